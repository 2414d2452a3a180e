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
    const [title, document, path] = ['title', 'document', 'path'].map((key) => textAt(item, key))
    const sent = await (isText(path) ? documentAlong(reading, path) : documentAt(reading, document))
    const copied = path === undefined || isText(path) ? undefined : await copyOf(reading, path, room)
    const fault = copied !== undefined && 'fault' in copied ? copied.fault : textFault(reading, sent ? undefined : path)
    if (fault !== undefined) findings.push(findingOf(reading, item, fault))
    if (sent !== undefined) {
      annexes.push({ kind: 'document', title: title ?? sent.document.title, sent })
      documents.push(sent)
    } else if (copied !== undefined && 'bytes' in copied) {
      annexes.push({ kind: 'file', title: title ?? copied.source.path, source: copied.source })
      copies.set(copied.source.path, copied.bytes)
      room -= copied.bytes.length
    } else unread.push(document ?? path ?? title ?? '')
  }
  return { annexes, documents, copies, unread, findings }
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
type AnnexFault = keyof typeof unusableAnnex.sentences & ('tooLarge' | 'together' | 'unreadable')

/** A text that is there and cannot be read. */
function textFault({ io, found }: SentReading, named: string | undefined): AnnexFault | undefined {
  const path = isText(named) ? pathFrom(found.entry.path, named) : undefined
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

async function copyOf(
  { io, found, head }: SentReading,
  named: string,
  room: number,
): Promise<{ readonly source: PackSource; readonly bytes: Uint8Array } | { readonly fault?: AnnexFault }> {
  const { root } = found.target.loaded
  const path = pathFrom(found.entry.path, named)
  if (path === undefined) return {}
  const read = io.readBytes({ file: join(root, path), root, limit: Math.min(LARGEST, room) })
  if ('fault' in read) {
    if (read.fault.rule === 'source/too-large') return { fault: room < LARGEST ? 'together' : 'tooLarge' }
    return read.fault.sentence === 'missing' ? {} : { fault: 'unreadable' }
  }
  const { bytes } = read
  const source: PackSource = { path, ...(await revisionOf(io, { root, head, path, bytes })), sha256: sha256(bytes) }
  return { source, bytes }
}
