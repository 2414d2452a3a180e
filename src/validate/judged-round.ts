import { compare } from '../diff/compare.ts'
import { judge } from '../diff/mandate.ts'
import type { Corpus } from '../model/corpus.ts'
import { type Document, sectionsOf } from '../model/document.ts'
import type { JudgedRound } from '../model/verdict.ts'
import type { ComparableRound } from './comparable-rounds.ts'

/** What reading a base version gave: its document, or why there is none. */
export type BaseRead = Document | Extract<JudgedRound, { readonly state: 'unproved' }>['why']

/** Judges a round by its two versions. Says nothing of a text that a limit kept from being read, which other rules tell of. */
export function judgedRound(
  { round, base }: ComparableRound,
  read: BaseRead,
  proposal: Document,
  { byPath }: Corpus,
): readonly JudgedRound[] {
  const { path, revision, span } = base
  if (typeof read === 'string') {
    const named = { ...(path !== undefined && { path }), ...(revision !== undefined && { revision }) }
    return [{ state: 'unproved', round: round.path, why: read, ...named, span }]
  }
  if (read.unread || proposal.unread) return []
  const isThere = revision === undefined && path !== undefined && byPath.has(path)
  const verdict = judge(compare(read, proposal), round)
  const baseSections = sectionsOf(read).map(({ id }) => id)
  return [
    {
      state: 'judged',
      round: round.path,
      proposal: proposal.path,
      ...(isThere && { base: path }),
      baseSections,
      verdict,
    },
  ]
}
