import { beforeAll, describe, expect, test } from 'vitest'
import type { Publication, PublishedBlock } from '../../src/model/publication.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'
import { render } from '../../src/render/publication-pdf.ts'
import { asset, shippedFonts } from './assets.ts'
import { describeWithPdfTools, toldBy } from './pdf-tools.ts'
import { CONTEXT, LETTER, REPORT, SHEET } from './publication-samples.ts'

const context: PublicationContext = {
  ...CONTEXT,
  fonts: shippedFonts,
  assets: new Map([['typst.wasm', asset('typst.wasm')]]),
}

async function pdfOf(publication: Publication, other: Partial<PublicationContext> = {}): Promise<Uint8Array> {
  return (await render(publication, { ...context, ...other })) as Uint8Array
}

/** A sheet of some blocks. */
function sheetOf(...blocks: readonly PublishedBlock[]): Publication {
  return { ...SHEET, blocks }
}

function words(text: string): PublishedBlock {
  return { kind: 'paragraph', runs: [{ text }] }
}

/** The objects of a file that are not compressed: its tags, descriptions and properties among them. */
function objectsOf(pdf: Uint8Array): string {
  return Array.from(pdf, (byte) => String.fromCharCode(byte)).join('')
}

let [report, letter, sheet]: Uint8Array[] = []
beforeAll(async () => {
  ;[report, letter, sheet] = [await pdfOf(REPORT), await pdfOf(LETTER), await pdfOf(SHEET)]
})

