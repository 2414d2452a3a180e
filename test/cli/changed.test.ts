import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, rus } from './rus.ts'

const CONFIG = 'language: sv\nschemas: [scheman]\n'
const SCHEMA = { title: 'Arbetsplan', type: 'object', properties: { type: {}, id: {}, ansvarig: { type: 'string' } } }
const ASKING = { ...SCHEMA, required: ['ansvarig'] }
const PLAN = '---\ntype: arbetsplan\nid: plan\n---\n\n# Plan\n\nVi gör det tillsammans.\n'
const BROKEN = PLAN.replace('id: plan', 'id: annan').replace('Vi', 'Se [bilagan](bilaga.pdf). Vi')

/** A git work tree where all of this is committed, and then this file is written. */
function changedFolder(path: string, text: string): string {
  const folder = folderWith({
    'rus.config.yaml': CONFIG,
    'scheman/arbetsplan.schema.json': JSON.stringify(SCHEMA),
    'a/plan.md': PLAN,
    'b/plan.md': BROKEN,
  })
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: folder })
  rmSync(join(folder, '.git'), { recursive: true })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'start')
  writeFileSync(join(folder, path), text)
  return folder
}

function found(folder: string, ...paths: string[]): readonly string[] {
  const { stdout } = rus(['validate', ...paths, '--changed', 'HEAD', '--format', 'json'], folder)
  const { findings }: { findings: readonly { readonly path: string; readonly rule: string }[] } = JSON.parse(stdout)
  return findings.map(({ path, rule }) => `${path} ${rule}`)
}

test('a changed document is no reason to tell of one that has nothing to do with it', () => {
  expect(found(changedFolder('a/plan.md', PLAN.replace('Vi gör', 'Alla gör')))).toEqual([])
})

test('a changed configuration concerns every document', () => {
  const folder = changedFolder('rus.config.yaml', `${CONFIG}rules:\n  reference/broken-link: note\n`)
  expect(found(folder)).toEqual(['b/plan.md reference/broken-link'])
})

test('a changed schema concerns every document', () => {
  const folder = changedFolder('scheman/arbetsplan.schema.json', JSON.stringify(ASKING))
  const missing = (path: string) => `${path} front-matter/missing-key`
  expect(found(folder)).toEqual([missing('a/plan.md'), missing('b/plan.md'), 'b/plan.md reference/broken-link'])
})

test('but no document that was not asked about', () => {
  const folder = changedFolder('scheman/arbetsplan.schema.json', JSON.stringify(ASKING))
  expect(found(folder, 'a')).toEqual(['a/plan.md front-matter/missing-key'])
})
