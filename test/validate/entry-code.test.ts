import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryOf } from '../../src/parse/entry.ts'
import { decodeEntry, encodeEntry } from '../../src/validate/entry-code.ts'
import { parsed } from '../parse/parsed.ts'

const examples = join(import.meta.dirname, '../../examples')
const paths = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(?:md|ya?ml|csv)$/.test(path),
)

test.each(paths)('%s is read back as it was', (path) => {
  const entry = entryOf(parsed(readFileSync(join(examples, path), 'utf8'), path))
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
})

test('so are the roles of tables, and that a body was not read', () => {
  const table = '| Indikator | Mål |\n| --- | --- |\n| Sysselsatta | 82 |\n\n{.indicators}\n'
  const entry = entryOf(parsed(`# Strategi\n\n## Mål {.goal}\n\n${table}`))
  expect(entry.sections[0]?.tables).toEqual(['indicators'])
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
  const wide = entryOf(parsed(`# Strategi\n\n${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n`))
  expect(wide.unread).toBe(true)
  expect(decodeEntry(encodeEntry(wide))).toEqual(wide)
})

test('so are headers of every kind of value', () => {
  const text =
    '---\nid: 0012\na: [1, "x", null, true]\nb:\n  c: ~\n  d: 1.50\n__proto__: y\n---\n\n# T\n\n## A {.b c=d}\n\n[x](y.md#z)\n'
  const entry = entryOf(parsed(text))
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
})
