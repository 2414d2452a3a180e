import { join } from 'node:path'
import { sha256 } from '../io/sha256.ts'
import { itemsAt, textAt } from '../model/header.ts'
import type { PackSource } from '../model/pack.ts'
import { pathFrom } from '../model/path.ts'
import type { Annex } from '../remiss/request.ts'
import { bytesIn } from './remiss-committed.ts'
import { documentAt, documentOf, type ReadDocument, type SentReading } from './remiss-sent.ts'

/** What goes along with a consultation, and the bytes of what is handed on as it is. */
export interface SentAnnexes {
  readonly annexes: readonly Annex[]
  readonly documents: readonly ReadDocument[]
  /** By path from the workspace. */
  readonly copies: ReadonlyMap<string, Uint8Array>
  /** As named in the header: not there, or not to be read. */
  readonly unread: readonly string[]
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
  let room = MOST_BYTES
  for (const item of itemsAt(reading.found.entry.header, 'annexes')) {
    const [title, document, path] = ['title', 'document', 'path'].map((key) => textAt(item, key))
    const sent = await (isText(path) ? documentAlong(reading, path) : documentAt(reading, document))
    const copied = path === undefined || isText(path) ? undefined : await copyOf(reading, path, room)
    if (sent !== undefined) {
      annexes.push({ kind: 'document', title: title ?? sent.document.title, sent })
      documents.push(sent)
    } else if (copied !== undefined) {
      annexes.push({ kind: 'file', title: title ?? copied.source.path, source: copied.source })
      copies.set(copied.source.path, copied.bytes)
      room -= copied.bytes.length
    } else unread.push(document ?? path ?? title ?? '')
  }
  return { annexes, documents, copies, unread }
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

async function copyOf({ io, found, head }: SentReading, named: string, room: number) {
  const { root } = found.target.loaded
  const path = pathFrom(found.entry.path, named)
  const limit = Math.min(LARGEST, room)
  const read = path === undefined ? undefined : io.readBytes({ file: join(root, path), root, limit })
  if (path === undefined || read === undefined || 'fault' in read) return undefined
  const { bytes } = read
  const old = head === undefined ? undefined : await bytesIn(io, { root, commit: head, path, limit })
  const isCommitted = head !== undefined && old !== undefined && Buffer.compare(old, bytes) === 0
  const source: PackSource = { path, ...(isCommitted && { revision: head }), sha256: sha256(bytes) }
  return { source, bytes }
}
