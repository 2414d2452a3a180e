import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { expectSession } from './page-session.ts'
import { folderWith } from './rus.ts'

const PAGE = join(import.meta.dirname, '../../docs/diff.md')

test.skipIf(process.platform === 'win32')(
  'docs/diff.md shows what the commands print (vitest -u writes it anew)',
  async () => {
    const home = folderWith({})
    const cwd = join(home, 'arkiv')
    mkdirSync(cwd)
    await expectSession(PAGE, home, cwd)
  },
)