describe('a publication as PDF', () => {
  test('has the same bytes again', async () => {
    expect(await pdfOf(REPORT)).toEqual(report)
  })

  test('has tags for every kind of element', () => {
    const tags = new Set([...objectsOf(report as Uint8Array).matchAll(/\/S \/(\w+)/g)].map((match) => match[1]))
    const wanted = ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD']
    const further = ['Caption', 'Figure', 'BlockQuote', 'Code', 'Link', 'Note', 'TOC', 'TOCI', 'Reference']
    expect([...wanted, ...further].filter((tag) => !tags.has(tag))).toEqual([])
  })

  test('describes pictures and links, shows its title and tells its language', () => {
    const objects = objectsOf(report as Uint8Array)
    expect(objects.match(/\/S \/Figure/g)).toHaveLength(3)
    expect(objects.match(/\/Alt [(<]/g)).toHaveLength(3)
    expect(objects.match(/\/Subtype \/Link/g)?.length).toBe(objects.match(/\/Contents [(<]/g)?.length)
    expect(objects).toContain('/Lang (sv-SE)')
    expect(objects).toContain('/DisplayDocTitle true')
    expect(objects).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('has the day of the publication as its date, and none without', async () => {
    const { date: _, ...undated } = LETTER
    expect(objectsOf(letter as Uint8Array)).toContain('/CreationDate (D:20210620000000Z)')
    expect(objectsOf(await pdfOf(undated))).not.toContain('/CreationDate')
  })

  test('leads to its own places, files of the pack, the web and mailboxes, and nowhere else', async () => {
    const addresses = [...objectsOf(report as Uint8Array).matchAll(/\/URI \(([^)]*)\)/g)].map((match) => match[1])
    expect(addresses).toContain('https://exempel.se/rus')
    expect(addresses).toContain('20RS6401-fragor.html')
    const links = ['javascript:alert(1)', '#finns-inte', '../../../etc/passwd?x', 'data:text/html,x']
    const strange = await pdfOf(sheetOf({ kind: 'paragraph', runs: links.map((link) => ({ text: link, link })) }))
    expect(objectsOf(strange)).not.toContain('/Subtype /Link')
  })

  test('takes what others wrote for text, whatever Typst would make of it', async () => {
    const title = '#panic("x") $y$ *z* @w <a> [b] ”\\'
    const blocks = [words(title), { kind: 'code' as const, text: '```\n#read("/etc/passwd")\n```' }]
    const pdf = await pdfOf({ ...sheetOf(...blocks), title, running: [title], facts: [{ label: title, value: [] }] })
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  test('tells a picture that cannot be read by its words', async () => {
    const broken = { type: 'png', bytes: new Uint8Array(20), width: 10, height: 10 } as const
    const pictures = new Map([...CONTEXT.pictures, ['diagram', broken]])
    const objects = objectsOf(await pdfOf(REPORT, { pictures }))
    expect(objects.match(/\/S \/Figure/g)).toHaveLength(2)
  })

  test('holds lists within lists, however many', async () => {
    let block = words('Innerst')
    for (let depth = 0; depth < 100; depth += 1) block = { kind: 'list', ordered: false, items: [{ blocks: [block] }] }
    const objects = objectsOf(await pdfOf(sheetOf(block)))
    expect(objects.match(/\/S \/LI/g)).toHaveLength(6)
  })

  test('holds quotations within notices, however many', async () => {
    let block = words('Innerst')
    for (let depth = 0; depth < 100; depth += 1)
      block = { kind: 'notice', title: 'Ruta', blocks: [{ kind: 'quote', blocks: [block] }] }
    expect(objectsOf(await pdfOf(sheetOf(block)))).toMatch(/\/S \/BlockQuote/)
  })

  test('names the places of as many sections as there are, however long their ids', async () => {
    const ids = Array.from({ length: 300 }, (_, number) => `insatser-for-kompetensforsorjning-i-hela-lanet-${number}`)
    const headings = ids.map((id): PublishedBlock => ({ kind: 'heading', level: 2, id, runs: [{ text: 'Insatser' }] }))
    const links = ids.map((id): PublishedBlock => ({ kind: 'paragraph', runs: [{ text: 'Se', link: `#${id}` }] }))
    const objects = objectsOf(await pdfOf(sheetOf(...headings, ...links)))
    expect(objects).toContain('DisplayDocTitle true')
    expect(ids.filter((id) => !objects.includes(id))).toEqual([])
  })

  test('takes blocks without content', async () => {
    const empty: readonly PublishedBlock[] = [
      { kind: 'paragraph', runs: [] },
      { kind: 'list', ordered: true, items: [{ blocks: [] }] },
      { kind: 'table', columns: [{ align: 'left' }], header: [[]], rows: [], rowHeadings: false },
      { kind: 'quote', blocks: [] },
      { kind: 'notice', blocks: [] },
      { kind: 'code', text: '' },
    ]
    const pdf = await pdfOf({ ...sheetOf(...empty), title: '', facts: [], running: [] })
    expect(objectsOf(pdf)).toContain('/S /Table')
  })

  test('has a note of a heading under the heading, and not in the contents', async () => {
    const heading: PublishedBlock = {
      kind: 'heading',
      level: 2,
      id: 'mal',
      runs: [{ text: 'Mål' }, { text: '', footnote: '1' }],
    }
    const notes = [{ number: '1', blocks: [words('Antagna 2018.'), words('Ändrade 2022.')] }]
    const objects = objectsOf(await pdfOf({ ...REPORT, blocks: [heading, words('Text')], notes }))
    expect(objects.match(/\/S \/Note/g)).toHaveLength(1)
  })

  test('is set in the fonts of the face, and in others when those are not there', async () => {
    const fontsIn = (pdf: Uint8Array) =>
      new Set([...objectsOf(pdf).matchAll(/\/FontName \/\w+\+(\w+)/g)].map(([, name]) => name))
    const oneFamily = { headings: 'Source Sans 3 Condensed', text: 'Source Sans 3' }
    const sans = fontsIn(await pdfOf(LETTER, { face: { ...CONTEXT.face, fonts: oneFamily } }))
    expect([...sans].every((name) => name?.startsWith('SourceSans3'))).toBe(true)
    const unknown = { headings: 'Finns Inte', text: 'Source Serif 4' }
    expect(fontsIn(await pdfOf(LETTER, { face: { ...CONTEXT.face, fonts: unknown } })).size).toBeGreaterThan(0)
  })

  test('needs its engine', async () => {
    await expect(pdfOf(LETTER, { fonts: [...shippedFonts], assets: new Map() })).rejects.toThrow('typst.wasm')
  })
})

/** Text before a period of years, of all widths: somewhere the line ends within the period, or right after it. */
const WIDTHS = Array.from(
  { length: 40 },
  (_, index) => `Länet ska växa och nå alla sina mål i hela regionen ${'i'.repeat(index + 1)} och vi följer upp åren`,
)

describeWithPdfTools('a PDF file as other programs read it', () => {
  test.each([
    ['in a sentence', ' 2028–2035 ska', []],
    ['between signs', ' (2028–2035)* ska', []],
    ['with a note', ' 2028–2035', [{ text: '1', footnote: '1' }, { text: ' ska' }]],
  ])('breaks no line in a period of years %s, which is found as it is written', async (_, years, more) => {
    const blocks = WIDTHS.map((text) => ({ kind: 'paragraph' as const, runs: [{ text: `${text}${years}` }, ...more] }))
    const notes = [{ number: '1', blocks: [words('En not.')] }]
    const pdf = await pdfOf({ ...SHEET, blocks, ...(more.length > 0 && { notes }) })
    const lines = toldBy('pdftotext', ['-layout', 'FILE', '-'], pdf).split('\n')
    expect(lines.filter((line) => line.includes('2028–2035'))).toHaveLength(WIDTHS.length)
    expect(lines.filter((line) => /2028–$|^\s*[)*]|^\s*1 ska/.test(line))).toEqual([])
    const stands = lines.flatMap((line) => (line.includes('2028') ? [/^\W*2028/.test(line)] : []))
    expect(new Set(stands).size, 'the line ends before some and after others').toBe(2)
    expect(toldBy('qpdf', ['--check', 'FILE'], pdf)).toContain('No syntax or stream encoding errors found')
  })

  test.each(['report', 'letter', 'sheet'] as const)('a %s has no fault that qpdf finds', (layout) => {
    const pdf = { report, letter, sheet }[layout] as Uint8Array
    expect(toldBy('qpdf', ['--check', 'FILE'], pdf)).toContain('No syntax or stream encoding errors found')
  })

  let structure: string | undefined

  test.each([
    ['a title', /^ {2}H1 .*\n +"Regional utvecklingsstrategi "\n/m],
    ['a heading and its number', /^ {2}H2 .*\n {4}"1"\n {4}" "\n {4}"Vår vision"\n/m],
    ['a numbered paragraph', /P \(block\)\n +"Stycke "\n +"1"\n +" "\n +"Länet ska "\n/],
    ['contents', /TOC\n +TOCI\n +Reference.*\n.*\n +Link/],
    ['a link', /Link \(inline\)\n(?: +\/?.*\n){4} +Object \d+ 0\n/],
    [
      'a footnote',
      /Note <Note 1> \(inline\)\n +Lbl[^"]*"1"\n +"Förordning om regionalt "\n +"tillväxtarbete"\n +", "\n +"8–16"\n +" §§."\n/,
    ],
    [
      'a bullet list',
      /LI \(block\)\n +Lbl \(block\)\n +"•"\n +LBody \(block\)\n +P \(block\)\n +"Vision och övergripande mål"/,
    ],
    ['a numbered list', /Lbl \(block\)\n +"3\."\n +LBody/],
    ['a task that is done', /LBody \(block\)\n +"klart: "\n +"Förslaget är framtaget"/],
    ['a task that is not', /LBody \(block\)\n +"inte klart: "\n +"Svaren är sammanställda"/],
    [
      'a table with its caption',
      /Table \(block\)\n +Caption\n[^"]*"Effektmål med utgångsläge och målvärde"\n +THead\n +TR\n +TH/,
    ],
    ['a heading of a column', /TH <U1x1y0>:\n +\/Scope \/Column\n[^"]*"2018"/],
    ['a cell under its heading', /TD:\n +\/Headers \[\(U1x1y0\)\]\n[^"]*"77,9 %"/],
    ['a quotation', /BlockQuote\n +P \(block\)\n[^"]*"En region för alla som bor här\."/],
    ['a notice', /P \(block\)\n +"Rättelse"\n +P \(block\)\n +"Målvärdet för energi är rättat\. Läs "/],
    [
      'words that are gone',
      /"borttaget: "\n +Span \(inline\):\n(?: +\/.*\n)* +\/TextDecorationType \/LineThrough\n +"växa"\n/,
    ],
    [
      'words that are new',
      /"tillagt: "\n +Span \(inline\):\n(?: +\/.*\n)* +\/TextDecorationType \/Underline\n +"öka med "\n/,
    ],
    ['text line by line', /Code \(inline\):\n[^"]*"mål: 82 %"\n/],
    ['room for an answer', /"Inställning"\n +L \(block\):\n(?:.*\n)*? +LBody \(block\)\n +"Tillstyrker"/],
    ['a picture among words', /"bryts så här "\n +Figure:/],
  ])('%s is tagged', (_, shape) => {
    structure ??= toldBy('pdfinfo', ['-struct-text', 'FILE'], report as Uint8Array)
    expect(structure).toMatch(shape)
  })

  test('every word of a publication is in its file', () => {
    const read = toldBy('pdftotext', ['-raw', 'FILE', '-'], report as Uint8Array)
    const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
    const all = letters(read)
    expect(wordsIn(REPORT).filter((text) => !all.includes(letters(text)))).toEqual([])
  })

  test('what no font has is printed as its code', async () => {
    const pdf = await pdfOf(sheetOf(words('Läget 漢 i\u202e läne\u2011t')))
    expect(toldBy('pdftotext', ['FILE', '-'], pdf)).toContain('Läget [U+6F22] i[U+202E] läne\u2011t')
  })

  test('the mark of the answer form is copied as it is, in one line', async () => {
    const mark = `rus-form/1 remiss-2021 sha256:${'3a058fbd'.repeat(8)}`
    const pdf = await pdfOf(sheetOf({ kind: 'paragraph', style: 'key', runs: [{ text: mark }] }))
    expect(toldBy('pdftotext', ['-raw', 'FILE', '-'], pdf).split('\n')).toContain(mark)
  })

  test('a row of the answer form has its label, room for a number and its key on one line', async () => {
    const [label, short, key] = ['Synpunkter', 'Ställningstagande (1–7)', '[#mal]'] as const
    const pdf = await pdfOf(sheetOf({ kind: 'answer-space', label, short, key, lines: 2 }))
    expect(toldBy('pdftotext', ['-layout', 'FILE', '-'], pdf)).toMatch(
      /Synpunkter +Ställningstagande \(1–7\): +\[#mal\]\n/,
    )
  })

  test('a word of fifty thousand letters is set in seconds, and copied whole', async () => {
    const long = 'q'.repeat(50_000)
    const told = toldBy('pdftotext', ['-raw', 'FILE', '-'], await pdfOf(sheetOf(words(long))))
    expect(told.match(/q/g)).toHaveLength(long.length)
  }, 20_000)

  test('a digest without end is broken, and can be searched for', async () => {
    const digest = 'sha256:3a058fbd4080d1a228cd713de1697b8493503d1fee9acf53f07c455ce479a671'
    const facts = [{ label: 'Dokument', value: [{ text: digest }] }]
    const told = toldBy('pdftotext', ['-raw', 'FILE', '-'], await pdfOf({ ...SHEET, facts }))
    expect(told.replace(/[\s\u200b]/g, '')).toContain(digest)
  })

  test('its pages are numbered, and tell what they belong to from the second on', () => {
    const pages = toldBy('pdftotext', ['-layout', 'FILE', '-'], report as Uint8Array).split('\f')
    expect(pages[0]).not.toContain('Sida')
    expect(pages[1]).toMatch(/Region Exempel +· +20RS6401 +· +Remissversion/)
    expect(pages[1]).toMatch(/Sida 2 av 5/)
    expect(pages[4]).toMatch(/Sida 5 av 5/)
  })
})

/** Every text of a publication. */
function wordsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  if (typeof value !== 'object' || value === null) return []
  const { image, ...rest } = value as Record<string, unknown>
  return Object.entries(rest).flatMap(([key, each]) => {
    if (image === undefined && typeof each === 'string' && /^(?:text|title|subtitle|label)$/.test(key)) return [each]
    if (key === 'choices' || key === 'running') return each as readonly string[]
    return wordsIn(each)
  })
}
