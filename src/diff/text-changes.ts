import type { Change, Container, Part, Piece, Point, Sides, Unit } from '../model/comparison.ts'
import { type Attributes, type Run, textOf } from '../model/document.ts'
import type { Ledger } from './ledger.ts'
import type { ComparedText } from './pieces.ts'
import { quantityChanges } from './quantity-changes.ts'

/** Where a change stands on both sides. */
export type Points = Sides<Point>

/** Where a unit stands. */
export function pointOf(unit: Unit): Point {
  return { ...(unit.section && { section: unit.section.id }), span: unit.span }
}

/** What a unit is a part of the text as: a heading stands for its section. */
export function partOf({ kind, runs }: Unit): Part {
  if (kind === 'paragraph' && isPicture(runs)) return 'picture'
  return kind === 'heading' ? 'section' : kind
}

function isPicture(runs: readonly Run[]): boolean {
  return runs.some(({ image }) => image !== undefined) && runs.every(({ image, text }) => image ?? text.trim() === '')
}

/** Whether words differ. */
export function isReworded(pieces: readonly Piece[]): boolean {
  return pieces.some(({ kind }) => kind !== 'kept')
}

/** Tells that a block's words are others. */
export function tellReworded(
  ledger: Ledger,
  part: Part,
  points: Points,
  pieces: readonly Piece[],
  compared: ComparedText,
): Change {
  return ledger.tell({
    kind: 'reworded',
    quiet: false,
    ...points,
    part,
    pieces,
    removedWords: compared.removed,
    addedWords: compared.added,
    quantities: quantityChanges(pieces),
    ...(compared.coarse && { coarse: compared.coarse }),
  })
}

/** Tells what differs though the words do not: where links lead, and, once for a block, its typography and its look. */
export function tellLook(ledger: Ledger, part: Part, points: Points, pieces: readonly Piece[]): readonly Change[] {
  const told = [...targetChanges(pieces)].map((change) =>
    ledger.tell({ kind: 'target', quiet: false, ...points, ...change }),
  )
  for (const kind of ['typography', 'formatting'] as const) {
    const first = pieces.find((piece) => piece.kind === 'kept' && piece.differs === kind)
    if (first?.kind !== 'kept') continue
    const [from, to] = [textOf(first.old), textOf(first.new)]
    told.push(ledger.tell({ kind, quiet: true, ...points, part, from, to }))
  }
  return told
}

interface Target {
  readonly part: 'link' | 'image'
  readonly text: string
  readonly from?: string
  readonly to?: string
}

/** Links that lead elsewhere: under the same words, or under words put in the place of others. */
function* targetChanges(pieces: readonly Piece[]): Generator<Target> {
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece?.kind === 'kept' && piece.differs === 'target' && !isPartOfEdit(pieces, index))
      yield targetChange(piece.old, piece.new)
    const next = pieces[index + 1]
    if (piece?.kind !== 'removed' || next?.kind !== 'added' || !piece.old.some(leads)) continue
    const [old, now] = [targetsIn(piece.old), targetsIn(next.new)]
    if (old.size === 1 && now.size === 1 && [...old][0] !== [...now][0]) yield targetChange(piece.old, next.new)
  }
}

/** Whether a kept word only happens to stand in a link that was put in, or taken out, with the words around it. */
function isPartOfEdit(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]
  if (piece?.kind !== 'kept') return false
  const [old, now] = [targetsIn(piece.old), targetsIn(piece.new)]
  if (old.size > 0 && now.size > 0) return false
  const around = pieces.slice(Math.max(index - 2, 0), index + 3)
  return around.some((other) => {
    if (other.kind === 'kept') return false
    const theirs = targetsIn(other.kind === 'added' ? other.new : other.old)
    return [...old, ...now].some((target) => theirs.has(target))
  })
}

function leads({ link, image }: Run): boolean {
  return link !== undefined || image !== undefined
}

