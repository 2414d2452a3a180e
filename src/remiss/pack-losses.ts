import { dayOf, FRONT_PAGE, type Manifest, type ManifestFile, type Pack } from '../model/pack.ts'
import type { PackLoss } from '../model/pack-loss.ts'

/** A pack that is to take the place of another; its files have no `sha256` before they are made. */
export interface Replacement {
  readonly pack: Pick<Pack, 'documentHash' | 'opens' | 'closes' | 'sent'>
  readonly files: readonly ReplacingFile[]
}

type ReplacingFile = Pick<ManifestFile, 'name' | 'digest'> & Partial<Pick<ManifestFile, 'sha256'>>

/**
 * What an earlier pack tells recipients, and the one to take its place does not; nothing when the earlier one may go unasked.
 * What only the sender has may differ: addresses, and which letter each recipient gets.
 */
export function packLosses(earlier: Manifest, { pack, files }: Replacement): readonly PackLoss[] {
  const now = new Map(files.map((file) => [file.name, file]))
  const gone = earlier.files.find(({ name }) => name !== FRONT_PAGE && !now.has(name))
  const losses: readonly PackLoss[] = [
    ...(earlier.documentHash === pack.documentHash ? [] : [{ kind: 'proposal' } as const]),
    ...(earlier.closes === pack.closes ? [] : [{ kind: 'closes', day: earlier.closes } as const]),
    ...(dayOf(earlier) === dayOf(pack) ? [] : [{ kind: 'day' } as const]),
    ...(gone === undefined ? [] : [{ kind: 'gone', file: gone.name } as const]),
  ]
  // Another proposal or day is told in most of the documents: which of them says nothing more.
  if (losses.length > 0) return losses
  const others = earlier.files.filter((file) => file.audience.kind !== 'sender' && isOther(file, now.get(file.name)))
  const titles = new Set(others.map(({ role, name, title }) => (role === 'front-page' ? name : title)))
  return titles.size === 0 ? [] : [{ kind: 'documents', titles: [...titles] }]
}

/**
 * Whether a file says something else, which is known when it is planned, or is made otherwise, which is known when it is
 * made: with another logo, by another version of `rus`. What was sent is its bytes.
 */
function isOther(before: ManifestFile, now: ReplacingFile | undefined): boolean {
  if (now === undefined) return false
  const isSaidOtherwise = before.digest !== undefined && before.digest !== now.digest
  return isSaidOtherwise || (now.sha256 !== undefined && before.sha256 !== now.sha256)
}
