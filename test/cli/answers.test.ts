import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, rus } from './rus.ts'

const CONFIG = 'region: "18"\nlanguage: sv\n'

const CONSULTATION = `---
type: consultation
id: remiss-2021
dnr: 20RS6401
proposal: { document: rus }
opens: 2021-05-31
closes: 2021-09-30
groups: [{ id: externa, title: Externa, coverLetter: '#missiv' }]
recipients: sandlista.csv
questions: [{ id: helhet, number: '1', text: Är strategin aktuell? }]
---

# Remiss

## Missiv {#missiv .cover-letter}

Vi vill ha svar på frågan senast den 30 september 2021.
`

const LIST = 'Namn;Slag av organisation;Kommunkod;Grupp\nNora kommun;kommun;1884;externa\n'

/** An answer as the page writes it. */
const ANSWER = {
  type: 'response',
  consultation: 'remiss-2021',
  respondents: [{ name: 'Nora kommun', kind: 'organisation', category: 'municipality' }],
  position: 'supports',
  comments: [{ question: 'helhet', text: 'Ja, den är aktuell.', position: 'supports' }],
}

function answered(text: string, name = 'svar/nora.json') {
  const files = { 'rus.config.yaml': CONFIG, 'remiss.md': CONSULTATION, 'sandlista.csv': LIST, [name]: text }
  const folder = folderWith(files)
  return { folder, ran: rus(['validate', name], folder), read: () => readFileSync(join(folder, name), 'utf8') }
}

describe('an answer as JSON', () => {
  test('is read as a response, with or without a byte order mark', () => {
    for (const mark of ['', '\ufeff']) {
      const { ran } = answered(`${mark}${JSON.stringify(ANSWER, null, 2)}\n`)
      expect(ran).toEqual({ exitCode: 0, stdout: '1 dokument kontrollerat. Inga fel.\n', stderr: '' })
    }
  })

  test('is held against its consultation, each finding at its place', () => {
    const { ran } = answered(JSON.stringify({ ...ANSWER, consultation: 'remiss-2020' }, null, 2))
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('svar/nora.json:3:19  fel  ')
    expect(ran.stdout).toContain('Menade du ”remiss-2021”?')
  })

  test('that is cut short is one fault', () => {
    const { ran } = answered(JSON.stringify(ANSWER, null, 2).slice(0, -4))
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('Filen tar slut här, mitt i.')
    expect(ran.stdout).toContain('1 fel i 1 av 1 dokument.')
  })

  test('is never mended: it is someone else’s', () => {
    const text = `${JSON.stringify({ ...ANSWER, position: 'suports' }, null, 2)}\n`
    const { folder, read } = answered(text)
    expect(rus(['validate', '--fix', 'svar/nora.json'], folder).exitCode).toBe(1)
    expect(read()).toBe(text)
  })
})

describe('a file given by name that is no document', () => {
  test.each([
    ['svar.txt', 'Vi tillstyrker.\n', 'Filen läses inte som ett dokument och är inte kontrollerad.'],
    ['svar.html', '<p>Vi tillstyrker.</p>\n', 'Filen läses inte som ett dokument och är inte kontrollerad.'],
    ['lista.csv', 'name;group\nNora;externa\n', 'Inget dokument pekar ut filen'],
    ['svar.docx', 'PK\u0003\u0004\0\0', 'Filen är ingen textfil'],
    ['package.json', '{ "name": "svar" }\n', 'Nyckeln ”type” saknas i filen.'],
  ])('%s is said to be none', (name, text, told) => {
    const { ran } = answered(text, name)
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain(told)
  })

  test('a list of recipients that a consultation names is checked through it', () => {
    const folder = folderWith({
      'rus.config.yaml': CONFIG,
      'remiss.md': CONSULTATION,
      'sandlista.csv': LIST.replace('1884', '1899'),
    })
    const { exitCode, stdout } = rus(['validate', 'sandlista.csv'], folder)
    expect(exitCode).toBe(1)
    expect(stdout).toContain('Kommunkoden ”1899” för ”Nora kommun” finns inte.')
    expect(stdout).toContain('Se även sandlista.csv:2:20')
  })
})

test('a plain text that goes along with a consultation needs no type', () => {
  const files = {
    'rus.config.yaml': CONFIG,
    'remiss.md': CONSULTATION.replace(
      'questions:',
      'annexes: [{ title: Bedömning, path: bilagor/bedomning.md }]\nquestions:',
    ),
    'sandlista.csv': LIST,
    'bilagor/bedomning.md': '# Bedömning\n\nFörslaget minskar utsläppen.\n',
  }
  expect(rus(['validate', 'bilagor'], folderWith(files)).exitCode).toBe(0)
  const alone = rus(['validate', 'bilagor'], folderWith({ ...files, 'remiss.md': CONSULTATION }))
  expect(alone.exitCode).toBe(1)
  expect(alone.stdout).toContain('Dokumentet saknar dokumenthuvud.')
})
