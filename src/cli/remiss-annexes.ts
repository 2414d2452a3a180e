import { join } from 'node:path'
import { sha256 } from '../io/sha256.ts'
import { excerpt } from '../model/excerpt.ts'
import type { Finding } from '../model/finding.ts'
import { type HeaderValue, itemsAt, textAt, valueAt } from '../model/header.ts'
import type { PackSource } from '../model/pack.ts'
import { pathFrom } from '../model/path.ts'
import type { Annex } from '../remiss/request.ts'
import { unusableAnnex } from '../rules/source/unusable-annex.ts'
import { revisionOf } from './remiss-committed.ts'
import { documentAt, documentOf, type ReadDocument, type SentReading } from './remiss-sent.ts'

/** What goes along with a consultation, and the bytes of what is handed on as it is. */
export interface SentAnnexes {
  readonly annexes: readonly Annex[]
  readonly documents: readonly ReadDocument[]
  /** By path from the workspace. */
  readonly copies: ReadonlyMap<string, Uint8Array>
  /** As named in the header: not there, or not to be read. */
  readonly unread: readonly string[]
  /** Why, at their places; not for those that are not there, which the rules tell of. */
  readonly findings: readonly Finding[]
}

/** Largest file that goes along, in bytes, and most bytes of all of them: they are held in memory, and mailed. */
const LARGEST = 50 * 1024 * 1024
const MOST_BYTES = 150 * 1024 * 1024

/** Reads the annexes that the consultation's header names, in order. */
export async function readAnnexes(reading: SentReading): Promise<SentAnnexes> {
  const annexes: Annex[] = []
  const documents: ReadDocument[] = []
  const copies = new Map<string, Uint8Array>()
  const unread: string[] = []
  const findings: Finding[] = []
  let room = MOST_BYTES
  for (const item of itemsAt(reading.found.entry.header, 'annexes')) {
    const along = await readAlong(reading, item, room)
    const title = textAt(item, 'title')
    if ('sent' in along) {
      annexes.push({ kind: 'document', title: title ?? along.sent.document.title, sent: along.sent })
      documents.push(along.sent)
    } else if ('bytes' in along) {
      annexes.push({ kind: 'file', title: title ?? along.source.path, source: along.source })
      copies.set(along.source.path, along.bytes)
      room -= along.bytes.length
    } else {
      unread.push(textAt(item, 'document') ?? textAt(item, 'path') ?? title ?? '')
      if (along.fault !== undefined) findings.push(findingOf(reading, item, along.fault))
    }
  }
  return { annexes, documents, copies, unread, findings }
}

/** A file that is handed on, or why it cannot be; no fault for one that is not there. */
type Copied = { readonly source: PackSource; readonly bytes: Uint8Array } | { readonly fault: AnnexFault | undefined }

async function readAlong(
  reading: SentReading,
  item: HeaderValue,
  room: number,
): Promise<Copied | { readonly sent: ReadDocument }> {
  const path = textAt(item, 'path')
  const sent = await (isText(path) ? documentAlong(reading, path) : documentAt(reading, textAt(item, 'document')))
  if (sent !== undefined) return { sent }
  if (path === undefined) return { fault: undefined }
  return isText(path) ? { fault: textFault(reading, path) } : copyOf(reading, path, room)
}

/** Whether a file is a text to be set as the proposal is, rather than handed on as it is. */
function isText(path: string | undefined): path is string {
  return path !== undefined && /\.(?:md|markdown)$/i.test(path)
}

/** The document at a path from the consultation. It needs no type. */
async function documentAlong(reading: SentReading, named: string): Promise<ReadDocument | undefined> {
  const path = pathFrom(reading.found.entry.path, named)
  return path === undefined ? undefined : documentOf(reading, path)
}

/** Why a file cannot be sent along, as the rule says it. */
export type AnnexFault = 'tooLarge' | 'together' | 'unreadable'

/** A text that is there and cannot be read. */
function textFault({ io, found }: SentReading, named: string): AnnexFault | undefined {
  const path = pathFrom(found.entry.path, named)
  const isThere = path !== undefined && io.whatStandsAt(join(found.target.loaded.root, path)) === 'file'
  return isThere ? 'unreadable' : undefined
}

function findingOf({ found }: SentReading, item: HeaderValue, sentence: AnnexFault): Finding {
  const { id: rule, severity } = unusableAnnex
  const said = valueAt(item, 'path') ?? item
  const most = (sentence === 'together' ? MOST_BYTES : LARGEST) / 1024 / 1024
  const values = { file: excerpt(textAt(item, 'path') ?? ''), most }
  return { rule, severity, sentence, values, place: { path: found.entry.path, span: said.span } }
}

async function copyOf({ io, found, head }: SentReading, named: string, room: number): Promise<Copied> {
  const { root } = found.target.loaded
  const path = pathFrom(found.entry.path, named)
  if (path === undefined) return { fault: undefined }
  const read = io.readBytes({ file: join(root, path), root, limit: Math.min(LARGEST, room) })
  if ('fault' in read) {
    if (read.fault.rule === 'source/too-large') return { fault: room < LARGEST ? 'together' : 'tooLarge' }
    return { fault: read.fault.sentence === 'missing' ? undefined : 'unreadable' }
  }
  const { bytes } = read
  const source: PackSource = { path, ...(await revisionOf(io, { root, head, path, bytes })), sha256: sha256(bytes) }
  return { source, bytes }
}
