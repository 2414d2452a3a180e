import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The file that is `rus`. */
export const PROGRAM = fileURLToPath(new URL('../../bin/rus.js', import.meta.url))

export interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built program in a folder; of the environment it sees only what is given, and what processes need. */
export function rus(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
  input = '',
  program = PROGRAM,
): Ran {
  const { PATH = '', SystemRoot = '' } = process.env
  const env = { PATH, SystemRoot, XDG_CACHE_HOME: join(folder, '.cache'), ...environment }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  })
  return { exitCode: status, stdout, stderr }
}

/** A folder with these files, gone when the test is over. It is the top of a git work tree, so that nothing above it counts. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rus-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.git'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
