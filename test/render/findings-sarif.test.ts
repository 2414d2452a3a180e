import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { render } from '../../src/render/findings-sarif.ts'
import { clean, contextIn, findings, hostileReport, report, sources } from './findings-fixture.ts'

// SARIF's own schema is written in draft-04; of what it uses, only the name of the id differs from draft-07.
const path = '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, logger: false, unicodeRegExp: false })
ajv.addFormat('uri', (text) => URL.canParse(text))
ajv.addFormat('uri-reference', (text) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text))
ajv.addFormat('date-time', true)
const validate = ajv.compile(schema)

test.each([
  ['a report', report],
  ['a clean one', clean],
  ['a hostile one', hostileReport('\u001b[2J\ud800 å:%/](x)')],
])('%s is valid SARIF', (_, value) => {
  const log = JSON.parse(render(value, contextIn('sv')))
  expect(validate(log), ajv.errorsText(validate.errors)).toBe(true)
})

test('the schema would notice', () => {
  const log = JSON.parse(render(report, contextIn('sv')))
  log.runs[0].results[0].level = 'fel'
  expect(validate(log)).toBe(false)
})

function resultsOf(value = report, context = contextIn('sv')) {
  return JSON.parse(render(value, context)).runs[0].results
}

test('paths are percent-encoded, and decode to what they were', () => {
  const uri = resultsOf()[0].locations[0].physicalLocation.artifactLocation.uri
  expect(uri).toBe('plan/projekt%20%C3%A5.md')
  expect(resultsOf(hostileReport('C:\\a#b?c'))[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
    'C%3A%5Ca%23b%3Fc',
  )
})

test('ruleIndex points at the rule', () => {
  const [run] = JSON.parse(render(report, contextIn('en'))).runs
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
})

test('fingerprints outlive moved lines', () => {
  const moved = findings.map((finding) => ({
    ...finding,
    place: { ...finding.place, span: { ...finding.place.span, line: 90, endLine: 90 } },
  }))
  const prints = (value: typeof report) =>
    resultsOf(value).map((result: { partialFingerprints: object }) => result.partialFingerprints)
  expect(prints({ ...report, findings: moved })).toEqual(prints(report))
})

test('a fix, applied to the file as it is on disk, mends it', () => {
  const source = sources.get('strategi.md') as Source
  const [, , result] = resultsOf()
  const [{ deletedRegion, insertedContent }] = result.fixes[0].artifactChanges[0].replacements
  const onDisk = source.text.replaceAll('\n', '\r\n')
  const mended =
    onDisk.slice(0, deletedRegion.charOffset) +
    insertedContent.text +
    onDisk.slice(deletedRegion.charOffset + deletedRegion.charLength)
  expect(mended).toBe('# Vision\r\n\r\nLänet växer och mår bra.\r\n')
  expect(deletedRegion).toMatchObject({ startLine: 3, startColumn: 12, endLine: 3, endColumn: 13 })
})

test('a fix gives no offsets when line ends are mixed, and is left out without the source', () => {
  const mixed = (name: string) => ({ ...sources.get(name), lineEnd: 'mixed' }) as Source
  const [result] = resultsOf(report, contextIn('sv', { sources: mixed }))
  const { deletedRegion } = result.fixes[0].artifactChanges[0].replacements[0]
  expect(deletedRegion).toEqual({ startLine: 3, startColumn: 1, endLine: 3, endColumn: 6 })
  expect(resultsOf(report, contextIn('sv', { sources: () => undefined }))[0].fixes).toBeUndefined()
})

test('text from a document makes no link', () => {
  const [first] = resultsOf(hostileReport('[klicka](https://example.org)'))
  expect(first.message.text).toBe('Osynligt tecken i "\\[klicka\\](https://example.org)".')
})
