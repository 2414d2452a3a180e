import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { textAt } from '../../src/model/header.ts'
import { documentHash } from '../../src/remiss/document-hash.ts'
import { parsed } from '../parse/parsed.ts'
import { textOfExample } from './orebro.ts'

const TEXT = '---\ntype: strategy\n---\n\n# Strategi för Örebro län\n'

test('is what sha256sum prints of a file with LF and without byte order mark', async () => {
  expect(await documentHash(TEXT)).toBe(createHash('sha256').update(TEXT).digest('hex'))
})

test('is the same for a file saved with another line end or a byte order mark', async () => {
  const windows = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`
  expect(await documentHash(windows)).toBe(await documentHash(TEXT))
  expect(await documentHash(TEXT.replaceAll('\n', '\r'))).toBe(await documentHash(TEXT))
})

test('is another when anything else is', async () => {
  expect(await documentHash(`${TEXT} `)).not.toBe(await documentHash(TEXT))
})

test.each([
  'lindesberg',
  'lansbygderadet',
])('the answer of %s in the example is about the proposal of the example', async (name) => {
  const { header } = parsed(textOfExample(`remiss/svar/${name}.md`))
  expect(textAt(header, 'documentHash')).toBe(await documentHash(textOfExample('strategi/rus-2022.md')))
})
