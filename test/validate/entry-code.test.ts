import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/model/corpus.ts'
import { entryOf } from '../../src/parse/entry.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { decodeEntry, encodeEntry } from '../../src/validate/entry-code.ts'
import { parsed } from '../parse/parsed.ts'

const examples = join(import.meta.dirname, '../../examples')
const paths = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:md|ya?ml|csv)$/.test(path),
)

const types = documentTypes({}, SHIPPED, COMMON)

/** Each part that an entry has, whichever they are, as it is when the entry has been written and read back. */
function readBack(entry: Entry): Partial<Entry> {
  const read = decodeEntry(encodeEntry(entry, []))
  return Object.fromEntries(keysOf(entry).map((key) => [key, read[key]]))
}

function keysOf(entry: Entry): (keyof Entry)[] {
  return Object.keys(entry) as (keyof Entry)[]
}

test.each(paths)('%s is read back as it was', (path) => {
  const document = parsed(readFileSync(join(examples, path), 'utf8'), path)
  const entry = entryOf(document, types.get(document.type ?? ''))
  expect(readBack(entry)).toEqual(entry)
})

test('so are the roles of tables, and that a body was not read', () => {
  const table = '| Indikator | Mål |\n| --- | --- |\n| Sysselsatta | 82 |\n\n{.indicators}\n'
  const entry = entryOf(parsed(`# Strategi\n\n## Mål {.goal}\n\n${table}`))
  expect(entry.sections[0]?.tables).toEqual(['indicators'])
  expect(readBack(entry)).toEqual(entry)
  const wide = entryOf(parsed(`# Strategi\n\n${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n`))
  expect(wide.unread).toBe(true)
  expect(readBack(wide)).toEqual(wide)
})

test('so are headers of every kind of value', () => {
  const text =
    '---\nid: 0012\na: [1, "x", null, true]\nb:\n  c: ~\n  d: 1.50\n__proto__: y\n---\n\n# T\n\n## A {.b c=d}\n\n[x](y.md#z)\n'
  const entry = entryOf(parsed(text))
  expect(readBack(entry)).toEqual(entry)
})

test('so are the rules that may have something to say of it', () => {
  const entry = entryOf(parsed('# Strategi\n'))
  const rules = [{ id: 'reference/broken-link' }, { id: 'strategy/review-overdue', from: '2026-09-13' }]
  expect(decodeEntry(encodeEntry(entry, rules)).rules).toEqual(rules)
})
