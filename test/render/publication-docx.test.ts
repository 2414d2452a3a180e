import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Publication, PublishedBlock, PublishedRun } from '../../src/model/publication.ts'
import { visibleLines } from '../../src/model/visible.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'
import { render } from '../../src/render/publication-docx.ts'
import { legal } from '../../src/render/word-print.ts'
import { asset, shippedFonts } from './assets.ts'
import { elementsOf, type OpenedDocx, opened, saidIn } from './docx-text.ts'
import { CONTEXT, EVERY_BLOCK, LETTER, REPORT, SHEET } from './publication-samples.ts'
import { publications } from './random-publications.ts'

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)

const context: PublicationContext = {
  ...CONTEXT,
  pictures: new Map([...CONTEXT.pictures, ['foto', { type: 'png', bytes: PNG, width: 3000, height: 1000 }]]),
  fonts: shippedFonts,
  assets: new Map([['resvg.wasm', asset('resvg.wasm')]]),
}

async function docx(publication: Publication, among = context): Promise<OpenedDocx> {
  return opened(await render(publication, among))
}

function sheet(...blocks: readonly PublishedBlock[]): Publication {
  return { layout: 'sheet', language: 'sv', title: 'Prov', facts: [], running: [], blocks, notes: [] }
}

/** A part, a line for each paragraph, row and table. */
function lined(docx: OpenedDocx, name: string): string {
  return (docx.parts.get(name) ?? '').replace(/<(?=\/?w:(?:p|tbl|tr|sdt|sectPr|footnote|style|body)[ >])/g, '\n<')
}

describe('every kind of block', () => {
  test.each([
    ['report', REPORT],
    ['letter', LETTER],
    ['sheet', SHEET],
  ])('in a %s', async (name, publication) => {
    const found = await docx(publication)
    await expect(lined(found, 'word/document.xml')).toMatchFileSnapshot(`expected/publication-${name}.document.xml`)
  })

  test('in styles of the face', async () => {
    const found = await docx(REPORT)
    await expect(lined(found, 'word/styles.xml')).toMatchFileSnapshot('expected/publication-report.styles.xml')
  })
})

/** Every text that a publication says, also those of notes that are mentioned. */
function textsOf({ notes, contents, ...publication }: Publication): readonly string[] {
  const said: string[] = []
  const mentioned: string[] = []
  collect(publication, said, mentioned)
  const { blocks } = publication
  const isListed = (block: PublishedBlock) => block.kind === 'heading' && block.level <= (contents?.depth ?? 0)
  if (blocks.some(isListed)) said.push(contents?.title ?? '')
  const told = new Set<string>()
  for (let number = mentioned.shift(); number !== undefined; number = mentioned.shift()) {
    const note = notes.find((each) => each.number === number)
    if (note === undefined || told.has(number)) continue
    told.add(number)
    collect(note.blocks, said, mentioned)
  }
  return said
}

const SAID = new Set(['title', 'subtitle', 'label', 'text', 'alternative', 'number'])

function collect(value: unknown, said: string[], mentioned: string[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'footnote') mentioned.push(String(inner))
    else if (key === 'choices' || key === 'running') said.push(...inner)
    else if (typeof inner === 'object') collect(inner, said, mentioned)
    // A run's title is what its link shows when it is pointed at.
    else if (SAID.has(key) && !(key === 'title' && 'text' in value)) said.push(String(inner))
  }
}

/** An attribute has one line. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Texts that are not found, and those said more often than found. */
function missing(said: readonly string[], found: string): readonly string[] {
  const times = new Map<string, number>()
  for (const text of said) times.set(text, (times.get(text) ?? 0) + 1)
  return [...times].filter(([text, count]) => text !== '' && found.split(text).length <= count).map(([text]) => text)
}

