import { expect, test } from 'vitest'
import { render } from '../../src/render/findings-github.ts'
import { contextIn, findings, hostileReport, report } from './findings-fixture.ts'

/** Reads a workflow command as GitHub's runner does. */
function read(line: string) {
  const match = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)
  if (match === null) return undefined
  const [, command, properties = '', data = ''] = match
  const plain = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  const pairs = properties.split(',').map((pair) => {
    const [name = '', ...value] = pair.split('=')
    return [name, plain(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))] as const
  })
  return { command, properties: Object.fromEntries(pairs), text: plain(data) }
}

test('what was escaped reads back, and cannot become a command of its own', () => {
  const path = 'a,b:c%0A=d'
  const output = render(hostileReport(path), contextIn('sv'))
  const [first, second, ...rest] = output.trimEnd().split('\n')
  expect(read(first ?? '')).toMatchObject({ command: 'error', properties: { file: path, line: '1', col: '1' } })
  expect(read(first ?? '')?.text).toBe(`Osynligt tecken i "${path}".\nTa bort tecknet.`)
  expect(read(second ?? '')).toBeDefined()
  expect(rest).toHaveLength(1)
  const attack = render(hostileReport('x\n::set-output name=a::b'), contextIn('sv'))
  expect(attack).not.toMatch(/^::set-output/m)
})

test('errors come before warnings, warnings before notes', () => {
  const output = render({ ...report, findings: [...findings].reverse() }, contextIn('sv'))
  const commands = output.split('\n').flatMap((line) => read(line)?.command ?? [])
  expect(commands).toEqual(['error', 'warning', 'notice'])
})

test('columns are left out over several lines, as GitHub wants', () => {
  const [first] = findings
  if (first === undefined) throw new Error('no finding')
  const place = { ...first.place, span: { ...first.place.span, endLine: 9 } }
  const [line] = render({ ...report, findings: [{ ...first, place }] }, contextIn('sv')).split('\n')
  expect(read(line ?? '')?.properties).not.toHaveProperty('col')
  expect(read(line ?? '')?.properties).toMatchObject({ line: '3', endLine: '9' })
})

test('says so when there are more than GitHub shows', () => {
  const [first] = findings
  if (first === undefined) throw new Error('no finding')
  const many = (count: number) => render({ ...report, findings: Array(count).fill(first) }, contextIn('sv'))
  expect(many(10)).not.toContain('högst 10')
  expect(many(11)).toContain('GitHub visar högst 10 fel')
  expect(many(11).match(/^::error /gm)).toHaveLength(11)
})
