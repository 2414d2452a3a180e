import { readdirSync } from 'node:fs'

/** The names in a folder, in NFC; none when it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => name.normalize('NFC'))
  } catch {
    return []
  }
}
