import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { ANSWER_FORM } from '../../src/messages/answer-form.ts'
import { type AnswerForm, POSITIONS, rowKey } from '../../src/model/answer-form.ts'
import { RESPONDENT_FIELDS } from '../../src/model/form-field.ts'
import { attributeOf, type Element, treeOf } from '../../src/render/word-tree.ts'
import { readForm } from './form-reader.ts'
import { exampleForm, SMALL, wordForm } from './form-samples.ts'

const EXAMPLE = await exampleForm()

function partsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  return new Map(parts.map(([name, part]) => [name, new TextDecoder().decode(part)]))
}

async function textPart(form: AnswerForm, name = 'word/document.xml'): Promise<string> {
  return partsIn(await wordForm(form)).get(name) ?? ''
}

function elements(element: Element, name: string): readonly Element[] {
  const own = element.name === name ? [element] : []
  return [...own, ...element.children.flatMap((child) => elements(child, name))]
}

function keysOf({ sections, questions }: AnswerForm): readonly string[] {
  return [
    ...RESPONDENT_FIELDS.map((field) => `[@${field}]`),
    '[*]',
    ...questions.map(({ id }) => rowKey({ kind: 'question', id })),
    ...sections.map(({ id }) => rowKey({ kind: 'section', id })),
  ]
}

test('a form with one of everything', async () => {
  const xml = (await textPart(SMALL)).replaceAll(/<w:(?:p|tbl|tr|tc|sdt)>/g, (open) => `\n${open}`)
  await expect(xml).toMatchFileSnapshot('expected/form.document.xml')
})

describe.each([
  ['a small form', SMALL],
  ['the example', EXAMPLE],
])('%s', (_, form) => {
  test('has a row with its key for the respondent, the whole, every question and every section, in order', async () => {
    const { rows } = readForm(await wordForm(form))
    expect([...rows.keys()].sort()).toEqual([...keysOf(form)].sort())
    const sections = [...rows.keys()].filter((key) => key.startsWith('[#'))
    expect(sections).toEqual(form.sections.map(({ id }) => rowKey({ kind: 'section', id })))
  })

  test('has controls whose tags and titles are their own, no longer than Word takes, and cannot be deleted', async () => {
    const controls = elements(treeOf(await textPart(form)), 'w:sdtPr')
    const rows = 1 + form.questions.length + form.sections.length
    expect(controls).toHaveLength(RESPONDENT_FIELDS.length + rows + positionsIn(form))
    for (const name of ['w:tag', 'w:alias', 'w:id']) {
      const values = controls.map((each) => attributeOf(each, name) ?? '')
      expect(Math.max(...values.map((value) => value.length))).toBeLessThanOrEqual(64)
      expect(new Set(values).size).toBe(values.length)
    }
    expect(controls.every((each) => attributeOf(each, 'w:lock') === 'sdtLocked')).toBe(true)
  })

  test('offers the positions by their labels, with their names as values', async () => {
    const lists = elements(treeOf(await textPart(form)), 'w:dropDownList').slice(2)
    const { positions } = ANSWER_FORM[form.language]
    for (const list of lists) {
      const [first, ...rest] = list.children.map(({ attributes }) => attributes)
      expect(first).toEqual({ 'w:value': 'Välj i listan' })
      expect(rest).toEqual(POSITIONS.map((name) => ({ 'w:displayText': positions[name], 'w:value': name })))
    }
    expect(lists).toHaveLength(positionsIn(form))
  })

  test('is well-formed in every part, the same each time, and tells of no other day than the first', async () => {
    const [one, other] = await Promise.all([wordForm(form), wordForm(form)])
    expect(one).toEqual(other)
    for (const [name, part] of partsIn(one)) {
      const parser = new SaxesParser()
      parser.on('error', (error) => expect.fail(`${name}: ${error.message}`))
      parser.write(part).close()
    }
    const core = partsIn(one).get('docProps/core.xml') ?? ''
    expect(core.match(/\d{4}-\d{2}-\d{2}T[\d:]+Z/g)).toEqual([`${form.opens}T00:00:00Z`, `${form.opens}T00:00:00Z`])
  })

  test('says which form it is in its properties and in its text', async () => {
    const { properties, text } = readForm(await wordForm(form))
    expect(Object.fromEntries(properties)).toEqual({
      rusForm: '1',
      rusConsultation: form.consultation,
      rusDocumentHash: form.documentHash,
    })
    expect(text).toContain(`rus-form/1 ${form.consultation} sha256:${form.documentHash}`)
  })
})