/** What is wrong with how the parts of a file lean on each other. */
function faults(file: OpenedDocx): readonly string[] {
  const text = ['word/document.xml', 'word/footnotes.xml']
  const all = text.flatMap((name) => elementsOf(file, name))
  const values = (name: string, attribute = 'w:val') =>
    all.flatMap((element) => (element.name === name ? (element.attributes[attribute] ?? []) : []))
  const known = (part: string, name: string, attribute: string) =>
    new Set(elementsOf(file, part).flatMap((each) => (each.name === name ? (each.attributes[attribute] ?? []) : [])))
  const styles = known('word/styles.xml', 'w:style', 'w:styleId')
  const lists = new Set([...known('word/numbering.xml', 'w:num', 'w:numId'), '0'])
  const bookmarks = values('w:bookmarkStart', 'w:name')
  const notes = known('word/footnotes.xml', 'w:footnote', 'w:id')
  const used = [...values('w:pStyle'), ...values('w:rStyle'), ...values('w:tblStyle')]
  return [
    ...used.filter((style) => !styles.has(style)).map((style) => `no style ${style}`),
    ...values('w:numId').flatMap((list) => (lists.has(list) ? [] : `no list ${list}`)),
    ...values('w:hyperlink', 'w:anchor').flatMap((name) => (bookmarks.includes(name) ? [] : `no bookmark ${name}`)),
    ...repeatedIn(bookmarks.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...bookmarks.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `bad bookmark ${name}`),
    ...repeatedIn(values('w:footnoteReference', 'w:id')).map((id) => `note ${id} twice`),
    ...values('w:footnoteReference', 'w:id').flatMap((id) => (notes.has(id) ? [] : `no note ${id}`)),
    ...repeatedIn(values('wp:docPr', 'id')).map((id) => `picture ${id} twice`),
    ...text.flatMap((name) => relationFaults(file, name)),
  ]
}

