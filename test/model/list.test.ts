import { expect, test } from 'vitest'
import { compareSwedish } from '../../src/model/collate.ts'
import { counted } from '../../src/model/count.ts'
import { joinList } from '../../src/model/list.ts'

test('joins words as a sentence does', () => {
  expect(joinList([], 'sv')).toBe('')
  expect(joinList(['a'], 'sv')).toBe('a')
  expect(joinList(['a', 'b'], 'sv')).toBe('a och b')
  expect(joinList(['a', 'b', 'c'], 'sv')).toBe('a, b och c')
  expect(joinList(['a', 'b', 'c'], 'sv', 'or')).toBe('a, b eller c')
  expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  expect(joinList(['a', 'b'], 'en', 'or')).toBe('a or b')
})

test('counts with the right form', () => {
  expect(counted(0, 'rad', 'rader', 'sv')).toBe('0 rader')
  expect(counted(1, 'rad', 'rader', 'sv')).toBe('1 rad')
  expect(counted(1436, 'rad', 'rader', 'sv')).toBe('1\u00a0436 rader')
  expect(counted(1436, 'row', 'rows', 'en')).toBe('1,436 rows')
})

test('orders as a Swedish reader expects', () => {
  const names = ['Örebro', 'Mål 10', 'Ale', 'Åre', 'Mål 2', 'Ängelholm', 'ale']
  expect(names.sort(compareSwedish)).toEqual(['ale', 'Ale', 'Mål 2', 'Mål 10', 'Åre', 'Ängelholm', 'Örebro'])
  expect(compareSwedish('02', '2')).toBe(-1)
  expect(compareSwedish('2', '2')).toBe(0)
})
