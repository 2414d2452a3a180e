import type { Piece } from '../model/comparison.ts'
import type { Run } from '../model/document.ts'
import { aligned } from './alignment.ts'
import type { Stretch } from './sequence.ts'
import { joined, lookOf, SEAM, slice, type Text } from './text.ts'
import { folded, isWord } from './tokens.ts'

/** A text and how it looks. */
export interface Written {
  readonly text: Text
  readonly runs: readonly Run[]
}

/** Two texts compared word by word, and how many words are in both, in the old one only, in the new one only. */
export interface ComparedText {
  readonly pieces: readonly Piece[]
  readonly kept: number
  readonly removed: number
  readonly added: number
  /** When the texts were too unlike to be compared word by word. */
  readonly coarse?: true
}

/** A stretch of both texts, as offsets. */
interface Cut {
  readonly old: readonly [from: number, to: number]
  readonly new: readonly [from: number, to: number]
}

/** Compares two texts word by word. */
export function compareTexts(old: Written, now: Written): ComparedText {
  const stretches = aligned(old.text, now.text)
  const pieces = new Pieces(old, now)
  let at = { old: 0, new: 0 }
  for (const stretch of stretches ?? []) {
    const cut = cutOf(stretch, old.text, now.text)
    pieces.change({ old: [at.old, cut.old[0]], new: [at.new, cut.new[0]] })
    pieces.keep(stretch, cut)
    at = { old: cut.old[1], new: cut.new[1] }
  }
  pieces.change({ old: [at.old, old.text.text.length], new: [at.new, now.text.text.length] })
  const kept = keptWords(stretches ?? [], old.text)
  return {
    pieces: pieces.list,
    kept,
    removed: old.text.words - kept,
    added: now.text.words - kept,
    ...(stretches === undefined && { coarse: true }),
  }
}

function keptWords(stretches: readonly Stretch[], { tokens }: Text): number {
  return stretches.reduce((sum, { old, length }) => sum + tokens.slice(old, old + length).filter(isWord).length, 0)
}

function cutOf({ old, new: now, length }: Stretch, before: Text, after: Text): Cut {
  const range = ({ tokens }: Text, from: number): readonly [number, number] => [
    tokens[from]?.start ?? 0,
    tokens[from + length - 1]?.end ?? 0,
  ]
  return { old: range(before, old), new: range(after, now) }
}

/** Pieces in the making. */
class Pieces {
  readonly list: Piece[] = []
  readonly #old: Written
  readonly #new: Written

  constructor(old: Written, now: Written) {
    this.#old = old
    this.#new = now
  }

