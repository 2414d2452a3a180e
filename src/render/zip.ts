import { type Zippable, zipSync } from 'fflate'

/** A time that says nothing, the first a zip file can hold: the same bytes on every day and in every time zone. */
const NO_TIME = new Date(1980, 0, 1)

/** Files that are compressed already: doing it again takes time and gives nothing. */
const COMPRESSED = /\.(?:docx|pdf|png|jpe?g|zip|xlsx|pptx)$/i

/** Files by name as a zip, in order of name: the same files give the same bytes. Names are ASCII, with `/`. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = Object.create(null)
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name)
    if (content !== undefined) entries[name] = [content, { level: COMPRESSED.test(name) ? 0 : 6 }]
  }
  return zipSync(entries, { mtime: NO_TIME })
}
