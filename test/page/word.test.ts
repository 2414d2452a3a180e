import { expect, test } from 'vitest'
import { ANSWER_FORM } from '../../src/messages/answer-form.ts'
import { ANSWER_PAGE } from '../../src/messages/answer-page.ts'
import type { FormRow } from '../../src/model/answer-form.ts'
import { formMark } from '../../src/model/form-field.ts'
import type { Fields } from '../../src/page/fields.ts'
import { rowName } from '../../src/page/page.ts'
import { wordAnswer } from '../../src/page/word.ts'
import { zipped } from '../../src/page/zip.ts'
import type { Element } from '../../src/render/word-tree.ts'
import { elementsOf, opened } from '../render/docx-text.ts'
import { readForm } from '../render/form-reader.ts'
import { FILLED, FORM, filled, HASH, PAGE_FORM } from './forms.ts'

function bytesOf(fields: Fields): Uint8Array {
  const said = ANSWER_FORM.sv
  const nameOf = (row: FormRow) => rowName(row, { form: PAGE_FORM, said })
  return wordAnswer({ form: PAGE_FORM, fields, texts: ANSWER_PAGE.sv, said, day: '2021-09-15', nameOf })
}

function word(fields: Fields) {
  return opened(bytesOf(fields))
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

test('it is read as the Word form is: by tag, by title, and by the key in the row', () => {
  const { rows, tags, titles, properties } = readForm(bytesOf(FILLED))
  expect(Object.fromEntries([...rows].map(([key, { answer, position }]) => [key, [position, answer]]))).toEqual({
    '[@kind]': ['Organisation', 'Organisation'],
    '[@name]': [undefined, 'Nora kommun; Askersunds kommun'],
    '[@category]': ['Kommun', 'Kommun'],
    '[@dnr]': [undefined, 'KS 2021/118'],
    '[@role]': [undefined, 'Utredare'],
    '[@endorses]': [undefined, 'Trafikverket'],
    '[*]': ['Tillstyrker med synpunkter', 'Vi tillstyrker.\n\nTexten är lätt att läsa.'],
    '[?mal]': ['Tillstyrker', 'Ja, i stort.'],
    '[#kompetens]': [undefined, 'Lägg till yrkeshögskolan.'],
    '[#resor]': ['Tveksam', ''],
  })
  expect(tags.get('section:kompetens:comment')).toBe('Lägg till yrkeshögskolan.')
  expect(titles.get('Synpunkter [#kompetens]')).toBe('Lägg till yrkeshögskolan.')
  expect(Object.fromEntries(properties)).toEqual({
    rusForm: '1',
    rusConsultation: 'remiss-2021',
    rusDocumentHash: HASH,
  })
})

test('it has real headings, marked header rows and a language', () => {
  const { parts } = word(FILLED)
  const headings = (parts.get('word/document.xml') ?? '').match(/<w:pStyle w:val="Heading1"\/>/g)
  expect(headings).toHaveLength(4)
  expect(parts.get('word/document.xml')).toContain('<w:tblHeader/>')
  expect(parts.get('word/styles.xml')).toContain('w:lang w:val="sv-SE"')
})

test('of a private person it tells nothing that only organisations are asked, also when it was filled in before', () => {
  const { rows } = readForm(bytesOf(new Map([...FILLED, ['respondent:kind', 'person']])))
  expect([...rows.keys()].filter((key) => key.startsWith('[@'))).toEqual(['[@kind]', '[@name]', '[@endorses]'])
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
  // The local header of the first part has it at byte 14; this is the checksum that the standard's authors give.
  const bytes = zipped([['a', '123456789']])
  expect(new DataView(bytes.buffer).getUint32(14, true)).toBe(0xcbf43926)
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
