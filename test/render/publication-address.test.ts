import { expect, test } from 'vitest'
import type { PublishedBlock } from '../../src/model/publication.ts'
import { addressLength } from '../../src/render/publication-address.ts'
import { render } from '../../src/render/publication-html.ts'
import { pdfData } from '../../src/render/publication-pdf-data.ts'
import { PdfText } from '../../src/render/publication-pdf-text.ts'
import { LETTER } from './publication-samples.ts'

const address: PublishedBlock = { kind: 'paragraph', style: 'address', runs: [{ text: 'Exempelstads kommun' }] }
const text: PublishedBlock = { kind: 'paragraph', runs: [{ text: 'Regionen ser över strategin.' }] }

test.each<[string, readonly PublishedBlock[], number]>([
  ['the receiver and the text', [address, text], 1],
  ['two lines of receiver', [address, address, text, address], 2],
  ['no receiver', [text], 0],
  ['nothing', [], 0],
  ['nothing but a receiver', [address], 1],
])('over the subject of a letter with %s stand so many blocks', (_case, blocks, expected) => {
  expect(addressLength({ layout: 'letter', blocks })).toBe(expected)
  expect(addressLength({ layout: 'report', blocks })).toBe(0)
})

const { blocks: _, ...head } = LETTER
const letter = { ...head, blocks: [address] }
const context = {
  face: {
    sender: 'Region Exempel',
    letterhead: [],
    closing: [],
    colours: { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' },
    fonts: { headings: 'Source Sans 3', text: 'Source Sans 3' },
  },
  pictures: new Map(),
  fonts: [],
  assets: new Map(),
  version: '1.0.0',
}

test('a letter that is a receiver alone has it over the subject, as a page and as a PDF', async () => {
  const page = String(await render(letter, context))
  expect(page.indexOf('Exempelstads kommun</p>')).toBeGreaterThan(0)
  expect(page.indexOf('Exempelstads kommun</p>')).toBeLessThan(page.indexOf('<h1>'))
  expect(pdfData(letter, context.face, new PdfText(letter, context, [], new Set())).addressed).toBe(1)
})
