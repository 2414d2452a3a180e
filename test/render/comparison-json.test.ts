import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { render } from '../../src/render/comparison-json.ts'
import { compared, contextIn, judged, NEW, OLD, ROUND } from './comparison-fixture.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/comparison.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
ajv.addKeyword('translations')
const validate = ajv.compile(schema)

const example = (path: string) => readFileSync(new URL(`../../examples/orebro/${path}`, import.meta.url), 'utf8')
const small = compared(OLD, NEW)
const orebro = compared(example('strategi/rus-2018.md'), example('strategi/rus-2022.md'))
const back = compared(NEW, OLD)
const [first] = small.documents
if (first?.state !== 'both') throw new Error('no comparison')
const { comparison } = first
const folders = {
  old: 'v1',
  new: 'v2',
  documents: [
    { state: 'added', document: comparison.new },
    { state: 'removed', document: comparison.old },
  ],
} as const

test.each([
  ['a change of every kind', small, contextIn('sv')],
  ['the same backwards', back, contextIn('en')],
  ['a verdict', small, contextIn('sv', { verdict: judged(small, ROUND), date: '2021-10-01' })],
  ['a verdict without scope', small, contextIn('sv', { verdict: judged(small, '---\nid: runda\n---\n') })],
  ['a real strategy', orebro, contextIn('sv', { verdict: judged(orebro, example('rundor/2021.md')) })],
  ['documents on one side', folders, contextIn('sv')],
  ['no change', compared(OLD, OLD), contextIn('sv')],
])('%s keeps to the published schema', (_, set, context) => {
  const parsed = JSON.parse(render(set, context))
  expect(validate(parsed), ajv.errorsText(validate.errors)).toBe(true)
})

test('the small pair has changes of nearly every kind', () => {
  const kinds = new Set(comparison.changes.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual([
    'added',
    'cell',
    'formatting',
    'header',
    'moved',
    'removed',
    'renamed',
    'renumbered',
    'reworded',
    'split',
    'target',
    'typography',
  ])
})

test('the schema refuses what is not such a comparison', () => {
  const parsed = JSON.parse(render(small, contextIn('sv')))
  const [document] = parsed.documents
  const withChange = (change: object) => ({ ...parsed, documents: [{ ...document, changes: [change] }] })
  const [change] = document.changes
  expect(validate(withChange(change))).toBe(true)
  expect(validate({ ...parsed, format: 'rus-comparison/2' })).toBe(false)
  expect(validate(withChange({ ...change, kind: 'unknown' }))).toBe(false)
  expect(validate(withChange({ ...change, number: 0 }))).toBe(false)
  expect(validate(JSON.parse(JSON.stringify(withChange({ ...change, path: undefined }))))).toBe(false)
})

test('the pieces of a reworded text give both texts back', () => {
  const parsed = JSON.parse(render(small, contextIn('sv')))
  const change = parsed.documents[0].changes.find((each: { kind: string }) => each.kind === 'reworded')
  const side = (name: 'old' | 'new') => change.pieces.map((piece: Record<string, string>) => piece[name] ?? '').join('')
  expect(OLD).toContain(side('old'))
  expect(NEW).toContain(side('new'))
})