  /** Adds what changed between two kept stretches. White space that both sides begin or end with is kept. */
  change({ old, new: now }: Cut): void {
    const [removed, added] = [this.#old.text.text.slice(...old), this.#new.text.text.slice(...now)]
    const head = /^\s*/.exec(removed)?.[0].length ?? 0
    const otherHead = /^\s*/.exec(added)?.[0].length ?? 0
    const isHead = head > 0 && otherHead > 0
    const starts: Cut = {
      old: [old[0], old[0] + (isHead ? head : 0)],
      new: [now[0], now[0] + (isHead ? otherHead : 0)],
    }
    const onlySpace = removed.trim() === '' && added.trim() === ''
    const [tail, otherTail] = [/\s*$/, /\s*$/].map(
      (end, side) =>
        end.exec(side === 0 ? removed.slice(starts.old[1] - old[0]) : added.slice(starts.new[1] - now[0]))?.[0]
          .length ?? 0,
    )
    const isTail = (tail ?? 0) > 0 && (otherTail ?? 0) > 0
    const ends: Cut = {
      old: [old[1] - (isTail ? (tail ?? 0) : 0), old[1]],
      new: [now[1] - (isTail ? (otherTail ?? 0) : 0), now[1]],
    }
    if (onlySpace) {
      this.#keep({ old, new: now })
      return
    }
    this.#keep(starts)
    this.#replace({ old: [starts.old[1], ends.old[0]], new: [starts.new[1], ends.new[0]] })
    this.#keep(ends)
  }

  #replace({ old, new: now }: Cut): void {
    if (old[0] < old[1]) this.list.push({ kind: 'removed', old: slice(this.#old.runs, ...old) })
    if (now[0] < now[1]) this.list.push({ kind: 'added', new: slice(this.#new.runs, ...now) })
  }

  /** Adds words that are the same, apart where their look, typography or targets differ. */
  keep(stretch: Stretch, cut: Cut): void {
    if (this.#isIdentical(cut)) {
      this.#keep(cut)
      return
    }
    const [before, after] = [this.#old.text.tokens, this.#new.text.tokens]
    for (let step = 0; step < stretch.length; step += 1) {
      const [one, other] = [before[stretch.old + step], after[stretch.new + step]]
      const [next, otherNext] = [before[stretch.old + step + 1], after[stretch.new + step + 1]]
      if (one === undefined || other === undefined) continue
      this.#keep({ old: [one.start, one.end], new: [other.start, other.end] })
      if (step + 1 < stretch.length && next && otherNext)
        this.#keep({ old: [one.end, next.start], new: [other.end, otherNext.start] })
    }
  }

  #isIdentical({ old, new: now }: Cut): boolean {
    if (this.#old.text.text.slice(...old) !== this.#new.text.text.slice(...now)) return false
    return isSameLook(slice(this.#old.runs, ...old), slice(this.#new.runs, ...now))
  }

  #keep({ old, new: now }: Cut): void {
    if (old[0] === old[1] && now[0] === now[1]) return
    const [before, after] = [slice(this.#old.runs, ...old), slice(this.#new.runs, ...now)]
    // An image that shows or says something else is another one.
    if (isOtherImage(before, after)) this.list.push({ kind: 'removed', old: before }, { kind: 'added', new: after })
    else add(this.list, kept(before, after))
  }
}

function isOtherImage(old: readonly Run[], now: readonly Run[]): boolean {
  return old.some(
    (run, index) => run.image !== undefined && now[index]?.image !== undefined && run.text !== now[index]?.text,
  )
}

type Kept = Extract<Piece, { readonly kind: 'kept' }>

function kept(old: readonly Run[], now: readonly Run[]): Kept {
  const differs = difference(old, now)
  return { kind: 'kept', old, new: now, ...(differs && { differs }) }
}

function difference(old: readonly Run[], now: readonly Run[]): Kept['differs'] | undefined {
  if (isSameLook(old, now)) return undefined
  if (targets(old) !== targets(now)) return 'target'
  const look = (runs: readonly Run[]) => runs.map((run) => `${lookOf(run)}${folded(run.text)}`).join('\0')
  return look(old) === look(now) ? 'typography' : 'formatting'
}

function targets(runs: readonly Run[]): string {
  return [...new Set(runs.map(({ link = '', image = '' }) => `${link}\0${image}`))].join('\0\0')
}

/** Runs that read, look and lead the same, however they are cut. */
export function isSameLook(old: readonly Run[], now: readonly Run[]): boolean {
  return cutFree(old) === cutFree(now)
}

/** Runs as a text in which every change of look shows, and no cut between runs that look the same. */
function cutFree(runs: readonly Run[]): string {
  let text = ''
  let look = ''
  for (const run of runs) {
    const own = lookOf(run)
    if (own !== look || run.image !== undefined || run.footnote !== undefined) text += `\0${own}\0`
    look = own
    text += run.text
  }
  return text
}

/** Adds a kept piece, to the one before when both differ in the same, or in nothing. */
function add(list: Piece[], piece: Kept): void {
  const last = list.at(-1)
  if (
    last?.kind === 'kept' &&
    last.differs === piece.differs &&
    sameTarget(last, piece) &&
    !isSeam(last) &&
    !isSeam(piece)
  )
    list[list.length - 1] = {
      ...last,
      old: joined([...last.old, ...piece.old]),
      new: joined([...last.new, ...piece.new]),
    }
  else list.push(piece)
}

function isSeam({ old, new: now }: Kept): boolean {
  return [...old, ...now].some(({ text }) => text === SEAM)
}

/** Two links whose targets changed are told apart. */
function sameTarget(first: Kept, second: Kept): boolean {
  return (
    first.differs !== 'target' ||
    (targets(first.old) === targets(second.old) && targets(first.new) === targets(second.new))
  )
}
