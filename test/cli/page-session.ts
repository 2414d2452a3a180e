import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { write } from './repository.ts'
import { PROGRAM } from './rus.ts'

/** A fenced block: its language, the file it shows (`title="…"`), and its text. */
const BLOCK = /^```(\S+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm

/** What a shell on a fresh machine has, with `rus` among its programs and the time standing still. */
function environmentIn(home: string): Record<string, string> {
  write(home, { 'bin/rus': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n` })
  chmodSync(join(home, 'bin/rus'), 0o755)
  const day = '2024-05-02T12:00:00+0200'
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b' }
  const PATH = `${join(home, 'bin')}:${process.env.PATH}`
  return { PATH, HOME: home, ...who, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day }
}

/**
 * Runs a page from top to bottom in a folder: writes the files it shows, and holds what its commands print against what
 * stands in it. `vitest -u` writes the page anew.
 */
export async function expectSession(page: string, home: string, cwd: string): Promise<void> {
  const env = environmentIn(home)
  const printed = (line: string) => {
    const { stdout } = spawnSync('sh', ['-c', `exec 2>&1; ${line.slice('$ '.length)}`], { cwd, env, encoding: 'utf8' })
    return `${line}\n${stdout}`
  }
  const now = readFileSync(page, 'utf8').replace(
    BLOCK,
    (block, language: string, path: string | undefined, text: string) => {
      if (path !== undefined) write(cwd, { [path]: text })
      if (language !== 'console') return block
      const commands = text.split('\n').filter((line) => line.startsWith('$ '))
      return `\`\`\`console\n${commands.map(printed).join('')}\`\`\``
    },
  )
  await expect(now).toMatchFileSnapshot(page)
}
