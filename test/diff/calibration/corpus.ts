import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { continued, type Draft, type Piece, partsOf, readDraft, write } from './draft.ts'
import { KINDS } from './kinds.ts'
import type { Editing, Foreign, Mutation } from './mutation.ts'
import { Random } from './random.ts'
import { renumber, stripIds } from './section-mutations.ts'
import { type Truth, truthOf } from './truth.ts'

/** Documents that are edited, by the workspace they belong to: what is foreign to one comes from the others. */
const DOCUMENTS = {
  orebro: [
    'strategi/rus-2018.md',
    'projekt/genomforande-2024.md',
    'rundor/2021.md',
    'strategi/rus-2022.md',
    'uppfoljning/2023.md',
  ],
  vasternorrland: [
    'planer/strategisk-plan.md',
    'strategi/rus.md',
    'rad/regionala-samverkansradet.md',
    'moten/2025-09-19-regionala-samverkansradet.md',
  ],
  reglab: ['rad/rus-natverket-2025.md', 'moten/2025-09-25-understrategier.md'],
} as const

type Workspace = keyof typeof DOCUMENTS

interface Source {
  readonly path: string
  readonly draft: Draft
  readonly foreign: Foreign
}

/** One pair of texts that an edit, or several, made of an example. */
export interface Case {
  readonly name: string
  /** Name of the one kind of edit, or `combined`. */
  readonly kind: string
  readonly truth: Truth
}

/**
 * Pairs with one mutation each, and pairs with three to ten: `rounds` of each mutation, over all documents in turn;
 * with the ids of the example, without ids, and with typed numbers in place of ids. The same for the same numbers.
 */
export function corpus({ rounds, combined }: { readonly rounds: number; readonly combined: number }): Case[] {
  const sources = readSources()
  const single = [...KINDS].flatMap(([name, { edit }], kind) =>
    Array.from({ length: rounds }, (_, round) => caseOf(name, [edit], kind + round * 5, sources)),
  )
  const several = Array.from({ length: combined }, (_, seed) =>
    caseOf('combined', combination(new Random(7919 + seed)), seed, sources),
  )
  return [...single, ...several].flatMap((each) => each ?? [])
}

function combination(random: Random): Mutation[] {
  const known = [...KINDS.values()]
  return Array.from({ length: 3 + random.below(8) }, () => random.pick(known).edit)
}

/** How a document is before anything is done to it. */
const PREPARATIONS: readonly ((draft: Draft) => 'ids' | 'no ids' | 'numbers')[] = [
  () => 'ids',
  (draft) => {
    strip(draft)
    return 'no ids'
  },
  (draft) => {
    strip(draft)
    renumber(draft, { random: new Random(0), foreign: { words: [], paragraphs: [], headings: [] } })
    return 'numbers'
  },
]

function strip(draft: Draft): void {
  stripIds(draft, { random: new Random(0), foreign: { words: [], paragraphs: [], headings: [] } })
}

/** Undefined when the document has nothing that the mutation edits. */
function caseOf(
  mutation: string,
  mutations: readonly Mutation[],
  seed: number,
  sources: readonly Source[],
): Case | undefined {
  const { path, draft, foreign } = sources[seed % sources.length] ?? new Random(seed).pick(sources)
  const old = structuredClone(draft)
  const prepared = PREPARATIONS[seed % PREPARATIONS.length]?.(old)
  const changed = continued(old)
  const editing: Editing = { random: new Random(seed * 31 + mutations.length), foreign }
  const edits = mutations.filter((edit) => edit(changed, editing))
  if (edits.length === 0) return undefined
  if (prepared === 'numbers') renumber(changed, editing)
  const name = `${mutation}, ${path}, ${prepared}, ${seed}`
  return { name, kind: mutation, truth: truthOf(write(old), write(changed)) }
}

function readSources(): Source[] {
  const examples = join(import.meta.dirname, '../../../examples')
  const read = Object.entries(DOCUMENTS).flatMap(([workspace, paths]) =>
    paths.map((path) => {
      const text = readFileSync(join(examples, workspace, path), 'utf8')
      return { workspace: workspace as Workspace, path: `${workspace}/${path}`, draft: readDraft(text) }
    }),
  )
  return read.map(({ workspace, path, draft }) => {
    const others = read.filter((other) => other.workspace !== workspace).map((other) => other.draft)
    return { path, draft, foreign: foreignIn(others) }
  })
}

function foreignIn(drafts: readonly Draft[]): Foreign {
  const sections = drafts.flatMap(({ root }) => partsOf(root))
  const paragraphs = sections.flatMap(({ blocks }) => blocks.filter(isLong).map(({ text }) => text))
  const words = new Set(paragraphs.join(' ').match(/(?<=\s)\p{Ll}{3,}(?=\s)/gu))
  const headings = sections.map(({ heading }) => heading).filter((heading) => heading.length > 5)
  return { paragraphs, words: [...words], headings: [...new Set(headings)] }
}

function isLong({ kind, text }: Piece): boolean {
  return kind === 'paragraph' && text.split(' ').length > 15
}
