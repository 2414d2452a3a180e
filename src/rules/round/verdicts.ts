import type { Corpus, Entry } from '../../model/corpus.ts'
import type { JudgedRound } from '../../model/verdict.ts'

/** A round that was held against its base version and its proposal. */
export type VersionsJudged = Extract<JudgedRound, { readonly state: 'judged' }>

/** The verdicts on a document as the proposal of rounds. */
export function verdictsOn({ path }: Entry, { rounds = [] }: Corpus): readonly VersionsJudged[] {
  return rounds.filter((round) => round.state === 'judged').filter(({ proposal }) => proposal === path)
}
