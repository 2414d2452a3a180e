import { expect, test } from 'vitest'
import { alternativeIn, markupIn } from '../../src/model/html-markup.ts'

const hiddenIn = (source: string) =>
  [...markupIn(source)].flatMap(({ hidden }) =>
    hidden === undefined ? [] : [[hidden.kind, source.slice(hidden.start, hidden.end), hidden.isClosed]],
  )

test('what hides text says where the text is, and whether it ends', () => {
  expect(hiddenIn('a <!-- b --> c <script>d</script> <p>e</p>')).toEqual([
    ['comment', ' b ', true],
    ['element', 'd', true],
  ])
  expect(hiddenIn('<!-- a\nb')).toEqual([['comment', ' a\nb', false]])
  expect(hiddenIn('<style>a <b>')).toEqual([['element', 'a <b>', false]])
  expect(hiddenIn('<?php a')).toEqual([['instruction', 'php a', false]])
  expect(hiddenIn('<![CDATA[a]]>')).toEqual([['declaration', 'a', true]])
  expect(hiddenIn('3 < 4 <p class="')).toEqual([])
})

test('an image says its alternative text, however it is quoted', () => {
  expect(alternativeIn('<img src=a alt="b c">')).toBe('b c')
  expect(alternativeIn("<img\nalt='b'>")).toBe('b')
  expect(alternativeIn('<img alt=b>')).toBe('b')
  expect(alternativeIn('<img data-alt="b">')).toBeUndefined()
})

test('is read in a time that grows with its length', () => {
  const began = performance.now()
  for (const part of ['<', '<!--', '<a ', '<script>', '<?', '<![CDATA[']) [...markupIn(part.repeat(50_000))]
  expect(performance.now() - began).toBeLessThan(2000)
})
