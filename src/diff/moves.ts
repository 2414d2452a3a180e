import { grouped } from '../model/grouped.ts'
import { heaviestChain } from './chain.ts'
import type { Stretch, Tie } from './joins.ts'
import type { Pairing } from './pairing.ts'
import type { Side } from './side.ts'

/** A tie and what became of its place. */
export interface SettledTie extends Tie {
  /** Number of the move it is part of; absent when it stands where it stood. */
  readonly move?: number
}

/** Something at another place: a section with what stands in it, or a run of blocks. */
export interface Move {
  readonly number: number
  /** Indexes of the section on each side; absent for blocks. */
  readonly section?: { readonly old: number; readonly new: number }
  readonly old: Stretch
  readonly new: Stretch
}

export interface Settled {
  readonly ties: readonly SettledTie[]
  readonly moves: readonly Move[]
}

/** Words from which a block alone, told as moved, is no coincidence: elsewhere, and within its section. */
const LEAST_WORDS = { elsewhere: 6, sameSection: 3 } as const

interface Weighted {
  readonly tie: Tie
  readonly old: number
  readonly new: number
  /** Words. */
  readonly weight: number
}

/** What moving is judged by. */
interface Ground {
  readonly old: Side
  readonly now: Side
  readonly sections: Pairing
}

/**
 * Which ties stayed in place and which moved: the heaviest that stand in one order stayed. Of the rest a section takes
 * with it what still stands in it in the same order; what moved within it is a move of its own. Blocks so short that
 * their new place may be chance are untied.
 */
export function settle(ties: readonly Tie[], ground: Ground): Settled {
  const weighted = ties.map((tie) => ({
    tie,
    old: tie.old[0],
    new: tie.new[0],
    weight: wordsIn(ground.old, tie.old),
  }))
  const settled: SettledTie[] = []
  const moves: Move[] = []
  settleWithin(weighted, undefined, ground, settled, moves)
  return { ties: settled.sort((first, second) => first.old[0] - second.old[0]), moves }
}

function settleWithin(
  links: readonly Weighted[],
  move: number | undefined,
  ground: Ground,
  settled: SettledTie[],
  moves: Move[],
): void {
  const chain = inPlace(links, ground)
  for (const { tie } of chain) settled.push(move === undefined ? tie : { ...tie, move })
  const rest = links.filter((link) => !chain.has(link))
  const bySection = new Map<number, Weighted[]>()
  const lone: Weighted[] = []
  const headings = new Set(rest.filter((link) => isHeading(link, ground)).map(({ old }) => old))
  for (const link of rest) {
    const carrier = carrierOf(link, headings, ground)
    const inner = carrier === undefined ? lone : bySection.get(carrier)
    if (inner) inner.push(link)
    else if (carrier !== undefined) bySection.set(carrier, [link])
  }
  for (const [index, inner] of bySection) moveSection(index, inner, ground, settled, moves)
  for (const run of runsOfBlocks(lone)) moveBlocks(run, ground, settled, moves)
}

/** What stands surely in place weighs more than all that may. */
const SURE = 1e6

/**
 * The ties that stayed. Among sections under the same one, and among blocks of the same section, as many as can have
 * stayed did (of equally many those with most words): moving few things is likelier than moving many. What came under
 * another section stayed if it stands in order with those.
 */
function inPlace(links: readonly Weighted[], ground: Ground): ReadonlySet<Weighted> {
  const total = links.reduce((sum, { weight }) => sum + weight, 1)
  const counted = (link: Weighted, words: number, sure = 0) => ({
    old: link.old,
    new: link.new,
    weight: sure + 1 + words / (total + 1),
    link,
  })
  const families = [...grouped(links, (link) => familyOf(link, ground)).values()]
  const familied = new Set(families.flat())
  const strays = links.filter((link) => !familied.has(link))
  const stayed = families.flatMap((family) =>
    heaviestChain(family.map((link) => counted(link, wordsOf(link, ground)))).map(({ link }) => link),
  )
  const kept = new Set(stayed)
  const left = [...familied].filter((link) => !kept.has(link))
  const headingsOf = (list: readonly Weighted[]) =>
    new Set(list.filter((link) => isHeading(link, ground)).map(({ old }) => old))
  const [moved, unsure] = [headingsOf(left), headingsOf([...left, ...strays])]
  const goesWith = (headings: ReadonlySet<number>, link: Weighted) => carrierOf(link, headings, ground) !== undefined
  const sure = stayed.filter((link) => !goesWith(unsure, link)).map((link) => counted(link, 0, SURE))
  // What stands in a section that came under another one stays or goes with it.
  const led = stayed.filter((link) => goesWith(unsure, link))
  const possible = [...strays, ...led]
    .filter((link) => !goesWith(moved, link))
    .map((link) => counted(link, link.weight))
  return new Set(heaviestChain([...sure, ...possible]).map(({ link }) => link))
}

