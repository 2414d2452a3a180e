import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { START } from '../../src/model/place.ts'
import { messageOf } from '../../src/render/findings-context.ts'
import { findingsFormats } from '../../src/render/index.ts'
import { clean, contextIn, findings, hostileReport, report } from './findings-fixture.ts'

const names = [...findingsFormats.keys()]
const pairs = names.flatMap((name) => [[name, 'sv'] as const, [name, 'en'] as const])

/** Of the expected files, so that other programs know them; a format's own name when none is said. */
const EXTENSIONS: Readonly<Record<string, string>> = { text: 'txt', github: 'txt', gitlab: 'json', junit: 'xml' }

async function rendererOf(name: string) {
  const format = findingsFormats.get(name)
  if (format === undefined) throw new Error(`no format ${name}`)
  return format.load()
}

test.each(pairs)('%s in %s looks as before', async (name, language) => {
  const { render } = await rendererOf(name)
  const expected = `expected/${name}.${language}.${EXTENSIONS[name] ?? name}`
  await expect(render(report, contextIn(language))).toMatchFileSnapshot(expected)
  await expect(render(clean, contextIn(language))).toMatchFileSnapshot(expected.replace(name, `${name}-clean`))
})

test.each(names)('%s is the same every time, and changes no input', async (name) => {
  const { render } = await rendererOf(name)
  const before = JSON.stringify(report)
  expect(render(report, contextIn('sv'))).toBe(render(report, contextIn('sv')))
  expect(JSON.stringify(report)).toBe(before)
})

test.each(names)('%s lets no control character or hidden mark of a stranger through', async (name) => {
  const { render } = await rendererOf(name)
  const character = fc.constantFrom(
    '\u001b',
    '\u009b',
    '\r',
    '\n',
    '\u202e',
    '\u200b',
    '\u0000',
    '\ud800',
    ':',
    '%',
    ']',
    '<',
    '"',
    'å',
    ',',
  )
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), (characters) => {
      const text = characters.join('')
      const source = { path: text, text, byteOrderMark: false, lineEnd: '\n' } as const
      const output = render(hostileReport(text), contextIn('sv', { sources: () => source }))
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]|\p{Surrogate}/u)
      expect(output.endsWith('\n')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a sentence this version does not know still says which rule spoke', () => {
  const finding: Finding = {
    rule: 'old/rule',
    severity: 'error',
    sentence: 'gone',
    values: {},
    place: { path: 'a.md', span: START },
  }
  expect(messageOf(finding, contextIn('sv'))).toBe(
    'Regeln old/rule anmärkte på detta (gone), men den här versionen av rus har ingen text för det.',
  )
})

test('ten thousand findings take no noticeable time in any format', async () => {
  const [first] = findings
  if (first === undefined) throw new Error('no finding')
  const many = { ...report, findings: Array.from({ length: 10_000 }, () => first) }
  for (const name of names) {
    const { render } = await rendererOf(name)
    const start = performance.now()
    render(many, contextIn('sv'))
    expect(performance.now() - start).toBeLessThan(5000)
  }
})

test('each format is described in both languages', () => {
  for (const [name, { description }] of findingsFormats) {
    expect(description.sv, name).toMatch(/^\S.+[^.]$/)
    expect(description.en, name).not.toBe(description.sv)
  }
})
