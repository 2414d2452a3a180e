import { expect, test } from 'vitest'
import type { FormSection } from '../../src/model/answer-form.ts'
import { type SectionGroup, sectionGroups } from '../../src/render/form-docx-groups.ts'

function section(id: string, parent?: string): FormSection {
  return { id, number: '', heading: id, level: 2, ...(parent !== undefined && { parent }), blocks: [] }
}

/** `a[a b]`: a heading with its rows, and in parentheses the groups under it. */
function shown({ heading, rows, groups }: SectionGroup): string {
  const below = groups.length === 0 ? '' : `(${groups.map(shown).join(' ')})`
  return `${heading.id}[${rows.map(({ id }) => id).join(' ')}]${below}`
}

test.each([
  [
    'sections without sections are rows under the one they are in',
    'a[a b c]',
    [section('a'), section('b', 'a'), section('c', 'a')],
  ],
  [
    'a section whose sections have sections is a heading over theirs, so that the last is not under the one before it',
    'a[a](b[b c] d[d])',
    [section('a'), section('b', 'a'), section('c', 'b'), section('d', 'a')],
  ],
  [
    'a section of one that is not there, or comes later, is at the top',
    'a[a] b[b] c[c]',
    [section('a', 'c'), section('b', 'x'), section('c')],
  ],
  ['a section under itself is at the top', 'a[a]', [section('a', 'a')]],
  ['no sections are no groups', '', []],
])('%s', (_, expected, sections) => {
  expect(sectionGroups(sections).map(shown).join(' ')).toBe(expected)
})
