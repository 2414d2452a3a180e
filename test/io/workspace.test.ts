import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inside, isBelow } from '../../src/io/inside.ts'
import { findWorkspace, whatStandsAt } from '../../src/io/workspace.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { toolFault } from './tool-fault.ts'

test('the nearest configuration upwards makes the workspace', () => {
  const top = temporaryFolder({ 'rus.config.yaml': '', 'a/b/c.md': '', 'a/rus.config.yaml': '', 'd/e.md': '' })
  const config = (folder: string) => ({ root: folder, config: join(folder, 'rus.config.yaml') })
  expect(findWorkspace(join(top, 'a/b/c.md'))).toEqual(config(join(top, 'a')))
  expect(findWorkspace(join(top, 'd'))).toEqual(config(top))
  expect(findWorkspace(top)).toEqual(config(top))
})

test('the search ends at the top of a git work tree', () => {
  const top = temporaryFolder({
    'rus.config.yaml': '',
    'repo/.git/HEAD': '',
    'repo/a/b.md': '',
    'worktree/.git': 'gitdir: x',
  })
  expect(findWorkspace(join(top, 'repo/a/b.md'))).toEqual({ root: join(top, 'repo/a') })
  expect(findWorkspace(join(top, 'worktree'))).toEqual({ root: join(top, 'worktree') })
})

test('a folder reached by a link is searched from where it really is', () => {
  const top = temporaryFolder({ 'w/rus.config.yaml': '', 'w/a/b.md': '' })
  symlinkSync('w/a', join(top, 'link'))
  expect(findWorkspace(join(top, 'link')).root).toBe(join(top, 'w'))
})

test('nothing belongs to no workspace', () => {
  const top = temporaryFolder()
  expect(toolFault(() => findWorkspace(join(top, 'x')))).toEqual({
    sentence: 'path/missing',
    values: { path: join(top, 'x') },
  })
})

test('inside follows every link, also above what does not exist', () => {
  const top = temporaryFolder({ 'w/a.md': '' })
  const root = join(top, 'w')
  mkdirSync(join(top, 'w2'))
  symlinkSync('../w2', join(root, 'out'))
  expect(inside(root, join(root, 'a.md'))).toBe(true)
  expect(inside(root, join(root, 'ny/fil.md'))).toBe(true)
  expect(inside(root, join(root, '..dold'))).toBe(true)
  expect(inside(root, join(root, 'out/ny.md'))).toBe(false)
  expect(inside(root, join(root, '../w2'))).toBe(false)
  expect(isBelow(root, top)).toBe(false)
  expect(isBelow(root, root)).toBe(true)
})

test('what stands at a path', () => {
  const top = temporaryFolder({ 'a.md': '' })
  expect(['a.md', '.', 'b'].map((path) => whatStandsAt(join(top, path)))).toEqual(['file', 'folder', undefined])
  expect(whatStandsAt('/dev/null')).toBe('other')
})
