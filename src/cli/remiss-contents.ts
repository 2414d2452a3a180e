import { join, resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import { fileDigest, listFolder } from '../io/listing.ts'
import { sha256 } from '../io/sha256.ts'
import { readZip } from '../io/zip.ts'
import { PACK_LIMITS } from '../model/pack-limits.ts'
import type { PackContents } from '../model/pack-proof.ts'
import { ToolError } from '../model/tool-error.ts'

/** A pack that was found: its folder or zip, and what is in it. */
export interface FoundPack {
  readonly kind: 'folder' | 'zip'
  /** Absolute. */
  readonly place: string
  readonly contents: PackContents
}

/** What stands at a path as a pack. @throws ToolError when nothing stands there, or nothing that could be a pack */
export function findPack(io: Io, name: string): FoundPack {
  const place = resolve(io.folder, name)
  const kind = io.whatStandsAt(place)
  if (kind === undefined) throw new ToolError({ sentence: 'path/missing', values: { path: name } })
  const contents = kind === 'folder' ? folderContents(io, place) : zipContents(io, io.realPath(place))
  if (contents === undefined) throw new ToolError({ sentence: 'pack/none', values: { path: name } })
  return { kind: kind === 'folder' ? 'folder' : 'zip', place, contents }
}

/** The contents of a pack in a folder; undefined when there is too much of it, or it cannot be listed. */
export function folderContents(io: Io, folder: string): PackContents | undefined {
  const listed = listFolder(folder, PACK_LIMITS.entries)
  if (listed === undefined) return undefined
  const files = new Map(listed.flatMap(({ path, kind, size }) => (kind === 'file' ? [[path, size] as const] : [])))
  return {
    files,
    others: listed.flatMap(({ path, kind }) => (kind === 'link' || kind === 'other' ? path : [])),
    digestOf: remembered((name) => {
      const size = files.get(name) ?? Number.POSITIVE_INFINITY
      return size > PACK_LIMITS.file ? undefined : fileDigest(join(folder, name), size)
    }),
    textOf: (name) => {
      const read = files.has(name) ? io.readBytes({ file: join(folder, name), limit: PACK_LIMITS.text }) : undefined
      return read === undefined || 'fault' in read ? undefined : decoded(read.bytes)
    },
  }
}

/** The contents of a pack in a zip; undefined when it is none that can be read, or has two files of one name. */
export function zipContents(io: Io, file: string): PackContents | undefined {
  const read = io.readBytes({ file, limit: PACK_LIMITS.zip })
  const entries =
    'fault' in read ? undefined : readZip(read.bytes, { entries: PACK_LIMITS.entries, bytes: PACK_LIMITS.inflated })
  const byName = new Map((entries ?? []).map((entry) => [entry.name, entry]))
  if (entries === undefined || byName.size !== entries.length) return undefined
  const bytesOf = (name: string) => byName.get(name)?.read()
  return {
    files: new Map(entries.map(({ name, size }) => [name, size])),
    others: [],
    digestOf: remembered((name) => {
      const bytes = bytesOf(name)
      return bytes && sha256(bytes)
    }),
    textOf: (name) => {
      const size = byName.get(name)?.size ?? Number.POSITIVE_INFINITY
      const bytes = size > PACK_LIMITS.text ? undefined : bytesOf(name)
      return bytes && decoded(bytes)
    },
  }
}

/** Text in UTF-8; undefined for other bytes. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Asks once for each name. */
function remembered<Value>(ask: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>()
  return (name) => {
    const value = known.has(name) ? (known.get(name) as Value) : ask(name)
    known.set(name, value)
    return value
  }
}
