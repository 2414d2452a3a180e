import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { readInput } from '../../src/io/input.ts'

const asked = { path: '-', limit: 10 }
const from = (...parts: readonly string[]) => Readable.from(parts.map((part) => Buffer.from(part, 'latin1')))

test('standard input is read to its end, as UTF-8', async () => {
  const parts = [...Buffer.from('räksmörgå')].map((byte) => String.fromCharCode(byte))
  expect(await readInput(from(...parts), { path: 'a.md', limit: 20 })).toMatchObject({
    source: { path: 'a.md', text: 'räksmörgå' },
  })
  expect(await readInput(from(), asked)).toMatchObject({ source: { text: '' } })
})

test('what is too large is not read further', async () => {
  let given = 0
  const endless = new Readable({
    read() {
      given += 1
      this.push(Buffer.alloc(8))
    },
  })
  expect(await readInput(endless, asked)).toMatchObject({ fault: { rule: 'source/too-large' } })
  expect(given).toBeLessThan(10_000)
})

test('a stream that breaks, or holds no text, is a fault', async () => {
  const broken = new Readable({
    read() {
      this.destroy(Object.assign(new Error('broken'), { code: 'EIO' }))
    },
  })
  expect(await readInput(broken, asked)).toMatchObject({
    fault: { rule: 'source/unreadable', values: { code: 'EIO' } },
  })
  expect(await readInput(from('\xe5'), asked)).toMatchObject({ fault: { rule: 'source/encoding' } })
})
