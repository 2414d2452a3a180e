import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftKey, writeDraft } from '../../src/page/draft.ts'
import { readFile } from '../../src/page/reading.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'
import { EARLIER_HASH, FILLED, FORM, filled, PAGE_FORM, WORDS } from '../page/forms.ts'
import { elementsOf, opened } from '../render/docx-text.ts'
import { accessibilityFaults } from './accessibility.ts'
import { answerPage, HOSTILE, LARGE, VECTORS } from './answer-pages.ts'
import { describeInBrowser, startBrowser } from './browser.ts'

const WIDE = { width: 1280, height: 900 }
/** As wide as a screen of 1280 is at 200 % zoom. */
const ZOOMED = { width: 640, height: 450 }
const PHONE = { width: 390, height: 844 }
const NARROWEST = { width: 320, height: 640 }

/** What is to be true in a moment: machines that run tests may be busy. */
function soon<Value>(read: () => Promise<Value>) {
  return expect.poll(read, { timeout: 10_000 })
}

const OVERALL = '[name="overall:comment"]'
const RESOR = '[name="section:resor:comment"]'

/** What is typed in which field by one who has a keyboard alone. */
const TYPED = new Map([
  ['respondent:kind', ' '],
  ['respondent:name', 'Nora'],
  ['section:resor:comment', 'Bra.'],
])

/** Whether what has the focus is in the window, and not under the bar. */
const IS_SEEN = `(() => {
  const [{ activeElement: element }, bar] = [document, document.getElementById('_bar')]
  const [place, over] = [element.getBoundingClientRect(), bar.getBoundingClientRect()]
  const isFree = bar.contains(element) || element.matches('.skip') || place.bottom <= over.top || place.bottom > over.bottom
  return place.width > 0 && isFree && place.top < innerHeight
})()`

