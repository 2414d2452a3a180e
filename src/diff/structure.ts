import type { Change } from '../model/comparison.ts'
import { type HeaderMap, valueAt } from '../model/header.ts'
import type { Structure, StructureBreak } from '../model/verdict.ts'
import { coveredBy, type Ground, isInside, isUnderTheSame, newSite, placeOf, type Site } from './sites.ts'

/**
 * What became of the base version's sections. A structure is kept when every one is still there, under the same section,
 * in the same order and at the same level. It bears new sections where the scope lets text be written, and new words in
 * a heading: the section is the same, and its id leads there still.
 */
export function structureOf(round: HeaderMap | undefined, ground: Ground): Structure {
  const { changes, sections, words } = ground.comparison
  const keep = valueAt(round, 'keepStructure')
  const breaks: StructureBreak[] = []
  const borne: Change[] = []
  for (const change of changes) {
    if (change.kind === 'renamed' && change.part === 'section') borne.push(change)
    if (!isStructural(change)) continue
    if (change.kind === 'added' && isBorne(newSite(change.new?.section, ground), ground)) borne.push(change)
    else breaks.push({ kind: change.kind, change, heading: change.text, at: placeOf(change, ground) })
  }
  const broken = new Set(breaks.flatMap(({ change }) => oldSectionsOf(change)))
  const former = sections.filter(({ old }) => old !== undefined)
  const standing = former.filter(
    (pair) => pair.new && !pair.moved && isUnderTheSame(pair, ground) && !broken.has(pair.old?.id ?? ''),
  )
  return {
    ...(keep?.kind === 'scalar' && typeof keep.value === 'boolean' && { keep: keep.value, span: keep.span }),
    breaks,
    borne,
    sections: former.length,
    standing: standing.length,
    words: words.old,
    standingWords: words.kept,
  }
}

/** Whether a new section may be there: inside the scope, and above none that was. */
function isBorne(site: Site, ground: Ground): boolean {
  return isInside(site, ground) && coveredBy(site, ground).length === 0
}

type Structural = Extract<Change, { readonly kind: StructureBreak['kind'] }>

/** Whether a change is one of sections: added, removed, moved, split, merged, or of another level. */
function isStructural(change: Change): change is Structural {
  switch (change.kind) {
    case 'added':
    case 'removed':
    case 'moved':
    case 'split':
    case 'merged':
      return change.part === 'section'
    default:
      return change.kind === 'relevelled'
  }
}

/** The base version's sections that a change is about. */
function oldSectionsOf(change: Change): readonly string[] {
  const points = change.kind === 'merged' ? change.parts.map(({ at }) => at) : [change.old]
  return points.flatMap((point) => point?.section ?? [])
}
