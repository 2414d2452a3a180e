import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { expectSession } from './page-session.ts'
import { folderWith } from './rus.ts'

const PAGE = join(import.meta.dirname, '../../docs/remiss.md')
const EXAMPLE = join(import.meta.dirname, '../../examples/orebro')

test.skipIf(process.platform === 'win32')(
  'docs/remiss.md shows what the commands print (vitest -u writes it anew)',
  async () => {
    const home = folderWith({})
    const cwd = join(home, 'orebro')
    cpSync(EXAMPLE, cwd, { recursive: true })
    await expectSession(PAGE, home, cwd)
  },
  60_000,
)
