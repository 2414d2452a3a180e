import { dirname, relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import { compileGlob } from '../model/glob.ts'
import type { Site } from './diff-site.ts'
import { folderType, globMatch } from './folder-type.ts'
import { type LoadedWorkspace, loadWorkspace } from './workspace-load.ts'

/** What holds for the documents of a comparison: that of the workspace they lie in. */
export interface Scope {
  readonly loaded: LoadedWorkspace
  /** Whether a file, by its path from the folder compared, is a document. */
  readonly includes: (path: string) => boolean
  /** The type of a document that names none, by its path from what is compared; `''` for a file itself. */
  readonly defaultType: (path: string) => string | undefined
}

/** The documents of a folder that no workspace holds. */
const WITHOUT_WORKSPACE = ['**/*.md', '**/*.markdown', '**/*.yaml', '**/*.yml']

export interface ScopeOptions {
  /** The configuration to use instead of the one found. */
  readonly config?: string | undefined
}

/** The scope of two sides: of the new one where it lies in a workspace, else of the old. */
export function scopeOf(io: Io, sites: readonly Site[], { config }: ScopeOptions): Scope {
  const named = sites.flatMap((site) => (site.as === undefined ? [] : resolve(io.folder, site.as)))
  const paths = [...named, ...sites.flatMap((site) => ('path' in site ? site.path : []))]
  const configFile = config === undefined ? undefined : resolve(io.folder, config)
  const found = paths.find((path) => io.findWorkspace(standingFolder(io, path)).config !== undefined)
  const path = found ?? paths[0] ?? io.folder
  const loaded = loadWorkspace(io, standingFolder(io, path), configFile)
  return { loaded, ...wanted(loaded, relative(loaded.root, io.realPath(path)).split(sep).join('/')) }
}

/** @param folder from the workspace */
function wanted({ workspace, config }: LoadedWorkspace, folder: string): Pick<Scope, 'includes' | 'defaultType'> {
  const inFolder = globMatch()
  const whole = (path: string) => [folder, path].filter((part) => part !== '').join('/')
  const defaultType = (path: string) => folderType(whole(path).normalize('NFC'), workspace, inFolder)
  if (config === undefined) {
    const globs = WITHOUT_WORKSPACE.map(compileGlob)
    return { defaultType, includes: (path) => globs.some((glob) => glob.matches(path)) }
  }
  const [documents, ignored] = [workspace.documents.map(compileGlob), workspace.ignore.map(compileGlob)]
  const includes = (path: string) =>
    documents.some((glob) => glob.matches(whole(path))) &&
    !isIgnored(whole(path), (each) => ignored.some((glob) => glob.matches(each)))
  return { defaultType, includes }
}

/** Whether a path, or a folder it lies in, is left out. */
function isIgnored(path: string, isLeftOut: (path: string) => boolean): boolean {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    if (isLeftOut(path.slice(0, end))) return true
  }
  return isLeftOut(path)
}

/** The nearest folder that stands on disk, from a path upwards. */
function standingFolder(io: Io, path: string): string {
  for (let folder = path; ; folder = dirname(folder)) {
    if (io.whatStandsAt(folder) === 'folder' || dirname(folder) === folder) return folder
  }
}
