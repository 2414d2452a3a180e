import { lstatSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { cacheFolder } from './cache.ts'
import { writeFile } from './write.ts'

/**
 * What V8 compiled of the program, kept between runs where none came with it, as in an installed package. It is run
 * as it is: it is read back only from a folder where this user alone can write, and for the source text it was made of.
 */
export interface CompiledCode {
  /** What was compiled of a source text; undefined when nothing of it is kept, or another may have written it. */
  readonly get: (name: string, source: string) => Uint8Array | undefined
  readonly put: (name: string, source: string, compiled: Uint8Array) => void
}

/** Bytes before what was compiled: a checksum of it and its source. A multiple of 8, as V8 reads words. */
const HEAD = 8

/** The code kept in the user's folder for caches, for this V8 and kind of processor. Losing it costs time only, so nothing here fails. */
export function compiledCode(folder = join(cacheFolder(process.env, process.platform), 'compiled')): CompiledCode {
  const fileOf = (name: string) => join(folder, `${name}-${process.versions.v8}-${process.arch}`)
  return {
    get: (name, source) => {
      try {
        if (!isOurs(folder)) return undefined
        const kept = readFileSync(fileOf(name))
        const compiled = kept.subarray(HEAD)
        return kept.toString('latin1', 0, HEAD) === headOf(source, compiled) ? compiled : undefined
      } catch {
        return undefined
      }
    },
    put: (name, source, compiled) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isOurs(folder)) return
        const content = Buffer.concat([Buffer.from(headOf(source, compiled), 'latin1'), compiled])
        writeFile({ file: fileOf(name), content, root: folder })
      } catch {
        // Compiled anew at the next start.
      }
    },
  }
}

/** Whether this user alone can put files in a folder. On Windows the folder for caches is the user's own. */
function isOurs(folder: string): boolean {
  if (process.getuid === undefined) return true
  const stat = lstatSync(folder)
  return stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 0o022) === 0
}

function headOf(source: string, compiled: Uint8Array): string {
  return crc32(compiled, crc32(source)).toString(16).padStart(HEAD, '0')
}
