import { CHANGE_REPORTS } from '../messages/change-reports.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Comparison, ComparisonSet, HeaderChanged, SectionPair } from '../model/comparison.ts'
import type { Publication, PublishedBlock } from '../model/publication.ts'
import { type Overview, overviewOf } from '../render/change-overview.ts'
import { headingOf } from '../render/change-sections.ts'
import { headerTeller } from '../render/header-title.ts'
import { type ComparedSection, comparedSections } from './compared-sections.ts'
import { consultationFrom } from './consultation.ts'
import { mandateBlocks } from './mandate-blocks.ts'
import { facts, heading, list, listOf, paragraph, runningHead, runs } from './publication-parts.ts'
import { publishedIds } from './published-ids.ts'
import type { PackRequest } from './request.ts'
import { sendingDay } from './sending-day.ts'
import { withUniqueIds } from './unique-ids.ts'
import { oneSided, type Wording, wordingTable } from './wording.ts'

/** What a change report is made with beside the comparison. */
interface Reporting {
  readonly request: PackRequest
  readonly comparison: Comparison
  /** Where a section of the proposal is read, by its id. */
  readonly pageOf: (id: string) => string | undefined
}

/**
 * What a proposal changes in the version in force: first the most important, in sentences, then all of it, section by
 * section, as Swedish legislative proposals show it: the wording in force beside the one proposed. Which column a text
 * stands in says whether it is old or new; the marks of words only help.
 */
export function changeReport(
  request: PackRequest,
  comparison: ComparisonSet,
  pageOf: Reporting['pageOf'] = () => undefined,
): Publication {
  const { language } = request
  const texts = CHANGE_REPORTS[language]
  const consultation = consultationFrom(request.consultation.document)
  const day = sendingDay(request)
  const compared = comparison.documents.flatMap((each) => (each.state === 'both' ? [each.comparison] : []))
  const blocks = compared.flatMap((each) => blocksOf({ request, comparison: each, pageOf }))
  return {
    layout: 'report',
    language,
    title: texts.title,
    subtitle: request.proposal.document.title,
    facts: facts([
      [texts.dnr, consultation.dnr],
      [texts.base, texts.version(request.base?.document.title ?? '', consultation.baseVersion)],
      [texts.proposal, texts.version(request.proposal.document.title, consultation.version)],
    ]),
    running: runningHead(request.face.sender, consultation.dnr, texts.title),
    ...(day && { date: day }),
    contents: { title: texts.contents, depth: 3 },
    blocks: withUniqueIds(blocks.length === 0 ? [paragraph(texts.nothing)] : blocks),
    notes: [],
  }
}

function blocksOf(reporting: Reporting): readonly PublishedBlock[] {
  const { request, comparison } = reporting
  const texts = CHANGE_REPORTS[request.language]
  const sections = sectionBlocks(reporting)
  return [
    ...overviewBlocks(overviewOf(comparison, request), reporting),
    ...mandateBlocks(request, comparison),
    ...(sections.length === 0
      ? []
      : [heading(2, 'alla-andringar', texts.all), ...texts.reading.map((said) => paragraph(said)), ...sections]),
  ]
}

function overviewBlocks({ figures, groups, closing }: Overview, { request }: Reporting): readonly PublishedBlock[] {
  const { mostImportant } = COMPARISONS[request.language]
  const { restBelow } = CHANGE_REPORTS[request.language]
  return [
    heading(2, 'viktigaste-andringar', mostImportant),
    ...figures.map((said) => paragraph(said)),
    ...groups.flatMap(({ kind, name, points }) => [
      heading(3, `viktigast-${kind}`, name),
      listOf(
        points.map(({ sentence, below = [] }) => ({
          blocks: [paragraph(sentence), ...(below.length === 0 ? [] : [list(below)])],
        })),
      ),
    ]),
    ...closing.map((said) => paragraph(said)),
    ...(groups.length === 0 ? [] : [paragraph(restBelow)]),
  ]
}

