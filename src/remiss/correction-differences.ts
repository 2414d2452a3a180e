import { grouped } from '../model/grouped.ts'
import type { Audience, Manifest, Pack, PackRole, PackSection } from '../model/pack.ts'
import { contentDigest } from './content-digest.ts'
import type { PlannedDocument, Planning } from './planning.ts'

/** What became of the documents of an earlier pack, as far as everyone gets them. */
export interface DocumentChanges {
  readonly changed: readonly PlannedDocument[]
  readonly added: readonly PlannedDocument[]
  /** Titles of those that are gone. */
  readonly removed: readonly string[]
}

/** These are new in every correction, and say so themselves. */
const ALWAYS_NEW: readonly (PackRole | 'front-page')[] = ['cover-letter', 'correction', 'front-page']

/** Holds the documents of a pack against those of an earlier one, by what they say. Letters to one recipient are not told of. */
export function documentChanges(planning: Planning, earlier: Manifest): DocumentChanges {
  const before = grouped(earlier.files.filter(isTold), keyOf)
  const now = planning.documents.filter(isTold)
  const keys = new Set(now.map(keyOf))
  return {
    changed: now.filter((document) => saysOther(document, before.get(keyOf(document)) ?? [], planning)),
    added: now.filter((document) => document.role !== 'correction' && !before.has(keyOf(document))),
    removed: [...before].flatMap(([key, [file]]) =>
      file === undefined || file.role === 'correction' || keys.has(key) ? [] : [file.title],
    ),
  }
}

/** Whether a correction says what the earlier pack did: it is made of the same sources, and its documents say the same. */
export function correctsNothing(pack: Pack, earlier: Manifest): boolean {
  const sourcesOf = ({ sources }: Pick<Pack, 'sources'>) => sources.map(({ path, sha256 }) => `${path} ${sha256}`)
  const saidIn = (files: Manifest['files'] | Pack['files']) =>
    files.flatMap((file) =>
      isTold(file) && !ALWAYS_NEW.includes(file.role) ? `${keyOf(file)} ${file.format} ${file.digest}` : [],
    )
  const isSame = (one: readonly string[], other: readonly string[]) =>
    JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted())
  return isSame(sourcesOf(pack), sourcesOf(earlier)) && isSame(saidIn(pack.files), saidIn(earlier.files))
}

/** Whether a document says something else in any of its formats. */
function saysOther(document: PlannedDocument, before: Manifest['files'], planning: Planning): boolean {
  if (before.length === 0 || ALWAYS_NEW.includes(document.role)) return false
  const digests = new Map(before.map(({ format, digest }) => [format, digest]))
  return document.contents(planning).some(({ format, content }) => {
    const digest = digests.get(format)
    return digest !== undefined && digest !== contentDigest(content, planning)
  })
}

function isTold({ audience, role }: { readonly audience: Audience; readonly role: PackRole | 'front-page' }): boolean {
  return role !== 'front-page' && (audience.kind === 'all' || audience.kind === 'group')
}

/** What makes a document the same one in two packs: an annex is known by its title, others by what and for whom they are. */
function keyOf(file: {
  readonly role: PackRole | 'front-page'
  readonly audience: Audience
  readonly title: string
}): string {
  const group = file.audience.kind === 'group' ? file.audience.group : ''
  return JSON.stringify([file.role, group, file.role === 'annex' ? file.title.replace(/^\S+ \d+: /, '') : ''])
}

type Named = Pick<PackSection, 'id' | 'number' | 'heading'>

/**
 * What became of the sections of a proposal, by id. One that has both a new heading and a new number is renamed; one whose
 * number is new only because that of the section above is, is not told of.
 */
export interface SectionChanges {
  readonly added: readonly Named[]
  readonly removed: readonly Named[]
  readonly renamed: readonly { readonly now: Named; readonly before: Named }[]
  readonly renumbered: readonly { readonly now: Named; readonly before: Named }[]
}

export function sectionChanges(before: readonly Named[], now: readonly Named[]): SectionChanges {
  const known = new Map(before.map((section) => [section.id, section]))
  const kept = new Set(now.map(({ id }) => id))
  const both = now.flatMap((section) => {
    const former = known.get(section.id)
    return former === undefined ? [] : [{ now: section, before: former }]
  })
  const numbers = new Map(both.map((pair) => [pair.now.number, pair.before.number]))
  return {
    added: now.filter(({ id }) => !known.has(id)),
    removed: before.filter(({ id }) => !kept.has(id)),
    renamed: both.filter((pair) => pair.now.heading !== pair.before.heading),
    renumbered: both.filter((pair) => pair.now.heading === pair.before.heading && hasNewNumber(pair, numbers)),
  }
}

/** Whether the number is new, and not only because that of the section above is. */
function hasNewNumber(
  { now, before }: { readonly now: Named; readonly before: Named },
  numbers: ReadonlyMap<string, string>,
): boolean {
  const own = now.number.lastIndexOf('.')
  const above = own === -1 ? undefined : numbers.get(now.number.slice(0, own))
  return now.number !== before.number && (above === undefined || above + now.number.slice(own) !== before.number)
}
