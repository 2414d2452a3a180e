import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { render } from '../../src/render/findings-json.ts'
import { clean, contextIn, hostileReport, report } from './findings-fixture.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/findings.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true })
ajv.addKeyword('translations')
const validate = ajv.compile(schema)

test.each([
  ['a report', report],
  ['a clean one', clean],
  ['a hostile one', hostileReport('\u001b[2J\u202e')],
])('%s keeps to the published schema', (_, value) => {
  const parsed = JSON.parse(render(value, contextIn('sv')))
  expect(validate(parsed), ajv.errorsText(validate.errors)).toBe(true)
})

test('the schema refuses what is not such a report', () => {
  const parsed = JSON.parse(render(report, contextIn('sv')))
  expect(validate({ ...parsed, format: 'rus-findings/2' })).toBe(false)
  expect(validate({ ...parsed, findings: [{ ...parsed.findings[0], line: 0 }] })).toBe(false)
  expect(validate({ ...parsed, findings: [{ ...parsed.findings[0], rule: undefined }] })).toBe(false)
})

test('values, places and hidden characters read back as they were', () => {
  const text = '\u001b[2J\u202e\u009b'
  const [first] = JSON.parse(render(hostileReport(text), contextIn('sv'))).findings
  expect(first).toMatchObject({
    path: text,
    values: { around: text },
    section: text,
    line: 1,
    endColumn: text.length + 1,
  })
})
