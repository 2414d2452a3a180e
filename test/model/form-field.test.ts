import { describe, expect, test } from 'vitest'
import type { FormRow } from '../../src/model/answer-form.ts'
import { answerFileName, fieldKey, fieldTag, fieldTitle, formMark } from '../../src/model/form-field.ts'

const comment = (row: FormRow) => ({ kind: 'row', row, part: 'comment' }) as const
const position = (row: FormRow) => ({ kind: 'row', row, part: 'position' }) as const
const LONG = 'a'.repeat(90)

describe('what fields are called', () => {
  test.each([
    [comment({ kind: 'section', id: 'kompetens' }), 'section:kompetens:comment', '[#kompetens]'],
    [position({ kind: 'question', id: 'aktualitet' }), 'question:aktualitet:position', '[?aktualitet]'],
    [comment({ kind: 'overall' }), 'overall:comment', '[*]'],
    [{ kind: 'respondent', field: 'name' } as const, 'respondent:name', '[@name]'],
  ])('%o', (field, tag, key) => {
    expect(fieldTag(field)).toBe(tag)
    expect(fieldKey(field)).toBe(key)
    expect(fieldTitle(field, 'Namn')).toBe(`Namn ${key}`)
  })

  test.each([
    30, 45, 46, 47, 48, 63, 100,
  ])('tags and titles of ids of %i characters fit in Word and stay apart', (length) => {
    const fields = ['x', 'y'].flatMap((end) => {
      const row = { kind: 'question', id: 'a'.repeat(length - 1) + end } as const
      return [comment(row), position(row)]
    })
    const names = [...fields.map(fieldTag), ...fields.map((field) => fieldTitle(field, field.part))]
    for (const name of names) expect(name.length).toBeLessThanOrEqual(64)
    expect(new Set(names).size).toBe(names.length)
  })

  test('an id is cut only when it must be', () => {
    const tag = fieldTag(comment({ kind: 'section', id: LONG }))
    expect(tag).toHaveLength(64)
    expect(tag).toMatch(/^section:a+~[0-9a-f]{16}:comment$/)
    expect(fieldTag(comment({ kind: 'section', id: 'a'.repeat(48) }))).toBe(`section:${'a'.repeat(48)}:comment`)
  })

  test('the key ends a title whatever its label is', () => {
    const title = fieldTitle(comment({ kind: 'section', id: LONG }), 'En mycket lång etikett som ingen läser')
    expect(title).toHaveLength(64)
    expect(title).toMatch(/^En mycket lång etike \[#a+~[0-9a-f]{16}\]$/)
  })

  test('the mark holds the version, the consultation and the document hash', () => {
    expect(formMark({ consultation: 'remiss-2021', documentHash: '9f86' })).toBe('rus-form/1 remiss-2021 sha256:9f86')
  })

  test('a file name has no separators of folders and no spaces', () => {
    expect(answerFileName('KS 2021/118', 'er-organisation', 'docx')).toBe('KS_2021-118_er-organisation.docx')
  })
})
