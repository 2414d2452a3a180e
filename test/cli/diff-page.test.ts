import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { write } from './repository.ts'
import { folderWith, PROGRAM } from './rus.ts'

const PAGE = join(import.meta.dirname, '../../docs/diff.md')

/** A fenced block: its language, the file it shows (`title="…"`), and its text. */
const BLOCK = /^```(\S+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm

/** What a shell on a fresh machine has, with `rus` among its programs and the time standing still. */
function environmentIn(folder: string): Record<string, string> {
  write(folder, { 'bin/rus': `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n` })
  chmodSync(join(folder, 'bin/rus'), 0o755)
  const day = '2024-05-02T12:00:00+0200'
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b' }
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`
  return { PATH, HOME: folder, ...who, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day }
}

test.skipIf(process.platform === 'win32')(
  'docs/diff.md shows what the commands print (vitest -u writes it anew)',
  async () => {
    const home = folderWith({})
    const env = environmentIn(home)
    const cwd = join(home, 'arkiv')
    mkdirSync(cwd)
    const printed = (line: string) => {
      const { stdout } = spawnSync('sh', ['-c', `exec 2>&1; ${line.slice('$ '.length)}`], {
        cwd,
        env,
        encoding: 'utf8',
      })
      return `${line}\n${stdout}`
    }
    const now = readFileSync(PAGE, 'utf8').replace(
      BLOCK,
      (block, language: string, path: string | undefined, text: string) => {
        if (path !== undefined) write(cwd, { [path]: text })
        if (language !== 'console') return block
        const commands = text.split('\n').filter((line) => line.startsWith('$ '))
        return `\`\`\`console\n${commands.map(printed).join('')}\`\`\``
      },
    )
    await expect(now).toMatchFileSnapshot(PAGE)
  },
)
