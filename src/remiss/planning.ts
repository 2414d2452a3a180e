import { compare } from '../diff/compare.ts'
import { PACK } from '../messages/pack.ts'
import type { Comparison, ComparisonSet } from '../model/comparison.ts'
import { type Section, sectionsOf } from '../model/document.ts'
import type { Audience, PackContent, PackFormat, PackRole } from '../model/pack.ts'
import { decoded, hasScheme, resolvePath } from '../model/path.ts'
import type { Publication } from '../model/publication.ts'
import type { Recipient } from '../model/recipients.ts'
import { settledDocument } from '../model/settled-document.ts'
import type { Timeline } from '../model/timeline.ts'
import { type Consultation, consultationFrom, type Group, sectionIdIn } from './consultation.ts'
import { documentHash } from './document-hash.ts'
import { type Printed, printedComparison } from './printed-comparison.ts'
import { printedNumbers } from './published-blocks.ts'
import { publishedIds } from './published-ids.ts'
import type { Publishing } from './publishing.ts'
import type { PackRequest, SentDocument } from './request.ts'
import { roundTimeline } from './round-timeline.ts'
import { shownPicture } from './shown-picture.ts'

/** What every document of a pack is planned from. */
export interface Planning {
  readonly request: PackRequest
  readonly consultation: Consultation
  /** Name of the pack. */
  readonly name: string
  /** Of the proposal. */
  readonly documentHash: string
  /** The sections of the proposal by id, in reading order. */
  readonly sections: ReadonlyMap<string, Section>
  /** The ids of the sections where the proposal is published, by their own. */
  readonly ids: ReadonlyMap<string, string>
  readonly recipients: readonly NumberedRecipient[]
  /** The version in force and the proposal; absent when there is none to compare with. */
  readonly comparison?: ComparisonSet
  /** Absent without a round with phases. */
  readonly timeline?: Timeline
  /** In the order the front page lists them. */
  readonly documents: readonly PlannedDocument[]
}

/** What is known before the documents of a pack are named. */
export type Beginning = Omit<Planning, 'documents' | 'name'>

/** One document of a pack, in one or more formats. */
export interface PlannedDocument {
  readonly role: PackRole
  readonly audience: Audience
  readonly title: string
  /** Name of its files without ending, from the pack's folder. */
  readonly stem: string
  /** Paths of the documents it says something of. */
  readonly sources: readonly string[]
  /** Name of the file that links to the document lead to: its web page, or the file handed on. */
  readonly page: string
  /** Path of the document or file of the workspace that it holds whole. */
  readonly holds?: string
  /** What each of its files says; made last, since a document can tell of the others. */
  readonly contents: (planning: Planning) => readonly Content[]
}

export interface Content {
  readonly format: PackFormat
  readonly content: PackContent
  /** How the file's name ends, when not by its format: of a file handed on as it is. */
  readonly ending?: string
}

/** A recipient with its place in the list. */
export interface NumberedRecipient {
  /** From 1, in sending order. */
  readonly number: number
  readonly recipient: Recipient
  /** As its own letter and the sender's list have it. */
  readonly official: string
  /** As all others are told of it: a private person is never named. */
  readonly shown: string
  /** Absent when the recipient names no group that is there. */
  readonly group?: Group
  /** Whether it is sent parts of the proposal only; `limits` are those of them that are there, in reading order. */
  readonly limited: boolean
  readonly limits: readonly Section[]
}

/** Reads a request as far as the names of the documents. */
export async function beginningOf(request: PackRequest): Promise<Beginning> {
  const consultation = consultationFrom(request.consultation.document)
  const sections = new Map(sectionsOf(request.proposal.document).map((section) => [section.id, section]))
  const timeline = roundTimeline(request)
  return {
    request,
    consultation,
    documentHash: await documentHash(request.proposal.text),
    sections,
    ids: publishedIds(request.proposal.document),
    recipients: numbered(request, consultation.groups, sections),
    ...(timeline && { timeline }),
    ...(request.base && { comparison: comparisonWith(request.base, request, consultation) }),
  }
}

