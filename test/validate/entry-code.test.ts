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

test('so are headers of every kind of value', () => {
  const text =
    '---\nid: 0012\na: [1, "x", null, true]\nb:\n  c: ~\n  d: 1.50\n__proto__: y\n---\n\n# T\n\n## A {.b c=d}\n\n[x](y.md#z)\n'
  const entry = entryOf(parsed(text))
  expect(decodeEntry(encodeEntry(entry))).toEqual(entry)
})
