import { describe, expect, test } from 'vitest'
import { START } from '../../src/model/place.ts'
import { isBlank, withoutUnit } from '../../src/schema/typed-table.ts'

describe('a heading without its unit', () => {
  test.each([
    ['2025 (tkr)', '2025'],
    ['Totalt, mnkr', 'Totalt'],
    ['Belopp i kronor', 'Belopp i'],
    ['Kostnader tusental kronor', 'Kostnader'],
    ['2025', '2025'],
    ['Bokförda kostnader', 'Bokförda kostnader'],
    ['Utkr', 'Utkr'],
    [`${'a'.repeat(5000)} (kr)`, 'a'.repeat(5000)],
  ])('%j', (heading, name) => {
    expect(withoutUnit(heading)).toBe(name)
  })
})

test('dashes and the marks of official statistics say that there is no figure', () => {
  for (const text of ['', '-', '–', '—', '−', '.', '..']) expect(isBlank({ text, span: START })).toBe(true)
  for (const text of ['0', '...', '--', 'x', ' 0']) expect(isBlank({ text, span: START })).toBe(false)
})
