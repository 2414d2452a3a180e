import { CHANGE_REPORTS } from '../messages/change-reports.ts'
import type { Comparison } from '../model/comparison.ts'
import { sectionsOf } from '../model/document.ts'
import { type HeaderMap, textAt, valueAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import type { PublishedBlock } from '../model/publication.ts'
import { scopeOf } from '../model/round.ts'
import { sectionName } from '../model/section-name.ts'
import { formerName } from '../render/change-sections.ts'
import { heading, list, paragraph, runs } from './publication-parts.ts'
import type { PackRequest } from './request.ts'

/** What the round behind a proposal has decided to change, when there is one: who asked for what, which sections, the structure. */
export function mandateBlocks({ round, language }: PackRequest, comparison: Comparison): readonly PublishedBlock[] {
  if (round === undefined) return []
  const texts = CHANGE_REPORTS[language]
  const { header } = round.document
  const blocks = [...commission(header, language), ...decided(header, comparison, language)]
  const keeps = valueAt(header, 'keepStructure')
  const isKept = keeps?.kind === 'scalar' && keeps.value === true
  if (blocks.length === 0 && !isKept) return []
  return [heading(2, 'uppdraget', texts.mandate), ...blocks, ...(isKept ? [paragraph(texts.structureKept)] : [])]
}

/** What was asked for, in the words of the one who did. */
function commission(header: HeaderMap | undefined, language: Language): readonly PublishedBlock[] {
  const text = textAt(header, 'mandate', 'text')?.trim() ?? ''
  if (text === '') return []
  const lead = CHANGE_REPORTS[language].commission(textAt(header, 'mandate', 'by'), textAt(header, 'mandate', 'date'))
  return [paragraph(lead), { kind: 'quote', blocks: [paragraph(runs(text))] }]
}

/** The sections that may change, by number and heading as they are now, else as they were, which is said. */
function decided(header: HeaderMap | undefined, comparison: Comparison, language: Language): readonly PublishedBlock[] {
  const scope = scopeOf(header, { base: comparison.old, proposal: comparison.new })
  if (scope === undefined) return []
  const wanted = new Set([...scope.sections, ...scope.newSections])
  const now = new Map(sectionsOf(comparison.new).map((section) => [section.id, section]))
  const before = new Map(sectionsOf(comparison.old).map((section) => [section.id, section]))
  const names = [...wanted].flatMap((id) => {
    const [section, former] = [now.get(id), before.get(id)]
    if (section !== undefined) return [sectionName(section)]
    return former === undefined ? [] : [formerName(former, language)]
  })
  if (names.length === 0) return []
  return [paragraph(CHANGE_REPORTS[language].scope(scope.decidedBy, scope.date)), list(names)]
}
