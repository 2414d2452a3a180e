import type { Piece } from '../model/comparison.ts'
import type { Run } from '../model/document.ts'
import { aligned } from './alignment.ts'
import type { Stretch } from './sequence.ts'
import { append, isPlain, lookOf, SEAM, slice, type Text } from './text.ts'
import { folded } from './tokens.ts'

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
  pieces.end()
  const kept = keptWords(stretches ?? [], old.text)
  return {
    pieces: pieces.list,
    kept,
    removed: old.text.words - kept,
    added: now.text.words - kept,
    ...(stretches === undefined && { coarse: true }),
  }
}

function keptWords(stretches: readonly Stretch[], { tokens: { numbers }, vocabulary }: Text): number {
  let words = 0
  for (const { old, length } of stretches)
    for (let at = old; at < old + length; at += 1) if (vocabulary.isWord(numbers[at] ?? -1)) words += 1
  return words
}

function cutOf({ old, new: now, length }: Stretch, { tokens: before }: Text, { tokens: after }: Text): Cut {
  return {
    old: [before.starts[old] ?? 0, before.ends[old + length - 1] ?? 0],
    new: [after.starts[now] ?? 0, after.ends[now + length - 1] ?? 0],
  }
}

/** The only run of a text that is plain: what differs in it differs in its letters. */
function isOnlyPlain(runs: readonly Run[]): boolean {
  const [only] = runs
  return runs.length === 1 && only !== undefined && isPlain(only) && !only.text.includes(SEAM)
}

/** How many characters of white space stand from an offset on, up to another. */
function spaceFrom(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isWhiteSpace(text, at)) at += 1
  return at - from
}

/** How many stand before an offset, down to another. */
function spaceBefore(text: string, to: number, from: number): number {
  let at = to
  while (at > from && isWhiteSpace(text, at - 1)) at -= 1
  return to - at
}

function isWhiteSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code < 0xa0 ? code >= 9 && code <= 13 : /\s/.test(text.charAt(at)))
}

/** Pieces in the making. */
class Pieces {
  readonly list: Piece[] = []
  readonly #old: Written
  readonly #new: Written
  readonly #isPlain: boolean
  /** The last kept piece while others may be added to it, and where its links lead when they lead elsewhere now. */
  #last: Growing | undefined
  #led = ''
  #gathered:
    | { from: number; to: number; otherFrom: number; otherTo: number; differs: Kept['differs'] | undefined }
    | undefined

  constructor(old: Written, now: Written) {
    this.#old = old
    this.#new = now
    this.#isPlain = isOnlyPlain(old.runs) && isOnlyPlain(now.runs)
  }

  /** Adds what changed between two kept stretches. White space that both sides begin or end with is kept. */
  change({ old, new: now }: Cut): void {
    const before = this.#old.text.text
    const after = this.#new.text.text
    const head = spaceFrom(before, old[0], old[1])
    const otherHead = spaceFrom(after, now[0], now[1])
    if (head === old[1] - old[0] && otherHead === now[1] - now[0]) {
      this.#keep(old[0], old[1], now[0], now[1])
      return
    }
    const isHead = head > 0 && otherHead > 0
    const start = isHead ? old[0] + head : old[0]
    const otherStart = isHead ? now[0] + otherHead : now[0]
    const tail = spaceBefore(before, old[1], start)
    const otherTail = spaceBefore(after, now[1], otherStart)
    const isTail = tail > 0 && otherTail > 0
    const end = isTail ? old[1] - tail : old[1]
    const otherEnd = isTail ? now[1] - otherTail : now[1]
    this.#keep(old[0], start, now[0], otherStart)
    this.#replace({ old: [start, end], new: [otherStart, otherEnd] })
    this.#keep(end, old[1], otherEnd, now[1])
  }

