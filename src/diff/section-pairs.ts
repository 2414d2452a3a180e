import { candidates } from './candidates.ts'
import { type Bag, bagOf, likeness, type WordWeights } from './likeness.ts'
import { areFree, noPairs, type Pairing, pair, pairLikeliest } from './pairing.ts'
import type { SectionPlace, Side } from './side.ts'
import { Text } from './text.ts'
import { folded } from './tokens.ts'

/**
 * Least likeness of two sections, calibrated (test/diff/calibration): with the same heading; with one that is alike;
 * with another heading; with a heading that stands over several sections, when those around are not the same.
 */
const LEAST = { sameHeading: 0.12, likeHeading: 0.3, otherHeading: 0.55, templateHeading: 0.62 } as const

/** Words from which a text is its own: shorter ones may be the same by chance. */
const OWN_WORDS = 5

/** A section as it is compared. Most are paired by their ids, and what the others ask for is found when asked for. */
class Profile {
  readonly place: SectionPlace
  readonly heading: string
  readonly #side: Side
  readonly #weights: WordWeights
  #headingBag: Bag | undefined
  #bag: Bag | undefined

  constructor(place: SectionPlace, side: Side, weights: WordWeights) {
    this.place = place
    this.heading = folded(place.section.heading).toLowerCase()
    this.#side = side
    this.#weights = weights
  }

  /** Words of the heading; numbers in it say where it stands rather than what it is. */
  get headingBag(): Bag {
    const { place } = this
    this.#headingBag ??= new Text(withoutNumbers(place.section.heading), this.#side.vocabulary).bag(this.#weights)
    return this.#headingBag
  }

  /** Its own blocks' texts as one key; empty when they are too few words to know it by. */
  get content(): string {
    const own = this.#own
    return own.reduce((sum, { words }) => sum + words, 0) < OWN_WORDS ? '' : own.map(({ key }) => key).join('\n')
  }

  /** Words of its own blocks; of those of its subsections too when it has none. */
  get bag(): Bag {
    const told = () => {
      const own = this.#own
      return own.some(({ words }) => words > 0) ? own : this.#side.texts.slice(this.place.heading + 1, this.place.end)
    }
    this.#bag ??= bagOf(
      told().flatMap(({ wordNumbers }) => wordNumbers),
      this.#weights,
    )
    return this.#bag
  }

  get #own() {
    return this.#side.texts.slice(this.place.heading + 1, this.place.ownEnd)
  }
}

/**
 * Which sections are the same: those with one explicit id; then those with the same content; then those whose heading
 * and text are the likest.
 */
export function pairSections(old: Side, now: Side, weights: WordWeights): Pairing {
  const pairing = noPairs(old.sections.length, now.sections.length)
  pairById(old, now, pairing)
  const [before, after] = [profilesOf(old, weights), profilesOf(now, weights)]
  const profiles = { old: before, new: after, repeated: repeatedHeadings(before, after) }
  pairUnique(profiles, pairing, ({ heading, content }) => content && `${heading}\n${content}`)
  pairUnique(profiles, pairing, ({ content, place }) => (place.ownEnd - place.heading > 1 ? content : ''))
  pairNamesakes(profiles, pairing)
  pairAlike(profiles, pairing, weights)
  return pairing
}

/** An id that is used twice, which is a fault, is paired in order. */
function pairById(old: Side, now: Side, pairing: Pairing): void {
  const byId = new Map<string, number[]>()
  for (const [index, { section }] of now.sections.entries()) {
    const known = byId.get(section.id)
    if (known) known.push(index)
    else byId.set(section.id, [index])
  }
  for (const [index, { section }] of old.sections.entries()) {
    const others = byId.get(section.id)
    const other = now.sections[others?.[0] ?? -1]?.section
    // An id that is made from a heading says no more than the heading does.
    if (other === undefined || !section.explicitId || !other.explicitId) continue
    pair(pairing, index, others?.shift() ?? -1)
  }
}

function profilesOf(side: Side, weights: WordWeights): readonly Profile[] {
  return side.sections.map((place) => new Profile(place, side, weights))
}

interface Profiles {
  readonly old: readonly Profile[]
  readonly new: readonly Profile[]
  /** Headings that stand over several sections of one side. */
  readonly repeated: ReadonlySet<string>
}

function repeatedHeadings(...sides: readonly (readonly Profile[])[]): ReadonlySet<string> {
  const repeated = new Set<string>()
  for (const side of sides) {
    const seen = new Set<string>()
    for (const { heading } of side) {
      if (seen.has(heading)) repeated.add(heading)
      seen.add(heading)
    }
  }
  return repeated
}

/** Pairs what is the only one with its key on both sides. An empty key is nobody's. */
function pairUnique(profiles: Profiles, pairing: Pairing, keyOf: (profile: Profile) => string): void {
  const keyed = (list: readonly Profile[], taken: Int32Array) => {
    const byKey = new Map<string, number>()
    for (const [index, profile] of list.entries()) {
      const key = taken[index] === -1 ? keyOf(profile) : ''
      if (key !== '') byKey.set(key, byKey.has(key) ? -1 : index)
    }
    return byKey
  }
  const there = keyed(profiles.new, pairing.toOld)
  for (const [key, old] of keyed(profiles.old, pairing.toNew)) {
    const now = there.get(key) ?? -1
    if (old >= 0 && now >= 0) pair(pairing, old, now)
  }
}

