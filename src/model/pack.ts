import type { AnswerForm } from './answer-form.ts'
import type { ComparisonSet } from './comparison.ts'
import type { Language } from './language.ts'
import type { Publication } from './publication.ts'
import type { Timeline } from './timeline.ts'

/** Everything a consultation sends out, before a byte of it is made. */
export interface Pack {
  /** Id of the consultation. */
  readonly consultation: string
  readonly title: string
  readonly dnr: string
  /** The proposal's version as readers see it: `Remissversion`. */
  readonly version?: string
  readonly language: Language
  /** Days, `YYYY-MM-DD`; empty when the consultation, sent out with its faults, does not say. */
  readonly opens: string
  readonly closes: string
  /** Day it is sent, `YYYY-MM-DD`, when that is not {@link opens}: of a pack that corrects another. */
  readonly sent?: string
  /** ASCII name of the pack, for the zip: `20RS6401-remiss-2021`. */
  readonly name: string
  readonly documentHash: string
  /** Documents it was made of, files handed on, and those of the pictures it shows, in order of path. */
  readonly sources: readonly PackSource[]
  /** The sections of the proposal: what answers refer to. */
  readonly sections: readonly PackSection[]
  /** In the order the front page lists them. */
  readonly files: readonly PackFile[]
  /** The calendar of the round, which is drawn as the picture `timeline`; absent without a round with phases. */
  readonly timeline?: Timeline
  /** The earlier pack that this one corrects. */
  readonly corrects?: Correction
  /** How many errors the proposal and the consultation were sent out with, by `--allow-findings`; absent for none. */
  readonly allowedFindings?: number
}

export interface PackSource {
  /** From the workspace's folder. */
  readonly path: string
  /** Full id of the commit it was read from; absent when it was read on disk. */
  readonly revision?: string
  /**
   * SHA-256 of its text as read: UTF-8 without byte order mark, line ends as `\n`. Of a file that is handed on as it is,
   * of its bytes.
   */
  readonly sha256: string
}

export interface PackSection {
  readonly id: string
  readonly number: string
  readonly heading: string
  /** First and last of its numbered paragraphs, subsections not counted; absent without such. */
  readonly paragraphs?: readonly [number, number]
}

/** What a file of a pack is. */
export type PackRole =
  | 'cover-letter'
  | 'proposal'
  | 'change-report'
  | 'comparison'
  | 'questions'
  | 'answer-form'
  | 'recipient-list'
  | 'timeline'
  | 'annex'
  | 'correction'
  | 'dispatch-list'

/** Who a file is for: everyone, a group (by id), one recipient (by number), or only the sender. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'recipient'; readonly number: number }
  | { readonly kind: 'sender' }

export interface PackFile {
  /** From the pack's folder, ASCII: `20RS6401-missiv-externa.pdf`, `internt/brev/001-askersund.pdf`. */
  readonly name: string
  readonly role: PackRole
  readonly audience: Audience
  readonly language: Language
  /** What readers call it: `Missiv till kommuner och myndigheter`. */
  readonly title: string
  readonly format: PackFormat
  /** Paths of the documents it says something of. */
  readonly sources: readonly string[]
  /**
   * Of what it says, 16 hexadecimal digits: a file of the same role in another pack with the same one says the same,
   * whatever version of `rus` made it.
   */
  readonly digest: string
  readonly content: PackContent
}

export type PackFormat = 'html' | 'docx' | 'pdf' | 'csv' | 'svg' | 'copy'

/** What a file says; with the format it decides who renders it. */
export type PackContent =
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'form'; readonly form: AnswerForm }
  /** `consultation` is the title, `dnr` the case number of what it belongs to. */
  | { readonly kind: 'comparison'; readonly set: ComparisonSet; readonly consultation: string; readonly dnr: string }
  /** Header row first. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly picture: string }
  /** A file handed on as it is, by its path from the workspace. */
  | { readonly kind: 'file'; readonly path: string }

/** What a new pack says of the one it corrects. */
export interface Correction {
  /** Name of the earlier pack. */
  readonly name: string
  /** SHA-256 of its manifest. */
  readonly manifest: string
  readonly documentHash: string
  readonly version?: string
  /** Day it was sent, `YYYY-MM-DD`. */
  readonly date?: string
  /** Document hashes of packs that it, in its turn, corrected; the latest first. */
  readonly earlier: readonly string[]
}

/** What `manifest.json` holds: `schemas/manifest.schema.json`. */
export interface Manifest extends Omit<Pack, 'files' | 'timeline'> {
  readonly $schema: string
  readonly generator: { readonly name: 'rus'; readonly version: string }
  readonly files: readonly ManifestFile[]
}

export interface ManifestFile extends Omit<PackFile, 'content' | 'role' | 'digest'> {
  readonly role: PackRole | 'front-page'
  /** Absent for the front page, which is no document. */
  readonly digest?: string
  readonly sha256: string
  readonly bytes: number
}

/** The day a pack is sent, `YYYY-MM-DD`; empty when unknown. */
export function dayOf({ sent, opens }: Pick<Pack, 'sent' | 'opens'>): string {
  return sent ?? opens
}

/** The files of a pack beside those that its manifest lists. */
export const MANIFEST = 'manifest.json'
export const CHECKSUMS = 'SHA256SUMS'
export const FRONT_PAGE = 'index.html'

/** The name of a file without its ending, which the files of one document share. */
export function stemOf(name: string): string {
  return name.replace(/\.[^./]*$/, '')
}

/** Whether a file goes to one recipient or stays with the sender: such are not in the zip that goes to everyone. */
export function isPrivate({ audience }: Pick<PackFile, 'audience'>): boolean {
  return audience.kind === 'recipient' || audience.kind === 'sender'
}
