import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityFaults } from './accessibility.ts'
import { describeInBrowser, startBrowser } from './browser.ts'
import { comparisonPage, HOSTILE, ROUND, STRATEGIES } from './comparison-pages.ts'

const WIDE = { width: 1280, height: 900 }
/** As wide as a screen of 1280 is at 200 % zoom. */
const ZOOMED = { width: 640, height: 450 }
const PHONE = { width: 360, height: 740 }
/** Where the page is read: nothing else there answers. */
const ADDRESS = 'http://page.test/'

describeInBrowser('the page of a comparison', () => {
  let browser: Browser
  let strategies: string

  beforeAll(async () => {
    browser = await startBrowser()
    strategies = await comparisonPage(STRATEGIES, { round: ROUND })
  })
  afterAll(() => browser?.close())

  /** Opens a page and gives it to the test, with all the page asked for beside itself. */
  async function read(
    markup: string,
    options: BrowserContextOptions,
    look: (page: Page, requests: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: WIDE, ...options })
    const requests: string[] = []
    await context.route('**/*', (route) => {
      if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: markup })
      requests.push(route.request().url())
      return route.abort()
    })
    context.setDefaultTimeout(5_000)
    const page = await context.newPage()
    await page.goto(ADDRESS)
    await look(page, requests)
    await context.close()
  }

  test.each([
    ['side by side', WIDE, 'light'],
    ['side by side', WIDE, 'dark'],
    ['inline', WIDE, 'light'],
    ['inline', WIDE, 'dark'],
    ['at 200 % zoom', ZOOMED, 'light'],
    ['on a phone', PHONE, 'dark'],
  ] as const)('is accessible %s (%o, %s)', async (view, viewport, colorScheme) => {
    await read(strategies, { viewport, colorScheme }, async (page) => {
      if (view === 'inline') await page.check('#inline')
      await page.click('#unfold')
      expect(await accessibilityFaults(page)).toEqual([])
    })
  })

  test('is accessible with several documents, in English', async () => {
    const plan = { old: '# Plan\n\nEtt mål.', new: '# Plan\n\nTvå mål.', path: 'plan.md' }
    const several = await comparisonPage([STRATEGIES, plan, { ...plan, new: plan.old }], { language: 'en', full: true })
    await read(several, {}, async (page) => expect(await accessibilityFaults(page)).toEqual([]))
  })

  test('whose contrast and structure are looked at: faults put in it are found', async () => {
    const faulty = strategies.replace('<main', '<p><img src="x"></p><main').replace('--ink: #1a2027', '--ink: #d0d0d0')
    await read(faulty, {}, async (page) => expect(await accessibilityFaults(page)).not.toEqual([]))
  })

  test.each([WIDE, ZOOMED, PHONE])('is as wide as the window: %o', async (viewport) => {
    await read(strategies, { viewport }, async (page) => {
      await page.click('#unfold')
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
    })
  })

  test('shows both texts side by side or as one, without being read again', async () => {
    await read(strategies, {}, async (page) => {
      const old = page.locator('.row.edited > .old').first()
      const removed = page.locator('.row.edited > .new del').first()
      expect([await old.isVisible(), await removed.isVisible()]).toEqual([true, false])
      await page.check('#inline')
      expect([await old.isVisible(), await removed.isVisible()]).toEqual([false, true])
      await page.check('#side-by-side')
      expect(await old.isVisible()).toBe(true)
    })
  })

  test.each([
    ['on a narrow screen', ZOOMED, 'screen'],
    ['on paper', WIDE, 'print'],
  ] as const)('is inline %s', async (_, viewport, media) => {
    await read(strategies, { viewport }, async (page) => {
      await page.emulateMedia({ media })
      expect(await page.locator('.row.edited > .old').first().isVisible()).toBe(false)
      expect(await page.locator('.row.edited > .new del').first().isVisible()).toBe(true)
      expect(await page.locator('.view').isVisible()).toBe(false)
    })
  })

  test('leads from change to change by keys and buttons, and says which of how many', async () => {
    await read(strategies, {}, async (page) => {
      const total = await page.locator('[data-change]').count()
      const steps = [
        () => page.keyboard.press('n'),
        () => page.keyboard.press('j'),
        () => page.click('#next'),
        () => page.keyboard.press('p'),
        () => page.click('#previous'),
        () => page.keyboard.press('k'),
      ]
      const seen: unknown[] = []
      for (const step of steps) {
        await step()
        const focused = await page.evaluate('document.activeElement.dataset.change')
        expect(await page.textContent('#position')).toBe(`Ändring ${focused} av ${total}`)
        seen.push(focused)
      }
      expect(seen).toEqual(['1', '2', '3', '2', '1', '1'])
      expect(await page.getAttribute('#position', 'role')).toBe('status')
    })
  })

  test('goes on from the change a link led to, and leaves the keys alone when asked to', async () => {
    await read(strategies, {}, async (page) => {
      await page.click('#listed-5 a')
      await expect.poll(() => page.textContent('#position')).toContain('Ändring 5 av')
      await page.keyboard.press('n')
      expect(await page.evaluate('location.hash')).toBe('#change-6')
      await page.uncheck('#keys')
      await page.keyboard.press('n')
      expect(await page.evaluate('location.hash')).toBe('#change-6')
    })
  })

  test('keeps what it leads to clear of the bar', async () => {
    await read(strategies, {}, async (page) => {
      for (let step = 0; step < 12; step += 1) {
        await page.keyboard.press('n')
        const gap =
          'document.activeElement.getBoundingClientRect().top - document.querySelector(".tools").getBoundingClientRect().bottom'
        expect(await page.evaluate(gap)).toBeGreaterThanOrEqual(0)
      }
    })
  })

  test('works without script: the views, the folds, the links', async () => {
    await read(strategies, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#next').isVisible()).toBe(false)
      expect(await page.locator('#unfold').isVisible()).toBe(false)
      await page.check('#inline')
      expect(await page.locator('.row.edited > .old').first().isVisible()).toBe(false)
      const fold = page.locator('details.fold').first()
      await fold.locator('> summary').click()
      expect(await fold.locator('.row').first().isVisible()).toBe(true)
      await page.click('#listed-5 a')
      expect(page.url()).toBe(`${ADDRESS}#change-5`)
    })
  })

  test('holds the new text whole, and has every change at one place and in the list', async () => {
    await read(strategies, {}, async (page) => {
      const ids = await page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map(({ id }) => id)')
      expect(new Set(ids).size).toBe(ids.length)
      const links = await page.evaluate<string[]>(
        '[...document.querySelectorAll("a[href^=\'#\']")].map((a) => a.hash.slice(1))',
      )
      expect(links.filter((id) => !ids.includes(decodeURIComponent(id)))).toEqual([])
      const numbers = await page.evaluate<number[]>(
        '[...document.querySelectorAll("[data-change]")].map((e) => +e.dataset.change)',
      )
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    })
  })

  test('asks for nothing, runs nothing of what is written in the documents, and leads to no script', async () => {
    const page = await comparisonPage(HOSTILE)
    for (const view of ['#side-by-side', '#inline']) {
      await read(page, {}, async (opened, requests) => {
        const dialogs: string[] = []
        opened.on('dialog', (dialog) => dialogs.push(dialog.message()))
        await opened.check(view)
        await opened.hover('h1')
        await opened.evaluate(`for (const element of document.querySelectorAll('del, ins, .link, .image, th, td, summary'))
          for (const event of ['click', 'mouseover', 'focus', 'toggle', 'error', 'load']) element.dispatchEvent(new Event(event))`)
        expect(await opened.evaluate('window.ran')).toBeUndefined()
        expect([dialogs, requests]).toEqual([[], []])
        const found =
          'document.querySelectorAll("img, iframe, object, embed, svg, base, link, form, [style], [onerror], [onload], [onmouseover]").length'
        expect(await opened.evaluate(found)).toBe(0)
        expect(await opened.evaluate('document.scripts.length')).toBe(1)
        const targets = await opened.evaluate<string[]>(
          '[...document.links].map(({ protocol, href }) => href.startsWith(location.origin) ? "#" : protocol)',
        )
        expect([...new Set(targets)].sort()).toEqual(['#', 'http:', 'https:', 'mailto:'])
      })
    }
  })

  test('lets nothing run that its policy does not name', async () => {
    const injected = strategies.replace(
      '</main>',
      '<script>window.ran = true</script><img src="http://other.test/a.png" onerror="window.ran = true"></main>',
    )
    await read(injected, {}, async (page, requests) => {
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(requests).toEqual([])
      await page.keyboard.press('n')
      expect(await page.textContent('#position')).toContain('Ändring 1 av')
    })
  })
})
