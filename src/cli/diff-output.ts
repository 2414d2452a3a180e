import { dirname, resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import { ToolError } from '../model/tool-error.ts'
import { frontMatter } from '../parse/front-matter.ts'

/**
 * Writes a comparison to a file, never over what was read, nor over a document, data or settings that were not.
 *
 * @param inputs the files read, absolute
 * @throws ToolError `write/over-input` and those of writing
 */
export function writeComparison(io: Io, output: string, content: string | Uint8Array, inputs: readonly string[]): void {
  const file = resolve(io.folder, output)
  if (isWrittenByHand(io, file)) throw new ToolError({ sentence: 'write/over-input', values: { path: output } })
  io.writeFile({ file, content, root: dirname(file), inputs })
}

/** Data and settings by their name; a document by its front matter, since a summary is Markdown too, without any. */
function isWrittenByHand(io: Io, file: string): boolean {
  const path = io.realPath(file)
  if (io.whatStandsAt(path) !== 'file') return false
  if (/\.(?:ya?ml|csv|schema\.json)$/i.test(path)) return true
  if (!/\.(?:md|markdown)$/i.test(path)) return false
  const read = io.readSource({ file: path, path, limit: 1024 * 1024 })
  return 'fault' in read || frontMatter(read.source.text).kind !== 'none'
}
