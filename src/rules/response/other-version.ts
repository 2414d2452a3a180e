import type { Corpus, Entry } from '../../model/corpus.ts'
import { entryOf, textAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf, responsesTo } from './answered.ts'
import { FILES, responseWith } from './example-response.ts'

const [SENT, OTHER] = ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '0'.repeat(64)]
const answer = (name: string, hash: string) =>
  responseWith(
    ['consultation: remiss-2021', `documentHash: '${hash}'`, `respondents: [{ name: ${name}, kind: organisation }]`],
    `svar-${name.toLowerCase()}`,
  )
const others = { ...FILES, 'svar/kumla.md': answer('Kumla', SENT), 'svar/hallsberg.md': answer('Hallsberg', SENT) }

export const otherVersion: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/other-version',
  severity: 'warning',
  title: { sv: 'Svaret gäller en annan version', en: 'The response is to another version' },
  reason: {
    sv: 'En synpunkt på en annan text än den som skickades kan vara överspelad, eller gälla något som inte står där.',
    en: 'A comment on another text than the one sent may be out of date, or about something that is not there.',
  },
  remedy: {
    sv: 'Ta reda på vilken version den svarande läste. Fråga om synpunkterna också gäller den som skickades.',
    en: 'Find out which version was read. Ask whether the comments hold for the one that was sent.',
  },
  sentences: {
    other: {
      sv: () => 'Svaret gäller en annan version av förslaget än de flesta svaren på remissen.',
      en: () => 'The response is to another version of the proposal than most responses to the consultation.',
    },
    most: {
      sv: () => 'Här är den version som de flesta har svarat på.',
      en: () => 'Here is the version most have answered.',
    },
  },
  examples: {
    good: [{ text: answer('Nora', SENT), files: others }],
    bad: [{ text: answer('Nora', OTHER), files: others, lines: [5] }],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    const own = entryOf(entry.header, 'documentHash')
    const most = consultation && own && mostAnswered(consultation, corpus)
    if (own === undefined || most === undefined || textAt(entry.header, 'documentHash') === most.hash) return
    const place = {
      path: most.response.path,
      span: entryOf(most.response.header, 'documentHash')?.value.span ?? own.value.span,
    }
    yield { sentence: 'other', span: own.value.span, related: [{ place, sentence: 'most' }] }
  },
}

interface Answered {
  readonly hash: string
  /** A response to that version. */
  readonly response: Entry
}

const found = new WeakMap<Corpus, Map<Entry, Answered | undefined>>()

/** The version more responses are to than to any other; undefined when two are as common. */
function mostAnswered(consultation: Entry, corpus: Corpus): Answered | undefined {
  const known = found.get(corpus) ?? new Map<Entry, Answered | undefined>()
  found.set(corpus, known)
  if (!known.has(consultation)) known.set(consultation, mostCommon(responsesTo(consultation, corpus)))
  return known.get(consultation)
}

function mostCommon(responses: readonly Entry[]): Answered | undefined {
  const byHash = new Map<string, { readonly answered: Answered; count: number }>()
  for (const response of responses) {
    const hash = textAt(response.header, 'documentHash')
    if (hash === undefined) continue
    const version = byHash.get(hash) ?? { answered: { hash, response }, count: 0 }
    version.count += 1
    byHash.set(hash, version)
  }
  const [first, second] = [...byHash.values()].sort((a, b) => b.count - a.count)
  return first?.count === second?.count ? undefined : first?.answered
}
