import { expect, test } from 'vitest'
import { consultationFrom } from '../../src/remiss/consultation.ts'
import { unsentText } from '../../src/remiss/unsent-text.ts'
import { parsed } from '../parse/parsed.ts'
import { orebro } from './orebro.ts'

const HEADER = `---
type: consultation
groups: [{ id: externa, title: Externa, coverLetter: "#missiv" }]
questions: [{ id: mal, number: "1", text: Är målen rätt? }]
---

# Remiss
`

function unsentIn(body: string, header = HEADER) {
  const { lead, sections } = unsentText(consultationFrom(parsed(`${header}\n${body}`, 'remiss.md')))
  return { lead, sections: sections.map(({ heading }) => heading) }
}

const SENT = `## Missiv {#missiv .cover-letter}

Hej.

### Bakgrund

Vi ser över målen.

## Svara {.reply}

Svara.

## Uppgifter {.privacy-notice}

Allmän handling.

## Sedan {.next-step}

Vi läser.

## Fråga 1. Målen {.question}

Se målen.
`

test('what letters, form and questions say is sent', () => {
  expect(unsentIn(SENT)).toEqual({ lead: false, sections: [] })
  const { document } = orebro().consultation
  expect(unsentText(consultationFrom(document))).toEqual({ lead: false, sections: [] })
})

test.each<[string, string, readonly string[]]>([
  ['a section without a role', '## Bakgrund\n\nText.\n\n### Mer\n\nText.\n', ['Bakgrund']],
  ['a letter of no group', '## Missiv till nämnderna {.cover-letter}\n\nHej.\n', ['Missiv till nämnderna']],
  ['a text about no question', '## Fråga 7 {.question}\n\nText.\n', ['Fråga 7']],
  ['headings alone', '## Tomt\n\n### Tomt också\n', []],
  ['a comment', '## Minne\n\n<!-- att göra -->\n', []],
  ['what stands under a heading alone', '## Tomt\n\n### Ett\n\nText.\n\n### Två\n\nText.\n', ['Ett', 'Två']],
])('%s is not', (_case, body, expected) => {
  expect(unsentIn(`${SENT}\n${body}`).sections).toEqual(expected)
})

test('of a section with a part that is sent, its own text is not', () => {
  expect(unsentIn('## Om remissen\n\nText.\n\n### Svara {.reply}\n\nSvara.\n').sections).toEqual(['Om remissen'])
  expect(unsentIn('## Om remissen\n\n### Svara {.reply}\n\nSvara.\n').sections).toEqual([])
})

test('text before the first section is not, but notes and targets of links are no such text', () => {
  expect(unsentIn(`Inledning.\n\n${SENT}`).lead).toBe(true)
  expect(unsentIn(`[^a]: Not.\n\n[b]: https://exempel.se\n\n${SENT}`).lead).toBe(false)
})