/**
 * Sections of one heading under the same section, when no other there has it: what is written under a heading may be
 * wholly rewritten. Sections around come before those in them.
 */
function pairNamesakes(profiles: Profiles, pairing: Pairing): void {
  const keyOf = (profile: Profile, around: number) => `${around}\n${profile.heading}`
  const there = new Map<string, number>()
  for (const [index, profile] of profiles.new.entries()) {
    const key = keyOf(profile, profile.place.parent)
    there.set(key, there.has(key) ? -1 : index)
  }
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const profile of profiles.old) {
    const key = keyOf(profile, profile.place.parent)
    if (seen.has(key)) twice.add(key)
    seen.add(key)
  }
  for (const [index, profile] of profiles.old.entries()) {
    const { parent } = profile.place
    const around = parent === -1 ? -1 : (pairing.toNew[parent] ?? -1)
    if ((parent !== -1 && around === -1) || twice.has(keyOf(profile, parent))) continue
    const other = there.get(keyOf(profile, around)) ?? -1
    if (other !== -1 && areFree(pairing, index, other)) pair(pairing, index, other)
  }
}

/** The likest first, again after each round: sections in paired ones are likelier to be the same. */
function pairAlike(profiles: Profiles, pairing: Pairing, weights: WordWeights): void {
  for (let round = 0; round < 4; round += 1) {
    const free = {
      old: profiles.old.map((_, index) => index).filter((index) => pairing.toNew[index] === -1),
      new: profiles.new.map((_, index) => index).filter((index) => pairing.toOld[index] === -1),
    }
    const scored = likelyPairs(profiles, free, weights).flatMap(({ old, new: now }) => {
      const score = scoreOf(profiles, pairing, old, now, weights)
      return score === undefined ? [] : [{ old, new: now, score }]
    })
    if (!pairLikeliest(pairing, scored)) return
  }
}

interface Free {
  readonly old: readonly number[]
  readonly new: readonly number[]
}

/** Those with much in common, and those with the same heading. */
function likelyPairs(profiles: Profiles, free: Free, weights: WordWeights) {
  const bags = (list: readonly Profile[], indexes: readonly number[]) =>
    indexes.flatMap((index) => list[index]?.bag ?? [])
  const byContent = candidates(bags(profiles.old, free.old), bags(profiles.new, free.new), weights).map((each) => ({
    old: free.old[each.old] ?? -1,
    new: free.new[each.new] ?? -1,
  }))
  const byHeading = sameHeading(profiles, free)
  const seen = new Set<number>()
  return [...byContent, ...byHeading].filter((each) => {
    const key = each.old * profiles.new.length + each.new
    return !seen.has(key) && seen.add(key)
  })
}

/** Up to so many sections of one heading are compared with one another. */
const MOST_NAMESAKES = 40

function sameHeading(profiles: Profiles, free: Free) {
  const byHeading = new Map<string, number[]>()
  for (const index of free.new) {
    const heading = profiles.new[index]?.heading ?? ''
    const known = byHeading.get(heading)
    if (known) known.push(index)
    else byHeading.set(heading, [index])
  }
  return free.old.flatMap((old) => {
    const namesakes = byHeading.get(profiles.old[old]?.heading ?? '') ?? []
    return namesakes.length > MOST_NAMESAKES ? [] : namesakes.map((now) => ({ old, new: now }))
  })
}

/** How likely two sections are the same, from 0; undefined when they are not. */
function scoreOf(profiles: Profiles, pairing: Pairing, old: number, now: number, weights: WordWeights) {
  const [first, second] = [profiles.old[old], profiles.new[now]]
  if (first === undefined || second === undefined) return undefined
  const content = likeness(first.bag, second.bag, weights)
  const heading = first.heading === second.heading ? 1 : likeness(first.headingBag, second.headingBag, weights)
  const around = kinship(pairing, first.place.parent, second.place.parent)
  const isEmpty = first.bag.weight === 0 || second.bag.weight === 0
  if (isEmpty) return heading === 1 && around === 1 ? 1 : undefined
  const least = heading === 1 ? LEAST.sameHeading : heading >= 0.5 ? LEAST.likeHeading : LEAST.otherHeading
  // A heading used all over a document tells nothing of which section it is: the one around must be the same.
  const isTemplate = heading === 1 && around !== 1 && profiles.repeated.has(first.heading)
  const needed = isTemplate ? LEAST.templateHeading : heading === 1 && around !== 1 ? LEAST.likeHeading : least
  return content >= needed ? content + 0.4 * heading + 0.3 * around : undefined
}

function withoutNumbers(heading: string): string {
  return heading.replace(/\d+/g, ' ')
}

/** 1 when the sections around are the same (or both are at the top), 0 when they are others, between when unknown. */
function kinship(pairing: Pairing, old: number, now: number): number {
  if (old === -1 && now === -1) return 1
  if (old === -1 || now === -1) return 0
  if (pairing.toNew[old] === now) return 1
  return pairing.toNew[old] === -1 && pairing.toOld[now] === -1 ? 0.5 : 0
}
