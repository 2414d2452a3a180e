import { changeHeaderValue } from './header-mutation.ts'
import type { Mutation } from './mutation.ts'
import {
  deleteSection,
  insertSection,
  mergeSections,
  moveSectionAmongSiblings,
  moveSectionToOtherParent,
  renameHeading,
  renameHeadingWhole,
  renumber,
  replaceSection,
  rewordSection,
  splitSection,
  stripIds,
} from './section-mutations.ts'
import { changeCell, deleteTableRow, insertTableRow, swapTableRows } from './table-mutations.ts'
import {
  changeAmount,
  changeTarget,
  changeTypography,
  deleteParagraph,
  insertParagraph,
  mergeParagraphs,
  moveParagraphToOtherSection,
  moveParagraphWithinSection,
  replaceParagraph,
  rewordBlock,
  rewrap,
  splitParagraph,
} from './text-mutations.ts'

/** A kind of edit. */
export interface Kind {
  readonly edit: Mutation
  /** How a person would tell one such edit, `moved section`: the one or the other. Absent where that depends. */
  readonly told?: readonly string[]
}

function kind(edit: Mutation, ...told: readonly string[]): Kind {
  return told.length === 0 ? { edit } : { edit, told }
}

/** What is told when there is nothing to tell. */
const SILENCE = ''

const rewordings = ['reworded paragraph', 'reworded item']

/** Every kind of edit by the name that reports give it. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['move section among siblings', kind(moveSectionAmongSiblings, 'moved section')],
  ['move section to another parent', kind(moveSectionToOtherParent, 'moved section')],
  ['move paragraph within section', kind(moveParagraphWithinSection, 'moved paragraph', 'moved item')],
  ['move paragraph to another section', kind(moveParagraphToOtherSection, 'moved paragraph', 'moved item')],
  ['rename heading', kind(renameHeading, 'renamed section')],
  ['rename heading whole', kind(renameHeadingWhole, 'renamed section')],
  ['split section', kind(splitSection, 'split section')],
  ['merge sections', kind(mergeSections, 'merged section')],
  ['split paragraph', kind(splitParagraph, 'split paragraph')],
  ['merge paragraphs', kind(mergeParagraphs, 'merged paragraph')],
  ['reword block 5 %', kind(rewordBlock(0.05), ...rewordings)],
  ['reword block 30 %', kind(rewordBlock(0.3), ...rewordings)],
  ['reword block 60 %', kind(rewordBlock(0.6), ...rewordings)],
  ['reword section 5 %', kind(rewordSection(0.05))],
  ['reword section 30 %', kind(rewordSection(0.3))],
  ['reword section 60 %', kind(rewordSection(0.6))],
  ['delete paragraph', kind(deleteParagraph, 'removed paragraph', 'removed item')],
  ['delete section', kind(deleteSection, 'removed section')],
  ['insert paragraph', kind(insertParagraph, 'added paragraph')],
  ['insert section', kind(insertSection, 'added section')],
  ['replace paragraph', kind(replaceParagraph, 'added paragraph, removed paragraph')],
  ['replace section', kind(replaceSection, 'added section, removed section')],
  ['renumber', kind(renumber, SILENCE)],
  ['rewrap', kind(rewrap, SILENCE)],
  ['swap table rows', kind(swapTableRows, 'moved row', 'added row, removed row')],
  ['change cell', kind(changeCell, 'cell')],
  ['insert table row', kind(insertTableRow, 'added row')],
  ['delete table row', kind(deleteTableRow, 'removed row')],
  ['change amount', kind(changeAmount, 'cell', ...rewordings)],
  ['change header value', kind(changeHeaderValue, 'header')],
  ['change link target', kind(changeTarget, 'target link')],
  ['change typography', kind(changeTypography, SILENCE)],
  ['strip ids', kind(stripIds, SILENCE)],
])
