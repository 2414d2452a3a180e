import { expect, test } from 'vitest'
import { brokenLink } from '../../../src/rules/reference/broken-link.ts'
import { mended } from '../../../src/validate/mended.ts'
import { findingsIn } from '../workspace-of.ts'

const SECTIONS = '\n\n## 4. Ställa om till en cirkulär ekonomi\n\nText.\n\n## Mål\n\n### 2.1 Fler i arbete\n'

function mendedText(link: string): string | undefined {
  const text = `# Plan\n\nSe ${link}.${SECTIONS}`
  const source = { path: 'a.md', text, lineEnd: '\n', byteOrderMark: false } as const
  return mended(source, findingsIn({ text }, [brokenLink])).text.split('\n')[2]
}

test.each([
  ['[här](#4-ställa-om-till-en-cirkulär-ekonomi)', '[här](#stalla-om-till-en-cirkular-ekonomi)'],
  ['[här](#4-st%C3%A4lla-om-till-en-cirkul%C3%A4r-ekonomi)', '[här](#stalla-om-till-en-cirkular-ekonomi)'],
  ['[mål](#21-fler-i-arbete)', '[mål](#fler-i-arbete)'],
  ['[här](#_Ställa_om_till_en_cirkulär_ekonomi)', '[här](#stalla-om-till-en-cirkular-ekonomi)'],
])('%s is mended to %s', (link, expected) => {
  expect(mendedText(link)).toBe(`Se ${expected}.`)
})

test.each([
  '[här](#4-ställa-om-till-en-cirkulär-ekonomi "en titel")',
  '[**här**](#4-ställa-om-till-en-cirkulär-ekonomi)',
  '[här](<#4-ställa-om-till-en-cirkulär-ekonomi>)',
  '[här](#fler-i-arbtee)',
])('%s is left to the writer', (link) => {
  expect(mendedText(link)).toBe(`Se ${link}.`)
})