function targetsIn(runs: readonly Run[]): ReadonlySet<string> {
  return new Set(runs.flatMap(({ link, image }) => link ?? image ?? []))
}

function targetChange(old: readonly Run[], now: readonly Run[]): Target {
  const [before, after] = [old.find(leads), now.find(leads)]
  const [from, to] = [before?.image ?? before?.link, after?.image ?? after?.link]
  return {
    part: (after ?? before)?.image === undefined ? 'link' : 'image',
    text: textOf(now.some(leads) ? now.filter(leads) : old.filter(leads)),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }
}

/** Tells that a block is of another kind, or stands in other lists or quotes; and that a box was ticked. */
export function tellPlacement(ledger: Ledger, old: Unit, now: Unit): readonly Change[] {
  if (old.kind === now.kind && old.label === now.label && isAlike(old.inside, now.inside)) return []
  const told: Change[] = []
  const points = { old: pointOf(old), new: pointOf(now) }
  const [first, second] = [beginningOf(old.inside.at(-1)), beginningOf(now.inside.at(-1))]
  const beginsAnew = first !== '' && second !== '' && first !== second
  const kinds = ({ kind, inside, label = '' }: Unit) =>
    [
      kind,
      kind === 'code' ? label : '',
      ...inside.map((each) => each.kind),
      beginsAnew ? beginningOf(inside.at(-1)) : '',
    ]
      .filter((word) => word !== '')
      .join(' ')
  const part = partOf(now)
  if (kinds(old) !== kinds(now))
    told.push(ledger.tell({ kind: 'formatting', quiet: true, ...points, part, from: kinds(old), to: kinds(now) }))
  const box = ({ inside }: Unit) => boxOf(inside.at(-1))
  if (now.kind === 'item' && box(old) !== box(now)) {
    const written = (unit: Unit) =>
      `${{ true: '[x] ', false: '[ ] ', undefined: '' }[`${box(unit)}`]}${textOf(unit.runs)}`
    told.push(ledger.tell({ kind: 'formatting', quiet: false, ...points, part, from: written(old), to: written(now) }))
  }
  return told
}

/** Whether two blocks stand in as many lists and quotes, each of the same kind and with its box as it was. */
function isAlike(old: Unit['inside'], now: Unit['inside']): boolean {
  return (
    old.length === now.length &&
    old.every((each, at) => each.kind === now[at]?.kind && boxOf(each) === boxOf(now[at])) &&
    (beginningOf(old.at(-1)) === '' ||
      beginningOf(now.at(-1)) === '' ||
      beginningOf(old.at(-1)) === beginningOf(now.at(-1)))
  )
}

/** The number that the first item of a list has; empty for other items, whose numbers follow from it. */
function beginningOf(list: Container | undefined): string {
  return list?.kind === 'number' && list.first === true ? String(list.number) : ''
}

function boxOf(list: Container | undefined): boolean | undefined {
  return list === undefined || list.kind === 'quote' ? undefined : list.checked
}

/** Tells what differs between the attributes in braces. An id that is only a heading's slug is none. */
export function tellAttributes(ledger: Ledger, old: Unit, now: Unit): readonly Change[] {
  if (old.attributes === undefined && now.attributes === undefined) return []
  const points = { old: pointOf(old), new: pointOf(now) }
  const [before, after] = [attributesOf(old.attributes), attributesOf(now.attributes)]
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  return keys.flatMap((key) => {
    const [from, to] = [before.get(key), after.get(key)]
    if (from === to) return []
    const sides = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
    return [ledger.tell({ kind: 'attribute', quiet: true, ...points, key, text: textOf(now.runs), ...sides })]
  })
}

function attributesOf(attributes: Attributes | undefined): ReadonlyMap<string, string> {
  const { id, classes = [], pairs = {} } = attributes ?? {}
  return new Map([
    ...(id === undefined ? [] : [['id', id] as const]),
    ...(classes.length === 0 ? [] : [['class', classes.join(' ')] as const]),
    ...Object.entries(pairs),
  ])
}
