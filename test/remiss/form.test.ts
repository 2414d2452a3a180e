import { expect, test } from 'vitest'
import type { AnswerForm } from '../../src/model/answer-form.ts'
import { planPack } from '../../src/remiss/pack.ts'
import { orebro, requestOf, sent } from './orebro.ts'
import { publicationIn, told } from './told.ts'

async function formOf(request: Parameters<typeof planPack>[0]): Promise<{ form: AnswerForm; printed: string }> {
  const { files } = await planPack(request)
  const [page, , print] = files.filter(({ role }) => role === 'answer-form')
  if (page?.content.kind !== 'form') throw new Error(`no form but ${page?.content.kind}`)
  return { form: page.content.form, printed: told(publicationIn(print?.content)) }
}

const CONSULTATION = `---
type: consultation
id: remiss
dnr: RS 2021/69
closes: 2021-09-30
recipients:
  - { name: Kumla, official: Kumla kommun, category: municipality, code: "1881", sections: ["#mal-2", saknas] }
answerTo: { email: svar@exempel.se }
privacyNotice: Svaret blir allmän handling.
---

# Remiss

## Så svarar ni {.reply}

Svara gärna[^1].

[^1]: Eller låt bli.

### Per brev {#mal}

Skriv till oss.
`

const PROPOSAL = `---
type: strategy
---

# Strategi

## Mål {#mal}

Se [mål två](#mal-2), [borta](#saknas) och [webben](https://exempel.se).

#### Mål två {#mal-2}

Text[^a].

[^a]: En not.
`

const small = requestOf(sent('remiss.md', CONSULTATION), sent('rus.md', PROPOSAL))

test('the form of the Örebro example has every section and question, and the hash of the proposal', async () => {
  const request = orebro()
  const { form, printed } = await formOf(request)
  expect(form).toMatchObject({
    consultation: 'remiss-2021',
    dnr: '20RS6401',
    documentHash: request.proposal.source.sha256,
  })
  expect(form.questions.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5'])
  for (const { id } of form.sections) expect(printed).toContain(` · [#${id}]: __`)
  for (const { id } of form.questions) expect(printed).toContain(` · [?${id}]: __`)
  expect(printed).toContain(' · [*]: __')
  expect(form.questions.flatMap(({ number, position }) => (position ? [number] : []))).toEqual(['4'])
  expect(printed).toContain('Svar · Ställningstagande (1–7) · [?landsbygd]: ')
  expect(printed).toContain('Svar · [?effektmal]: ')
  expect(printed.endsWith(`\nrus-form/1 remiss-2021 sha256:${form.documentHash}`)).toBe(true)
})

const DEEP = `# Strategi

## Mål {#mal}

Ett[^a].

### Mål ett {#mal-1}

Två[^b] och ett[^a].

#### Delmål {#delmal}

Tre.

[^a]: Första noten.
[^b]: Andra noten.
`

function deep(extra: string): ReturnType<typeof requestOf> {
  const text = CONSULTATION.replace('#mal-2', '#delmal').replace('closes:', `${extra}\ncloses:`)
  return requestOf(sent('remiss.md', text), sent('rus.md', DEEP))
}

test('as deep as the consultation asks, a section has its own row; those below are read in the row above', async () => {
  const asked =
    'form: { depth: 1 }\nquestions: [{ id: etapp, number: "1", text: Räcker det?, sections: ["#delmal", "#mal-1"] }]'
  const { form, printed } = await formOf(deep(asked))
  expect(form.sections.map(({ id }) => id)).toEqual(['mal'])
  const [mal] = form.sections
  expect(mal?.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.id]] : []))).toEqual([
    [4, 'mal-1'],
    [5, 'delmal'],
  ])
  expect(form.questions.map(({ sections }) => sections)).toEqual([['mal']])
  expect(form.recipients.map(({ sections }) => sections)).toEqual([['mal']])
  expect(printed).not.toContain('[#delmal]')
})

test('two levels have rows when two are asked for, and all without a depth', async () => {
  const { form } = await formOf(deep('form: { depth: 2 }'))
  expect(form.sections.map(({ id, level, parent }) => [id, level, parent])).toEqual([
    ['mal', 2, undefined],
    ['mal-1', 3, 'mal'],
  ])
  expect(form.recipients[0]?.sections).toEqual(['mal-1'])
  expect((await formOf(deep(''))).form.sections).toHaveLength(3)
  expect((await formOf(deep('form: { depth: 0 }'))).form.sections).toHaveLength(3)
})

test('notes are called in each section what they are in the proposal', async () => {
  const { form } = await formOf(deep(''))
  expect(JSON.stringify(form.sections[0]?.blocks)).toContain('[1] Första noten.')
  const second = JSON.stringify(form.sections[1]?.blocks)
  expect(second).toContain('Två [2] och ett [1].')
  expect(second).toContain('[2] Andra noten.')
})

