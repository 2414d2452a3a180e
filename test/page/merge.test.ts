import { expect, test } from 'vitest'
import { merged, settled } from '../../src/page/merge.ts'
import { filled } from './forms.ts'

const base = filled({ a: 'A', b: 'B', c: 'C' })

test('what one side changed, added or removed is taken', () => {
  const mine = filled({ a: 'A1', b: 'B', d: 'D' })
  const theirs = filled({ a: 'A', b: 'B1', c: 'C', e: 'E' })
  const { fields, conflicts } = merged(base, mine, theirs)
  expect(Object.fromEntries(fields)).toEqual({ a: 'A1', b: 'B1', d: 'D', e: 'E' })
  expect(conflicts).toEqual([])
})

test('what both changed to the same is no conflict, and to different values is one', () => {
  const { fields, conflicts } = merged(base, filled({ a: 'X', b: 'Y', c: 'C' }), filled({ a: 'X', b: 'Z', c: 'C' }))
  expect(Object.fromEntries(fields)).toEqual({ a: 'X', b: 'Y', c: 'C' })
  expect(conflicts).toEqual([{ field: 'b', mine: 'Y', theirs: 'Z' }])
})

test('a conflict is settled as someone chooses, and never loses a comment that both keep', () => {
  const conflict = { field: 'section:resor:comment', mine: 'Ett.', theirs: 'Två.' }
  expect(settled(conflict, 'mine')).toBe('Ett.')
  expect(settled(conflict, 'theirs')).toBe('Två.')
  expect(settled(conflict, 'both')).toBe('Ett.\n\nTvå.')
  expect(settled({ ...conflict, theirs: 'Ett. Två.' }, 'both')).toBe('Ett. Två.')
  expect(settled({ ...conflict, mine: 'Ett. Två.' }, 'both')).toBe('Ett. Två.')
  expect(settled({ ...conflict, field: 'overall:position' }, 'both')).toBe('Ett.')
})
