import { describe, expect, test } from 'vitest'
import { START } from '../../src/model/place.ts'
import { isBlank, tablesIn, withoutUnit } from '../../src/schema/typed-table.ts'
import { parsed } from '../parse/parsed.ts'

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

/** A table of costs, each line of it after the same indentation. */
const costs = (indent: string) =>
  ['| Kostnader | 2024 | Totalt |', '| --- | --: | --: |', '| Resor | 5 | 5 |'].join(`\n${indent}`)

test.each([
  ['in a section', costs('')],
  ['in a bullet list', `- Resor\n\n  ${costs('  ')}`],
  ['in an item that has no text', `- ${costs('  ')}`],
  ['in a list within a list', `1. Ett\n   - Två\n\n     ${costs('     ')}`],
  ['in a quote', `> ${costs('> ')}`],
  ['in a list in a quote', `> - Resor\n>\n>   ${costs('>   ')}`],
])('a table is found %s, with the sections it stands in', (_, table) => {
  const document = parsed(
    `---\ntype: project-plan\n---\n\n# T\n\nInledning.\n\n## Budget\n\n### Kostnader\n\n${table}\n`,
  )
  const found = tablesIn(document).map((each) => [each.table.role, each.around.map(({ heading }) => heading)])
  expect(found).toEqual([['costs', [undefined, 'Budget', 'Kostnader']]])
})
