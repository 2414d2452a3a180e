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
    weight: 1 + wordsIn(ground.old, tie.old),
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
  const chain = new Set(heaviestChain(links))
  for (const { tie } of chain) settled.push({ ...tie, ...(move !== undefined && { move }) })
  const rest = links.filter((link) => !chain.has(link))
  const bySection = new Map<number, Weighted[]>()
  const lone: Weighted[] = []
  const headings = new Set(
    rest.filter(({ tie }) => ground.old.units[tie.old[0]]?.kind === 'heading').map(({ old }) => old),
  )
  for (const link of rest) {
    const carrier = carrierOf(link, headings, ground)
    if (carrier === undefined) lone.push(link)
    else bySection.set(carrier, [...(bySection.get(carrier) ?? []), link])
  }
  for (const [index, inner] of bySection) moveSection(index, inner, ground, settled, moves)
  for (const run of runsOfBlocks(lone)) moveBlocks(run, ground, settled, moves)
}

/** Index of the topmost moved section that a tie stands in on both sides. */
function carrierOf(
  { tie }: Weighted,
  headings: ReadonlySet<number>,
  { old, now, sections }: Ground,
): number | undefined {
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
  return texts.slice(from, to).reduce((sum, { words }) => sum + words, 0)
}
