import { expect, test } from 'vitest'
import { ANSWER_FORM } from '../../src/messages/answer-form.ts'
import { ANSWER_PAGE } from '../../src/messages/answer-page.ts'
import { fieldTag, formMark } from '../../src/model/form-field.ts'
import type { Fields } from '../../src/page/fields.ts'
import { rowName } from '../../src/page/page.ts'
import { wordAnswer } from '../../src/page/word.ts'
import { crc32, zipped } from '../../src/page/zip.ts'
import type { Element } from '../../src/render/word-tree.ts'
import { elementsOf, opened } from '../render/docx-text.ts'
import { FILLED, FORM, filled, PAGE_FORM } from './forms.ts'

function word(fields: Fields) {
  const said = ANSWER_FORM.sv
  const nameOf = (row: Parameters<typeof rowName>[0]) => rowName(row, { form: PAGE_FORM, said })
  return opened(wordAnswer({ form: PAGE_FORM, fields, texts: ANSWER_PAGE.sv, said, day: '2021-09-15', nameOf }))
}

/** The text of the whole file. */
function textOf(fields: Fields): string {
  return elementsOf(word(fields), 'word/document.xml')
    .map(({ name, text }: Element) => (name === 'w:t' ? text : name === 'w:p' ? '\n' : name === 'w:br' ? '\n' : ''))
    .join('')
}

test('a Word file of an answer has all parts, each well-formed', () => {
  const file = word(FILLED)
  for (const name of file.names) expect(elementsOf(file, name).length).toBeGreaterThan(0)
  expect(file.names).toContain('[Content_Types].xml')
})

test('it holds every comment, position and key, and the mark of the form', () => {
  const text = textOf(FILLED)
  for (const told of [...FILLED.values()].flatMap((value) => value.split('\n'))) {
    if (!/^[a-z-]+$/.test(told)) expect(text).toContain(told)
  }
  for (const told of [
    'Tillstyrker med synpunkter',
    'Tveksam',
    '[*]',
    '[?mal]',
    '[#kompetens]',
    '[#resor]',
    '[@name]',
  ]) {
    expect(text).toContain(told)
  }
  expect(text).toContain(formMark(FORM))
  expect(text).not.toContain('[#tillganglighet]')
})

test('its fields have the tags of the Word form, and real headings stand over them', () => {
  const xml = word(FILLED).parts.get('word/document.xml') ?? ''
  const row = { kind: 'section', id: 'resor' } as const
  expect(xml).toContain(`<w:tag w:val="${fieldTag({ kind: 'row', row, part: 'comment' })}"/>`)
  expect(xml).toContain('<w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t xml:space="preserve">2.1 Resor och gods</w:t>')
  expect(word(FILLED).parts.get('word/styles.xml')).toContain('w:lang w:val="sv-SE"')
})

test('hostile words stay words', () => {
  const fields = filled({
    'respondent:name': '<w:p/>&"\u0000',
    'overall:comment': ']]></w:t>\u0001\ufffe\ud800 </w:document>',
  })
  const text = textOf(fields)
  expect(text).toContain('<w:p/>&"\uFFFD')
  expect(text).toContain(']]></w:t>\uFFFD\uFFFD\uFFFD </w:document>')
})

test('a zip file tells the checksum of its parts', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  expect(
    opened(
      zipped([
        ['a.xml', '<å/>'],
        ['b.xml', ''],
      ]),
    ).parts,
  ).toEqual(
    new Map([
      ['a.xml', '<å/>'],
      ['b.xml', ''],
    ]),
  )
})
