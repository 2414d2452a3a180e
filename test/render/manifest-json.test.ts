import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Manifest, ManifestFile, Pack } from '../../src/model/pack.ts'
import { manifestJson, manifestOf } from '../../src/render/manifest-json.ts'
import { manifestFrom } from '../../src/schema/manifest.ts'

type Json = Readonly<Record<string, unknown>>

const schema: Json = JSON.parse(readFileSync(new URL('../../schemas/manifest.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
ajv.addKeyword('translations')
const validate = ajv.compile(schema)

const SUM = 'a'.repeat(64)
const FILE: ManifestFile = {
  name: 'internt/brev/001-nora.pdf',
  role: 'cover-letter',
  audience: { kind: 'recipient', number: 1 },
  language: 'sv',
  title: 'Missiv till Nora kommun\u202e',
  format: 'pdf',
  sources: ['remiss/2021.md'],
  digest: '0123456789abcdef',
  sha256: SUM,
  bytes: 7,
}
const PACK: Pack = {
  files: [],
  title: 'Remiss',
  consultation: 'remiss-2021',
  dnr: '20RS6401',
  version: 'Remissversion',
  language: 'sv',
  opens: '2021-06-20',
  closes: '',
  name: '20RS6401-remiss-2021',
  documentHash: SUM,
  sources: [{ path: 'strategi/rus.md', revision: 'b'.repeat(40), sha256: SUM }],
  sections: [{ id: 'klimat', number: '1', heading: 'Klimat', paragraphs: [1, 4] }],
  timeline: { title: 'Tidsplan', from: '2021-01-01', to: '2021-12-31', phases: [], events: [] },
  corrects: { name: 'x', manifest: SUM, documentHash: SUM, date: '2021-06-01', earlier: [SUM] },
  allowedFindings: 2,
}
const PAGE: ManifestFile = { ...FILE, name: 'a.html', role: 'front-page', audience: { kind: 'all' }, format: 'html' }
const MANIFEST = manifestOf(PACK, [FILE, PAGE], '1.2.3')

test('a manifest keeps to its published schema, and is read back', () => {
  const text = manifestJson(MANIFEST)
  expect(validate(JSON.parse(text)), ajv.errorsText(validate.errors)).toBe(true)
  expect(manifestFrom(text)).toEqual({ manifest: MANIFEST })
})

test('it is the same text whatever order its keys came in, files by name, without hidden signs', () => {
  const turned = Object.fromEntries(Object.entries(PACK).reverse()) as unknown as Pack
  expect(manifestJson(manifestOf(turned, [PAGE, FILE], '1.2.3'))).toBe(manifestJson(MANIFEST))
  expect(MANIFEST.files.map(({ name }) => name)).toEqual(['a.html', 'internt/brev/001-nora.pdf'])
  expect(manifestJson(MANIFEST)).toContain('kommun\\u202e')
  expect(Object.keys(JSON.parse(manifestJson(MANIFEST))).slice(0, 3)).toEqual(['$schema', 'generator', 'consultation'])
})

describe('what is no manifest', () => {
  const { corrects: _corrects, ...withoutCorrection } = MANIFEST
  const spoilt: readonly (readonly [string, (manifest: Manifest) => unknown, string])[] = [
    ['a list', () => [], ''],
    ['null', () => null, ''],
    ['a manifest without files', ({ files: _, ...rest }) => rest, ''],
    ['a way out', (manifest) => ({ ...manifest, files: [{ ...FILE, name: '../x' }] }), '/files/0/name'],
    ['a name with a drive', (manifest) => ({ ...manifest, files: [{ ...FILE, name: 'C:x' }] }), '/files/0/name'],
    ['a short sum', (manifest) => ({ ...manifest, documentHash: 'abc' }), '/documentHash'],
    [
      'a revision that is a name',
      (manifest) => ({ ...manifest, sources: [{ path: 'a', sha256: SUM, revision: 'main' }] }),
      '/sources/0/revision',
    ],
    ['a number that is a text', (manifest) => ({ ...manifest, files: [{ ...FILE, bytes: '7' }] }), '/files/0/bytes'],
    [
      'a group without name',
      (manifest) => ({ ...manifest, files: [{ ...FILE, audience: { kind: 'group' } }] }),
      '/files/0/audience',
    ],
  ]
  test.each(spoilt)('as %s, is refused at its place', (_, spoil, at) => {
    const read = manifestFrom(JSON.stringify(spoil(MANIFEST)))
    expect(read).toMatchObject({ fault: { at: expect.stringContaining(at) } })
    expect(validate(spoil(MANIFEST))).toBe(false)
  })

  test('as no JSON, is told so', () => {
    for (const text of ['', '{', '['.repeat(1e6), 'manifest']) expect(manifestFrom(text)).toEqual({ fault: 'notJson' })
  })

  test('but one without correction, or of a later version that says more, is a manifest', () => {
    for (const manifest of [withoutCorrection, { ...MANIFEST, more: 1, files: [{ ...FILE, more: 1 }] }]) {
      expect(manifestFrom(JSON.stringify(manifest))).toHaveProperty('manifest')
    }
  })
})

test('every key of the schema has a title and says what it is, in both languages', () => {
  const named: Json[] = []
  const walk = (node: Json) => {
    const properties = Object.values((node.properties ?? {}) as Record<string, Json>)
    named.push(...properties.filter((each) => each.const === undefined && Object.keys(each).length > 1))
    for (const each of [...properties, ...Object.values((node.$defs ?? {}) as Record<string, Json>)]) walk(each)
    if (node.items) walk(node.items as Json)
  }
  walk(schema)
  expect(named.length).toBeGreaterThan(30)
  const says = ({ title, translations }: Json) =>
    typeof title === 'string' && typeof (translations as { en?: { title?: unknown } })?.en?.title === 'string'
  expect(named.filter((each) => !says(each))).toEqual([])
})
