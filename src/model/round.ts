import { isDate } from './calendar.ts'
import type { HeaderMap } from './header.ts'
import { entryOf, itemsAt, textAt, valueAt } from './header.ts'
import { phasesOf } from './phases.ts'
import type { Span } from './place.ts'
import type { DecidedScope } from './verdict.ts'

/** The two versions of a strategy that a round's header names, as written there. */
export interface RoundVersions {
  readonly base: {
    /** Id of the document, or its path from the workspace. */
    readonly document: string
    /** Path from the round's folder, for a base version that is no document of the workspace. */
    readonly path?: string
    /** The git revision its text is taken from. */
    readonly revision?: string
  }
  /** Id of the document, or its path from the workspace. */
  readonly proposal: string
}

/** What a round holds against each other; undefined until its header names both. */
export function versionsOf(header: HeaderMap | undefined): RoundVersions | undefined {
  const document = textAt(header, 'base', 'document')
  const proposal = textAt(header, 'proposal')
  if (document === undefined || proposal === undefined) return undefined
  const [path, revision] = [textAt(header, 'base', 'path'), textAt(header, 'base', 'revision')]
  return { base: { document, ...(path && { path }), ...(revision && { revision }) }, proposal }
}

/** The last day of a round: of its period, else of its phases; undefined when neither says. */
export function lastDayOf(header: HeaderMap | undefined): string | undefined {
  const end = textAt(header, 'period', 'to')
  if (end !== undefined && isDate(end)) return end
  return phasesOf(header).reduce<string | undefined>(
    (last, { to }) => (last === undefined || to > last ? to : last),
    undefined,
  )
}

/** A document as a header may name it. */
export interface Named {
  readonly id: string
  readonly path: string
}

/**
 * The scope of a round's header, once someone has decided it: sections, by whom and when. A section's address names the
 * base version, or the proposal for a section that may be added; without a document it means the base version.
 */
export function scopeOf(
  header: HeaderMap | undefined,
  versions: { readonly base: Named; readonly proposal: Named },
): DecidedScope | undefined {
  const scope = entryOf(header, 'scope')
  const [decidedBy, date] = [textAt(scope?.value, 'decidedBy'), textAt(scope?.value, 'date')]
  const addresses = scopeAddresses(header, versions)
  if (scope === undefined || addresses.length === 0 || decidedBy === undefined) return undefined
  if (date === undefined || !isDate(date)) return undefined
  const introduction = valueAt(scope.value, 'introduction')
  return {
    sections: addresses.flatMap(({ id, inBase }) => (inBase ? id : [])),
    newSections: addresses.flatMap(({ id, inProposal }) => (inProposal ? id : [])),
    header: itemsAt(scope.value, 'header').flatMap((key) => (key.kind === 'scalar' ? key.source : [])),
    introduction: introduction?.kind === 'scalar' && introduction.value === true,
    decidedBy,
    date,
    span: scope.keySpan,
  }
}

/** A section that a round's scope names, and the versions it may stand in; neither, when another document is named. */
export interface ScopeAddress {
  readonly id: string
  /** The document as written, when the address names one. */
  readonly document?: string
  readonly inBase: boolean
  readonly inProposal: boolean
  readonly span: Span
}

/** What a round's scope names: `rus-2018#kompetens`, `#kompetens` and `kompetens`, taken apart. */
export function scopeAddresses(
  header: HeaderMap | undefined,
  versions: { readonly base: Named; readonly proposal: Named },
): readonly ScopeAddress[] {
  const written = versionsOf(header)
  const isBase = namedBy(versions.base, written?.base.document)
  const isProposal = namedBy(versions.proposal, written?.proposal)
  return itemsAt(header, 'scope', 'sections').flatMap((value) => {
    if (value.kind !== 'scalar' || value.value === null) return []
    const { span } = value
    const text = value.source.normalize('NFC')
    const mark = text.indexOf('#')
    const id = text.slice(mark + 1)
    if (mark <= 0) return { id, inBase: true, inProposal: false, span }
    const document = text.slice(0, mark)
    return { id, document, inBase: isBase(document), inProposal: isProposal(document), span }
  })
}

/** Whether a name in an address is a version's: its id, its path, or what the round's header calls it. */
function namedBy({ id, path }: Named, written: string | undefined): (name: string) => boolean {
  const names = [id, path, written?.normalize('NFC')]
  return (name) => names.includes(name) || names.includes(name.replace(/^\.\//, ''))
}
