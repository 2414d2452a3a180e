import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { render } from '../../src/render/findings-junit.ts'
import { clean, contextIn, findings, hostileReport, report } from './findings-fixture.ts'

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Element[]
  text: string
}

/** Parsed by a parser that refuses what is not well-formed. */
function parsed(value: Report): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(render(value, contextIn('sv'))).close()
  return top.children[0] ?? top
}

/** What Jenkins' schema (junit-4.xsd) lets each element hold. */
const HOLDS: Readonly<Record<string, { readonly children: string[]; readonly attributes: string[] }>> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'time', 'tests', 'failures', 'errors', 'disabled'] },
  testsuite: { children: ['testcase'], attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'] },
  testcase: { children: ['failure', 'system-out'], attributes: ['name', 'classname', 'time'] },
  failure: { children: [], attributes: ['type', 'message'] },
  'system-out': { children: [], attributes: [] },
}

function expectShape(element: Element): void {
  const allowed = HOLDS[element.name]
  expect(allowed, element.name).toBeDefined()
  for (const name of Object.keys(element.attributes)) expect(allowed?.attributes).toContain(name)
  const order = element.children.map((child) => allowed?.children.indexOf(child.name) ?? -1)
  expect(order).toEqual(order.filter((place) => place >= 0).sort())
  for (const child of element.children) expectShape(child)
}

test.each([
  ['a report', report],
  ['a clean one', clean],
  ['an empty one', { ...clean, documents: [] }],
  ['a hostile one', hostileReport('\u0000\ufffe\ud800<a&"]]>\r\n')],
])('%s has the shape Jenkins and GitLab read', (_, value) => {
  expectShape(parsed(value))
})

test('counts are those of the cases', () => {
  const top = parsed(report)
  const cases = top.children.flatMap((suite) => suite.children)
  const failed = cases.filter((each) => each.children.some((child) => child.name === 'failure'))
  expect(top.attributes).toMatchObject({ tests: String(cases.length), failures: String(failed.length) })
  for (const suite of top.children) expect(suite.attributes.tests).toBe(String(suite.children.length))
  expect(top.children.map((suite) => suite.attributes.name)).toEqual(report.documents)
})

test('only errors fail; the rest is told', () => {
  const cases = parsed(report).children.flatMap((suite) => suite.children)
  const told = cases.map((each) => [each.attributes.name, each.children.map((child) => child.name)])
  expect(told).toEqual([
    ['rus validate', []],
    ['budget/row-sum', ['system-out']],
    ['front-matter/unknown-key', ['failure']],
    ['text/hidden-character', ['system-out']],
  ])
})

test('several findings of one rule in one document are one case that names them all', () => {
  const [first] = findings
  if (first === undefined) throw new Error('no finding')
  const twice = parsed({ ...report, findings: [first, first, { ...first, severity: 'warning' }] })
  const [testcase, ...others] =
    twice.children.find((suite) => suite.attributes.name === first.place.path)?.children ?? []
  expect(others).toEqual([])
  expect(testcase?.children.map((child) => child.name)).toEqual(['failure', 'system-out'])
  expect(testcase?.children[0]?.text.match(/:3:1: fel: /g)).toHaveLength(2)
})