/** Those that can change places with one another: sections of one section, blocks of one; none for what changed section. */
function familyOf(link: Weighted, { old, now, sections }: Ground): string | undefined {
  const [one, other] = [old.sectionOf[link.old] ?? -1, now.sectionOf[link.new] ?? -1]
  const isSection = isHeading(link, { old, now, sections })
  const [around, otherAround] = isSection
    ? [old.sections[one]?.parent ?? -1, now.sections[other]?.parent ?? -1]
    : [one, other]
  const isSame = around === -1 ? otherAround === -1 : sections.toNew[around] === otherAround
  return isSame ? `${isSection} ${around}` : undefined
}

function isHeading(link: Weighted, { old }: Ground): boolean {
  return old.units[link.old]?.kind === 'heading'
}

/**
 * What a tie weighs among equally many: the words of a block or of a heading's whole section. A block too short to be
 * told as moved had better be the one that stayed.
 */
function wordsOf(link: Weighted, ground: Ground): number {
  if (!isHeading(link, ground)) return link.weight < LEAST_WORDS.sameSection ? Number.MAX_SAFE_INTEGER : link.weight
  const place = ground.old.sections[ground.old.sectionOf[link.old] ?? -1]
  return place === undefined ? link.weight : wordsIn(ground.old, [place.heading, place.end])
}

/** Index of the topmost moved section that a tie stands in on both sides. */
function carrierOf(
  { tie }: Weighted,
  headings: ReadonlySet<number>,
  { old, now, sections }: Ground,
): number | undefined {
  if (headings.size === 0) return undefined
  const around = new Set<number>()
  for (let at = now.sectionOf[tie.new[0]] ?? -1; at !== -1; at = now.sections[at]?.parent ?? -1) around.add(at)
  let carrier: number | undefined
  for (let at = old.sectionOf[tie.old[0]] ?? -1; at !== -1; at = old.sections[at]?.parent ?? -1) {
    const other = sections.toNew[at] ?? -1
    if (around.has(other) && headings.has(old.sections[at]?.heading ?? -1)) carrier = at
  }
  return carrier
}

function moveSection(index: number, inner: readonly Weighted[], ground: Ground, settled: SettledTie[], moves: Move[]) {
  const other = ground.sections.toNew[index] ?? -1
  const [place, there] = [ground.old.sections[index], ground.now.sections[other]]
  if (place === undefined || there === undefined) return
  const number = moves.length + 1
  moves.push({
    number,
    section: { old: index, new: other },
    old: [place.heading, place.end],
    new: [there.heading, there.end],
  })
  // The heading leads what it carries, and so stays with it whatever moved inside.
  const heading = inner.find(({ old }) => old === place.heading)
  if (heading) settled.push({ ...heading.tie, move: number })
  settleWithin(
    inner.filter((link) => link !== heading),
    number,
    ground,
    settled,
    moves,
  )
}

/** Blocks that moved together: one after the other on both sides. */
function runsOfBlocks(lone: readonly Weighted[]): readonly (readonly Weighted[])[] {
  const runs: Weighted[][] = []
  for (const link of [...lone].sort((first, second) => first.old - second.old)) {
    const run = runs.at(-1)
    const last = run?.at(-1)?.tie
    if (run && last && last.old[1] === link.tie.old[0] && last.new[1] === link.tie.new[0]) run.push(link)
    else runs.push([link])
  }
  return runs
}

function moveBlocks(run: readonly Weighted[], ground: Ground, settled: SettledTie[], moves: Move[]): void {
  const [first, last] = [run[0]?.tie, run.at(-1)?.tie]
  if (first === undefined || last === undefined) return
  const words = run.reduce((sum, { tie }) => sum + wordsIn(ground.old, tie.old), 0)
  const [section, other] = [ground.old.sectionOf[first.old[0]] ?? -1, ground.now.sectionOf[first.new[0]] ?? -1]
  const isSame = section === -1 ? other === -1 : ground.sections.toNew[section] === other
  if (words < (isSame ? LEAST_WORDS.sameSection : LEAST_WORDS.elsewhere)) return
  const number = moves.length + 1
  moves.push({ number, old: [first.old[0], last.old[1]], new: [first.new[0], last.new[1]] })
  for (const { tie } of run) settled.push({ ...tie, move: number })
}

function wordsIn({ texts }: Side, [from, to]: Stretch): number {
  let words = 0
  for (let index = from; index < to; index += 1) words += texts[index]?.words ?? 0
  return words
}