/** All sections where something changed, with the headings they stand under; last what is said of the document. */
function sectionBlocks(reporting: Reporting): readonly PublishedBlock[] {
  const { request, comparison } = reporting
  const sections = comparedSections(comparison, request)
  const shown = new Set<SectionPair | undefined>()
  for (const { pair, sentences, wordings } of sections) {
    if (sentences.length === 0 && wordings.length === 0 && isOnBothSides(pair)) continue
    for (let each = pair; each !== undefined; each = each.parent) shown.add(each)
    if (pair === undefined) shown.add(undefined)
  }
  const told = sections.filter(({ pair }) => shown.has(pair))
  const parents = new Set(sections.map(({ pair }) => pair?.parent))
  return [
    ...told.flatMap((section) => oneSection(section, parents.has(section.pair), reporting)),
    ...headerBlocks(reporting),
  ]
}

/** A section that came or went is shown also when it has no text. */
function isOnBothSides(pair: SectionPair | undefined): boolean {
  return pair === undefined || (pair.old !== undefined && pair.new !== undefined)
}

function oneSection(
  { pair, sentences, wordings, otherwiseUnchanged }: ComparedSection,
  hasSubsections: boolean,
  reporting: Reporting,
): readonly PublishedBlock[] {
  const { language } = reporting.request
  const texts = CHANGE_REPORTS[language]
  const [first, ...others] = sentences
  const isShown = sentences.length + wordings.length > 0
  const rest = texts.otherwiseUnchanged[hasSubsections && pair !== undefined ? 'above' : 'whole']
  return [
    ...headingBlocks(pair, isShown, reporting),
    ...(first === undefined ? [] : others.length === 0 ? [paragraph(first)] : [list(sentences)]),
    ...(wordings.length === 0 ? [] : [wordingTable(wordings, texts.columns)]),
    ...(isShown && otherwiseUnchanged ? [paragraph(rest)] : []),
  ]
}

function headingBlocks(
  pair: SectionPair | undefined,
  isShown: boolean,
  { request, pageOf }: Reporting,
): readonly PublishedBlock[] {
  const texts = CHANGE_REPORTS[request.language]
  if (pair === undefined) return [heading(3, 'inledning', COMPARISONS[request.language].introduction)]
  const { old, new: now } = pair
  const state = now === undefined ? 'removed' : old === undefined ? 'added' : pair.moved ? 'moved' : undefined
  const said = [headingOf(pair), ...(state === undefined ? [] : [texts.state[state]])].join(' ')
  const id = `andringar-${now === undefined ? `tidigare-${old?.id}` : (publishedIds(request.proposal.document).get(now.id) ?? now.id)}`
  const page = now === undefined || !isShown ? undefined : pageOf(now.id)
  return [
    heading(levelOf(pair), id, said, now?.number),
    ...(page === undefined ? [] : [paragraph([{ text: texts.readInProposal(headingOf(pair)), link: page }], 'small')]),
  ]
}

/** Level 3 for a section at the top. */
function levelOf(pair: SectionPair): number {
  let level = 3
  for (let each = pair.parent; each !== undefined && level < 6; each = each.parent) level += 1
  return level
}

/** The document's details, which its text does not have. */
function headerBlocks(reporting: Reporting): readonly PublishedBlock[] {
  const { request, comparison } = reporting
  const { language } = request
  const tell = headerTeller(comparison, request)
  const wordings = comparison.changes.flatMap((change): readonly Wording[] => {
    if (change.kind !== 'header' || change.quiet) return []
    return [headerWording(tell(change), change, language)]
  })
  if (wordings.length === 0) return []
  return [
    heading(3, 'uppgifter-om-dokumentet', COMPARISONS[language].header),
    wordingTable(wordings, CHANGE_REPORTS[language].columns),
  ]
}

function headerWording(
  { title, from = '', to = '' }: ReturnType<ReturnType<typeof headerTeller>>,
  change: HeaderChanged,
  language: PackRequest['language'],
): Wording {
  const said = (value: string) => runs(`${title}: ${value}`)
  if (change.from === undefined) return oneSided('now', said(to), 'detail', language)
  return change.to === undefined ? oneSided('old', said(from), 'detail', language) : { old: said(from), now: said(to) }
}
