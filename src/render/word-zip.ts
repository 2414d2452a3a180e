import { strToU8 } from 'fflate'
import { zipOf } from './zip.ts'

/** The parts of a Word file, text or bytes by name, as one file: the list of types is first, as readers expect. */
export function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return zipOf(new Map([...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])))
}
