import { expect, test } from 'vitest'
import { render } from '../../src/render/findings-text.ts'
import { contextIn, report } from './findings-fixture.ts'

test('colour only adds escape sequences', () => {
  const plain = render(report, contextIn('sv'))
  const coloured = render(report, contextIn('sv', { colour: true }))
  expect(plain).not.toContain('\u001b')
  expect(coloured).toContain('\u001b[31mfel\u001b[0m')
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain)
})

test('without sources there is no frame, but everything else', () => {
  const text = render(report, contextIn('sv', { sources: () => undefined }))
  expect(text).not.toContain('│')
  expect(text).toContain('Åtgärd: Rätta stavningen eller ta bort nyckeln.')
})

test('prose keeps within a narrow terminal', () => {
  const lines = render(report, contextIn('sv', { columns: 60 })).split('\n')
  for (const line of lines.filter((each) => each.startsWith('    '))) expect(line.length).toBeLessThanOrEqual(60)
})

test('what was just shown is not shown again: remedy and law once a document, a line of text once', () => {
  const [first] = report.findings
  const twice = first ? [first, { ...first, values: { ...first.values } }] : []
  const once = render({ ...report, findings: twice.slice(1) }, contextIn('sv'))
  const text = render({ ...report, findings: twice }, contextIn('sv'))
  const lines = (all: string) => all.split('\n').filter((line) => /Åtgärd|│/.test(line))
  expect(lines(once).length).toBeGreaterThan(1)
  expect(lines(text)).toEqual(lines(once))
})
