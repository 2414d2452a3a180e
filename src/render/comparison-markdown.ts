import type { BlockContent, ListItem, RootContent } from 'mdast'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { ComparedDocument, Comparison, ComparisonSet } from '../model/comparison.ts'
import { overviewOf } from './change-overview.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { documentCounts } from './document-counts.ts'
import { headerTellerAmong } from './header-title.ts'
import { heading, item, list, paragraph, printPage } from './markdown-page.ts'
import { strangersText } from './stranger-markdown.ts'
import { verdictPage } from './verdict-markdown.ts'

/**
 * The reader's summary, for a cover letter: the most important changes first, in sentences. With a verdict
 * of a round, what its reviewer needs comes first.
 */
export function render(set: ComparisonSet, context: ComparisonContext): string {
  const { verdict, language } = context
  const texts = COMPARISONS[language]
  if (verdict) return printPage(verdictPage(verdict, headerTellerAmong(set, context), language))
  const page: RootContent[] = [heading(1, texts.mostImportant)]
  const several = set.documents.length > 1
  if (several) page.push(said(texts.documents(documentCounts(set))))
  const told = changedIn(set).flatMap((comparison) => ofDocument(comparison, several, context))
  for (const block of told) page.push(block)
  const others = oneSided(set.documents, context)
  if (others.length > 0)
    page.push(...(several ? [heading(2, texts.otherDocuments)] : []), list(others.map((each) => bullet(each))))
  if (page.length === 1) page.push(said(texts.noChanges))
  return printPage(page)
}

function said(sentences: string): BlockContent {
  return paragraph(strangersText(sentences))
}

function bullet(sentence: string, below: readonly string[] = []): ListItem {
  const inner = below.map((each) => item(strangersText(each)))
  return item(strangersText(sentence), inner.length === 0 ? [] : [list(inner)])
}

function changedIn(set: ComparisonSet): readonly Comparison[] {
  return set.documents.flatMap((each) =>
    each.state === 'both' && each.comparison.changes.length > 0 ? [each.comparison] : [],
  )
}

function oneSided(documents: readonly ComparedDocument[], { language }: ComparisonContext): readonly string[] {
  const texts = COMPARISONS[language]
  return documents.flatMap((each) => {
    if (each.state === 'both') return []
    return [
      each.state === 'added' ? texts.addedDocument(each.document.title) : texts.removedDocument(each.document.title),
    ]
  })
}

function ofDocument(comparison: Comparison, several: boolean, context: ComparisonContext): readonly RootContent[] {
  const { title, figures, groups, closing } = overviewOf(comparison, context)
  return [
    ...(several
      ? [heading(2, strangersText(title))]
      : [paragraph([{ type: 'strong', children: strangersText(title) }])]),
    ...figures.map(said),
    ...groups.flatMap(({ name, points }) => [
      heading(several ? 3 : 2, strangersText(name)),
      list(points.map(({ sentence, below }) => bullet(sentence, below))),
    ]),
    ...closing.map(said),
  ]
}
