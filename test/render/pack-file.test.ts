import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import type { PackContent, PackFile, PackFormat } from '../../src/model/pack.ts'
import { type PackContext, renderFile } from '../../src/render/pack-file.ts'
import { sent } from '../remiss/orebro.ts'

const CONTEXT: PackContext = {
  face: {
    sender: 'Region Örebro län',
    letterhead: [],
    closing: [],
    colours: { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' },
    fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
  },
  pictures: new Map([['karta', { type: 'svg', bytes: new TextEncoder().encode('<svg/>'), width: 1, height: 1 }]]),
  fonts: [],
  assets: new Map(),
  types: new Map(),
  copies: new Map([['bilagor/a.csv', new Uint8Array([1, 2, 3])]]),
  version: '1.2.3',
}

function file(format: PackFormat, content: PackContent): PackFile {
  const rest = {
    role: 'annex',
    audience: { kind: 'all' },
    language: 'sv',
    title: 'En fil',
    sources: [],
    digest: '',
  } as const
  return { name: `fil.${format}`, ...rest, format, content }
}

test('a table is made as CSV, a picture and a copy as they are', async () => {
  const table = await renderFile(file('csv', { kind: 'table', rows: [['a']] }), CONTEXT)
  expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(table)).toBe('"a"\r\n')
  const picture = await renderFile(file('svg', { kind: 'picture', picture: 'karta' }), CONTEXT)
  expect(new TextDecoder().decode(picture)).toBe('<svg/>')
  const copy = await renderFile(file('copy', { kind: 'file', path: 'bilagor/a.csv' }), CONTEXT)
  expect([...copy]).toEqual([1, 2, 3])
})

test('a publication is made by its renderer', async () => {
  const publication = {
    layout: 'sheet',
    language: 'sv',
    title: 'Frågor',
    facts: [],
    running: [],
    blocks: [],
    notes: [],
  } as const
  const page = await renderFile(file('html', { kind: 'publication', publication }), CONTEXT)
  expect(new TextDecoder().decode(page)).toContain('<title>Frågor – Region Örebro län</title>')
})

test('tracked changes of a comparison are the region’s, on the day of the pack', async () => {
  const proposal = sent('b.md', '# Strategi\n\nEn ny text.\n').document
  const comparison = compare(sent('a.md', '# Strategi\n\nEn text.\n').document, proposal)
  const set = { old: 'Gällande', new: 'Förslag', documents: [{ state: 'both', comparison }] } as const
  const bytes = await renderFile(file('docx', { kind: 'comparison', set, consultation: 'Remiss', dnr: 'RS 2021/1' }), {
    ...CONTEXT,
    date: '2021-06-20',
  })
  const part = (name: string) => new TextDecoder().decode(unzipSync(bytes)[name])
  const text = part('word/document.xml')
  expect(text).toMatch(/<w:ins [^>]*w:author="Region Örebro län"/)
  expect(part('docProps/core.xml')).toContain('2021-06-20T00:00:00Z')
})

test('what nobody makes, or is not at hand, is said', async () => {
  await expect(renderFile(file('pdf', { kind: 'table', rows: [] }), CONTEXT)).rejects.toThrow('no table is made as pdf')
  await expect(renderFile(file('svg', { kind: 'picture', picture: 'x' }), CONTEXT)).rejects.toThrow('x is not at hand')
  await expect(renderFile(file('copy', { kind: 'file', path: 'x' }), CONTEXT)).rejects.toThrow('x is not at hand')
})
