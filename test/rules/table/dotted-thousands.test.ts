import { expect, test } from 'vitest'
import { notANumber } from '../../../src/rules/table/not-a-number.ts'
import { findingsIn } from '../workspace-of.ts'

function fixes(...amounts: readonly string[]): readonly (readonly string[] | undefined)[] {
  const rows = amounts.map((amount) => `| Resor | ${amount} |\n`).join('')
  const text = `---\ntype: project-plan\n---\n\n| Kostnader | 2025 |\n| --- | ---: |\n${rows}`
  return findingsIn({ text }, [notANumber]).map(({ fix }) => fix?.edits.map((edit) => edit.text))
}

test('dots between thousands are mended together where the whole column is written so', () => {
  expect(fixes('1.250', '950', '–', '**2.200**')).toEqual([['1\u00a0250', '2\u00a0200']])
})

test('one alone, or beside decimals, may mean something else', () => {
  expect(fixes('1.250')).toEqual([undefined])
  expect(fixes('1.250', '2.5')).toEqual([undefined, undefined])
  expect(fixes('1.250', '2.500', '1,5')).toEqual([undefined, undefined])
})
