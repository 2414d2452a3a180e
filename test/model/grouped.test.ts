import { expect, test } from 'vitest'
import { grouped } from '../../src/model/grouped.ts'

test('groups keep their order, and what belongs to nothing is left out', () => {
  const groups = grouped(['a1', 'b1', '-', 'a2'], (text) => (text === '-' ? undefined : text[0]))
  expect([...groups]).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ])
})
