import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ComparisonSet } from '../../src/model/comparison.ts'
import type { ComparisonContext } from '../../src/render/comparison-context.ts'
import { comparisonFormats } from '../../src/render/index.ts'
import { compared, contextIn, judged, NEW, OLD, ROUND } from './comparison-fixture.ts'

/** The formats that are text; a page and a Word file have tests of their own. */
const names = ['text', 'markdown', 'json']
const pairs = names.flatMap((name) => [[name, 'sv'] as const, [name, 'en'] as const])
const EXTENSIONS: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md' }

async function rendered(name: string, set: ComparisonSet, context: ComparisonContext): Promise<string> {
  const format = comparisonFormats.get(name)
  if (format === undefined) throw new Error(`no format ${name}`)
  return String((await format.load()).render(set, context))
}

const set = compared(OLD, NEW)

describe.each(pairs)('%s in %s', (name, language) => {
  const file = (of: string) => `expected/comparison${of}.${language}.${EXTENSIONS[name] ?? name}`

  test('looks as before', async () => {
    await expect(await rendered(name, set, contextIn(language))).toMatchFileSnapshot(file(''))
  })

  test('tells of a verdict as before', async () => {
    const verdict = judged(set, ROUND)
    await expect(await rendered(name, set, contextIn(language, { verdict }))).toMatchFileSnapshot(file('-verdict'))
  })

  test('says that nothing has changed', async () => {
    await expect(await rendered(name, compared(OLD, OLD), contextIn(language))).toMatchFileSnapshot(file('-alike'))
  })
})

/** Several documents: one changed, one alike, one on each side alone. */
function folders(): ComparisonSet {
  const [changed] = set.documents
  const [alike] = compared(OLD, OLD, ['samma.md', 'samma.md']).documents
  if (changed?.state !== 'both' || alike?.state !== 'both') throw new Error('no comparison')
  return {
    old: 'v1',
    new: 'v2',
    documents: [
      changed,
      alike,
      { state: 'added', document: { ...changed.comparison.new, path: 'tillagd.md', title: 'Handlingsplan' } },
      { state: 'removed', document: { ...changed.comparison.old, path: 'borttagen.md', title: 'Serviceprogram' } },
    ],
  }
}

test('in folders, each changed document is told of under its title, and the others are counted', async () => {
  const text = await rendered('text', folders(), contextIn('sv'))
  expect(text).toMatch(/^4 dokument: 1 ändrat, 1 nytt, 1 borttaget och 1 oförändrat\.\n/)
  expect(text).toContain(
    '+ Dokumentet ”Handlingsplan” är nytt.  tillagd.md\n- Dokumentet ”Serviceprogram” har tagits bort.',
  )
  expect(text.match(/^Strategi för länet/gm)).toHaveLength(1)
  const page = await rendered('markdown', folders(), contextIn('sv'))
  expect(page.match(/^#{1,2} .*/gm)).toEqual([
    '# Viktigaste ändringar',
    '## Strategi för länet 2022–2030',
    '## Nya och borttagna dokument',
  ])
})

test('no document at all is no change', async () => {
  const none: ComparisonSet = { old: 'v1', new: 'v2', documents: [] }
  expect(await rendered('text', none, contextIn('sv'))).toBe('Inget har ändrats.\n')
  expect(await rendered('markdown', none, contextIn('sv'))).toBe('# Viktigaste ändringar\n\nInget har ändrats.\n')
})

