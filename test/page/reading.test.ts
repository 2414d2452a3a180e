import { expect, test } from 'vitest'
import { answerOf } from '../../src/page/answer.ts'
import { DRAFT, writeDraft } from '../../src/page/draft.ts'
import { type FileRead, LARGEST_FILE, readFile } from '../../src/page/reading.ts'
import { EARLIER_HASH, FILLED, HASH, PAGE_FORM, WORDS } from './forms.ts'

const read = (value: unknown) => readFile(JSON.stringify(value), PAGE_FORM, WORDS)
const response = (more: object) => ({ type: 'response', consultation: 'remiss-2021', documentHash: HASH, ...more })

function fieldsOf(result: FileRead): Readonly<Record<string, string>> {
  return result.kind === 'read' ? Object.fromEntries(result.fields) : { refused: result.because }
}

test('a draft comes back as it was', () => {
  const text = writeDraft(PAGE_FORM, FILLED, '2021-09-15T10:00:00.000Z')
  const result = readFile(`\uFEFF${text}`, PAGE_FORM, WORDS)
  expect(result).toMatchObject({ source: 'draft', version: 'same', misplaced: 0 })
  expect(fieldsOf(result)).toEqual(Object.fromEntries(FILLED))
})

test('a position on a question that asks for none is kept in words', () => {
  const comments = [{ question: 'helhet', text: 'Tillstyrker', position: 'supports' }]
  const text = JSON.stringify({ type: 'response', consultation: 'remiss-2021', documentHash: HASH, comments })
  const read = readFile(text, PAGE_FORM, WORDS)
  expect(read.kind === 'read' && Object.fromEntries(read.fields)).toEqual({ 'question:helhet:comment': 'Tillstyrker' })
})

test('an answer comes back as it was filled in, also where a position stood alone', () => {
  const result = read(answerOf(PAGE_FORM, FILLED, WORDS))
  expect(result).toMatchObject({ source: 'answer', version: 'same', misplaced: 0 })
  expect(fieldsOf(result)).toEqual(Object.fromEntries(FILLED))
})

test.each([
  ['no JSON', '{', 'unreadable'],
  ['something else', '[1]', 'foreign'],
  ['nothing', 'null', 'foreign'],
  ['another type', '{"type":"strategy"}', 'foreign'],
  ['an inherited type', '{"__proto__":{"type":"response"}}', 'foreign'],
  ['another consultation', JSON.stringify(response({ consultation: 'annan' })), 'otherConsultation'],
  ['another version', JSON.stringify(response({ documentHash: HASH.replace('9', 'a') })), 'otherVersion'],
  ['a version of another type', JSON.stringify(response({ documentHash: [HASH] })), 'otherVersion'],
  ['too much', ' '.repeat(LARGEST_FILE + 1), 'tooLarge'],
])('%s is refused', (_, text, because) => {
  expect(readFile(text, PAGE_FORM, WORDS)).toEqual({ kind: 'refused', because })
})

test('answers to the version before the correction, and such as do not tell, are taken', () => {
  expect(read(response({ documentHash: EARLIER_HASH }))).toMatchObject({ version: 'earlier' })
  expect(read({ type: 'response', consultation: 'remiss-2021' })).toMatchObject({ version: 'unsaid' })
})

test('comments find their rows by id, number or address, and several on one row are joined', () => {
  const comments = [
    { section: 'rus-lanet#resor', text: 'Ett.' },
    { section: '#resor', paragraph: 2, text: 'Två.', position: 'opposes' },
    { question: '2a', text: 'Ja.' },
    { question: 'mal', section: 'kompetens', text: 'Om kompetens.' },
    { general: true, text: 'Bra.' },
  ]
  expect(fieldsOf(read(response({ comments })))).toEqual({
    'section:resor:comment': 'Ett.\n\nOm stycke 2: Två.',
    'section:resor:position': 'opposes',
    'question:mal:comment': 'Ja.',
    'section:kompetens:comment': 'Om kompetens.',
    'overall:comment': 'Bra.',
  })
})

test('no comment is lost: what has no row stands last in the comment on the whole, with what it was about', () => {
  const comments = [
    { section: 'energi', text: 'Saknas.' },
    { page: 15, paragraph: 2, text: 'Siffran är gammal.' },
    { text: 'Utan plats.' },
    { general: true, text: 'Bra.' },
  ]
  const result = read(response({ comments }))
  expect(result).toMatchObject({ misplaced: 3 })
  expect(fieldsOf(result)['overall:comment']).toBe(
    'Bra.\n\nOm avsnittet ”energi”: Saknas.\n\nOm sidan 15, stycke 2: Siffran är gammal.\n\nUtan plats.',
  )
})

test('a draft of another version loses no comment either', () => {
  const fields = {
    'section:energi:comment': 'Saknas.',
    'section:energi:position': 'opposes',
    'overall:comment': 'Bra.',
  }
  const result = read({ type: DRAFT, consultation: 'remiss-2021', documentHash: EARLIER_HASH, fields })
  expect(fieldsOf(result)).toEqual({ 'overall:comment': 'Bra.\n\nOm avsnittet ”energi”: Saknas.' })
})

test('values of other types and names of other things are passed by', () => {
  const hostile = {
    respondents: [{ name: ['x'], kind: 'king', category: 'x' }, null, 7],
    position: 'yes',
    dnr: { a: 1 },
    contact: 'x',
    endorses: 'x',
    comments: [null, 1, 'x', [], { text: 5 }, { text: ' ' }, { section: 7, question: 8, page: '9', text: 'Kvar.' }],
  }
  expect(fieldsOf(read(response(hostile)))).toEqual({ 'overall:comment': 'Kvar.' })
  const fields = '{"__proto__":"x","constructor":"y","overall:position":"maybe","respondent:kind":{"a":1},"x":"y"}'
  const draft = `{"type":"${DRAFT}","consultation":"remiss-2021","documentHash":"${HASH}","fields":${fields}}`
  expect(fieldsOf(readFile(draft, PAGE_FORM, WORDS))).toEqual({})
  expect(fieldsOf(read({ type: DRAFT, consultation: 'remiss-2021', documentHash: HASH, fields: ['x'] }))).toEqual({})
})
