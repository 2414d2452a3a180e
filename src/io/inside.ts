import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Whether an absolute path, as written, is `root` or lies below it. Says nothing of symbolic links. */
export function isBelow(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** Whether what stands at `path`, or would stand there if made, really lies in `root` when every symbolic link is followed. */
export function inside(root: string, path: string): boolean {
  return isBelow(realPath(root), realPath(path))
}

/** The real path of `path`; of what does not exist yet, the real path of the nearest folder above with the rest added. */
export function realPath(path: string): string {
  const absolute = resolve(path)
  try {
    return realpathSync.native(absolute)
  } catch {
    const above = dirname(absolute)
    return above === absolute ? absolute : join(realPath(above), basename(absolute))
  }
}

/** Whether a path lies in the folder where git keeps a repository: what is written there could run, or lose history. */
export function isGitsOwn(path: string): boolean {
  return path.split(sep).some((part) => part.toLowerCase() === '.git')
}

/** Whether a path lies in, or is, a repository without a work tree, whose files lie side by side. */
export function isInBareRepository(path: string): boolean {
  const above = dirname(path)
  const isBare = ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name)))
  return isBare || (above !== path && isInBareRepository(above))
}
