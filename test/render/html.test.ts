import { describe, expect, test } from 'vitest'
import { html, joined } from '../../src/render/html.ts'

describe('html', () => {
  test('escapes what is put in, for tags and for attributes', () => {
    expect(html`<p title="${'a "b" \'c\''}">${'1 < 2 & 3 > 2'}</p>`.markup).toBe(
      '<p title="a &quot;b&quot; &#39;c&#39;">1 &lt; 2 &amp; 3 &gt; 2</p>',
    )
  })

  test('leaves markup as it is, also in lists, and writes nothing for nothing', () => {
    const items = ['ett', 'två'].map((text) => html`<li>${text}</li>`)
    expect(html`<ul>${items}${undefined}${false}</ul>${2}`.markup).toBe('<ul><li>ett</li><li>två</li></ul>2')
    expect(joined([html`<b>a</b>`, '<i>']).markup).toBe('<b>a</b>&lt;i&gt;')
  })

  test('shows characters that cannot be seen or that turn the text around', () => {
    expect(html`<p>${'till\u202Eabc\u0000'}</p>`.markup).toBe('<p>till⟨U+202E⟩abc⟨U+0000⟩</p>')
  })
})
