import type { ExecFileException } from 'node:child_process'
import { statSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'
import type { ToolFault } from '../model/tool-error.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** A value, or why there is none. */
export type GitResult<Value> = { readonly value: Value } | { readonly fault: ToolFault }

/** Where git is asked, and with what environment. */
export interface AskedGit {
  readonly folder: string
  readonly environment: Environment
}

/** What `-z` separates, in NFC. */
export function fields(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((field) => field !== '')
    .map((field) => field.normalize('NFC'))
}

/** What git may see of our environment: none of the `GIT_*` that make it read or run other things. */
const PASSED_ON =
  'PATH HOME USERPROFILE HOMEDRIVE HOMEPATH APPDATA PROGRAMDATA XDG_CONFIG_HOME SystemRoot TMPDIR TMP TEMP'.split(' ')

/**
 * Settings that a repository's own configuration could use to run programs or to pose as another repository.
 * As environment they hold for every key, whatever characters it has.
 */
const SETTINGS: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.untrackedCache', 'false'],
  ['safe.bareRepository', 'explicit'],
]

const LONGEST_RUN = 60_000
const LARGEST_OUTPUT = 256 * 1024 * 1024

/**
 * Runs git in a folder, without a shell, and gives what it printed. Nothing the repository's configuration names is
 * run: no hooks, monitors, filters, pagers or transports; nothing is fetched.
 *
 * @param more `settings` over those of the repository, and what git reads from its standard `input`
 */
export async function runGit(
  folder: string,
  environment: Environment,
  args: readonly string[],
  { settings = [], input = '' }: { settings?: readonly (readonly [string, string])[]; input?: string } = {},
): Promise<GitResult<Buffer>> {
  const program = findGit(environment)
  if (program === undefined) return { fault: { sentence: 'git/missing', values: {} } }
  const { execFile } = await import('node:child_process')
  return new Promise((resolve) => {
    const child = execFile(
      program,
      ['--no-pager', '--literal-pathspecs', ...args],
      {
        cwd: folder,
        encoding: 'buffer',
        env: cleanEnvironment(environment, [...SETTINGS, ...settings]),
        maxBuffer: LARGEST_OUTPUT,
        timeout: LONGEST_RUN,
        windowsHide: true,
      },
      (error, output, complaint) =>
        resolve(error ? { fault: faultOf(folder, args, error, complaint) } : { value: output }),
    )
    // A git that ended before it had read everything says why; that the pipe broke adds nothing.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** git's own file. Only absolute folders of PATH count: a `git` that lies in the workspace must never be the one that runs. */
function findGit(environment: Environment): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git']
  const path = environment.PATH ?? environment.Path ?? ''
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
}

function cleanEnvironment(
  environment: Environment,
  settings: readonly (readonly [string, string])[],
): Record<string, string> {
  const clean: Record<string, string> = {
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // No protocol is called `none`: objects that a partial clone lacks are not fetched.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_CONFIG_COUNT: String(settings.length),
  }
  for (const [index, [key, value]] of settings.entries()) {
    clean[`GIT_CONFIG_KEY_${index}`] = key
    clean[`GIT_CONFIG_VALUE_${index}`] = value
  }
  for (const name of PASSED_ON) {
    const value = environment[name]
    if (value !== undefined) clean[name] = value
  }
  return clean
}

function faultOf(folder: string, args: readonly string[], error: ExecFileException, complaint: Buffer): ToolFault {
  const said = complaint.toString('utf8').trim()
  if (said.includes('not a git repository')) return { sentence: 'git/not-a-repository', values: { path: folder } }
  const message = said.split('\n')[0] || (error.killed ? 'timeout' : String(error.code ?? error.signal ?? 'unknown'))
  return { sentence: 'git/failed', values: { command: `git ${args[0] ?? ''}`, message } }
}
