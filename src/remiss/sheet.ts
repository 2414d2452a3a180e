import type { PackRole } from '../model/pack.ts'
import type { Note, Publication, PublishedBlock } from '../model/publication.ts'
import { correctionMark } from './correction-mark.ts'
import { type Planning, packTexts } from './planning.ts'
import { facts, runningHead, type Said } from './publication-parts.ts'
import { sendingDay } from './sending-day.ts'
import { withUniqueIds } from './unique-ids.ts'

/** What a sheet says beside what all sheets of a pack do. */
interface SheetParts {
  readonly title?: string
  /** The title of the consultation when absent. */
  readonly subtitle?: string
  /** After the case number. */
  readonly facts: readonly (readonly [label: string, value: Said | undefined])[]
  readonly blocks: readonly PublishedBlock[]
  readonly notes?: readonly Note[]
}

/** A shorter document of a pack: its title, what consultation it belongs to, case number, sender. */
export function sheet(
  planning: Planning,
  role: Exclude<PackRole, 'cover-letter' | 'proposal' | 'annex'>,
  { title, subtitle, facts: more, blocks, notes = [] }: SheetParts,
): Publication {
  const { request, consultation } = planning
  const texts = packTexts(planning)
  const own = title ?? texts.titleOf[role]
  const day = sendingDay(request)
  return {
    layout: 'sheet',
    language: request.language,
    title: own,
    subtitle: subtitle ?? consultation.title,
    facts: facts([[texts.dnr, consultation.dnr], ...more]),
    running: runningHead(request.face.sender, consultation.dnr, own, correctionMark(planning)),
    ...(day && { date: day }),
    blocks: withUniqueIds(blocks),
    notes,
  }
}
