import { beforeAll, describe, expect, test } from 'vitest'
import { archived } from '../../src/render/pdf-archive.ts'
import { type PdfEngine, type PdfRequest, pdfEngine } from '../../src/render/pdf-engine.ts'
import { asset, shippedFonts } from './assets.ts'

const TEMPLATE = `#let data = json("/data.json")
#set document(title: data.title, author: data.author, date: none)
#set text(font: "Source Serif 4", fallback: false, lang: "sv", region: "SE")
#title()
#data.text
#for name in data.pictures { image("/pictures/" + name, alt: "Ett läge") }`

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="#123456"/></svg>'
const properties = { title: 'Mål & medel <för> "länet"’s', author: 'Region Örebro län', language: 'sv-SE' }

let engine: PdfEngine
beforeAll(async () => {
  engine = await pdfEngine({ program: asset('typst.wasm'), fonts: shippedFonts })
})

function request(text: string, pictures: Readonly<Record<string, string>> = {}): PdfRequest {
  const named = new Map(Object.entries(pictures).map(([name, source]) => [name, new TextEncoder().encode(source)]))
  return {
    templates: new Map([['main.typ', TEMPLATE]]),
    data: { ...properties, text, pictures: [...named.keys()] },
    pictures: named,
  }
}

function compiled(asked: PdfRequest): Uint8Array {
  const outcome = engine.compile(asked)
  if ('fault' in outcome) throw new Error(JSON.stringify(outcome))
  return outcome.pdf
}

describe('the engine', () => {
  test('gives the same bytes again, after something else too', () => {
    const first = compiled(request('Länets mål', { 'a.svg': PICTURE }))
    compiled(request('Något annat'))
    expect(compiled(request('Länets mål', { 'a.svg': PICTURE }))).toEqual(first)
  })

  test.each(['#panic("x")', '= Rubrik', '$x$ @ref `kod` *fet* #"', '\\u{1f}'])('%s is text and no source', (text) => {
    expect(compiled(request(text)).length).toBeGreaterThan(1000)
  })

  test('names the picture that cannot be read, and goes on with the next text', () => {
    const outcome = engine.compile(request('Bilder', { 'a.svg': PICTURE, 'b.svg': 'ingen bild' }))
    expect(outcome).toEqual({ fault: 'picture', picture: 'b.svg' })
    expect(engine.compile(request('Utan bilder'))).toHaveProperty('pdf')
  })

  test('forgets the pictures of the text before', () => {
    compiled(request('Bild', { 'a.svg': PICTURE }))
    const asked = request('Samma bild')
    const outcome = engine.compile({ ...asked, templates: new Map([['main.typ', '#image("/pictures/a.svg")']]) })
    expect(outcome).toEqual({ fault: 'template', message: expect.stringContaining('/main.typ:1:') })
  })

  test('names the families of its fonts', () => {
    expect(new Set(engine.fonts.map(({ family }) => family))).toEqual(new Set(['Source Sans 3', 'Source Serif 4']))
  })

  test('says what is wrong with a template, and where', () => {
    const outcome = engine.compile({ ...request(''), templates: new Map([['main.typ', 'a\n#nothing']]) })
    expect(outcome).toEqual({ fault: 'template', message: '/main.typ:2:2: error: unknown variable: nothing' })
  })
})

describe('an archived file', () => {
  const text = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes)

  test('is the file, and then says what it keeps to', () => {
    const plain = compiled(request('Länets mål'))
    const whole = archived(plain, properties)
    expect(whole.subarray(0, plain.length)).toEqual(plain)
    const added = text(whole.subarray(plain.length))
    expect(added).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(added).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(added).toContain('<rdf:li xml:lang="x-default">Mål &amp; medel &lt;för&gt; &quot;länet&quot;’s</rdf:li>')
    expect(added).toContain('/DisplayDocTitle true')
    expect(added).toContain('/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1')
  })

  test('finds each object it adds where its table says', () => {
    const whole = archived(compiled(request('Länets mål')), properties)
    const latin = Array.from(whole, (byte) => String.fromCharCode(byte)).join('')
    const table = latin.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(latin)?.[1]))
    const entries = [...table.matchAll(/^(\d+) 1\n(\d{10}) 00000 n \n/gm)]
    expect(entries).toHaveLength(3)
    for (const [, number, offset] of entries)
      expect(latin.slice(Number(offset))).toMatch(new RegExp(`^${number} 0 obj\n`))
  })

  test.each([
    ['title in the metadata', { ...properties, title: 'En annan' }],
    ['author in the metadata', { ...properties, author: 'En annan' }],
    ['date', { ...properties, date: '2026-11-22' }],
    ['language', { ...properties, language: 'en-GB' }],
  ])('is refused when the file has another %s', (what, other) => {
    const plain = compiled(request('Länets mål'))
    expect(() => archived(plain, other)).toThrow(`unknown build of a PDF file: ${what}`)
  })

  test('is not made of what is no such file, or one already archived', () => {
    const whole = archived(compiled(request('Länets mål')), properties)
    expect(() => archived(whole, properties)).toThrow('unknown build of a PDF file')
    expect(() => archived(new TextEncoder().encode('%PDF-1.7\n'), properties)).toThrow(
      'unknown build of a PDF file: end',
    )
  })
})
