import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison, ComparisonSet } from '../model/comparison.ts'
import { visible } from '../model/visible.ts'
import { inFigures, toldChanges, withoutUnseenNumbers } from './change-figures.ts'
import { changesBySecond, type PlaceChanges, placeName } from './change-sections.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { detailLines } from './comparison-text-details.ts'
import { documentCounts } from './document-counts.ts'
import { headerTeller, headerTellerAmong } from './header-title.ts'
import { layOut, stretch } from './styled-text.ts'
import { paint, SGR, wrap } from './terminal-text.ts'
import { answerLines, verdictLines } from './verdict-text.ts'

/**
 * The comparison for a person at a terminal: what happened in each section, a line each; then the changes themselves,
 * word by word, with what is unchanged folded. With a verdict of a round that comes first, and its answer last.
 */
export function render(set: ComparisonSet, context: ComparisonContext): string {
  const counts = set.documents.length > 1 ? [COMPARISONS[context.language].documents(documentCounts(set))] : []
  const told = comparisonsIn(set).filter((comparison) => set.documents.length === 1 || isNews(comparison))
  const { verdict } = context
  const blocks = [
    ...(verdict ? [verdictLines(verdict, headerTellerAmong(set, context), context).join('\n')] : []),
    ...counts,
    ...oneSided(set, context),
    ...told.flatMap((each) => ofDocument(each, context)),
  ]
  if (set.documents.length === 0) blocks.push(COMPARISONS[context.language].noChanges)
  if (verdict) blocks.push(answerLines(verdict, context).join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** Whether anything is to be told of a document among others: also that it has another path. */
function isNews({ old, new: now, changes }: Comparison): boolean {
  return changes.length > 0 || old.path !== now.path
}

/** The documents that both sides have. */
function comparisonsIn(set: ComparisonSet): readonly Comparison[] {
  return set.documents.flatMap((each) => (each.state === 'both' ? [each.comparison] : []))
}

function oneSided(set: ComparisonSet, context: ComparisonContext): readonly string[] {
  const texts = COMPARISONS[context.language]
  const lines = set.documents.flatMap((each) => {
    if (each.state === 'both') return []
    const { title, path } = each.document
    const said = each.state === 'added' ? texts.addedDocument(title) : texts.removedDocument(title)
    const sign = each.state === 'added' ? '+' : '-'
    const tint = each.state === 'added' ? SGR.green : SGR.red
    return [
      `${paint(`${sign} ${visible(said)}`, tint, context.colour)}  ${paint(visible(path), SGR.dim, context.colour)}`,
    ]
  })
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function ofDocument(comparison: Comparison, context: ComparisonContext): readonly string[] {
  if (comparison.changes.length === 0)
    return [`${naming(comparison, context)}\n${COMPARISONS[context.language].noChanges}`]
  const closing = CHANGES[context.language].quiet(withoutUnseenNumbers(comparison))
  return [
    naming(comparison, context),
    overview(comparison, context).join('\n'),
    ...detailLines(comparison, context),
    ...(closing === undefined ? [] : [wrap(visible(closing), context.columns).join('\n')]),
  ]
}

/** What a document is called now, and its path, or both when it has another. */
function naming({ old, new: now }: Comparison, { colour }: ComparisonContext): string {
  const paths = old.path === now.path ? visible(now.path) : `${visible(old.path)} → ${visible(now.path)}`
  return `${paint(visible(now.title), SGR.bold, colour)}\n${paint(paths, SGR.dim, colour)}`
}

/** How much changed, and what in each section. */
function overview(comparison: Comparison, context: ComparisonContext): readonly string[] {
  const figures = inFigures(comparison, context.language)
  if (toldChanges(comparison).length === 0) return [figures]
  const places = changesBySecond(comparison).flatMap((each) => toldOf(each))
  return [...wrap(figures, context.columns), '', ...overviewTable(comparison, places, context)]
}

function toldOf({ place, changes }: PlaceChanges): readonly PlaceChanges[] {
  const told = changes.filter(({ quiet }) => !quiet)
  return told.length === 0 ? [] : [{ place, changes: told }]
}

/** Headings are cut at this many characters, so that what happened has room. */
const WIDEST_HEADING = 40
const GAP = '  '

function overviewTable(
  comparison: Comparison,
  places: readonly PlaceChanges[],
  context: ComparisonContext,
): readonly string[] {
  const most = Math.max(12, Math.min(WIDEST_HEADING, Math.floor(context.columns * 0.45)))
  const rows = places.map(({ place, changes }) => {
    const name = placeName(place, context.language)
    return {
      name: name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name,
      said: said(changes, comparison, context),
    }
  })
  const width = rows.reduce((widest, { name }) => Math.max(widest, name.length), 0)
  return rows.flatMap(({ name, said: text }) =>
    layOut([stretch(text)], {
      width: context.columns,
      colour: context.colour,
      first: stretch(name.padEnd(width) + GAP, SGR.bold),
      hanging: ' '.repeat(width + GAP.length),
    }),
  )
}

/** What happened in a place: a single change as its sentence when that is about the section itself, else counts. */
function said(changes: readonly Change[], comparison: Comparison, context: ComparisonContext): string {
  const { tally, sentence } = CHANGES[context.language]
  const own = changes.filter((change) => 'part' in change && change.part === 'section')
  const rest = changes.filter((change) => !own.includes(change))
  const sentences = own.map((change) => sentence(change, headerTeller(comparison, context)))
  const counted = tally(rest)
  return [...sentences, ...(counted === '' ? [] : [sentences.length > 0 ? `${counted}.` : counted])].join(' ')
}