describeInBrowser('the page of an answer form', () => {
  const folder = mkdtempSync(join(tmpdir(), 'answer-page-'))
  const [address, large, hostile] = ['form', 'large', 'hostile'].map((name) => {
    return pathToFileURL(join(folder, `${name}.html`)).href
  }) as [string, string, string]
  let browser: Browser

  beforeAll(async () => {
    browser = await startBrowser()
    writeFileSync(fileURLToPath(address), await answerPage())
    writeFileSync(fileURLToPath(large), await answerPage(LARGE))
    writeFileSync(fileURLToPath(hostile), await answerPage(HOSTILE))
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  /** A browser of one person's own, with all that its pages asked for beside themselves, and what went wrong in them. */
  async function visit(
    options: BrowserContextOptions,
    look: (context: BrowserContext, seen: { readonly requests: string[]; readonly errors: string[] }) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: WIDE, ...options })
    context.setDefaultTimeout(5_000)
    const seen = { requests: [] as string[], errors: [] as string[] }
    context.on('request', (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) seen.requests.push(request.url())
    })
    context.on('weberror', (error) => seen.errors.push(String(error.error())))
    await look(context, seen)
    await context.close()
    expect(seen).toEqual({ requests: [], errors: [] })
  }

  async function open(context: BrowserContext, where = address): Promise<Page> {
    const page = await context.newPage()
    await page.goto(where)
    return page
  }

  /** Waits until what was written has been kept. */
  async function kept(page: Page): Promise<void> {
    await soon(() => page.textContent('#_saved')).toMatch(/Utkastet sparades kl\. \d\d\.\d\d\./)
  }

  async function fill(page: Page, fields: ReadonlyMap<string, string>): Promise<void> {
    for (const [name, value] of fields) {
      const control = page.locator(`[name="${name}"]`)
      if ((await control.count()) > 1) await page.check(`[name="${name}"][value="${value}"]`)
      else if ((await page.locator(`select[name="${name}"]`).count()) === 1) await control.selectOption(value)
      else await control.fill(value)
    }
  }

  async function values(page: Page): Promise<Record<string, string>> {
    const read = `Object.fromEntries([...new FormData(document.getElementById('_answer'))].filter(([, value]) => value !== ''))`
    return page.evaluate<Record<string, string>>(read)
  }

  async function review(page: Page): Promise<void> {
    await page.click('#_to-review')
    await page.waitForSelector('#_review-title', { state: 'visible' })
  }

  /** The name, id or text of what has the focus. */
  function focused(page: Page): Promise<string> {
    const named = '(({ name, id, textContent }) => name || id || textContent.trim())(document.activeElement)'
    return page.evaluate<string>(named)
  }

  async function downloaded(page: Page, click: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(click)])
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  async function importFile(page: Page, text: string | Buffer): Promise<void> {
    await page.setInputFiles('#_file', { name: 'svar.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  test('what is filled in is there again when the page has been closed and is opened', async () => {
    await visit({}, async (context) => {
      const first = await open(context)
      await fill(first, FILLED)
      await kept(first)
      await first.close()
      const again = await open(context)
      expect(withPlainLines(await values(again))).toEqual(Object.fromEntries(FILLED))
      expect(await again.textContent('#_messages')).toContain('Ert utkast från den')
      expect(await again.textContent('#_progress')).toBe('1 av 2 frågor besvarade, 2 av 3 avsnitt kommenterade')
    })
  })

  test('what was written in the last moment before closing is kept too', async () => {
    await visit({}, async (context) => {
      const first = await open(context)
      await first.fill(OVERALL, 'I sista stund.')
      await first.close({ runBeforeUnload: true })
      await soon(async () => values(await open(context))).toEqual({ 'overall:comment': 'I sista stund.' })
    })
  })

  test('the answer is saved as JSON that the schema of responses accepts and the page reads back', async () => {
    const types = documentTypes({}, SHIPPED, COMMON)
    const { validatorOf } = await validatorsFor(types, [])
    await visit({}, async (context) => {
      const page = await open(context)
      await fill(page, FILLED)
      await review(page)
      const { name, bytes } = await downloaded(page, 'text=Spara svarsfilen (JSON)')
      expect(name).toBe('RS_2021-69_nora-kommun-askersunds-kommun.json')
      expect(await page.textContent('#_files-saved')).toContain(name)
      const answer = JSON.parse(bytes.toString('utf8'))
      const type = types.get('response')
      expect(type && validatorOf(type)(answer)).toEqual([])
      const read = readFile(bytes.toString('utf8'), PAGE_FORM, WORDS)
      expect(read.kind === 'read' && Object.fromEntries(read.fields)).toEqual(Object.fromEntries(FILLED))
    })
  })

  test('the answer is saved as a Word file with all comments and keys', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await fill(page, FILLED)
      await review(page)
      const { name, bytes } = await downloaded(page, 'text=Spara som Word')
      expect(name).toMatch(/\.docx$/)
      const file = opened(bytes)
      for (const part of file.names) expect(elementsOf(file, part).length).toBeGreaterThan(0)
      for (const told of ['Lägg till yrkeshögskolan.', '[#kompetens]', '[?mal]', '[*]', 'Ja, i stort.']) {
        expect(file.parts.get('word/document.xml')).toContain(told)
      }
    })
  })

  test('the review tells the whole answer and how it is sent, and leads back to each field', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await fill(page, FILLED)
      await review(page)
      const shown = (await page.innerText('#_review')).replace(/\s+/g, ' ')
      for (const value of ['Nora kommun; Askersunds kommun', 'Kommun', 'KS 2021/118', 'Ja, i stort.', 'Tveksam']) {
        expect(shown).toContain(value)
      }
      expect(shown).toContain('Bifoga båda filerna')
      const mail = new URL((await page.getAttribute('a.button', 'href')) ?? '')
      expect(mail.pathname).toBe('remiss@exempel.se')
      expect(mail.searchParams.get('subject')).toBe('RS 2021/69 Remissvar från Nora kommun; Askersunds kommun')
      await page.click('a:has-text("Ändra: 1 Kompetens")')
      await soon(() => focused(page)).toBe('section:kompetens:comment')
      await page.goBack()
      await soon(() => page.isVisible('#_review')).toBe(true)
    })
  })

  test('what is missing is summed up, marked at its field, and nothing is lost', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await page.fill('[name="respondent:dnr"]', '?')
      await page.check('[name="respondent:kind"][value="organisation"]')
      await review(page)
      await soon(() => focused(page)).toBe('_summary')
      expect(await page.locator('#_summary a').allTextContents()).toEqual([
        'Skriv organisationens namn.',
        expect.stringContaining('Skriv diarienumret'),
        expect.stringContaining('Svaret är tomt'),
      ])
      expect(await accessibilityFaults(page)).toEqual([])
      await page.click('text=Spara svarsfilen (JSON)')
      await soon(() => focused(page)).toBe('_summary')
      await page.click('#_summary a')
      const name = page.locator('[name="respondent:name"]')
      await soon(() => focused(page)).toBe('respondent:name')
      expect(await name.getAttribute('aria-invalid')).toBe('true')
      const described = (await name.getAttribute('aria-describedby'))?.split(' ').at(-1)
      expect(await page.textContent(`[id="${described}"]`)).toBe('Skriv organisationens namn.')
      expect(await values(page)).toEqual({ 'respondent:kind': 'organisation', 'respondent:dnr': '?' })
      expect(await accessibilityFaults(page)).toEqual([])
      await name.fill('Nora kommun')
      expect(await name.getAttribute('aria-invalid')).toBeNull()
      expect(await page.getAttribute('[name="respondent:dnr"]', 'aria-invalid')).toBe('true')
    })
  })

  test('a personal identity number is told of at its field and in the review, and hinders nothing', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await fill(page, FILLED)
      await page.fill(RESOR, 'Vår ordförande, 19121212-1212, har skrivit.')
      const described = () => page.getAttribute(RESOR, 'aria-describedby')
      await soon(described).toBe('_caution-section:resor:comment')
      expect(await page.getAttribute(RESOR, 'aria-invalid')).toBeNull()
      await review(page)
      expect(await page.locator('.cautions a').allTextContents()).toEqual([
        expect.stringContaining('2.1 Resor och gods: Det här ser ut som ett personnummer'),
      ])
      expect(await accessibilityFaults(page)).toEqual([])
      const { name } = await downloaded(page, 'text=Spara svarsfilen (JSON)')
      expect(name).toMatch(/\.json$/)
      await page.click('.cautions a')
      await soon(() => focused(page)).toBe('section:resor:comment')
      expect(await accessibilityFaults(page)).toEqual([])
      await page.fill(RESOR, 'Vår ordförande har skrivit.')
      await soon(described).toBeNull()
    })
  })

  test.each([
    ['2021-09-30T21:00:00', false],
    ['2021-10-01T00:30:00', true],
  ])('at %s it is %s that the last day has passed', async (now, isClosed) => {
    await visit({ timezoneId: 'Europe/Stockholm' }, async (context) => {
      await context.clock.setFixedTime(`${now}+02:00`)
      const page = await open(context)
      const closed = 'Svarstiden gick ut den 30 september 2021. Hör av er till oss om ni ändå vill svara.'
      expect(await page.locator('#_closed').isVisible()).toBe(isClosed)
      expect(await page.textContent('#_closed')).toBe(closed)
      await fill(page, FILLED)
      await review(page)
      expect((await page.innerText('#_review')).includes(closed)).toBe(isClosed)
      expect((await page.innerText('#_review')).includes('senast den 30 september 2021')).toBe(!isClosed)
      expect(await accessibilityFaults(page)).toEqual([])
    })
  })

  test('only questions that ask for it have a position', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      expect(await page.locator('[name="question:mal:position"]').count()).toBe(1)
      expect(await page.locator('[name="question:helhet:position"]').count()).toBe(0)
    })
  })

  test('an imported draft fills in what is empty, and asks about what is not', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await page.fill(OVERALL, 'Mitt eget.')
      await page.check('[name="overall:position"][value="opposes"]')
      await importFile(page, writeDraft(PAGE_FORM, FILLED, '2021-09-15T10:00:00.000Z'))
      await page.waitForSelector('#_dialog[open]')
      expect(await accessibilityFaults(page)).toEqual([])
      await page.click('#_dialog button:has-text("Använd valen")')
      const joined = `Mitt eget.\n\n${FILLED.get('overall:comment')}`
      const expected = { ...Object.fromEntries(FILLED), 'overall:comment': joined, 'overall:position': 'opposes' }
      await soon(async () => withPlainLines(await values(page))).toEqual(expected)
      await soon(() => page.textContent('#_messages')).toContain('Filen är läst.')
    })
  })

  test('an import that is broken off changes nothing', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await page.fill(OVERALL, 'Mitt eget.')
      await importFile(page, writeDraft(PAGE_FORM, FILLED, '2021-09-15T10:00:00.000Z'))
      await page.waitForSelector('#_dialog[open]')
      await page.keyboard.press('Escape')
      expect(await values(page)).toEqual({ 'overall:comment': 'Mitt eget.' })
    })
  })

  test.each([
    ['{', 'går inte att läsa'],
    ['{"type":"x"}', 'inget utkast eller svar'],
    ['{"type":"response","consultation":"annan"}', 'hör till en annan remiss'],
    ['{"type":"response","consultation":"remiss-2021","documentHash":"x"}', 'en annan version'],
  ])('a file that does not belong here is refused: %s', async (text, said) => {
    await visit({}, async (context) => {
      const page = await open(context)
      await page.fill(OVERALL, 'Mitt eget.')
      await importFile(page, text)
      await soon(() => page.textContent('#_messages')).toContain(said)
      expect(await values(page)).toEqual({ 'overall:comment': 'Mitt eget.' })
    })
  })

  test('hostile files run nothing and break nothing', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      const comments = VECTORS.map((vector) => ({ section: vector, text: vector }))
      const answer = {
        type: 'response',
        consultation: 'remiss-2021',
        respondents: [{ name: VECTORS.join(' ') }],
        comments,
      }
      await importFile(page, JSON.stringify(answer).replace('{', '{"__proto__":{"kind":"x"},'))
      await soon(() => page.textContent('#_messages')).toContain(`${VECTORS.length} synpunkter gäller något`)
      await review(page)
      for (const vector of VECTORS.slice(0, 10)) expect(await page.textContent('#_review')).toContain(vector)
      await importFile(page, '['.repeat(100_000))
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(await page.locator('#_review :is(script, img, iframe, svg, style, base)').count()).toBe(0)
    })
  })

  test('a hostile consultation runs nothing and asks for nothing', async () => {
    await visit({}, async (context) => {
      const page = await open(context, hostile)
      await page.fill('[name="respondent:name"]', VECTORS.slice(0, 9).join('; '))
      await page.fill(OVERALL, VECTORS.join('\n'))
      await review(page)
      await page.click('#_review button:has-text("Tillbaka")')
      expect(await page.evaluate('window.ran')).toBeUndefined()
      expect(await page.evaluate('document.scripts.length')).toBe(2)
      const links = await page.evaluate<string[]>('[...document.links].map(({ protocol }) => protocol)')
      expect([...new Set(links)].filter((protocol) => !['file:', 'mailto:'].includes(protocol))).toEqual([])
    })
  })

  test('nothing runs that its policy does not name', async () => {
    const injected = pathToFileURL(join(folder, 'injected.html')).href
    const script = '<script>window.ran = true</script><p id="_extra" onclick="window.ran = true">här</p>'
    writeFileSync(fileURLToPath(injected), (await answerPage()).replace('</main>', `${script}</main>`))
    await visit({}, async (context) => {
      const page = await open(context, injected)
      await page.click('#_extra')
      expect(await page.evaluate('window.ran')).toBeUndefined()
      await page.fill(OVERALL, 'Ett.')
      await kept(page)
    })
  })

  test('two tabs do not overwrite each other: what one writes comes to the other', async () => {
    await visit({}, async (context) => {
      const [one, two] = [await open(context), await open(context)]
      await one.fill(OVERALL, 'Ett.')
      await kept(one)
      await soon(() => two.inputValue(OVERALL)).toBe('Ett.')
      await soon(() => two.textContent('#_messages')).toContain('öppet i en annan flik')
      await two.fill(RESOR, 'Två.')
      await soon(() => one.inputValue(RESOR)).toBe('Två.')
      expect(await one.inputValue(OVERALL)).toBe('Ett.')
    })
  })

  /** Writes in a field of one tab, and, before that has been kept, something else into the draft as another tab would. */
  async function writeAtOnce(page: Page, here: string, there: string): Promise<void> {
    const draft = writeDraft(PAGE_FORM, filled({ 'overall:comment': there }), '2021-09-15T10:00:00.000Z')
    await page.evaluate(`{
      const field = document.querySelector('${OVERALL}')
      field.value = ${JSON.stringify(here)}
      field.dispatchEvent(new Event('input', { bubbles: true }))
      localStorage.setItem(${JSON.stringify(draftKey(PAGE_FORM))}, ${JSON.stringify(draft)})
    }`)
    await page.waitForSelector('#_dialog[open]')
  }

  test('two tabs that wrote differently in one field let the reader choose', async () => {
    await visit({}, async (context) => {
      const [one, two] = [await open(context), await open(context)]
      await writeAtOnce(one, 'Ett.', 'Två.')
      await soon(() => two.inputValue(OVERALL)).toBe('Två.')
      expect(await accessibilityFaults(one)).toEqual([])
      await one.click('#_dialog button:has-text("Använd valen")')
      for (const tab of [one, two]) await soon(() => tab.inputValue(OVERALL)).toBe('Ett.\n\nTvå.')
    })
  })

  test('what two tabs wrote differently is kept apart until someone has chosen, however long that takes', async () => {
    await visit({}, async (context) => {
      const [one, two] = [await open(context), await open(context)]
      await writeAtOnce(one, 'Ett.', 'Två.')
      await one.keyboard.press('Escape')
      await soon(() => one.textContent('#_messages')).toContain('Två flikar har olika innehåll')
      await one.fill(RESOR, 'Mer.')
      await soon(() => two.inputValue(RESOR)).toBe('Mer.')
      expect([await one.inputValue(OVERALL), await two.inputValue(OVERALL)]).toEqual(['Ett.', 'Två.'])
      await one.click('#_messages button:has-text("Välj")')
      await one.check('#_dialog input[value="mine"]')
      await one.click('#_dialog button:has-text("Använd valen")')
      await soon(() => two.inputValue(OVERALL)).toBe('Ett.')
      await soon(() => one.textContent('#_messages')).not.toContain('olika innehåll')
    })
  })

  test('a form that is cleared asks first, and takes nothing from another tab', async () => {
    await visit({}, async (context) => {
      const [one, two] = [await open(context), await open(context)]
      await one.fill(OVERALL, 'Ett.')
      await soon(() => two.inputValue(OVERALL)).toBe('Ett.')
      await one.click('#_menu > summary')
      expect(await accessibilityFaults(one)).toEqual([])
      await one.click('#_clear')
      await one.click('#_dialog button:has-text("Avbryt")')
      expect(await one.inputValue(OVERALL)).toBe('Ett.')
      await one.click('#_menu > summary')
      await one.click('#_clear')
      await one.click('#_dialog button:has-text("Rensa allt")')
      await soon(() => one.inputValue(OVERALL)).toBe('')
      expect(await one.evaluate('localStorage.length')).toBe(0)
      await soon(() => two.textContent('#_messages')).toContain('rensades i en annan flik')
      expect(await two.inputValue(OVERALL)).toBe('Ett.')
    })
  })

  test.each([
    [
      'is not there',
      `Object.defineProperty(window, 'localStorage', { get() { throw new Error('SecurityError') } })`,
      'kan inte spara utkastet',
    ],
    ['is full', `Storage.prototype.setItem = () => { throw new Error('QuotaExceededError') }`, 'fick inte plats'],
  ])('it is said when the store %s, and a draft can be saved to a file', async (_, script, said) => {
    await visit({}, async (context) => {
      await context.addInitScript(script)
      const page = await open(context)
      await page.fill(OVERALL, 'Ett.')
      await soon(() => page.textContent('#_messages')).toContain(said)
      expect(await accessibilityFaults(page)).toEqual([])
      const { name, bytes } = await downloaded(page, '#_messages button')
      expect(name).toBe('RS_2021-69_er-organisation-utkast.json')
      const read = readFile(bytes.toString('utf8'), PAGE_FORM, WORDS)
      expect(read.kind === 'read' && Object.fromEntries(read.fields)).toEqual({ 'overall:comment': 'Ett.' })
    })
  })

  test('a draft of the version before the correction is offered', async () => {
    await visit({}, async (context) => {
      const earlier = { ...PAGE_FORM, documentHash: EARLIER_HASH }
      const draft = writeDraft(earlier, FILLED, '2021-09-15T10:00:00.000Z')
      const store = `localStorage.setItem(${JSON.stringify(draftKey(earlier))}, ${JSON.stringify(draft)})`
      await context.addInitScript(`if (location.protocol === 'file:') ${store}`)
      const page = await open(context)
      expect(await page.textContent('#_form .notice:not(#_closed)')).toContain(
        'den version (Remissversion 1) som skickades den 31 maj 2021',
      )
      await page.click('button:has-text("Hämta det utkastet")')
      await soon(async () => withPlainLines(await values(page))).toEqual(Object.fromEntries(FILLED))
      await soon(() => page.textContent('#_messages')).toContain('tidigare version')
    })
  })

  test('a recipient is known by name, and may look at what it was asked about alone', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      expect(await page.isVisible('text=Bara dem vi är tillfrågade om')).toBe(false)
      await page.fill('[name="section:kompetens:comment"]', 'Bra.')
      await page.fill('[name="respondent:name"]', 'trafikverket')
      expect(await values(page)).toMatchObject({
        'respondent:kind': 'organisation',
        'respondent:category': 'state-agency',
      })
      expect(await page.textContent('#_asked-about')).toContain('2 Ett tillgängligt län')
      await page.check('[name="_show"][value="asked"]')
      expect(await page.textContent('#_shown')).toBe('3 av 3 avsnitt visas.')
      await page.fill('[name="section:kompetens:comment"]', '')
      await page.check('[name="_show"][value="all"]')
      await page.check('[name="_show"][value="asked"]')
      expect(await page.textContent('#_shown')).toBe('2 av 3 avsnitt visas.')
      expect(await page.isVisible('#kompetens')).toBe(false)
      await page.click('#_question-mal .links a')
      await soon(() => page.isVisible('#kompetens')).toBe(true)
      await page.check('[name="respondent:kind"][value="person"]')
      expect(await page.isVisible('[name="respondent:dnr"]')).toBe(false)
    })
  })

  test.each([
    ['wide', WIDE],
    ['at 200 % zoom', ZOOMED],
    ['on a phone', PHONE],
    ['as narrow as can be', NARROWEST],
  ])('is accessible and as wide as the window %s', async (_, viewport) => {
    await visit({ viewport }, async (context) => {
      const page = await open(context)
      expect(await accessibilityFaults(page)).toEqual([])
      await fill(page, FILLED)
      await page.evaluate("for (const fold of document.querySelectorAll('details:not(.menu)')) fold.open = true")
      expect(await accessibilityFaults(page)).toEqual([])
      const width = () => page.evaluate('document.documentElement.scrollWidth')
      expect(await width()).toBe(viewport.width)
      await review(page)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await width()).toBe(viewport.width)
    })
  })

  test('text is beside its field where there is room, and folded over it where there is not', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      const place = (selector: string) => page.locator(selector).boundingBox()
      const [text, field] = [await place('#kompetens .text'), await place('#kompetens .fields')]
      expect((text?.x ?? 0) + (text?.width ?? 0)).toBeLessThan(field?.x ?? 0)
      await page.setViewportSize(PHONE)
      // The page is told of its new width a moment later.
      await page.waitForSelector('#kompetens .prose', { state: 'hidden' })
      await page.click('#kompetens summary')
      expect(await page.isVisible('#kompetens .prose')).toBe(true)
    })
  })

  test('can be walked through and filled in by keyboard alone, and focus is always seen', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      const [names, hidden]: [string[], string[]] = [[], []]
      for (let step = 0; step < 80 && names.at(-1) !== '_end-review'; step += 1) {
        await page.keyboard.press('Tab')
        const name = await focused(page)
        names.push(name)
        if (!(await page.evaluate(IS_SEEN))) hidden.push(name)
        await page.keyboard.type(TYPED.get(name) ?? '')
      }
      expect(hidden).toEqual([])
      expect(names.slice(0, 3)).toEqual(['Hoppa till formuläret', 'Utkast', '_to-review'])
      expect(names).toContain('section:kompetens:position')
      expect(names.at(-1)).toBe('_end-review')
      await page.keyboard.press('Enter')
      await soon(() => focused(page)).toBe('_review-title')
      expect(await page.textContent('#_review')).toContain('Bra.')
    })
  })

  test('every control has a name that tells what it is about', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      const field = page.getByRole('textbox', { name: 'Synpunkter 2.1 Resor och gods', exact: true })
      expect(await field.getAttribute('name')).toBe('section:resor:comment')
      const position = page.getByRole('combobox', { name: 'Ställningstagande Fråga 2a', exact: true })
      expect(await position.getAttribute('name')).toBe('question:mal:position')
    })
  })

  test('on paper is the answer, not the form', async () => {
    await visit({}, async (context) => {
      const page = await open(context)
      await fill(page, FILLED)
      await page.emulateMedia({ media: 'print' })
      await page.evaluate("dispatchEvent(new Event('beforeprint'))")
      expect(await page.isVisible('text=Lägg till yrkeshögskolan.')).toBe(true)
      expect(await page.isVisible('#_form')).toBe(false)
      expect(await page.isVisible('#_bar')).toBe(false)
    })
  })

  test('without script it says how to answer otherwise, and the proposal can be read', async () => {
    await visit({ javaScriptEnabled: false }, async (context) => {
      const page = await open(context)
      expect(await page.isVisible('text=Svara i formuläret i Word i stället')).toBe(true)
      expect(await page.isVisible('text=Arbetsgivarna ska hitta de människor de behöver.')).toBe(true)
      expect(await page.isVisible(OVERALL)).toBe(false)
    })
  })

  test('is accessible in English and in forced colours', async () => {
    const english = pathToFileURL(join(folder, 'english.html')).href
    writeFileSync(fileURLToPath(english), await answerPage({ ...FORM, language: 'en' }))
    await visit({ forcedColors: 'active', reducedMotion: 'reduce' }, async (context) => {
      const page = await open(context, english)
      expect(await accessibilityFaults(page)).toEqual([])
      expect(await page.textContent('#_progress')).toBe('0 of 2 questions answered, 0 of 3 sections commented on')
    })
  })

  test('with 300 sections and long comments, writing stays quick', async () => {
    await visit({}, async (context) => {
      const page = await open(context, large)
      const comments = LARGE.sections
        .slice(0, 200)
        .map(({ id }) => [`section:${id}:comment`, 'Ord och åter ord. '.repeat(550)])
      const draft = writeDraft({ ...PAGE_FORM }, filled(Object.fromEntries(comments)), '2021-09-15T10:00:00.000Z')
      await importFile(page, draft)
      await soon(() => page.textContent('#_progress')).toContain('200 av 300')
      await page.evaluate(`new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration)
      }).observe({ type: 'event', durationThreshold: 16 })`)
      await page.click('[name="section:avsnitt-250:comment"]')
      await page.keyboard.type('Det här skrivs ett tecken i taget, som folk gör.', { delay: 15 })
      // A key is to be seen within 200 ms (INP, "good"); machines that run tests are slow and busy.
      expect(await page.evaluate<number>('window.longest ?? 0')).toBeLessThan(400)
      expect(await page.inputValue('[name="section:avsnitt-250:comment"]')).toContain('som folk gör.')
    })
  })
})

/** The browser gives line ends as a form sends them. */
function withPlainLines(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]))
}