/** Renderers work in other threads, so all of it is plain data. */
function comparisonWith(base: SentDocument, request: PackRequest, consultation: Consultation): ComparisonSet {
  const { side } = PACK[request.language]
  return {
    old: side(base.document.title, consultation.baseVersion, 'base'),
    new: side(request.proposal.document.title, consultation.version, 'proposal'),
    documents: [{ state: 'both', comparison: comparedWith(base, request) }],
  }
}

/** The proposal against an earlier text, as recipients read it. */
export function comparedWith(earlier: SentDocument, request: PackRequest): Comparison {
  const { proposal } = request
  const comparison = compare(settledDocument(earlier.document), settledDocument(proposal.document))
  return printedComparison(comparison, printedIn(earlier, request), printedIn(proposal, request))
}

/**
 * A footnote that nothing mentions has no number in print. The pictures of an earlier text are not sent: where it shows
 * one at the same path, it is taken to be the proposal's.
 */
function printedIn(sent: SentDocument, request: PackRequest): Printed {
  const numbers = printedNumbers(sent.document)
  const { source } = sent
  return {
    numberOf: (label) => numbers.get(label) ?? '*',
    pictureOf: (target) => shownPicture(target, { ...request.proposal, source }, request),
  }
}

function numbered(
  request: PackRequest,
  groups: readonly Group[],
  sections: ReadonlyMap<string, Section>,
): readonly NumberedRecipient[] {
  const named = request.recipients.filter(({ name, official }) => (official ?? name).trim() !== '')
  return named.map((recipient, index) => {
    const group = groups.find(({ id }) => id === recipient.group)
    return {
      number: index + 1,
      recipient,
      official: officialOf(recipient),
      shown: isPrivatePerson(recipient) ? packTexts({ request }).privatePerson : officialOf(recipient),
      ...(group && { group }),
      limited: recipient.sections.length > 0,
      limits: sectionsNamed(recipient.sections, sections),
    }
  })
}

function officialOf({ official, name }: Recipient): string {
  return (official ?? name).trim()
}

/** Whether a recipient is a person, whose name is not made public. */
export function isPrivatePerson({ category }: Pick<Recipient, 'category'>): boolean {
  return category === 'private-person'
}

/** The sections of the proposal that addresses name, in reading order; those that are not there are left out. */
export function sectionsNamed(
  addresses: readonly string[],
  sections: ReadonlyMap<string, Section>,
): readonly Section[] {
  const wanted = new Set(addresses.map(sectionIdIn))
  return [...sections.values()].filter(({ id }) => wanted.has(id))
}

/** A publication as a web page, a Word file and a PDF. */
export function inAllFormats(publication: Publication): readonly Content[] {
  const content: PackContent = { kind: 'publication', publication }
  return (['html', 'docx', 'pdf'] as const).map((format) => ({ format, content }))
}

/** Where a section of the proposal is found on its page. */
export function sectionPage({ documents, ids }: Pick<Planning, 'documents' | 'ids'>, id: string): string | undefined {
  const page = documents.find(({ role }) => role === 'proposal')?.page
  return page === undefined ? undefined : `${page}#${ids.get(id) ?? ''}`.replace(/#$/, '')
}

/**
 * Where what a document of the workspace links to is found by those who read the pack. `own` says where its own
 * sections are: on its page for `here`, else nowhere.
 */
export function publishingOf(sent: SentDocument, planning: Planning, own: 'here' | 'nowhere'): Publishing {
  const { path } = sent.source
  const pages = new Map(planning.documents.flatMap(({ holds, page }) => (holds ? [[holds, page] as const] : [])))
  return {
    pictureOf: (target) => shownPicture(target, sent, planning.request),
    targetOf: (target) => {
      if (hasScheme(target)) return /^(?:https?:\/\/|mailto:)/i.test(target) ? target : undefined
      const fragment = decoded(target.split('#')[1] ?? '')
      const file = resolvePath(path, target)
      if (file === undefined || file === path) return own === 'here' && fragment !== '' ? `#${fragment}` : undefined
      const page = pages.get(file)
      const isPlace = fragment !== '' && page?.endsWith('.html')
      return isPlace ? `${page}#${planning.ids.get(fragment) ?? fragment}` : page
    },
  }
}

/** The labels and titles of a pack in its language. */
export function packTexts({ request }: Pick<Planning, 'request'>) {
  return PACK[request.language]
}
