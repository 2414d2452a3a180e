import { describe, expect, test } from 'vitest'
import { partedAtRanges } from '../../src/render/number-range.ts'

function ranges(text: string): readonly string[] {
  return partedAtRanges(text).flatMap((stretch) => (stretch.isRange ? [stretch.text] : []))
}

describe('two numbers with a dash between them', () => {
  test.each([
    ['Åren 2028–2035 ska', ['2028–2035']],
    ['2028–2035', ['2028–2035']],
    ['(2028–2035), 8–16\u00a0§§ och 60–70%.', ['(2028–2035),', '8–16', '60–70%.']],
    ['”2028–35”', ['”2028–35”']],
    ['Först\n2028–2035\nsedan', ['2028–2035']],
  ])('are found in ”%s” with the signs beside them', (text, expected) => {
    expect(ranges(text)).toEqual(expected)
  })

  test.each([
    'den 2021-09-30–2021-10-15',
    '0,5–1,5',
    'Nora–Örebro',
    '2028-2035',
    'A1–A2',
    '2022–2026–2030',
    '12345–12346',
    '2028 – 2035',
    '',
  ])('are not found in ”%s”, which is something else', (text) => {
    expect(partedAtRanges(text)).toEqual([{ text, isRange: false }])
  })

  test('leave the text as it was, in time also where there are many', () => {
    for (const text of [
      'åren 2028–2035 och (2022–2030).',
      '2028–2035',
      `${'–1'.repeat(50_000)} `,
      '1–2 '.repeat(50_000),
    ])
      expect(
        partedAtRanges(text)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text)
  })
})
