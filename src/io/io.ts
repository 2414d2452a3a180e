import type { Cache } from './cache.ts'
import type { Decoded } from './decode.ts'
import type { FolderRequest, NewFolder } from './folder.ts'
import type { Git } from './git.ts'
import type { InputRequest } from './input.ts'
import type { Output } from './output.ts'
import type { Progress } from './progress.ts'
import type { ReadBytes, ReadRequest } from './read.ts'
import type { Environment } from './run-git.ts'
import type { Stamp } from './stamp.ts'
import type { Terminal } from './terminal.ts'
import type { Found, Wanted } from './walk.ts'
import type { WatchRequest } from './watch.ts'
import type { Workspace } from './workspace.ts'
import type { WriteRequest } from './write.ts'

/** The world outside, as the commands see it: everything that touches disk, git, clock or process. */
export interface Io {
  /** The working folder, absolute. */
  readonly folder: string
  readonly environment: Environment
  readonly stdout: Output & { readonly terminal: Terminal }
  readonly stderr: Output & { readonly terminal: Terminal }
  /** Reads standard input to its end. */
  readonly readInput: (request: InputRequest) => Promise<Decoded>
  readonly findWorkspace: (from: string) => Workspace
  /** What stands at a path, links followed; undefined for nothing. */
  readonly whatStandsAt: (path: string) => 'file' | 'folder' | 'other' | undefined
  /** Whether a path really lies below a folder when all links are followed. */
  readonly inside: (root: string, path: string) => boolean
  /** The real path of what stands, or would stand, at a path. */
  readonly realPath: (path: string) => string
  /** The names in a folder; none when it cannot be read. */
  readonly namesIn: (folder: string) => readonly string[]
  readonly findFiles: (root: string, wanted: Wanted) => Found
  readonly readSource: (request: ReadRequest) => Decoded
  /** What ships with the program, by its name in dist/assets. */
  readonly readAsset: (name: string) => Promise<Uint8Array>
  readonly readBytes: (request: Omit<ReadRequest, 'path'>) => ReadBytes
  readonly stampOf: (file: string) => Stamp | undefined
  readonly writeFile: (request: WriteRequest) => void
  /** Begins a folder that appears whole, by one rename. */
  readonly openFolder: (request: FolderRequest) => NewFolder
  /** Takes a workspace for a run that changes it; the function gives it back. */
  readonly lockWorkspace: (root: string) => () => void
  readonly gitOf: (folder: string) => Git
  readonly cache: Cache
  /** A progress line on stderr; shows nothing unless stderr is a terminal and the work takes over a second. */
  readonly progress: () => Progress
  readonly watchFiles: (request: WatchRequest) => Promise<void>
}
