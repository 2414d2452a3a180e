import { expect, test } from 'vitest'
import { roundWith } from '../../../src/rules/round/example-round.ts'
import { phaseGap } from '../../../src/rules/round/phase-gap.ts'
import { findingsIn } from '../workspace-of.ts'

/** What is found between phases, each from a day to a day: severity, first phase, second phase, days. */
function gaps(...phases: readonly (readonly [from: string, to: string])[]) {
  const text = roundWith(
    phases.map(([from, to], index) => `id: f-${index}, title: Fas ${index}, kind: analysis, from: ${from}, to: ${to}`),
  )
  return findingsIn({ text }, [phaseGap]).map(({ severity, values }) => [
    severity,
    values.former,
    values.title,
    values.days,
  ])
}

test('a short phase inside a long one does not end it', () => {
  const long = ['2021-01-11', '2021-06-18'] as const
  const short = ['2021-02-01', '2021-02-12'] as const
  expect(gaps(long, short, ['2021-06-19', '2021-09-30'])).toEqual([])
  expect(gaps(long, short, ['2021-06-23', '2021-09-30'])).toEqual([['warning', 'Fas 0', 'Fas 2', 4]])
})

test('phases are read by their dates, in whatever order they stand', () => {
  expect(gaps(['2021-06-23', '2021-09-30'], ['2021-01-11', '2021-06-18'])).toEqual([['warning', 'Fas 1', 'Fas 0', 4]])
})

test('days off between two phases are noted, a working day among them makes a gap', () => {
  // 2025: Christmas Eve is a Wednesday, 26 December a Friday.
  expect(gaps(['2025-09-01', '2025-12-23'], ['2025-12-29', '2026-02-27'])).toEqual([['note', 'Fas 0', 'Fas 1', 5]])
  expect(gaps(['2025-09-01', '2025-12-23'], ['2025-12-30', '2026-02-27'])).toEqual([['warning', 'Fas 0', 'Fas 1', 6]])
})

test('the long break from Christmas to Epiphany is a gap', () => {
  expect(gaps(['2025-09-01', '2025-12-23'], ['2026-01-07', '2026-03-31'])).toEqual([['warning', 'Fas 0', 'Fas 1', 14]])
})
