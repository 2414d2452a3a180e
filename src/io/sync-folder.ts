import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Makes a rename in a folder last through a power cut, where the system lets a folder be synced. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Windows and some network file systems know no such thing; the file itself is whole all the same.
  }
}
