import { relative, sep } from 'node:path'
import type { Io } from '../io/io.ts'

/** Where one side of a comparison is to be found. */
export type Site =
  /** A file or folder on disk, absolute. */
  | (Named & { readonly kind: 'disk'; readonly path: string })
  /** What stood there in a commit; the path is absolute, as if it stood in the work tree. */
  | (Named & {
      readonly kind: 'commit'
      readonly path: string
      readonly revision: string
      readonly commit: string
      /** Absolute path of the top of its work tree. */
      readonly repository: string
    })
  | (Named & { readonly kind: 'input' })
  /** The side where there is nothing: of a file that was added or removed. */
  | (Named & { readonly kind: 'nothing' })

interface Named {
  /** What the reader calls it. */
  readonly name: string
  /** Path of its document, from the working folder, when the file has been put elsewhere. */
  readonly as?: string
}

/** What is to be compared. */
export interface Request {
  /** The two sides as the reader named them; absent for the files on disk as a whole. */
  readonly old?: string
  readonly new?: string
  readonly couples: readonly { readonly old: Site; readonly new: Site }[]
  /** Whether the two sides of a couple are one file or folder at two times. Then its documents keep their paths from the working folder. */
  readonly samePlace: boolean
}

/** A path as it is shown: from the working folder, with `/`. */
export function shownPath({ folder }: Pick<Io, 'folder'>, path: string): string {
  return relative(folder, path).split(sep).join('/').normalize('NFC') || '.'
}