function repeatedIn(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function relationFaults(file: OpenedDocx, name: string): readonly string[] {
  const relations = elementsOf(file, name.replace('word/', 'word/_rels/').concat('.rels')).slice(1)
  const ids = new Set(relations.map(({ attributes }) => attributes.Id))
  const asked = elementsOf(file, name).flatMap(({ attributes }) => attributes['r:id'] ?? attributes['r:embed'] ?? [])
  const targets = relations.filter(({ attributes }) => attributes.TargetMode !== 'External')
  return [
    ...asked.filter((id) => !ids.has(id)).map((id) => `no relation ${id}`),
    ...targets
      .map(({ attributes }) => `word/${attributes.Target}`)
      .filter((part) => !file.names.includes(part))
      .map((part) => `no part ${part}`),
  ]
}

describe('whatever a publication holds', () => {
  test('every word of it is in the file, whose parts are well-formed and lead to each other', async () => {
    await fc.assert(
      fc.asyncProperty(publications, async (publication) => {
        const file = await docx(publication)
        for (const name of file.parts.keys()) elementsOf(file, name)
        const parts = ['word/document.xml', 'word/footnotes.xml', 'word/header.xml']
        const found = spaced(parts.map((name) => saidIn(file, name)).join('\n'))
        const said = textsOf(publication).map((text) => spaced(legal(visibleLines(text))))
        expect(missing(said, found)).toEqual([])
        expect(faults(file)).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('the same publication gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(publications, async (publication) => {
        expect(await render(publication, context)).toEqual(await render(publication, context))
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

/** The body of a sheet with these blocks. */
async function bodyOf(...blocks: readonly PublishedBlock[]): Promise<string> {
  return (await docx(sheet(...blocks))).parts.get('word/document.xml') ?? ''
}

function paragraph(...runs: readonly PublishedRun[]): PublishedBlock {
  return { kind: 'paragraph', runs }
}

describe('what is Word’s own', () => {
  test('the title is Title and the headings under it begin with Heading 1', async () => {
    const found = await docx(REPORT)
    const styles = elementsOf(found, 'word/document.xml').flatMap(({ name, attributes }) =>
      name === 'w:pStyle' && /^(?:Title|Heading\d)$/.test(attributes['w:val'] ?? '') ? attributes['w:val'] : [],
    )
    expect(styles).toEqual(['Title', 'Heading1', 'Heading2', 'Heading1', 'Heading2', 'Heading3'])
  })

  test('the contents are a field with its entries, each a link to its heading', async () => {
    const found = await docx(REPORT)
    const body = found.parts.get('word/document.xml') ?? ''
    expect(body).toContain(' TOC \\o &quot;1-2&quot; \\h \\z \\u '.replaceAll('&quot;', '"'))
    expect(body).toMatch(/"TOC1".*?<w:hyperlink w:anchor="vision".*?Vår vision.*?"TOC2".*?w:anchor="lasa"/s)
    // A field that asks to be filled in makes Word ask everyone who opens the file.
    expect(body).not.toContain('w:dirty')
    expect(found.parts.get('word/settings.xml')).not.toContain('updateFields')
  })

  test('a note is a footnote, and is mentioned again by a field', async () => {
    const body = (await docx(REPORT)).parts.get('word/document.xml') ?? ''
    expect(body.match(/<w:footnoteReference /g)).toHaveLength(2)
    expect(body).toContain(' NOTEREF _not_1 \\f \\h ')
  })

  test('a note that is not its place’s number keeps its own mark', async () => {
    const note = { number: '7', blocks: [paragraph({ text: 'Se bilagan.' })] }
    const found = await docx({ ...sheet(paragraph({ text: 'Enligt bilagan', footnote: '7' })), notes: [note] })
    expect(found.parts.get('word/document.xml')).toContain(
      '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t xml:space="preserve">7</w:t>',
    )
    expect(saidIn(found, 'word/footnotes.xml')).toContain('7 Se bilagan.')
  })

  test('a note that only a note mentions stands after it', async () => {
    const notes = [
      { number: '1', blocks: [paragraph({ text: 'Jämför' }, { text: '', footnote: '2' })] },
      { number: '2', blocks: [paragraph({ text: 'Bilagan.' })] },
    ]
    const found = await docx({ ...sheet(paragraph({ text: '', footnote: '1' })), notes })
    expect(saidIn(found, 'word/footnotes.xml').trim().split('\n')).toEqual(['Jämför2', '2 Bilagan.'])
  })

  test('new and gone words are told of in words that are read aloud', async () => {
    const runs = [
      { text: 'Målet är ' },
      { text: '98', mark: 'removed' },
      { text: ' %', mark: 'removed', strong: true },
      { text: '99 %', mark: 'added' },
      { text: '.' },
    ] as const
    const found = await docx(sheet(paragraph(...runs)))
    expect(saidIn(found, 'word/document.xml')).toContain('Målet är [borttaget: 98 %][tillagt: 99 %].')
    expect(found.parts.get('word/document.xml')).not.toContain('w:vanish')
  })

  test('where figures come from stands on the page of the table', async () => {
    const table = EVERY_BLOCK.filter(({ kind }) => kind === 'table')
    const kept = (body: string) => body.match(/<w:keepNext\/>/g)?.length ?? 0
    const source = { ...paragraph({ text: 'Källa: SCB.' }), style: 'small' } as const
    expect(kept(await bodyOf(...table, source))).toBeGreaterThan(
      kept(await bodyOf(...table, paragraph({ text: 'Text.' }))),
    )
  })

  test('the header row of a table is one, and the table tells what it holds', async () => {
    const body = await bodyOf(...EVERY_BLOCK.filter(({ kind }) => kind === 'table'))
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(body).toContain('<w:tblCaption w:val="Effektmål med utgångsläge och målvärde"/>')
    expect(body).toContain('<w:tblDescription w:val="Effektmål, 2018, 2030"/>')
  })

  test('a picture tells what it shows, SVG is drawn as PNG, and a band of colour tells nothing', async () => {
    const found = await docx(REPORT)
    const body = found.parts.get('word/document.xml') ?? ''
    expect(body).toContain('descr="Stapeldiagram: andelen sysselsatta ökar från 78 till 82 procent."')
    expect(body).toMatch(/descr=""><a:extLst>.*?<adec:decorative [^>]*val="1"/)
    expect(found.names.filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/band.gif',
      'word/media/picture1.png',
      'word/media/picture2.png',
    ])
  })

  test('a picture is no wider than the line and no larger than it is', async () => {
    const widths = async (picture: string, width?: number) => {
      const figure = { kind: 'figure', picture, alternative: 'Foto', ...(width !== undefined && { width }) } as const
      return /<wp:inline[^>]*><wp:extent cx="(\d+)"/.exec((await bodyOf(figure)).split('</w:drawing>')[1] ?? '')?.[1]
    }
    expect(await widths('foto')).toBe(String(9070 * 635))
    expect(await widths('foto', 0.5)).toBe(String((9070 * 635) / 2))
    expect(await widths('logotyp')).toBe(String(220 * 9525))
  })

  test('what cannot be drawn is its description', async () => {
    const broken = { type: 'svg', bytes: new TextEncoder().encode('ingen bild'), width: 10, height: 10 } as const
    const among = { ...context, pictures: new Map([['trasig', broken]]) }
    const found = await docx(sheet({ kind: 'figure', picture: 'trasig', alternative: 'Karta över länet' }), among)
    expect(saidIn(found, 'word/document.xml')).toContain('[Karta över länet]')
  })

  test('only safe links are links', async () => {
    const links = ['javascript:alert(1)', 'file:///etc/passwd', '#ingen', '//exempel.se', 'https://']
    const body = await bodyOf(paragraph(...links.map((link) => ({ text: link, link }))))
    expect(body).not.toContain('<w:hyperlink')
  })

  test('a list goes on where it should, and each ordered list counts by itself', async () => {
    const item = { blocks: [paragraph({ text: 'Punkt' })] }
    const found = await docx(
      sheet({ kind: 'list', ordered: true, items: [item] }, { kind: 'list', ordered: true, start: 4, items: [item] }),
    )
    expect(found.parts.get('word/document.xml')?.match(/<w:numId w:val="\d+"\/>/g)).toEqual([
      '<w:numId w:val="2"/>',
      '<w:numId w:val="3"/>',
    ])
    expect(found.parts.get('word/numbering.xml')).toContain('<w:startOverride w:val="4"/>')
  })

  test('the number of a paragraph is text in the margin', async () => {
    const body = await bodyOf({ kind: 'paragraph', number: 12, runs: [{ text: 'Länet växer.' }] })
    expect(body).toMatch(/<w:ind w:left="0" w:hanging="567"\/>.*?>12<\/w:t><w:tab\/>/)
  })

  test('hyphens that keep words together and that part them are Word’s', async () => {
    const body = await bodyOf(paragraph({ text: 'E\u2011post, kommun\u00adstyrelse, 12\u00a0%' }))
    expect(body).toContain('E</w:t><w:noBreakHyphen/>')
    expect(body).toContain('kommun</w:t><w:softHyphen/>')
    expect(body).toContain('12\u00a0%')
  })
})

describe('what stands around the text', () => {
  test('the address of a letter comes before its title, and the letterhead at the foot of its first page', async () => {
    const found = await docx(LETTER)
    const said = saidIn(found, 'word/document.xml')
    expect(said.indexOf('Exempelstads kommun')).toBeLessThan(said.indexOf('Remiss: uppdaterad'))
    expect(saidIn(found, 'word/footer-first.xml')).toContain('Box 123, 700 00 Exempelstad · regionen@exempel.se')
    expect(saidIn(found, 'word/footer.xml').trim()).toBe('Sida 1 av 1')
    expect(saidIn(found, 'word/header.xml').trim()).toBe('Region Exempel · 20RS6401')
  })

  test.each(['report', 'sheet'] as const)('the address lines stand on the first page of a %s too', async (layout) => {
    const found = await docx({ ...LETTER, layout })
    expect(saidIn(found, 'word/footer-first.xml')).toContain('Box 123, 700 00 Exempelstad · regionen@exempel.se')
  })

  test('a sender without logo is named', async () => {
    const { logo: _, ...face } = context.face
    for (const publication of [LETTER, REPORT])
      expect(saidIn(await docx(publication, { ...context, face }), 'word/document.xml')).toMatch(/^\n*Region Exempel/)
  })

  test('the file tells of the publication, and of no other moment', async () => {
    const found = await docx(REPORT)
    expect(found.parts.get('docProps/core.xml')).toContain(
      '<dc:title>Regional utvecklingsstrategi för Exempels län 2022–2030</dc:title><dc:subject>Förslag till uppdaterad strategi</dc:subject><dc:creator>Region Exempel</dc:creator><cp:lastModifiedBy>Region Exempel</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2021-06-20T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2021-06-20T00:00:00Z</dcterms:modified><dc:language>sv-SE</dc:language>',
    )
  })

  test('text is checked and hyphenated in the language of the publication', async () => {
    const found = await docx({ ...SHEET, language: 'en' })
    expect(found.parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
    expect(found.parts.get('word/settings.xml')).toContain('<w:autoHyphenation/>')
    expect(saidIn(found, 'word/footer.xml').trim()).toBe('Page 1 of 1')
  })
})
