import { expect, test } from 'vitest'
import { formatSize } from '../../src/model/file-size.ts'

test.each([
  [0, '1 kB', '1 kB'],
  [339_600, '340 kB', '340 kB'],
  [999_499, '999 kB', '999 kB'],
  [999_500, '1 MB', '1 MB'],
  [1_249_000, '1,2 MB', '1.2 MB'],
])('%i bytes are %s', (bytes, swedish, english) => {
  expect([formatSize(bytes, 'sv'), formatSize(bytes, 'en')].map((text) => text.replace('\u00a0', ' '))).toEqual([
    swedish,
    english,
  ])
})