test('colour marks words where there are no marks', async () => {
  const text = await rendered('text', set, contextIn('sv', { colour: true }))
  expect(text).toContain('\u001b[31;9mtvåhundra\u001b[0m \u001b[32mtrehundra\u001b[0m')
  expect(text).not.toMatch(/\[-|\{\+/)
})

test('every line fits the terminal', async () => {
  const verdict = judged(set, ROUND)
  for (const columns of [60, 80, 120]) {
    const text = await rendered('text', set, contextIn('sv', { columns, verdict }))
    expect(text.split('\n').filter((line) => line.length > columns)).toEqual([])
  }
})

test('unchanged text is shown whole when asked for', async () => {
  const text = await rendered('text', set, contextIn('sv', { full: true, columns: 200 }))
  expect(text).toContain('  Regionen ansvarar för rapporten.')
  expect(text).not.toContain('oförändrat stycke')
})

test('a moved section is one line where it stood, and its edits where it stands', async () => {
  const text = await rendered('text', set, contextIn('sv'))
  expect(text.match(/har flyttats/g)).toHaveLength(3)
  expect(text).toContain('~ Här stod ”1.1 Kompetens”, som har flyttats till ”Välfärd”.')
  expect(text).not.toMatch(/^[-+] .*Yrkeshögskolan/m)
})

test.each(names)('%s is the same every time, and changes no input', async (name) => {
  const before = JSON.stringify(set)
  const context = contextIn('sv', { verdict: judged(set, ROUND) })
  expect(await rendered(name, set, context)).toBe(await rendered(name, set, context))
  expect(JSON.stringify(set)).toBe(before)
})

test.each(names)('%s lets no control character or hidden mark of a stranger through', async (name) => {
  const character = fc.constantFrom(
    '\u001b',
    '\u009b',
    '\u202e',
    '\u200b',
    '\u2028',
    '|',
    '*',
    '<',
    '`',
    '@',
    'å',
    ' ',
    '1',
  )
  const words = fc.array(character, { minLength: 1, maxLength: 12 }).map((characters) => characters.join(''))
  await fc.assert(
    fc.asyncProperty(words, words, async (first, second) => {
      const [old, now] = [first, second].map(
        (text) =>
          `---\ndnr: "${text}"\n---\n\n# A\n\n## ${text}\n\nTexten är ${text} här.\n\n| ${text} | b |\n| - | - |\n| 1 | ${text} |\n`,
      )
      const output = await rendered(name, compared(old ?? '', now ?? '', [first, second]), contextIn('sv'))
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028\u202e]/)
      expect(output.endsWith('\n')).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test('every format is described in both languages', () => {
  expect([...comparisonFormats.keys()]).toEqual(['text', 'markdown', 'html', 'docx', 'json'])
  for (const [name, { description }] of comparisonFormats) {
    expect(description.sv, name).toMatch(/^\S.+[^.]$/)
    expect(description.en, name).not.toBe(description.sv)
  }
})

describe('the strategy of Örebro, 2018 and 2022', () => {
  const read = (path: string) => readFileSync(new URL(`../../examples/orebro/${path}`, import.meta.url), 'utf8')
  const orebro = compared(read('strategi/rus-2018.md'), read('strategi/rus-2022.md'), [
    'strategi/rus-2018.md',
    'strategi/rus-2022.md',
  ])

  test.each([
    ['text', 'sv'] as const,
    ['markdown', 'sv'] as const,
    ['markdown', 'en'] as const,
  ])('%s in %s looks as before', async (name, language) => {
    const file = `expected/comparison-orebro.${language}.${EXTENSIONS[name]}`
    await expect(await rendered(name, orebro, contextIn(language))).toMatchFileSnapshot(file)
  })

  test('the comment on its round looks as before', async () => {
    const context = contextIn('sv', { verdict: judged(orebro, read('rundor/2021.md')) })
    await expect(await rendered('markdown', orebro, context)).toMatchFileSnapshot(
      'expected/comparison-orebro-verdict.sv.md',
    )
  })
})

test('shown whole, all of the new text is there, also what was moved', async () => {
  const words = (text: string) =>
    text
      .replace(/\[-.*?-\]/g, '')
      .replace(/\{\+|\+\}/g, '')
      .replace(/\s+/g, ' ')
  const text = words(await rendered('text', set, contextIn('sv', { full: true, columns: 10_000 })))
  const body = NEW.slice(NEW.indexOf('# Strategi'))
    .replaceAll('*', '')
    .replace(/^#.*|^\|.*|^- |\[(.*?)\]\(.*?\)/gm, '$1')
  for (const line of body.split('\n')) expect(text).toContain(words(line).trim())
})
