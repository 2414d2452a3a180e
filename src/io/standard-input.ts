import type { Source } from '../model/source.ts'
import type { SourceFault } from '../model/source-fault.ts'
import { decode } from './decode.ts'
import { tooLarge } from './read.ts'

/** Reads all of a stream such as process.stdin as a source with the given name, and stops beyond `limit` bytes. */
export async function readStandardInput(
  stream: AsyncIterable<Buffer | string>,
  path: string,
  limit: number,
): Promise<{ readonly source: Source } | { readonly fault: SourceFault }> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > limit) return { fault: tooLarge(size, limit) }
    chunks.push(bytes)
  }
  return decode(Buffer.concat(chunks), path)
}
