import { expect, it } from 'vitest'
import { rememberingLatest } from '../../src/model/latest.ts'

it('makes once while asked about the same, anew when anything differs, and keeps no more than the last', () => {
  const made: string[] = []
  const give = rememberingLatest((first: object, second: string) => {
    made.push(second)
    return { first, second }
  })
  const [one, other] = [{}, {}]
  expect(give(one, 'a')).toBe(give(one, 'a'))
  expect(give(other, 'b').first).toBe(other)
  expect(give(other, 'c').second).toBe('c')
  give(one, 'a')
  expect(made).toEqual(['a', 'b', 'c', 'a'])
})
