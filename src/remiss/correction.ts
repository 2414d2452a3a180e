import { CORRECTIONS } from '../messages/corrections.ts'
import { formatDate } from '../model/calendar.ts'
import { type Correction, dayOf, type Manifest } from '../model/pack.ts'
import type { Publication, PublishedBlock } from '../model/publication.ts'
import { sectionName } from '../model/section-name.ts'
import { formerName, numberedHeading } from '../render/change-sections.ts'
import { type ComparedSection, comparedSections } from './compared-sections.ts'
import { documentChanges, type SectionChanges, sectionChanges } from './correction-differences.ts'
import { hasOtherPictures, replacedPictures } from './picture-changes.ts'
import { comparedWith, type Planning, packTexts } from './planning.ts'
import { heading, list, paragraph, type Said } from './publication-parts.ts'
import { sendingDay } from './sending-day.ts'
import { sheet } from './sheet.ts'
import { wordingTable } from './wording.ts'

/** What the manifest of a new pack says of the one it corrects. */
export function correctionOf({ request }: Pick<Planning, 'request'>): Correction | undefined {
  if (request.corrects === undefined) return undefined
  const { manifest, sha256 } = request.corrects
  const { name, documentHash, version, corrects } = manifest
  const day = dayOf(manifest)
  return {
    name,
    manifest: sha256,
    documentHash,
    ...(version && { version }),
    ...(day && { date: day }),
    earlier: corrects ? [corrects.documentHash, ...corrects.earlier] : [],
  }
}

/** What a correction says to those who got the earlier pack: what differs, and that answers to it still count. */
export function correctionPublication(planning: Planning, earlier: Manifest): Publication {
  const { language } = planning.request
  const texts = CORRECTIONS[language]
  const sent = formatDate(dayOf(earlier), language)
  const differences = [
    ...details(planning, earlier),
    ...documents(planning, earlier),
    ...pictures(planning, earlier),
    ...sections(sectionChanges(earlier.sections, [...planning.sections.values()]), planning),
    ...wordings(planning),
  ]
  const isSame = earlier.documentHash === planning.documentHash
  const same = hasOtherPictures(planning.request, earlier) ? texts.sameText : texts.sameProposal
  return sheet(planning, 'correction', {
    facts: [
      [packTexts(planning).date, formatDate(sendingDay(planning.request), language)],
      [texts.earlierName, earlier.name],
      [texts.earlierDate, sent],
      [texts.earlierVersion, earlier.version],
    ],
    blocks: [
      paragraph(texts.replaces(sent || undefined), 'lead'),
      paragraph(isSame ? `${same} ${texts.answered}` : texts.answered),
      ...(differences.length === 0 ? [paragraph(texts.nothing)] : differences),
    ],
  })
}

/** What the consultation is called, and its days. */
function details({ consultation, request }: Planning, earlier: Manifest): readonly PublishedBlock[] {
  const { language } = request
  const texts = CORRECTIONS[language]
  const now = { ...consultation, version: consultation.version ?? '' }
  const changed = (['title', 'dnr', 'version', 'opens', 'closes'] as const).flatMap((key) => {
    const [value, before] = [now[key], earlier[key] ?? '']
    if (value === before || value === '' || before === '') return []
    return [texts.now(texts.detail[key], formatDate(value, language), formatDate(before, language))]
  })
  return changed.length === 0 ? [] : [heading(2, 'uppgifter', texts.details), list(changed)]
}

function documents(planning: Planning, earlier: Manifest): readonly PublishedBlock[] {
  const texts = CORRECTIONS[planning.request.language]
  const { changed, added, removed } = documentChanges(planning, earlier)
  const blocks = [
    ...listed(
      texts.changed,
      changed.map(({ title, page }) => [{ text: title, link: page }]),
    ),
    ...listed(
      texts.added,
      added.map(({ title, page }) => [{ text: title, link: page }]),
    ),
    ...listed(texts.removed, removed),
  ]
  return blocks.length === 0 ? [] : [heading(2, 'handlingarna', texts.documents), ...blocks]
}

/** Pictures that are others than before, by what they show. */
function pictures({ request }: Planning, earlier: Manifest): readonly PublishedBlock[] {
  const texts = CORRECTIONS[request.language]
  const replaced = replacedPictures(request, earlier)
  return replaced.length === 0 ? [] : [heading(2, 'bilderna', texts.pictures), ...listed(texts.replaced, replaced)]
}

function sections(
  { added, removed, renamed, renumbered }: SectionChanges,
  planning: Planning,
): readonly PublishedBlock[] {
  const texts = CORRECTIONS[planning.request.language]
  const formerly = renamed.map(({ now, before }) => texts.formerly(sectionName(now), sectionName(before)))
  const numbers = renumbered.map(({ now, before }) => texts.formerly(sectionName(now), before.number))
  const gone = removed.map((section) => formerName(section, planning.request.language))
  const blocks = [
    ...listed(texts.addedSections, shortened(added.map(sectionName), planning)),
    ...listed(texts.removedSections, shortened(gone, planning)),
    ...listed(texts.renamedSections, shortened(formerly, planning)),
    ...listed(texts.renumberedSections, shortened(numbers, planning)),
  ]
  return blocks.length === 0 ? [] : [heading(2, 'avsnitten', texts.sections), ...blocks]
}

/** More than these are a new document rather than a corrected one. */
const MOST_SECTIONS = 100

function shortened(names: readonly string[], { request }: Planning): readonly string[] {
  const left = names.length - MOST_SECTIONS
  return left <= 1 ? names : [...names.slice(0, MOST_SECTIONS), CORRECTIONS[request.language].andMore(left)]
}

function listed(lead: string, items: readonly Said[]): readonly PublishedBlock[] {
  return items.length === 0 ? [] : [paragraph(lead), list(items)]
}

/** What changed in the proposal word by word, when its earlier text is at hand. */
function wordings(planning: Planning): readonly PublishedBlock[] {
  const { request, documentHash } = planning
  const earlier = request.corrects?.proposal
  if (earlier === undefined || request.corrects?.manifest.documentHash === documentHash) return []
  const texts = CORRECTIONS[request.language]
  const compared = comparedSections(comparedWith(earlier, request), request)
  const told = compared.filter((section) => section.sentences.length + section.wordings.length > 0)
  const blocks = told.flatMap((section) => sectionWordings(section, planning))
  return [heading(2, 'texten', texts.text), ...(blocks.length === 0 ? [paragraph(texts.textUnchanged)] : blocks)]
}

function sectionWordings(
  { pair, sentences, wordings: those }: ComparedSection,
  planning: Planning,
): readonly PublishedBlock[] {
  const { language } = planning.request
  const texts = CORRECTIONS[language]
  const id = (pair?.new ?? pair?.old)?.id ?? 'inledning'
  // The number of a section that is there no more may be another's now: it stands in the heading, which says so.
  const name = pair === undefined ? texts.introduction : (pair.new?.heading ?? numberedHeading(pair, language))
  return [
    heading(3, `texten-${id}`, name, pair?.new?.number),
    ...(sentences.length === 0 ? [] : [list(sentences)]),
    ...(those.length === 0 ? [] : [wordingTable(those, texts.columns)]),
  ]
}
