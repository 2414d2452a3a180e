import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, rus } from './cli/rus.ts'

const root = join(import.meta.dirname, '..')

/** A fenced block: its language, the file it shows (`title="…"`), and its text. */
const BLOCK = /^```(\S+)(?: title="([^"]+)")?\n([\s\S]*?)^```$/gm

const PAGES = ['README.md', 'docs/workspace.md', 'docs/mandate.md'] as const

/** The day the pages were run, so that no rule about time makes them stale. */
const DAY = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 1) / 1000) }

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}

/** The files a page shows. */
function filesIn(page: string): Record<string, string> {
  const blocks = [...read(page).matchAll(BLOCK)]
  return Object.fromEntries(blocks.flatMap(([, , path, text]) => (path && text ? [[path, text]] : [])))
}

/** The commands of a block, each with what it prints: in the repository, or in a folder with the files that the page shows. */
function session(page: string, text: string): string {
  const cache = { XDG_CACHE_HOME: folderWith({}) }
  const files = filesIn(page)
  const folder = Object.keys(files).length > 0 ? folderWith(files) : root
  const commands = text.split('\n').filter((line) => line.startsWith('$ rus '))
  return commands.map((line) => `${line}\n${printed(line.slice('$ rus '.length).split(' '), folder, cache)}`).join('')
}

function printed(words: readonly string[], folder: string, environment: Record<string, string>): string {
  const { stdout, stderr } = rus([...words], folder, { ...DAY, ...environment })
  return stdout + stderr
}

test.each(PAGES)('%s shows what the commands print (vitest -u writes it anew)', async (page) => {
  const now = read(page).replace(BLOCK, (block, language: string, _path, text: string) =>
    language === 'console' ? `\`\`\`console\n${session(page, text)}\`\`\`` : block,
  )
  await expect(now).toMatchFileSnapshot(join(root, page))
})

test('the quick start is two commands of one line each, and they are what CI runs', () => {
  const [, quick = ''] = read('README.md').split('\n## Quick start\n')
  const blocks = [...(quick.split('\n## ')[0] ?? '').matchAll(BLOCK)].map(([, language, , text]) => [language, text])
  expect(blocks).toEqual([
    ['sh', 'npm ci && npx rus validate examples/orebro\n'],
    ['sh', 'npm ci && npm test\n'],
  ])
  expect(read('.ci/run')).toMatch(/^npm ci\n[\s\S]*^npm test\b/m)
})

test.each([
  ...PAGES,
  'docs/diff.md',
  'docs/remiss.md',
  'docs/answer-form.md',
  'docs/ci.md',
  'docs/dependencies.md',
  'CHANGELOG.md',
])('the links of %s lead somewhere', (page) => {
  for (const [, target = ''] of read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', id] = target.split('#')
    const file = join(path === '' ? '' : join(page, '..'), path === '' ? page : path)
    expect.soft(existsSync(join(root, file)), target).toBe(true)
    if (id !== undefined) expect.soft(headingsIn(file), target).toContain(id)
  }
})

function headingsIn(file: string): readonly string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, text = '']) => slug(text))
}

/** The id that GitHub gives a heading. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

test('docs/dependencies.md has a line for each dependency, and no other', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'))
  const rows = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const named = rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  const installed = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  expect(named.sort()).toEqual(installed.sort())
})
