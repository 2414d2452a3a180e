import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Publication } from '../../src/model/publication.ts'
import { render } from '../../src/render/publication-html.ts'
import { CONTEXT, HOSTILE, HOSTILE_CONTEXT, LETTER, REPORT, SHEET } from '../render/publication-samples.ts'
import { accessibilityFaults } from './accessibility.ts'
import { describeInBrowser, startBrowser } from './browser.ts'

const WIDE = { width: 1280, height: 900 }
/** As wide as a screen of 1280 is at 200 % zoom, and at 400 %, which is the narrowest that WCAG asks for (1.4.10). */
const ZOOMED = { width: 640, height: 450 }
const NARROW = { width: 320, height: 640 }
/** Where the page is read: nothing else there answers. */
const ADDRESS = 'http://page.test/'

const LAYOUTS: readonly (readonly [string, Publication])[] = [
  ['report', REPORT],
  ['letter', LETTER],
  ['sheet', SHEET],
]

/** A sheet with a table that no phone is wide enough for, and words that no line is. */
const BROAD: Publication = {
  ...SHEET,
  title: 'Kollektivtrafikmyndighetsövergripandeutvecklingsstrategi',
  blocks: [
    {
      kind: 'table',
      caption: [{ text: 'Budget per år' }],
      columns: Array.from({ length: 12 }, () => ({ align: 'right' as const })),
      header: Array.from({ length: 12 }, (_, index) => [{ text: `År ${2020 + index}` }]),
      rows: [Array.from({ length: 12 }, () => [{ text: '1 436 591' }])],
      rowHeadings: false,
    },
    { kind: 'paragraph', runs: [{ text: `https://exempel.se/${'mycket-langt-'.repeat(20)}` }] },
    { kind: 'code', text: 'x'.repeat(400) },
  ],
}