describe('what the form says', () => {
  test('how to answer, what becomes of personal data, where to send it and what to call the file', async () => {
    const { text } = readForm(await wordForm())
    for (const said of [
      'Börja med att säga om ni tillstyrker förslaget.',
      'Svaret blir en allmän handling.',
      'den version (Remissversion) som skickades den 1 februari 2029',
      'Vi vill ha svaret senast den 30 juni 2029.',
      'Skicka svaret till rus@exempel.se eller lämna det på https://exempel.se/svar.',
      'RS_2029-12_er-organisation.docx',
      'Gäller 2 Mål och 2.1 Kompetens.',
      'Alla får lämna synpunkter på alla avsnitt.',
    ])
      expect(text).toContain(said)
    expect(await textPart(SMALL, 'word/_rels/document.xml.rels')).toContain('mailto:rus@exempel.se')
  })

  test('nothing of days and numbers that a faulty consultation does not have', async () => {
    const form: AnswerForm = {
      ...SMALL,
      dnr: '',
      opens: '',
      closes: '',
      answerTo: { email: 'a@exempel.se?bcc=b@exempel.se' },
    }
    const { text } = readForm(await wordForm(form))
    expect(text).toContain('Skicka svaret till a@exempel.se?bcc=b@exempel.se.')
    expect(text).not.toMatch(/senast|Skriv diarienumret|Döp gärna filen/)
    expect(await textPart(form, 'docProps/core.xml')).not.toContain('T00:00:00Z')
    expect(await textPart(form, 'word/_rels/document.xml.rels')).not.toContain('mailto:')
  })

  test('nothing of earlier versions or limits when there are none', async () => {
    const recipients = SMALL.recipients.map(({ limited: _, ...recipient }) => ({ ...recipient, sections: [] }))
    const { text } = readForm(await wordForm({ ...SMALL, earlier: [], recipients }))
    expect(text).not.toContain('rättade versionen')
    expect(text).not.toContain('Några mottagare')
  })

  test('all of it in English', async () => {
    const bytes = await wordForm({ ...SMALL, language: 'en' })
    const { rows, text } = readForm(bytes)
    expect(rows.get('[#mal]')?.choices.slice(0, 2)).toEqual(['Choose from the list', 'Supports'])
    expect(text).toContain('We want the answer by 30 June 2029 at the latest.')
    expect(partsIn(bytes).get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  })

  test('the recipients by name, each once, and another name can be written', async () => {
    const twice = [...SMALL.recipients, ...SMALL.recipients, { name: ' ', category: 'other', sections: [] }]
    const [list] = elements(treeOf(await textPart({ ...SMALL, recipients: twice })), 'w:comboBox')
    expect(list?.children.map(({ attributes }) => attributes['w:value'])).toEqual([
      'Askersunds kommun',
      'Skogsstyrelsen',
    ])
  })
})

describe('how the form is built', () => {
  test('headings stand outside the tables and skip no level, so that they can be moved among', async () => {
    const body = elements(treeOf(await textPart(EXAMPLE)), 'w:body')[0]
    const styles = (body?.children ?? []).flatMap(({ children }) => {
      const style = children.map((child) => attributeOf(child, 'w:pStyle')).find((each) => each?.startsWith('Heading'))
      return style === undefined ? [] : [Number(style.slice(7))]
    })
    expect(styles.length).toBeGreaterThan(25)
    expect(styles[0]).toBe(1)
    for (const [index, level] of styles.entries()) expect(level - (styles[index - 1] ?? 1)).toBeLessThanOrEqual(1)
  })

  test('every table has a header row that is repeated, two columns, and rows that go on over pages', async () => {
    for (const table of elements(treeOf(await textPart(SMALL)), 'w:tbl')) {
      const rows = elements(table, 'w:tr')
      expect(rows.map((row) => elements(row, 'w:tblHeader').length > 0)).toEqual(rows.map((_, index) => index === 0))
      expect(rows.map((row) => elements(row, 'w:tc').length)).toEqual(rows.map(() => 2))
      expect(rows.slice(1).flatMap((row) => elements(row, 'w:cantSplit'))).toEqual([])
    }
  })

  test('controls stand within paragraphs, where LibreOffice keeps them whole', async () => {
    const paragraphs = elements(treeOf(await textPart(SMALL)), 'w:p')
    const within = paragraphs.flatMap(({ children }) => children.filter(({ name }) => name === 'w:sdt'))
    expect(within).toHaveLength(elements(treeOf(await textPart(SMALL)), 'w:sdt').length)
  })

  test('a question that asks for no position has a key and an answer, and no list', async () => {
    const form = { ...SMALL, questions: [{ id: 'hur', number: '1', text: 'Hur gör ni?', sections: [] }] }
    const xml = await textPart(form)
    expect(xml).toContain('w:val="question:hur:comment"')
    expect(xml).not.toContain('w:val="question:hur:position"')
    expect([...readForm(await wordForm(form)).rows.keys()]).toContain('[?hur]')
  })

  test('what the region does with answers is for the region to say', async () => {
    expect(await textPart(SMALL)).not.toContain('Vi publicerar')
    expect(await textPart({ ...SMALL, privacyNotice: [] })).toContain('Svaret blir en allmän handling. Skriv inte')
  })

  test('hostile texts do no harm', async () => {
    const evil = '<w:p/>&"\u0000\u202E\uD800]]>'
    const form: AnswerForm = {
      ...SMALL,
      title: evil,
      dnr: evil,
      sender: evil,
      consultation: evil,
      version: evil,
      answerTo: { email: evil, url: 'javascript:alert(1)' },
      sections: [{ id: evil, number: evil, heading: evil, level: 2, parent: 'nowhere', blocks: [] }],
      questions: [{ id: evil, number: evil, text: evil, sections: [evil] }],
      recipients: [{ name: evil.repeat(90), category: evil, sections: [] }],
    }
    for (const part of partsIn(await wordForm(form)).values()) {
      expect(() => treeOf(part)).not.toThrow()
      expect(part).not.toContain('Target="javascript')
    }
  })
})

/** How many rows one can be for or against. */
function positionsIn({ questions, sections }: AnswerForm): number {
  return 1 + questions.filter(({ position }) => position).length + sections.length
}
