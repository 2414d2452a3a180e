import { type Part, paragraph, part, partsOf } from './draft.ts'
import {
  atOneOf,
  blocksOf,
  type Editing,
  isText,
  LEAST_WORDS,
  type Mutation,
  sectionsOf,
  wordsUnder,
} from './mutation.ts'
import { reworded } from './text-mutations.ts'

export const moveSectionAmongSiblings: Mutation = ({ root }, editing) =>
  atOneOf(
    sectionsOf(root).filter(({ above, value }) => above.parts.length > 1 && wordsUnder(value) >= LEAST_WORDS),
    editing,
    ({ above, index, value }) => {
      above.parts.splice(index, 1)
      const others = [...above.parts.keys(), above.parts.length].filter((to) => to !== index)
      above.parts.splice(editing.random.pick(others), 0, value)
    },
  )

export const moveSectionToOtherParent: Mutation = ({ root }, editing) =>
  atOneOf(
    sectionsOf(root).filter(
      ({ value, above }) => wordsUnder(value) >= LEAST_WORDS && homesFor(root, value, above).length > 0,
    ),
    editing,
    ({ above, index, value }) => {
      const home = editing.random.pick(homesFor(root, value, above))
      above.parts.splice(index, 1)
      home.parts.splice(editing.random.below(home.parts.length + 1), 0, value)
    },
  )

/** Sections that have subsections, none of which is the one to move or has it in it. */
function homesFor(root: Part, moved: Part, above: Part): Part[] {
  const within = new Set([moved, ...partsOf(moved)])
  return [root, ...partsOf(root)].filter((home) => home.parts.length > 0 && home !== above && !within.has(home))
}

/** One word of a heading becomes two others: the id, when there is one, stays. */
export const renameHeading: Mutation = ({ root }, editing) =>
  atOneOf(
    partsOf(root).filter(({ heading }) => heading !== ''),
    editing,
    (section) => {
      const words = section.heading.split(' ')
      words.splice(editing.random.below(words.length), 1, editing.random.pick(editing.foreign.words), 'och framtid')
      section.heading = words.join(' ')
    },
  )

export const renameHeadingWhole: Mutation = ({ root }, editing) =>
  atOneOf(
    partsOf(root).filter((section) => wordsUnder(section) >= LEAST_WORDS),
    editing,
    (section) => {
      section.heading = editing.random.pick(editing.foreign.headings)
    },
  )

export const splitSection: Mutation = ({ root }, editing) =>
  atOneOf(
    sectionsOf(root).filter(({ value }) => value.blocks.length > 1),
    editing,
    ({ above, index, value }) => {
      const at = 1 + editing.random.below(value.blocks.length - 1)
      const second = part(editing.random.pick(editing.foreign.headings), value.blocks.splice(at))
      second.parts = value.parts.splice(0)
      second.holds = value.holds
      above.parts.splice(index + 1, 0, second)
    },
  )

export const mergeSections: Mutation = ({ root }, editing) =>
  atOneOf(
    sectionsOf(root).filter(({ above, index, value }) => value.parts.length === 0 && index + 1 < above.parts.length),
    editing,
    ({ above, index, value }) => {
      const [second] = above.parts.splice(index + 1, 1)
      value.blocks.push(...(second?.blocks ?? []))
      value.parts.push(...(second?.parts ?? []))
      value.holds = [...value.holds, ...(second?.holds ?? [])]
    },
  )

/** Every paragraph and item of a section with its subsections. */
export function rewordSection(share: number): Mutation {
  return ({ root }, editing) =>
    atOneOf(
      partsOf(root).filter((section) => wordsUnder(section) >= 60),
      editing,
      (section) => {
        for (const { value } of blocksOf(section)) if (isText(value)) value.text = reworded(value.text, share, editing)
      },
    )
}

export const deleteSection: Mutation = ({ root }, editing) =>
  atOneOf(
    sectionsOf(root).filter(({ value }) => value.parts.length === 0),
    editing,
    ({ above, index }) => {
      above.parts.splice(index, 1)
    },
  )

export const insertSection: Mutation = ({ root }, editing) =>
  atOneOf(
    [root, ...partsOf(root)].filter(({ parts }) => parts.length > 0),
    editing,
    ({ parts }) => {
      parts.splice(editing.random.below(parts.length + 1), 0, foreignSection(editing))
    },
  )

function foreignSection({ random, foreign }: Editing): Part {
  const blocks = [0, 1].map(() => paragraph(random.pick(foreign.paragraphs)))
  return part(random.pick(foreign.headings), blocks)
}

export const replaceSection: Mutation = ({ root }, editing) =>
  atOneOf(
    sectionsOf(root).filter(({ value }) => value.parts.length === 0 && value.blocks.length > 0),
    editing,
    ({ above, index }) => {
      above.parts.splice(index, 1, foreignSection(editing))
    },
  )

/** Typed numbers on every section, as their places now are. */
export const renumber: Mutation = ({ root }) => {
  numbered(root, '')
  return true
}

function numbered({ parts }: Part, above: string): void {
  for (const [index, section] of parts.entries()) {
    section.number = `${above}${index + 1}${above === '' ? '.' : ''}`
    numbered(section, `${above}${index + 1}.`)
  }
}

/** The ids written in the headings are taken away; classes and pairs stay. */
export const stripIds: Mutation = ({ root }) => {
  for (const section of partsOf(root)) section.attributes = withoutId(section.attributes)
  return true
}

function withoutId(attributes: string): string {
  const rest = attributes.replace(/#[^\s}]+ ?/, '')
  return /^\{\s*\}$/.test(rest) ? '' : rest
}
