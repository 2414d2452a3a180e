import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import { render } from '../../src/render/comparison-html.ts'
import { comparisonOf, comparisonPage, HOSTILE, ROUND, STRATEGIES } from '../browser/comparison-pages.ts'
import { parsed } from '../parse/parsed.ts'

/** All that a pattern's first group finds in a page. */
function found(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)].map((match) => match[1] ?? '')
}

function renderSet(set: ComparisonSet): Promise<string> {
  const context = { language: 'sv', colour: false, columns: 80, full: false, author: '', version: '1.0.0' } as const
  return Promise.resolve(render(set, { ...context, typeOf: () => undefined })).then(String)
}

describe('the page of a comparison', () => {
  test('names its style and script by their digests, and lets nothing else in', async () => {
    const page = await comparisonPage(STRATEGIES)
    const digests = found(page, /<(?:style|script type="module")>([\s\S]*?)<\/(?:style|script)>/g).map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    )
    const [policy = ''] = found(page, /Content-Security-Policy" content="([^"]*)"/g)
    const [style, script] = digests
    expect(policy).toBe(
      `default-src 'none'; style-src ${style}; script-src ${script}; base-uri 'none'; form-action 'none'`,
    )
  })

  test('is the same every time', async () => {
    expect(await comparisonPage(STRATEGIES, { round: ROUND })).toBe(await comparisonPage(STRATEGIES, { round: ROUND }))
  })

  test.each([
    ['a pair of every kind', STRATEGIES],
    ['hostile texts', HOSTILE],
    ['the strategies of Örebro', orebro()],
  ])('tells each change once, in order, and lists it: %s', async (_, versions) => {
    const set = comparisonOf(versions)
    const page = await comparisonPage(versions)
    const told = set.documents.flatMap((document) =>
      document.state === 'both' ? document.comparison.changes.filter(({ quiet }) => !quiet) : [],
    )
    const numbers = told.map((_each, index) => String(index + 1))
    expect(found(page, /data-change="(\d+)"/g)).toEqual(numbers)
    expect(found(page, /<li id="listed-(\d+)"/g)).toEqual(numbers)
  })

  test('has ids that are its own alone, and links within it that lead somewhere', async () => {
    const versions = [STRATEGIES, STRATEGIES, HOSTILE]
    const page = await comparisonPage(versions, { round: ROUND })
    const ids = found(page, / id="([^"]*)"/g)
    expect(ids.length).toBe(new Set(ids).size)
    expect(found(page, / href="#([^"]*)"/g).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('shows moved text where it stood and where it stands, with a way to and fro', async () => {
    const page = await comparisonPage(STRATEGIES)
    const [, place = '', left = ''] =
      /<p class="note moved" id="(moved-1-\d+)"[\s\S]*?href="#(change-\d+)"/.exec(page) ?? []
    expect(page).toContain(`<a href="#${place}">Visa var det stod</a>`)
    expect(page).toMatch(new RegExp(`<p class="note moved" id="${left}"`))
  })

  test('folds what is unchanged away, and says what it holds', async () => {
    const page = await comparisonPage(STRATEGIES)
    expect(found(page, /<details class="fold"><summary>([^<]*)</g)).toEqual(['6 oförändrade stycken'])
    expect(await comparisonPage(STRATEGIES, { full: true })).toContain('<details class="fold" open>')
  })

  test('tells of quiet changes in what is folded away', async () => {
    const text = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem']
      .map((each) => `${each} stycken text "här" - och där.`)
      .join('\n\n')
    const page = await comparisonPage({ old: `# T\n\n${text}`, new: `# T\n\n${text.replace('"här" -', '”här” –')}` })
    expect(page).toContain('5 oförändrade stycken, varav 1 med ändrad typografi eller formatering')
  })

  test('names whole sections that are folded away, the first three of them', async () => {
    const sections = ['A', 'B', 'C', 'D', 'E'].map((name) => `## ${name}`).join('\n\n')
    const text = `# T\n\nText.\n\n${sections}\n\n## F\n\n`
    const [bare] = found(
      await comparisonPage({
        old: `${text}Länet ska växa med minst en procent om året.`,
        new: `${text}Länet ska växa med minst två procent om året.`,
      }),
      /<summary>([^<]*) avsnitt till</g,
    )
    expect(bare).toBe('1 oförändrat stycke: A, B, C och 2')
  })

  test('says when nothing has changed', async () => {
    const page = await comparisonPage({ old: '# Titel\n\nText.\n', new: '# Titel\n\nText.\n' })
    expect(page).toContain('<p class="tally">Inget har ändrats.</p>')
    expect(page).not.toMatch(/data-change=/)
  })

  test('tells of documents that only one side has, and names those that are alike', async () => {
    const { documents } = comparisonOf([{ old: '# Lika\n\nText.', new: '# Lika\n\nText.' }])
    const set: ComparisonSet = {
      old: 'v1',
      new: 'v2',
      documents: [
        ...documents,
        { state: 'added', document: parsed('# Ny plan\n\n## Mål & medel\n\nText.', 'ny.md') },
        { state: 'removed', document: parsed('# Gammal plan\n\nText.', 'gammal.md') },
      ],
    }
    const page = await renderSet(set)
    expect(page).toContain('Ändringar i 3 dokument')
    expect(page).toContain('Dokumentet ”Ny plan” är nytt.')
    expect(page).toContain('<li>Mål &amp; medel</li>')
    expect(page).toContain('Dokumentet ”Gammal plan” har tagits bort.')
    expect(page).toMatch(/1 oförändrat dokument<\/summary>\s*<ul><li>Lika<\/li>/)
  })

  test('speaks the reader’s language, and says which the document is in', async () => {
    const page = await comparisonPage(STRATEGIES, { language: 'en', date: '2022-04-28' })
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<div class="text" lang="sv">')
    expect(page).toContain('Made with rus 1.0.0, 28 April 2022.')
  })

  test('leads web and mail addresses and sections of the document on, and nothing else', async () => {
    const links = [
      '[a](https://example.se/å?b=c&d)',
      '[b](mailto:a@example.se)',
      '[c](#mal)',
      '[d](#finns-inte)',
      '[e](javascript:alert)',
      '[f](../annan.md#mal)',
      '[g](data:text/html,x)',
      '[h](ftp://example.se/)',
    ]
    const text = `# T\n\n## Mål {#mal}\n\n${links.join(' ')}\n`
    const page = await comparisonPage({ old: text, new: `${text}\nNytt.\n` })
    const [cell = ''] = found(page, /<div class="new"><p>(.*?)<\/p>/g).filter((each) => each.includes('example.se'))
    expect(found(cell, /<a href="([^"]*)"/g)).toEqual([
      'https://example.se/%C3%A5?b=c&amp;d',
      'mailto:a@example.se',
      '#section-1-mal',
    ])
    expect(found(cell, /<span class="link">(.)</g)).toEqual(['d', 'e', 'f', 'g', 'h'])
  })

  test('is a few times as large as the texts', async () => {
    const { old, new: now } = orebro()
    expect((await comparisonPage(orebro())).length).toBeLessThan(6 * (old.length + now.length))
  })
})

function orebro() {
  const read = (year: number) => {
    return readFileSync(
      fileURLToPath(new URL(`../../examples/orebro/strategi/rus-${year}.md`, import.meta.url)),
      'utf8',
    )
  }
  return { old: read(2018), new: read(2022), path: 'strategi/rus.md' }
}
