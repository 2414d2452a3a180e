import { expect, test } from 'vitest'
import { electionsAround } from '../../../src/rules/strategy/election.ts'

test.each([
  ['2018-09-08', '2014-09-14', '2010-09-12', '2018-09-09'],
  ['2018-09-09', '2018-09-09', '2014-09-14', '2022-09-11'],
  ['2022-09-10', '2018-09-09', '2014-09-14', '2022-09-11'],
  ['2025-01-01', '2022-09-11', '2018-09-09', '2026-09-13'],
  ['2026-09-13', '2026-09-13', '2022-09-11', '2030-09-08'],
])('around %s', (today, latest, previous, next) => {
  expect(electionsAround(today)).toEqual({ latest, previous, next })
})
