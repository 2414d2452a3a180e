import { compileGlob, type Glob } from '../model/glob.ts'
import type { Workspace } from '../model/workspace.ts'
import type { PathMatch } from '../validate/settings.ts'

/** The type a workspace gives documents of a path that name none: what the last of its folders with a type says. */
export function folderType(path: string, { folders }: Workspace, inFolder: PathMatch): string | undefined {
  return folders.findLast((folder) => folder.type !== undefined && inFolder(folder.path, path))?.type
}

/** Matches paths with globs; a glob that names a folder means all that is in it. */
export function globMatch(): PathMatch {
  const globs = new Map<string, readonly Glob[]>()
  return (pattern, path) => {
    let compiled = globs.get(pattern)
    if (compiled === undefined) {
      compiled = [compileGlob(pattern), compileGlob(`${pattern}/**`)]
      globs.set(pattern, compiled)
    }
    return compiled.some((glob) => glob.matches(path))
  }
}
