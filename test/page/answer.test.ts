import { expect, test } from 'vitest'
import { answerOf, jsonText } from '../../src/page/answer.ts'
import { FILES } from '../../src/rules/response/example-response.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'
import { findingsIn } from '../rules/workspace-of.ts'
import { FILLED, FORM, filled, HASH, PAGE_FORM, WORDS } from './forms.ts'

const types = documentTypes({}, SHIPPED, COMMON)
const { validatorOf } = await validatorsFor(types, [])
const type = types.get('response')

function faultsIn(answer: unknown): readonly unknown[] {
  return type === undefined ? ['no type'] : validatorOf(type)(JSON.parse(jsonText(answer)))
}

test('an answer says who answers, where they stand and what they write, in the order of the form', () => {
  expect(answerOf(PAGE_FORM, FILLED, WORDS)).toEqual({
    type: 'response',
    date: '2021-09-15',
    language: 'sv',
    dnr: 'KS 2021/118',
    consultation: 'remiss-2021',
    documentHash: HASH,
    respondents: [
      { name: 'Nora kommun', kind: 'organisation', category: 'municipality', code: '1884' },
      { name: 'Askersunds kommun', kind: 'organisation', category: 'municipality', code: '1882' },
    ],
    contact: { role: 'Utredare' },
    position: 'supports-with-comments',
    endorses: ['Trafikverket'],
    comments: [
      { general: true, text: 'Vi tillstyrker.\n\nTexten är lätt att läsa.' },
      { question: 'mal', text: 'Ja, i stort.', position: 'supports' },
      { section: 'kompetens', text: 'Lägg till yrkeshögskolan.' },
      { section: 'resor', text: 'Tveksam', position: 'doubtful' },
    ],
  })
})

test('an organisation is named once, and the kind that is chosen is that of the first', () => {
  const fields = new Map([
    ...FILLED,
    ['respondent:name', 'Kumla kommun; Trafikverket;  Kumla kommun'],
    ['respondent:category', 'other'],
  ])
  expect(answerOf(PAGE_FORM, fields, WORDS).respondents).toEqual([
    { name: 'Kumla kommun', kind: 'organisation', category: 'other' },
    { name: 'Trafikverket', kind: 'organisation', category: 'state-agency' },
  ])
})

test('an answer is what the schema of responses asks for', () => {
  expect(faultsIn(answerOf(PAGE_FORM, FILLED, WORDS))).toEqual([])
  expect(faultsIn({ ...answerOf(PAGE_FORM, FILLED, WORDS), sender: 'x' })).not.toEqual([])
})

test('an answer is a response without findings in the workspace of the consultation', () => {
  const fields = new Map([...FILLED, ['respondent:name', 'Nora kommun']])
  const text = `---\n${jsonText({ id: 'svar-nora', ...answerOf(PAGE_FORM, fields, WORDS) })}---\n\n# Remissvar\n`
  const found = findingsIn({ text, files: FILES }).filter(({ place }) => place.path === 'exempel.md')
  expect(found).toEqual([])
})

test('a private person is not asked for what only organisations have, and may leave out the name', () => {
  const fields = filled({ 'respondent:kind': 'person', 'respondent:dnr': 'KS 1/21', 'overall:position': 'supports' })
  const answer = answerOf(PAGE_FORM, fields, WORDS)
  expect(answer.respondents).toEqual([{ name: 'Privatperson', kind: 'person', category: 'private-person' }])
  expect(answer).not.toHaveProperty('dnr')
  expect(answer).not.toHaveProperty('comments')
  expect(faultsIn(answer)).toEqual([])
})

test('a category that is chosen counts before the one a recipient has', () => {
  const fields = filled({
    'respondent:kind': 'organisation',
    'respondent:name': 'nora  Kommun',
    'respondent:category': 'other',
  })
  expect(answerOf({ ...PAGE_FORM, language: FORM.language }, fields, WORDS).respondents).toEqual([
    { name: 'nora Kommun', kind: 'organisation', category: 'other', code: '1884' },
  ])
})

test.each([
  ['<script>', '</script><!--'],
  ['__proto__', 'constructor'],
  ['\u0000\u202e\ud800', '\ufffe'],
])('hostile words %j are carried as they are', (name, comment) => {
  const fields = filled({
    'respondent:kind': 'organisation',
    'respondent:name': name,
    'section:resor:comment': comment,
  })
  const answer = answerOf(PAGE_FORM, fields, WORDS)
  expect(answer.comments?.[0]?.text).toBe(comment)
  expect(faultsIn(answer)).toEqual([])
})
