import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import { sha256 } from '../io/sha256.ts'
import type { Finding } from '../model/finding.ts'
import { textAt } from '../model/header.ts'
import { recipientFile, recipientsOf } from '../model/recipients.ts'
import type { Source } from '../model/source.ts'
import { languageFrom } from '../parse/workspace.ts'
import type { PackRequest } from '../remiss/request.ts'
import { loadFace } from './face-load.ts'
import { readAnnexes } from './remiss-annexes.ts'
import { revisionOf } from './remiss-committed.ts'
import type { FoundConsultation } from './remiss-consultation.ts'
import { correctedPack, correctionDay } from './remiss-corrected.ts'
import type { RemissBuildOptions } from './remiss-options.ts'
import { readPictures } from './remiss-pictures.ts'
import type { Renderable } from './remiss-render.ts'
import {
  committed,
  documentAt,
  documentOf,
  missing,
  type ReadDocument,
  type SentReading,
  sentReading,
  versionNamed,
} from './remiss-sent.ts'

/** All that a pack is made of, as it was read. */
export interface ReadRequest extends Renderable {
  readonly request: PackRequest
  /** The documents whose faults stop a pack. */
  readonly sent: readonly ReadDocument[]
  /** Pictures in them that cannot be shown, annexes that cannot be sent along, fonts that cannot be used. */
  readonly moreFindings: readonly Finding[]
  /** Files beside them: the list of recipients. */
  readonly others: readonly Source[]
  readonly left: LeftOut
}

/** What was to be sent and is not, as the documents name it. */
export interface LeftOut {
  /** The version in force and the round, when the header names them and they could not be read. */
  readonly compared: readonly string[]
  readonly annexes: readonly string[]
  /** Paths of images that cannot be shown. */
  readonly pictures: readonly string[]
}

/**
 * Reads everything that a consultation sends out.
 *
 * @throws UsageError without a proposal; ToolError for a revision that git does not know, or an earlier pack that is none
 */
export async function readRequest(io: Io, found: FoundConsultation, options: RemissBuildOptions): Promise<ReadRequest> {
  const reading = await sentReading(io, found)
  const { loaded } = found.target
  const consultation = await documentOf(reading, found.entry.path)
  const proposal = await versionNamed(reading, 'proposal')
  if (consultation === undefined || proposal === undefined) throw missing(found, 'proposal')
  const base = await versionNamed(reading, 'base')
  const round = await documentAt(reading, textAt(found.entry.header, 'round'))
  const annexes = await readAnnexes(reading)
  const shown = [consultation, proposal, ...annexes.documents]
  const { names, pictures, unread, sources, findings } = await readPictures(reading, shown)
  const { face, fonts, pictures: own } = loadFace(io, loaded.root, loaded.workspace)
  const logo = await logoSource(reading, own)
  const correction = await correctionOf(reading, options)
  const list = await listSource(reading)
  return {
    request: {
      consultation,
      ...(list && { recipientFile: list.source }),
      recipients: recipientsOf(found.entry, found.corpus) ?? [],
      proposal,
      ...(base && { base }),
      ...(round && { round }),
      annexes: annexes.annexes,
      language: languageFrom(textAt(found.entry.header, 'language')) ?? loaded.workspace.language,
      face,
      pictures: names,
      pictureSources: [...sources, ...logo],
      typeOf: found.examiner.types.get,
      perRecipient: options.perRecipient === true,
      paragraphNumbers: options.paragraphNumbers === true,
      ...correction,
    },
    sent: shown,
    moreFindings: [...annexes.findings, ...findings],
    others: list === undefined ? [] : [list.parsed],
    left: {
      compared: notRead(found.entry, { ...(base && { base }), ...(round && { round }) }),
      annexes: annexes.unread,
      pictures: unread,
    },
    pictures: new Map([...pictures, ...own]),
    fonts,
    copies: annexes.copies,
  }
}

/** The earlier pack that is corrected, and the day of the correction; nothing for a first pack. */
async function correctionOf(
  reading: SentReading,
  { corrects: name, date }: RemissBuildOptions,
): Promise<Pick<PackRequest, 'corrects' | 'correctionDay'>> {
  if (name === undefined) return {}
  const corrects = await correctedPack(reading, name)
  const day = await correctionDay(reading, corrects.manifest, date)
  return { corrects, ...(day !== undefined && { correctionDay: day }) }
}

/** The file of recipients, and its text; undefined when they stand in the consultation itself. */
async function listSource(reading: SentReading): Promise<Pick<ReadDocument, 'source' | 'parsed'> | undefined> {
  const { io, found } = reading
  const { root } = found.target.loaded
  const path = recipientFile(found.entry, found.corpus)?.path
  if (path === undefined) return undefined
  const read = io.readSource({ file: join(root, path), path, limit: LIST_LIMIT, root })
  if ('fault' in read) return undefined
  const revision = await committed(reading, path, read.source.text)
  const source = { path, ...(revision !== undefined && { revision }), sha256: sha256(read.source.text) }
  return { source, parsed: read.source }
}

/** The file of the logo, when there is one that can be shown. */
async function logoSource(
  { io, found, head }: SentReading,
  pictures: ReturnType<typeof loadFace>['pictures'],
): Promise<PackRequest['pictureSources']> {
  const { root } = found.target.loaded
  return Promise.all(
    [...pictures].map(async ([path, { bytes }]) => ({
      path,
      ...(await revisionOf(io, { root, head, path, bytes })),
      sha256: sha256(bytes),
    })),
  )
}

/** Largest file of recipients: that of data (THREATS). */
const LIST_LIMIT = 5 * 1024 * 1024

/** What the header names under `base` and `round`, and could not be read. */
function notRead(
  { header }: FoundConsultation['entry'],
  { base, round }: Pick<PackRequest, 'base' | 'round'>,
): readonly string[] {
  const [baseName, roundName] = [
    textAt(header, 'base', 'document') ?? textAt(header, 'base', 'path'),
    textAt(header, 'round'),
  ]
  return [...(base ? [] : [baseName]), ...(round ? [] : [roundName])].flatMap((name) => name ?? [])
}