test('what the region does with answers is for the region to say', async () => {
  const own = await formOf(small)
  expect(own.printed).toContain('\nSkriv inte personnummer eller uppgifter om enskilda personer.\n')
  const silent = sent('remiss.md', CONSULTATION.replace(/privacyNotice.*\n/, ''))
  const none = await formOf(requestOf(silent, sent('rus.md', PROPOSAL)))
  expect(none.printed).toContain('\nSvaret blir en allmän handling. Skriv inte personnummer')
  for (const { printed } of [own, none]) expect(printed).not.toMatch(/publicera/i)
})

test('sections stand under each other without a skip, their links in the form, their notes after them', async () => {
  const { form } = await formOf(small)
  expect(form.sections.map(({ id, level, parent }) => [id, level, parent])).toEqual([
    ['mal', 2, undefined],
    ['mal-2', 3, 'mal'],
  ])
  const [first, second] = form.sections
  expect(JSON.stringify(first?.blocks).match(/"link":"[^"]*"/g)).toEqual([
    '"link":"#mal-2"',
    '"link":"https://exempel.se"',
  ])
  expect(second?.blocks.map((block) => block.kind === 'paragraph' && block.runs)).toEqual([
    [{ text: 'Text [1].' }],
    [{ text: '[1] En not.' }],
  ])
})

test('the region’s own words come without the heading that the form has, and with ids of their own', async () => {
  const { form, printed } = await formOf(small)
  const ids = form.instructions.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
  expect(ids).toEqual(['svar-mal'])
  expect(JSON.stringify(form.instructions)).not.toContain('footnote')
  expect(form.privacyNotice).toEqual([{ kind: 'paragraph', runs: [{ text: 'Svaret blir allmän handling.' }] }])
  expect(printed).toContain('## Personuppgifter och allmän handling\nSvaret blir allmän handling.')
})

test('the section on personal data is called what the consultation calls it', async () => {
  const own = `${CONSULTATION}\n## Om dina uppgifter {.privacy-notice}\n\nVi sparar dem inte.\n`
  const { form, printed } = await formOf(requestOf(sent('remiss.md', own), sent('rus.md', PROPOSAL)))
  expect(form.privacyTitle).toBe('Om dina uppgifter')
  expect(printed).toContain('## Om dina uppgifter\nVi sparar dem inte.')
})

test('a recipient is known by official name, and limited to the sections that are there', async () => {
  const { form } = await formOf(small)
  expect(form.recipients).toEqual([
    { name: 'Kumla kommun', category: 'municipality', code: '1881', limited: true, sections: ['mal-2'] },
  ])
})

test('a recipient limited to sections that are not there is limited all the same, as in the letter', async () => {
  const lost = sent('remiss.md', CONSULTATION.replace('"#mal-2", saknas', 'saknas'))
  const request = requestOf(lost, sent('rus.md', PROPOSAL), { perRecipient: true })
  const { form, printed } = await formOf(request)
  expect(form.recipients).toMatchObject([{ limited: true, sections: [] }])
  expect(printed).toContain('Några mottagare är särskilt ombedda att yttra sig om vissa avsnitt.')
  const letter = (await planPack(request)).files.find(({ audience }) => audience.kind === 'recipient')
  expect(told(publicationIn(letter?.content))).toContain(
    'Remissen till er är begränsad till vissa avsnitt av förslaget.',
  )
})

const NUMBERED = `# Strategi

Det här är förslaget[^a].

- En punkt.

## Mål {#mal}

Ett.

Två[^a].

### Delmål {#delmal}

Tre.

[^a]: Noten.

    Notens andra stycke.
`

test('what the proposal says before its first section is read with the row about the whole', async () => {
  const { form } = await formOf(requestOf(sent('remiss.md', CONSULTATION), sent('rus.md', NUMBERED)))
  expect(form.lead.map((block) => block.kind)).toEqual(['paragraph', 'list', 'paragraph', 'paragraph'])
  expect(JSON.stringify(form.lead)).toContain('Det här är förslaget [1].')
  expect(JSON.stringify(form.lead)).not.toContain('"number"')
  expect((await formOf(small)).form.lead).toEqual([])
})

test.each([
  '',
  'form: { depth: 1 }\n',
])('paragraphs have the numbers that they have in the proposal %s', async (depth) => {
  const consultation = sent('remiss.md', CONSULTATION.replace('closes:', `${depth}closes:`))
  const request = requestOf(consultation, sent('rus.md', NUMBERED), { paragraphNumbers: true })
  const { form } = await formOf(request)
  const numbersIn = (blocks: AnswerForm['lead']) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.number !== undefined
        ? [`${block.number} ${block.runs.map(({ text }) => text).join('')}`]
        : [],
    )
  const inForm = [form.lead, ...form.sections.map(({ blocks }) => blocks)].flatMap(numbersIn)
  expect(inForm).toEqual(['1 Det här är förslaget [1].', '2 Ett.', '3 Två [1].', '4 Tre.'])
  const { files, sections } = await planPack(request)
  const proposal = publicationIn(files.find(({ role }) => role === 'proposal')?.content)
  expect(numbersIn(proposal.blocks).map((line) => line.slice(0, 3))).toEqual(inForm.map((line) => line.slice(0, 3)))
  expect(sections.map(({ paragraphs }) => paragraphs)).toEqual([
    [2, 3],
    [4, 4],
  ])
})
