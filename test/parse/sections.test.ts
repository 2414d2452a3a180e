import { describe, expect, test } from 'vitest'
import { covered, parsed, sectionsIn } from './parsed.ts'

describe('the tree', () => {
  test('a sole first H1 is the title, and the sections are those below it', () => {
    const document = parsed('# Strategi för länet\n\nInledning.\n\n## Vision\n\n### Del\n\n## Mål\n')
    expect(document.title).toBe('Strategi för länet')
    expect(document.lead).toHaveLength(1)
    expect(document.sections.map((section) => [section.heading, section.sections.length])).toEqual([
      ['Vision', 1],
      ['Mål', 0],
    ])
  })

  test('with several H1 each is a section', () => {
    expect(parsed('# Ett\n\n# Två\n').sections.map((section) => section.heading)).toEqual(['Ett', 'Två'])
  })

  test('a skipped level still hangs under the nearest heading above', () => {
    expect(parsed('# T\n\n## A\n\n#### B\n\n### C\n').sections[0]?.sections.map((section) => section.heading)).toEqual([
      'B',
      'C',
    ])
  })

  test('a section ends where the next of its level begins', () => {
    const text = '# T\n\n## A\n\nText.\n\n### B\n\n## C\n'
    const [a, b, c] = sectionsIn(text)
    expect(text.slice(a?.span.start, a?.end)).toBe('## A\n\nText.\n\n### B\n\n')
    expect(text.slice(b?.span.start, b?.end)).toBe('### B\n\n')
    expect(c?.end).toBe(text.length)
  })

  test('headings inside quotes and lists are no sections', () => {
    expect(sectionsIn('# T\n\n> ## Citat\n\n- ## Punkt\n')).toEqual([])
  })
})

describe('ids', () => {
  test('come from attributes, else from the heading, and are unique', () => {
    const ids = sectionsIn(
      '# T\n\n## Kompetens {#kompetens .priority}\n\n## Kompetens\n\n## Åtgärder på ön\n\n## Åtgärder på ön\n\n## !!!\n',
    )
    expect(ids.map((section) => [section.id, section.explicitId])).toEqual([
      ['kompetens', true],
      ['kompetens-2', false],
      ['atgarder-pa-on', false],
      ['atgarder-pa-on-2', false],
      ['avsnitt', false],
    ])
  })

  test('a later explicit id is not given away to an earlier heading', () => {
    expect(sectionsIn('# T\n\n## Mål\n\n## Annat {#mal}\n').map((section) => section.id)).toEqual(['mal-2', 'mal'])
  })

  test('are the same for decomposed letters', () => {
    const text = '# T\n\n## Mål {#mål}\n'
    expect(sectionsIn(text.normalize('NFD'))[0]?.id).toBe('mål')
    expect(sectionsIn('# T\n\n## Mål\n'.normalize('NFD'))[0]?.id).toBe('mal')
  })
})

describe('attributes', () => {
  test('are read from headings, with their place, and are no part of the heading', () => {
    const text = '# T\n\n## Mål *ett* {#mal-1 .goal dimensions="ekonomisk social" key=v}\n'
    const [section] = sectionsIn(text)
    expect(section?.heading).toBe('Mål ett')
    expect(section?.attributes?.classes).toEqual(['goal'])
    expect({ ...section?.attributes?.pairs }).toEqual({ dimensions: 'ekonomisk social', key: 'v' })
    expect(covered(text, section?.attributes?.span ?? { start: 0, end: 0 })).toMatch(/^\{#mal-1.*\}$/)
  })

  test('may be followed by closing number signs, and hold an address', () => {
    const [section] = sectionsIn('# T\n\n## Mål {#m source="https://example.se/a_b_c"} ##\n')
    expect([section?.heading, section?.attributes?.pairs.source]).toEqual(['Mål', 'https://example.se/a_b_c'])
  })

  test.each(['{}', '{två ord}', '{#}', '{#a b}', '{a=}b}', '{.}'])('%s is ordinary text', (braces) => {
    const [section] = sectionsIn(`# T\n\n## Mål ${braces}\n`)
    expect(section?.attributes).toBeUndefined()
    expect(section?.heading).toContain('{')
  })
})

describe('numbers', () => {
  test('come from the place', () => {
    const numbers = sectionsIn('# T\n\n## A\n\n### B\n\n### C\n\n## D {.unnumbered}\n\n## E\n').map(
      (section) => section.number,
    )
    expect(numbers).toEqual(['1', '1.1', '1.2', '', '2'])
  })

  test('typed ones are taken from the heading', () => {
    const sections = sectionsIn('# T\n\n## 1 Inledning\n\n### 1.1 Syfte\n\n## 2. Mål\n')
    expect(sections.map(({ number, heading, numberTyped }) => [number, heading, numberTyped])).toEqual([
      ['1', 'Inledning', true],
      ['1.1', 'Syfte', true],
      ['2', 'Mål', true],
    ])
  })

  test('a figure that is no number of its own place stays text', () => {
    expect(
      sectionsIn('# T\n\n## 3 mål för länet\n\n## 2030 har länet vuxit\n').map((section) => section.heading),
    ).toEqual(['3 mål för länet', '2030 har länet vuxit'])
  })
})

describe('roles', () => {
  const strategy = (body: string) => `---\ntype: strategy\nid: s\n---\n\n# T\n\n${body}`

  test('come from a class the type knows, else from the heading', () => {
    const roles = sectionsIn(strategy('## Målbild\n\n## Helt annat {.vision}\n\n## Ordlista\n')).map(
      (section) => section.role,
    )
    expect(roles).toEqual(['vision', 'vision', undefined])
  })

  test('without a type the first class is the role', () => {
    expect(sectionsIn('# T\n\n## A {.unnumbered .goal}\n')[0]?.role).toBe('goal')
  })
})
