import { join } from 'node:path'
import { sha256 } from '../io/sha256.ts'
import { itemsAt, textAt } from '../model/header.ts'
import { pathFrom } from '../model/path.ts'
import type { Annex } from '../remiss/request.ts'
import { documentAt, type ReadDocument, type SentReading } from './remiss-sent.ts'

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
    const sent = await documentAt(reading, document)
    const copied = path === undefined ? undefined : copyOf(reading, path, room)
    if (sent !== undefined) {
      annexes.push({ kind: 'document', title: title ?? sent.document.title, sent })
      documents.push(sent)
    } else if (copied !== undefined) {
      annexes.push({ kind: 'file', title: title ?? copied.path, source: { path: copied.path, sha256: copied.digest } })
      copies.set(copied.path, copied.bytes)
      room -= copied.bytes.length
    } else unread.push(document ?? path ?? title ?? '')
  }
  return { annexes, documents, copies, unread }
}

function copyOf({ io, found }: SentReading, named: string, room: number) {
  const { root } = found.target.loaded
  const path = pathFrom(found.entry.path, named)
  if (path === undefined) return undefined
  const read = io.readBytes({ file: join(root, path), root, limit: Math.min(LARGEST, room) })
  return 'fault' in read ? undefined : { path, bytes: read.bytes, digest: sha256(read.bytes) }
}
