import type { Corpus, Entry } from '../../model/corpus.ts'
import { valueAt } from '../../model/header.ts'
import { START } from '../../model/place.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf, respondentsOf, responsesTo } from './answered.ts'
import { FILES, responseWith } from './example-response.ts'

const from = (...names: readonly string[]) =>
  responseWith(
    ['consultation: remiss-2021', 'respondents:', ...names.map((name) => `  - { name: ${name}, kind: organisation }`)],
    `svar-${names.length}`,
  )

export const twoFromOne: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/two-from-one',
  severity: 'warning',
  title: { sv: 'Samma svarande har lämnat två svar', en: 'One respondent has given two responses' },
  reason: {
    sv: 'Två svar från en och samma räknas dubbelt i sammanställningen. Ofta ersätter det ena det andra.',
    en: 'Two responses from one respondent count twice when they are compiled. Often one replaces the other.',
  },
  remedy: {
    sv: 'Ta reda på vilket svar som gäller. Om båda gäller, för ihop synpunkterna i ett svar.',
    en: 'Find out which response holds. If both do, bring the comments together in one.',
  },
  sentences: {
    two: {
      sv: ({ name }) => `”${name}” har lämnat mer än ett svar på remissen.`,
      en: ({ name }) => `“${name}” has given more than one response to the consultation.`,
    },
    other: { sv: () => 'Här är det andra svaret.', en: () => 'Here is the other response.' },
  },
  examples: {
    good: [
      { text: from('Nora kommun'), files: { ...FILES, 'svar/kumla.md': from('Kumla kommun') } },
      // A joint response beside one's own.
      { text: from('Nora kommun'), files: { ...FILES, 'svar/norra.md': from('Nora kommun', 'Lindesbergs kommun') } },
    ],
    bad: [
      {
        text: from('Nora kommun'),
        path: 'svar/nora-2.md',
        files: { ...FILES, 'svar/nora-1.md': from('Nora') },
        lines: [6],
      },
    ],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    const first = consultation && firstsOf(consultation, corpus).get(sender(entry))
    if (first === undefined || first === entry) return
    yield {
      sentence: 'two',
      values: { name: respondentsOf(entry)[0]?.name ?? '' },
      span: nameSpan(entry),
      related: [{ place: { path: first.path, span: nameSpan(first) }, sentence: 'other' }],
    }
  },
}

const found = new WeakMap<Corpus, Map<Entry, ReadonlyMap<string, Entry>>>()

/** The first response from each sender to a consultation. Made once per corpus. */
function firstsOf(consultation: Entry, corpus: Corpus): ReadonlyMap<string, Entry> {
  const known = found.get(corpus) ?? new Map<Entry, ReadonlyMap<string, Entry>>()
  found.set(corpus, known)
  const made = known.get(consultation) ?? firsts(responsesTo(consultation, corpus))
  known.set(consultation, made)
  return made
}

function firsts(responses: readonly Entry[]): ReadonlyMap<string, Entry> {
  const senders = new Map<string, Entry>()
  for (const response of [...responses].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const key = sender(response)
    if (key !== '' && !senders.has(key)) senders.set(key, response)
  }
  return senders
}

/** All behind a response as one key; empty when a private person is among them. */
function sender(response: Entry): string {
  const keys = respondentsOf(response).map(({ key }) => key)
  return keys.includes(undefined) ? '' : keys.sort().join('\n')
}

function nameSpan(response: Entry) {
  const name = valueAt(response.header, 'respondents', 0, 'name')
  return name?.span ?? response.header?.span ?? START
}
