import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Publication, PublishedBlock, PublishedRun } from '../../src/model/publication.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'
import { render } from '../../src/render/publication-html.ts'
import { CONTEXT, HOSTILE, HOSTILE_CONTEXT, LETTER, REPORT, SHEET } from './publication-samples.ts'

const LAYOUTS: readonly (readonly [string, Publication])[] = [
  ['report', REPORT],
  ['letter', LETTER],
  ['sheet', SHEET],
]

async function pageOf(publication: Publication, context: PublicationContext = CONTEXT): Promise<string> {
  return String(await render(publication, context))
}

/** What stands between the tags of the body. */
async function bodyOf(...blocks: readonly PublishedBlock[]): Promise<string> {
  const page = await pageOf({ ...SHEET, blocks })
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'))
}

/** All that a pattern's first group finds in a page. */
function found(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? '')
}

describe('a publication as a page', () => {
  test('holds a period of years together, wherever it stands, but not in code', async () => {
    const years = '2028–2035'
    const runs: readonly PublishedRun[] = [
      { text: `Åren ${years} ` },
      { text: years, strong: true },
      { text: years, code: true },
    ]
    const heading = { kind: 'heading', level: 2, id: 'aren', runs: [{ text: `Åren ${years}` }] } as const
    const publication: Publication = {
      ...REPORT,
      title: `Strategi ${years}`,
      subtitle: `Remiss ${years}`,
      blocks: [heading, { kind: 'paragraph', runs }],
      notes: [],
    }
    const page = await pageOf(publication)
    expect(found(page, /<span class="range">([^<]*)<\/span>/g)).toEqual(Array(6).fill(years))
    expect(page).toContain(`<strong><span class="range">${years}</span></strong><code>${years}</code>`)
    expect(page).toContain('.range { white-space: nowrap; }')
  })

  test.each(LAYOUTS)('%s', async (layout, publication) => {
    await expect(await pageOf(publication)).toMatchFileSnapshot(`expected/publication-${layout}.html`)
  })

  test.each(LAYOUTS)('names its style by its digest, and lets nothing in but pictures it holds: %s', async (_, it) => {
    const page = await pageOf(it)
    const [style = ''] = found(page, /<style>([\s\S]*?)<\/style>/g)
    const digest = createHash('sha256').update(style).digest('base64')
    expect(found(page, /Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'`,
    ])
    expect(page).not.toMatch(/<script|<link|<iframe|<form|\sstyle=|@import|url\(/)
  })

  test.each([
    ...LAYOUTS.map(([, it]) => it),
    ...HOSTILE,
  ])('has ids of its own and links that lead somewhere', async (it) => {
    const page = await pageOf(it)
    const ids = found(page, / id="([^"]*)"/g)
    expect(ids.length).toBe(new Set(ids).size)
    expect(found(page, / href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('tells every word of a publication once in its text', async () => {
    const [body = ''] = found(await pageOf(REPORT), /<body[^>]*>([\s\S]*)<\/body>/g)
    const text = body.replace(/<span class="range">(.*?)<\/span>/g, '$1')
    const words = found(JSON.stringify(REPORT.blocks), /"(?:text|label|alternative|title)":"((?:[^"\\]|\\.)*)"/g)
    expect(words.length).toBeGreaterThan(60)
    const lines = words.flatMap((word) => String(JSON.parse(`"${word}"`)).split('\n'))
    expect(lines.filter((line) => !text.includes(line))).toEqual([])
  })

  test('leads from a note back to every place that mentions it', async () => {
    const page = await pageOf(REPORT)
    expect(found(page, /id="(mention_1[^"]*)"/g)).toEqual(['mention_1', 'mention_1_2'])
    expect(found(page, /href="#(mention_1[^"]*)" role="doc-backlink"/g)).toEqual(['mention_1', 'mention_1_2'])
  })

  test('meets a link once, however its text looks', async () => {
    const page = await pageOf(REPORT)
    expect(page).toContain('<a href="#mal">avsnittet <strong>Mål</strong></a>')
  })

  test('says aloud where marked words begin, and where they end when nothing takes their place', async () => {
    const page = await bodyOf({
      kind: 'paragraph',
      runs: [
        { text: 'Länet ska ' },
        { text: 'växa', mark: 'removed' },
        { text: 'öka ', mark: 'added' },
        { text: 'snabbt', mark: 'added', strong: true },
        { text: ' gammalt', mark: 'removed' },
      ],
    })
    expect(page).toContain(
      '<del><span class="heard">borttaget: </span>växa</del><ins><span class="heard">tillagt: </span>öka <strong>snabbt</strong>',
    )
    expect(page).toContain('gammalt<span class="heard"> (slut på borttaget) </span></del>')
  })

  test('prints where a link to the web leads, unless its text says it', async () => {
    const link = (text: string, to: string) => bodyOf({ kind: 'paragraph', runs: [{ text, link: to }] })
    expect(await link('strategin', 'https://exempel.se/rus')).toContain('class="web"')
    expect(await link('exempel.se/rus', 'https://www.exempel.se/rus')).not.toContain('class="web"')
    expect(await link('Skriv', 'mailto:a@exempel.se')).not.toContain('class="web"')
    expect(await link('Förslaget', '../20RS6401-remissversion.html#mal')).toContain(
      '<a href="../20RS6401-remissversion.html#mal">Förslaget</a>',
    )
  })

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' https://exempel.se',
    '//exempel.se',
    '/etc/passwd',
    '..\\fil.html',
    'fil.html?a',
    'file:///a.html',
    '#saknas',
    'https:',
    'en fil.html',
  ])('leads nowhere by %s', async (link) => {
    expect(await bodyOf({ kind: 'paragraph', runs: [{ text: 'Läs', link }] })).not.toContain('<a ')
    expect(await bodyOf({ kind: 'paragraph', runs: [{ text: 'Läs', link }] })).toContain('Läs')
  })

  test('tells a picture that could not be read by its words, and a sender without logo by name', async () => {
    const figure = { kind: 'figure', picture: 'borta', alternative: 'Karta över länet' } as const
    expect(await bodyOf(figure)).toContain('<p class="absent">Karta över länet</p>')
    const plain = await pageOf(LETTER, { ...CONTEXT, pictures: new Map() })
    expect(plain).toContain('<p class="sender">Region Exempel</p>')
  })

  test('puts the receiver over the subject of a letter, and the subject over the text', async () => {
    const page = await pageOf(LETTER)
    const places = ['class="address"', '<h1>', 'Regionen ser över', 'class="closing"', '<footer>'].map((part) =>
      page.indexOf(part),
    )
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
  })

  test('makes what names files of the pack a list to choose from, and other lists not', async () => {
    const list = (
      ...items: readonly (readonly { text: string; link?: string; strong?: true }[])[]
    ): PublishedBlock => ({
      kind: 'list',
      ordered: false,
      items: items.map((runs) => ({ blocks: [{ kind: 'paragraph', runs }] })),
    })
    const titled = [{ text: 'Frågor', strong: true }, { text: '\n' }, { text: 'PDF', link: 'fragor.pdf' }] as const
    expect(await bodyOf(list([{ text: 'Frågor', link: 'fragor.html' }], titled))).toContain('<ul class="files">')
    expect(await bodyOf(list([{ text: 'Mål', link: 'forslag.html#mal' }]))).not.toContain('class="files"')
    expect(await bodyOf(list([{ text: 'Webb', link: 'https://exempel.se' }]))).not.toContain('class="files"')
    expect(await bodyOf(list(titled, [{ text: 'Läs först' }]))).not.toContain('class="files"')
  })

  test('lets no text out of its place', async () => {
    for (const publication of HOSTILE) {
      const page = await pageOf(publication, HOSTILE_CONTEXT)
      expect(found(page, /<(script|iframe|svg|base|link|form|object)\b/g)).toEqual([])
      expect(found(page, /(<style>)/g)).toHaveLength(1)
      const [style = ''] = found(page, /<style>([\s\S]*?)<\/style>/g)
      expect(style).not.toMatch(/url\(|[<]/)
      expect(page).not.toContain('\u202e')
    }
  })
})
