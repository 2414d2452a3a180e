import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { folderWith, rus } from './rus.ts'

const DAY = { SOURCE_DATE_EPOCH: '1767225600' }

const FILES = {
  'rus.config.yaml': 'language: sv\n',
  'om.md': '---\ntype: meeting\nid: om\n---\n\n# Om\n\n[mål](mal.md#mal) och [bilaga](bilaga.pdf)\n',
  'mal.md': '# Mål\n\n## Mål {#mal}\n',
  'bilaga.pdf': '%PDF',
  'strategi.md':
    '---\ntype: strategy\nid: rus\nstatus: in-force\nreview:\n  last: 2024-05-16\n  due: 2026-08-31\n---\n\n# Strategi\n',
  'uppfoljning/indicators.yaml': 'type: indicators\nid: indikatorer\nstrategy: rus\nvalues: varden.csv\n',
  'uppfoljning/varden.csv': 'indicator;area;year;sex;value\nsysselsatta;18;2024;K;79,2\n',
} as const

/** A change between two runs. */
interface Change {
  readonly what: string
  readonly make: (folder: string) => void
  readonly environment?: Readonly<Record<string, string>>
  readonly words?: readonly string[]
}

const CHANGES: readonly Change[] = [
  { what: 'a document was changed', make: write('om.md', '# Om\n\n[mål](annat.md)\n') },
  { what: 'a document came', make: write('ny.md', '# Ny\n\n[mål](finns-inte.md)\n') },
  { what: 'a document that others link to went', make: remove('mal.md') },
  { what: 'a file that is no document went', make: remove('bilaga.pdf') },
  {
    what: 'the configuration was changed',
    make: write('rus.config.yaml', 'language: sv\nrules:\n  front-matter/missing-key: off\n'),
  },
  { what: 'data was changed', make: write('uppfoljning/varden.csv', 'indicator;area;year;sex;value\nx;18;2024;K\n') },
  { what: 'data went', make: remove('uppfoljning/varden.csv') },
  { what: 'it is another day', make: () => undefined, environment: { SOURCE_DATE_EPOCH: '1900000000' } },
  { what: 'another part is asked about', make: () => undefined, words: ['strategi.md'] },
]

it('what was kept of a run is given again, and only while nothing it hangs on has changed', async () => {
  const folders = CHANGES.map(() => folderWith(FILES))
  const untouched = folderWith(FILES)
  // Stamps settle after two seconds.
  await setTimeout(2500)
  expect(findings(untouched)).toContain('"rule"')
  tamper(untouched)
  expect(findings(untouched)).not.toContain('"rule"')
  for (const [index, { what, make, environment = {}, words = [] }] of CHANGES.entries()) {
    const folder = folders[index] ?? ''
    const before = findings(folder)
    expect(findings(folder)).toBe(before)
    make(folder)
    const after = findings(folder, words, environment)
    expect(after, what).toBe(findings(folder, ['--no-cache', ...words], environment))
    expect(after, what).not.toBe(before)
  }
}, 60_000)

it('what changed a moment ago is not kept', () => {
  const folder = folderWith(FILES)
  findings(folder)
  expect(readdirSync(join(folder, '.cache', 'rus')).some((name) => textIn(folder, name).includes('"outcome"'))).toBe(
    false,
  )
})

function findings(folder: string, words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr } = rus(['validate', '--format', 'json', ...words], folder, { ...DAY, ...environment })
  expect(stderr).toBe('')
  return stdout
}

/** Takes the findings out of what was kept: shows that it is used. */
function tamper(folder: string): void {
  for (const name of readdirSync(join(folder, '.cache', 'rus'))) {
    const [head = '', text = ''] = textIn(folder, name).split('\n')
    const kept = JSON.parse(text) as { outcome?: { findings: unknown[] } }
    if (kept.outcome === undefined) continue
    kept.outcome.findings = []
    const changed = JSON.stringify(kept)
    const checked = head.replace(/[^ ]+$/, crc32(changed).toString(16))
    writeFileSync(join(folder, '.cache', 'rus', name), `${checked}\n${changed}`)
  }
}

function textIn(folder: string, name: string): string {
  return readFileSync(join(folder, '.cache', 'rus', name), 'utf8')
}

function write(path: string, text: string): Change['make'] {
  return (folder) => writeFileSync(join(folder, path), text)
}

function remove(path: string): Change['make'] {
  return (folder) => rmSync(join(folder, path))
}
