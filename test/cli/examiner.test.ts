import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createExaminer } from '../../src/cli/examiner.ts'
import { readSource } from '../../src/io/read.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { DEFAULTS } from '../../src/parse/workspace.ts'
import { folderWith } from './rus.ts'

it('says at which file it failed, when it is the tool that fails', async () => {
  const root = folderWith({ 'mal.md': '# Mål\n' })
  const workspace: Workspace = {
    ...DEFAULTS,
    get folders(): never {
      throw new Error('fel')
    },
  }
  const { examineFile } = await createExaminer(
    {
      root,
      workspace,
      own: {},
      schemas: [],
      hasDocuments: true,
      face: { hasFolder: true, damagedFonts: [], families: [] },
    },
    readSource,
  )
  expect(() => examineFile({ path: 'mal.md', file: join(root, 'mal.md') })).toThrow('mal.md: fel')
})