describeInBrowser('a publication as a page', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  /** Opens a page and gives it to the test, with all the page asked for beside itself. */
  async function read(
    markup: string | Uint8Array,
    options: BrowserContextOptions,
    look: (page: Page, requests: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: WIDE, ...options })
    const requests: string[] = []
    await context.route('**/*', (route) => {
      if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: String(markup) })
      requests.push(route.request().url())
      return route.abort()
    })
    context.setDefaultTimeout(5_000)
    const page = await context.newPage()
    try {
      await page.goto(ADDRESS)
      await look(page, requests)
    } finally {
      await context.close()
    }
  }

  test.each(
    LAYOUTS.flatMap(([name, publication]) =>
      [WIDE, ZOOMED, NARROW].map((viewport) => [name, viewport, publication] as const),
    ),
  )('is accessible and as wide as the window: %s, %o', async (_, viewport, publication) => {
    await read(await render(publication, CONTEXT), { viewport }, async (page, requests) => {
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      expect(requests).toEqual([])
    })
  })

  test('is accessible in English, without logo', async () => {
    const markup = await render({ ...REPORT, language: 'en' }, { ...CONTEXT, pictures: new Map() })
    await read(markup, {}, async (page) => expect(await accessibilityFaults(page)).toEqual([]))
  })

  test('whose contrast is looked at: a colour that cannot be read is found', async () => {
    const face = { ...CONTEXT.face, colours: { ...CONTEXT.face.colours, text: '#cccccc' } }
    await read(await render(REPORT, { ...CONTEXT, face }), {}, async (page) => {
      expect(await accessibilityFaults(page)).not.toEqual([])
    })
  })

  test.each([ZOOMED, NARROW])('scrolls what is too wide in its frame, by keyboard too: %o', async (viewport) => {
    await read(await render(BROAD, CONTEXT), { viewport }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      await page.locator('.frame').focus()
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => page.evaluate('document.querySelector(".frame").scrollLeft')).toBeGreaterThan(0)
    })
  })

  test('breaks no line in a period of years, which is copied as it is written', async () => {
    const said = (index: number) => `${'i'.repeat(index + 1)} ska länet åren (2028–2035) nå målen.`
    const blocks = Array.from({ length: 60 }, (_, index) => ({
      kind: 'paragraph' as const,
      runs: [{ text: said(index) }],
    }))
    await read(await render({ ...SHEET, blocks }, CONTEXT), { viewport: NARROW }, async (page) => {
      const lines = (of: string) =>
        `[...document.querySelectorAll('${of}')].map((each) => each.getClientRects().length)`
      expect(await page.evaluate(lines('main .range'))).toEqual(Array(60).fill(1))
      expect(await page.evaluate("getSelection().selectAllChildren(document.querySelector('main p'))")).toBe(undefined)
      expect(await page.evaluate('getSelection().toString()')).toBe(said(0))
    })
  })

  test('shows its pictures, which it holds itself', async () => {
    await read(await render(REPORT, CONTEXT), {}, async (page) => {
      const sizes = 'Promise.all([...document.images].map((image) => image.decode().then(() => image.naturalWidth)))'
      expect(await page.evaluate(sizes)).toEqual([220, 640, 220])
    })
  })

  test('is found one’s way in by keyboard: past the top, to the text, to a note and back', async () => {
    await read(await render(REPORT, CONTEXT), {}, async (page) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await page.evaluate('document.activeElement.id')).toBe('text_')
      await page.locator('#mention_1').press('Enter')
      expect(await page.evaluate('location.hash')).toBe('#note_1')
      await page.locator('#note_1 [role=doc-backlink]').first().press('Enter')
      expect(await page.evaluate('location.hash')).toBe('#mention_1')
    })
  })

  test.each(
    LAYOUTS,
  )('prints on A4 with what runs at the top of pages and where links lead: %s', async (_, publication) => {
    await read(await render(publication, CONTEXT), {}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.skip').isVisible()).toBe(false)
      const printed = await page.evaluate<string[]>(
        '[...document.querySelectorAll("a.web")].map((link) => getComputedStyle(link, "::after").content)',
      )
      expect(printed.filter((content) => !content.includes('https://'))).toEqual([])
      const style = await page.evaluate<string>('document.querySelector("style").textContent')
      expect(style).toMatch(/size: A4/)
      for (const fact of publication.running) expect(style).toContain(fact)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
      expect(pages).toHaveLength(publication.layout === 'report' ? 6 : 1)
    })
  })

  test.each(
    HOSTILE.map((publication) => [publication.layout, publication] as const),
  )('asks for nothing and runs nothing, whatever its texts are: %s', async (_, publication) => {
    await read(await render(publication, HOSTILE_CONTEXT), {}, async (page, requests) => {
      const dialogs: string[] = []
      page.on('dialog', (dialog) => dialogs.push(dialog.message()))
      await page.hover('h1')
      await page.evaluate(`for (const element of document.body.querySelectorAll('*'))
          for (const event of ['click', 'mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(event))`)
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect([dialogs, requests]).toEqual([[], []])
      const unwanted =
        'script, iframe, object, embed, svg, base, link, form, [style], [onerror], [onload], [onmouseover]'
      expect(await page.locator(unwanted).count()).toBe(0)
      const targets = await page.evaluate<string[]>(
        '[...document.links].map(({ protocol, href }) => href.startsWith(location.origin + "/#") ? "#" : protocol)',
      )
      expect([...new Set(targets)].sort()).toEqual(['#', 'https:', 'mailto:'])
    })
  })

  test('lets nothing run or load that is put in it afterwards', async () => {
    const markup = String(await render(LETTER, CONTEXT)).replace(
      '</main>',
      '<script>window.ran = true</script><img src="http://other.test/a.png" alt="" onerror="window.ran = true"></main>',
    )
    await read(markup, {}, async (page, requests) => {
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(requests).toEqual([])
    })
  })
})
