import type { Readable } from 'node:stream'
import { type Decoded, decode } from './decode.ts'
import { errorCode, type ReadRequest, tooLarge, unreadable } from './read.ts'

/** What is read of a stream: the name its source gets, and most bytes. */
export type InputRequest = Pick<ReadRequest, 'path' | 'limit'>

/** Reads a stream such as process.stdin to its end as a source. Never throws: what is wrong comes back as a fault. */
export async function readInput(stream: Readable, { path, limit }: InputRequest): Promise<Decoded> {
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of stream) {
      parts.push(part)
      size += part.length
      if (size > limit) return { fault: tooLarge(size, limit) }
    }
  } catch (error) {
    return { fault: unreadable(errorCode(error)) }
  }
  return decode(Buffer.concat(parts), path)
}
