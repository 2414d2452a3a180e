import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Corpus } from '../model/corpus.ts'
import type { Document } from '../model/document.ts'
import type { JudgedRound } from '../model/verdict.ts'
import { type ComparableRound, comparableRounds } from '../validate/comparable-rounds.ts'
import type { BaseRead } from '../validate/judged-round.ts'
import { DOCUMENT_LIMIT, type Examiner } from './examiner.ts'
import type { World } from './kept-outcome.ts'
import type { Target } from './targets.ts'

/** What judging the rounds of a workspace needs. */
export interface JudgedRoundsRequest {
  readonly io: Io
  readonly target: Target
  readonly examiner: Examiner
  readonly corpus: Corpus
  readonly world: World
}

/**
 * The rounds under way of a workspace, each held against its base version and its proposal. Their texts are read anew:
 * no more than headers and sections are kept of documents.
 */
export async function judgedRounds(request: JudgedRoundsRequest): Promise<readonly JudgedRound[]> {
  const rounds = comparableRounds(request.corpus)
  if (rounds.length === 0) return []
  const { judgedRound } = await import('../validate/judged-round.ts')
  const judged: JudgedRound[] = []
  for (const round of rounds) {
    const proposal = documentAt(request, round.proposal.path)
    // One that cannot be read is told of where it was examined.
    if (proposal === undefined) continue
    judged.push(...judgedRound(round, await baseOf(request, round), proposal, request.corpus))
  }
  return judged
}

async function baseOf(request: JudgedRoundsRequest, { base }: ComparableRound): Promise<BaseRead> {
  const { io, target, examiner, corpus, world } = request
  const { path, revision } = base
  if (path === undefined) return 'file'
  if (revision === undefined) {
    // A document is known by its stamp; another file is to be, for the next run.
    const isThere = corpus.byPath.has(path) || (world.isData(path) && world.hasFile(path))
    if (!isThere) return 'file'
    return documentAt(request, path) ?? 'text'
  }
  const commit = await world.commitOf(revision)
  const shown = await io.gitOf(target.loaded.root).show(commit ?? revision, path, DOCUMENT_LIMIT)
  if ('fault' in shown) return FAULTS[shown.fault.sentence] ?? 'git'
  if ('sourceFault' in shown.value) return 'text'
  return examiner.parse({ ...shown.value.source, path })
}

const FAULTS: Readonly<Record<string, BaseRead>> = { 'git/unknown-revision': 'revision', 'git/missing-path': 'file' }

function documentAt({ io, target, examiner }: JudgedRoundsRequest, path: string): Document | undefined {
  const { root } = target.loaded
  const file = target.tasks.find((task) => task.path === path)?.file ?? join(root, path)
  const read = io.readSource({ file, path, limit: DOCUMENT_LIMIT, root })
  return 'source' in read ? examiner.parse(read.source) : undefined
}
