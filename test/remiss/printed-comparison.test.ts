import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import type { Comparison } from '../../src/model/comparison.ts'
import { settledDocument } from '../../src/model/settled-document.ts'
import { type Printed, printedComparison } from '../../src/remiss/printed-comparison.ts'
import { printedNumbers } from '../../src/remiss/published-blocks.ts'
import { render as renderWord } from '../../src/render/comparison-docx.ts'
import { render as renderPage } from '../../src/render/comparison-html.ts'
import { parsed } from '../parse/parsed.ts'
import { contextIn } from '../render/comparison-fixture.ts'

const OLD = `---
type: strategy
id: gammal
version: "1.0"
---

# Plan

## Mål

Länet ska växa[^lag].

| Mål | Värde |
| - | - |
| Restid | 85 min[^lag] |

![Karta över länet](../bilder/karta.png)

[^lag]: Lagen (2010:630).
`

const NEW = OLD.replace('id: gammal', 'id: ny')
  .replace('"1.0"', '"2.0"')
  .replace('## Mål\n', '## Mål\n\nFolkmängden ökar varje år i nästan hela länet[^oversyn.2030].\n')
  .replace('[^lag]: ', '[^oversyn.2030]: Enligt översynen.\n\n[^lag]: ')

function printed(old: string, now: string): Comparison {
  const [before, after] = [settledDocument(parsed(old)), settledDocument(parsed(now))]
  const side = (numbers: ReadonlyMap<string, string>): Printed => ({
    numberOf: (label) => numbers.get(label) ?? '*',
    pictureOf: (target) => (target === '../bilder/karta.png' ? 'karta' : undefined),
  })
  return printedComparison(compare(before, after), side(printedNumbers(before)), side(printedNumbers(after)))
}

const set = (comparison: Comparison) => ({
  old: 'gammal',
  new: 'ny',
  documents: [{ state: 'both' as const, comparison }],
})

test('footnotes have the numbers they are printed with on each side, also in text that is alike', () => {
  const { rows } = printed(OLD, NEW)
  const alike = rows.find(({ old }) => old?.runs[0]?.text.startsWith('Länet ska växa'))
  expect(alike?.old?.runs.flatMap(({ footnote }) => footnote ?? [])).toEqual(['1'])
  expect(alike?.new?.runs.flatMap(({ footnote }) => footnote ?? [])).toEqual(['2'])
  const labels = rows.flatMap((row) => (row.new?.kind === 'footnote' ? [[row.old?.label, row.new.label]] : []))
  expect(labels).toContainEqual(['1', '2'])
  expect(labels).toContainEqual([undefined, '1'])
})

test('what is one stays one: sections, rows and changes are found by identity', () => {
  const { old, new: now, rows, changes, sections } = printed(OLD, NEW)
  expect(sections[0]?.old).toBe(old.sections[0])
  expect(sections[0]?.new).toBe(now.sections[0])
  const inRows = new Set(rows.flatMap((row) => row.changes))
  for (const change of changes) if (change.kind !== 'header') expect(inRows).toContain(change)
})

test('details that say nothing to a recipient are not told, and changes are numbered without them', () => {
  const { changes } = printed(OLD, NEW)
  expect(changes.flatMap((change) => (change.kind === 'header' ? [change.path.join('.')] : []))).toEqual(['version'])
  expect(changes.map(({ number }) => number)).toEqual(changes.map((_, index) => index + 1))
})

const FACE = {
  sender: 'Region Exempel',
  letterhead: [],
  closing: [],
  colours: { primary: '#005f83', accent: '#8a1c4a', text: '#1c1c1c', tint: '#eef4f7' },
  fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
}
const PICTURE = { type: 'png', bytes: new Uint8Array([1, 2, 3]), width: 20, height: 10 } as const
const pack = {
  face: FACE,
  pictures: new Map([['karta', PICTURE]]),
  title: 'Jämförelse med den gällande versionen',
  consultation: 'Remiss av strategin',
  dnr: 'RS 2021/1',
}

test('the Word file is exact on both sides though numbers differ, and says in its header what it is', async () => {
  const file = (await renderWord(set(printed(OLD, NEW)), contextIn('sv', { pack }))) as Uint8Array
  const { unzipSync, strFromU8 } = await import('fflate')
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
  const header = parts.find(([name]) => /^word\/header\d*\.xml$/.test(name))?.[1] ?? ''
  for (const said of ['Region Exempel · RS 2021/1', pack.consultation, pack.title]) expect(header).toContain(said)
  const body = parts.find(([name]) => name === 'word/document.xml')?.[1] ?? ''
  expect(body).not.toMatch(/oversyn\.2030|karta\.png/)
  expect(body).toContain('[Karta över länet]')
})

test('the page has the face, the case number, the way back and the picture itself', async () => {
  const page = (await renderPage(set(printed(OLD, NEW)), contextIn('sv', { pack }))) as string
  expect(page).toContain('--strong: #005f83')
  expect(page).toContain('<dd>RS 2021/1</dd>')
  expect(page).toContain('<a href="index.html">Till alla handlingar i remissen</a>')
  expect(page).toContain('src="data:image/png;base64,AQID" alt="Karta över länet" width="20" height="10"')
  expect(page).toContain('img-src data:')
  expect(page).not.toMatch(/oversyn\.2030|karta\.png/)
})

test('a comparison by itself shows no picture and keeps its own look', async () => {
  const comparison = compare(parsed(OLD), parsed(NEW))
  const page = (await renderPage(set(comparison), contextIn('sv'))) as string
  expect(page).not.toContain('<img')
  expect(page).not.toContain('index.html')
  expect(page).toContain('oversyn.2030')
})