  #replace({ old, new: now }: Cut): void {
    this.end()
    if (old[0] < old[1]) this.list.push({ kind: 'removed', old: slice(this.#old.runs, ...old) })
    if (now[0] < now[1]) this.list.push({ kind: 'added', new: slice(this.#new.runs, ...now) })
  }

  /** Adds words that are the same, apart where their look, typography or targets differ. */
  keep(stretch: Stretch, cut: Cut): void {
    if (this.#isIdentical(cut)) {
      this.#keep(cut.old[0], cut.old[1], cut.new[0], cut.new[1])
      return
    }
    const [before, after] = [this.#old.text.tokens, this.#new.text.tokens]
    const start = (list: readonly number[], index: number) => list[index] ?? 0
    for (let step = 0; step < stretch.length; step += 1) {
      const [one, other] = [stretch.old + step, stretch.new + step]
      const [end, otherEnd] = [start(before.ends, one), start(after.ends, other)]
      this.#keep(start(before.starts, one), end, start(after.starts, other), otherEnd)
      if (step + 1 < stretch.length)
        this.#keep(end, start(before.starts, one + 1), otherEnd, start(after.starts, other + 1))
    }
  }

  #isIdentical({ old, new: now }: Cut): boolean {
    if (this.#old.text.text.slice(old[0], old[1]) !== this.#new.text.text.slice(now[0], now[1])) return false
    return this.#isPlain || isSameLook(slice(this.#old.runs, ...old), slice(this.#new.runs, ...now))
  }

  #keep(from: number, to: number, otherFrom: number, otherTo: number): void {
    if (from === to && otherFrom === otherTo) return
    if (this.#isPlain && from < to && otherFrom < otherTo) this.#keepPlain(from, to, otherFrom, otherTo)
    else this.#keepRuns(slice(this.#old.runs, from, to), slice(this.#new.runs, otherFrom, otherTo))
  }

  #keepRuns(before: readonly Run[], after: readonly Run[]): void {
    this.end()
    // An image that shows or says something else is another one.
    if (isOtherImage(before, after)) this.list.push({ kind: 'removed', old: before }, { kind: 'added', new: after })
    else this.#add(kept(before, after))
  }

  /** Adds a kept piece, to the one before when both differ in the same, or in nothing. */
  #add(piece: Kept): void {
    const last = this.#last
    const led = piece.differs === 'target' ? `${targets(piece.old)}\n${targets(piece.new)}` : ''
    // Two links whose targets changed are told apart, and a seam stands alone.
    if (last && last === this.list.at(-1) && last.differs === piece.differs && this.#led === led && !isSeam(piece)) {
      append(last.old, piece.old)
      append(last.new, piece.new)
      return
    }
    const grown = { ...piece, old: [...piece.old], new: [...piece.new] }
    this.list.push(grown)
    this.#last = isSeam(piece) ? undefined : grown
    this.#led = led
  }

  /** Plain words are gathered as long as they differ in the same, or in nothing. */
  #keepPlain(from: number, to: number, otherFrom: number, otherTo: number): void {
    const before = this.#old.text.text.slice(from, to)
    const after = this.#new.text.text.slice(otherFrom, otherTo)
    const differs = before === after ? undefined : folded(before) === folded(after) ? 'typography' : 'formatting'
    if (this.#gathered !== undefined && this.#gathered.differs === differs) {
      this.#gathered.to = to
      this.#gathered.otherTo = otherTo
      return
    }
    this.end()
    this.#gathered = { from, to, otherFrom, otherTo, differs }
  }

  /** Adds what was gathered. */
  end(): void {
    if (this.#gathered === undefined) return
    const { from, to, otherFrom, otherTo, differs } = this.#gathered
    this.#gathered = undefined
    const [old, now] = [this.#old.text.text.slice(from, to), this.#new.text.text.slice(otherFrom, otherTo)]
    this.list.push({ kind: 'kept', old: [{ text: old }], new: [{ text: now }], ...(differs && { differs }) })
  }
}

function isOtherImage(old: readonly Run[], now: readonly Run[]): boolean {
  return old.some(
    (run, index) => run.image !== undefined && now[index]?.image !== undefined && run.text !== now[index]?.text,
  )
}

type Kept = Extract<Piece, { readonly kind: 'kept' }>

/** A kept piece that is not finished. */
type Growing = Kept & { readonly old: Run[]; readonly new: Run[] }

function kept(old: readonly Run[], now: readonly Run[]): Kept {
  const differs = difference(old, now)
  return { kind: 'kept', old, new: now, ...(differs && { differs }) }
}

function difference(old: readonly Run[], now: readonly Run[]): Kept['differs'] | undefined {
  if (isSameLook(old, now)) return undefined
  // A space put in or taken out says nothing, wherever it stands.
  if (old.length === 0 || now.length === 0) return 'typography'
  if (targets(old) !== targets(now)) return 'target'
  const look = (runs: readonly Run[]) =>
    runs.map((run) => `${lookOf(run)}${folded(run.text).replace(/\s+/g, ' ')}`).join('\0')
  return look(old) === look(now) ? 'typography' : 'formatting'
}

/** Where runs lead, each target once. */
function targets(runs: readonly Run[]): string {
  const led = runs.flatMap(({ link = '', image = '' }) => (link || image ? `${link}\0${image}` : []))
  return [...new Set(led)].join('\0\0')
}

/** Runs that read, look and lead the same, however they are cut. */
function isSameLook(old: readonly Run[], now: readonly Run[]): boolean {
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

function isSeam({ old, new: now }: Kept): boolean {
  return [...old, ...now].some(({ text }) => text === SEAM)
}
