import type { Corpus, Entry } from '../model/corpus.ts'
import { entryOf, textAt, valueAt } from '../model/header.ts'
import { pathFrom } from '../model/path.ts'
import { type Span, START } from '../model/place.ts'
import { lastDayOf, versionsOf } from '../model/round.ts'
import { documentNamed } from '../model/serving.ts'

/** A round whose proposal can be held against its base version. */
export interface ComparableRound {
  readonly round: Entry
  readonly proposal: Entry
  readonly base: {
    /** Path from the workspace; undefined when it leads out of it. */
    readonly path: string | undefined
    /** The git revision to read it in, else it is read as it is now. */
    readonly revision?: string
    /** Where the round names it. */
    readonly span: Span
  }
}

/**
 * The rounds under way that say what may change. Silent on those that name no two versions, which other rules tell of. Of several
 * rounds with one proposal the latest counts: the text has moved on since the others.
 */
export function comparableRounds(corpus: Corpus): readonly ComparableRound[] {
  const latest = new Map<Entry, ComparableRound>()
  for (const entry of corpus.entries) {
    const found = entry.type === 'update-round' ? comparable(entry, corpus) : undefined
    const other = found && latest.get(found.proposal)
    if (found && (other === undefined || beganOf(other.round) <= beganOf(entry))) latest.set(found.proposal, found)
  }
  return [...latest.values()].filter((each) => !isOver(each, corpus.today))
}

function comparable(round: Entry, corpus: Corpus): ComparableRound | undefined {
  const versions = versionsOf(round.header)
  const decides = entryOf(round.header, 'scope') ?? entryOf(round.header, 'keepStructure')
  const proposal = documentNamed(corpus, versions?.proposal)
  if (versions === undefined || decides === undefined || proposal === undefined || proposal.unread) return undefined
  const { document, path: file, revision } = versions.base
  const named = documentNamed(corpus, document)?.path
  const path = file === undefined ? named : pathFrom(round.path, file)
  if (file === undefined && named === undefined) return undefined
  if (revision === undefined && path === proposal.path) return undefined
  const span = valueAt(round.header, 'base', revision === undefined ? 'path' : 'revision')?.span ?? START
  return { round, proposal, base: { path, ...(revision !== undefined && { revision }), span } }
}

function beganOf({ header }: Entry): string {
  return textAt(header, 'mandate', 'date') ?? ''
}

/** What a text that is still being written is called. */
const IN_WORK: ReadonlySet<string> = new Set(['draft', 'dialogue', 'consultation-draft', 'revised', 'preparation'])

/** Whether a round has ended: its last day has passed, and its proposal is no proposal any more. */
function isOver({ round, proposal }: ComparableRound, today: string | undefined): boolean {
  const last = lastDayOf(round.header)
  if (today === undefined || last === undefined || today <= last) return false
  return !IN_WORK.has(textAt(proposal.header, 'status') ?? '')
}
