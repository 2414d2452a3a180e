import { resolve } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Terminal } from '../io/terminal.ts'
import type { Request, Site } from './diff-site.ts'
import { UsageError } from './usage-error.ts'

/** What git calls its external diff driver with (gitdiff, GIT_EXTERNAL_DIFF). */
export type GitCall =
  | { readonly kind: 'files'; readonly request: Request }
  /** A file with a conflict that has not been resolved: there is nothing to compare yet. */
  | { readonly kind: 'unmerged'; readonly path: string }

/**
 * Reads git's arguments: `path old-file old-hex old-mode new-file new-hex new-mode`, for a renamed file also its new path and
 * how like they are; for an unmerged one the path alone. The file of a side where there is none is `/dev/null`.
 */
export function gitCall(io: Io, words: readonly string[]): GitCall {
  const [path = '', oldFile = '', , , newFile = '', , , renamed] = words
  if (words.length === 1) return { kind: 'unmerged', path }
  if (words.length !== 7 && words.length !== 9) throw new UsageError((usage) => usage.gitArguments())
  const newPath = renamed ?? path
  const couple = { old: siteOf(io, oldFile, path), new: siteOf(io, newFile, newPath) }
  return { kind: 'files', request: { old: path, new: newPath, couples: [couple], samePlace: false } }
}

function siteOf(io: Io, file: string, path: string): Site {
  const name = path.normalize('NFC')
  const named = { name, as: name }
  return file === '/dev/null'
    ? { kind: 'nothing', ...named }
    : { kind: 'disk', path: resolve(io.folder, file), ...named }
}

/**
 * What standard output can show when git has called: a pager of git's counts as the terminal it leads to, and git's
 * own settings of colour hold. FORCE_COLOR and NO_COLOR come before them.
 */
export async function gitTerminal({ stdout, environment, gitOf, folder }: Io): Promise<Terminal> {
  const { terminal } = stdout
  const inPager = environment.GIT_PAGER_IN_USE === 'true'
  const columns = inPager ? Number(environment.COLUMNS) || terminal.columns : terminal.columns
  const given = { ...terminal, isTerminal: terminal.isTerminal || inPager, columns }
  if (environment.NO_COLOR || environment.FORCE_COLOR !== undefined) return given
  const { wanted, pager } = await gitOf(folder).colourSettings()
  const auto = inPager ? pager : terminal.colour
  return { ...given, colour: wanted === 'always' || (wanted === 'auto' && auto) }
}
