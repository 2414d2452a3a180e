import { expect, test } from 'vitest'
import { RULES } from '../../../src/rules/index.ts'
import { mended } from '../../../src/validate/mended.ts'
import { findingsIn } from '../workspace-of.ts'

const PASTED = RULES.filter(({ id }) => id === 'text/pasted-list' || id === 'text/almost-heading')

function mendedText(text: string): string {
  const source = { path: 'a.md', text, lineEnd: '\n', byteOrderMark: false } as const
  return mended(source, findingsIn({ text }, PASTED)).text
}

test.each([
  ['Målen är:\n• Fler i arbete\n• Bättre hälsa\n', 'Målen är:\n- Fler i arbete\n- Bättre hälsa\n'],
  ['\t•\tFler i arbete\n\t•\tBättre hälsa\n', '- Fler i arbete\n- Bättre hälsa\n'],
  ['·\u00a0Fler i arbete\n', '- Fler i arbete\n'],
  ['##Bakgrund\n\nLänet växer.\n', '## Bakgrund\n\nLänet växer.\n'],
])('%j is mended to %j', (written, expected) => {
  expect(mendedText(`# Plan\n\n${written}`)).toBe(`# Plan\n\n${expected}`)
})

test.each([
  '– Det är bra, säger hon.\n\n– Mycket bra, säger han.\n',
  '```\n• kod\n#Kod\n```\n',
  '#regionvärmland #Framtid\n',
  '<div>\n• rad\n</div>\n',
])('%j stays', (written) => {
  const text = `# Plan\n\n${written}`
  expect(findingsIn({ text }, PASTED)).toEqual([])
})
