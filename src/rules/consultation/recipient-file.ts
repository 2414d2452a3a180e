import type { Corpus, Entry } from '../../model/corpus.ts'
import type { Values } from '../../model/finding.ts'
import { textAt } from '../../model/header.ts'
import { type Choice, meantBy } from '../../model/meant.ts'
import { nearest } from '../../model/nearest.ts'
import { COLUMNS, type Column, columnOf, type Recipient, recipientFile, recipientsOf } from '../../model/recipients.ts'
import { documentNamed, sectionMeant } from '../../model/serving.ts'
import type { DocumentType } from '../../schema/document-type.ts'
import { municipalityNamed } from '../../schema/register-names.ts'
import { municipalityOf } from '../../schema/registers.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { consultationWith, PROPOSAL } from './example-consultation.ts'
import { aboutRecipient, IN_FILE, listSpan } from './recipients.ts'

const NEEDED = ['name', 'category', 'group'] as const satisfies readonly Column[]

const text = consultationWith({ recipients: 'sandlista.csv' })
const withList = (list: string) => ({ text, files: { 'strategi.md': PROPOSAL, 'sandlista.csv': list } })

export const recipientFileRule: CorpusRule = {
  scope: 'corpus',
  id: 'consultation/recipient-file',
  severity: 'error',
  title: { sv: 'Filen med sändlistan har fel', en: 'The file of recipients has a fault' },
  reason: {
    sv: 'Sändlistan i en fil ska säga lika mycket som en i dokumenthuvudet, annars går det inte att skicka och följa upp.',
    en: 'A list in a file must say as much as one in the front matter, otherwise it cannot be sent and followed up.',
  },
  remedy: {
    sv: 'Rätta filen. Kolumnerna är name, category och group, och vid behov official, code, email och sections.',
    en: 'Correct the file. The columns are name, category and group, and where needed official, code, email and sections.',
  },
  sentences: {
    missingColumn: {
      sv: ({ column }) => `Kolumnen ”${column}” saknas i filen med sändlistan.`,
      en: ({ column }) => `The file of recipients lacks the column “${column}”.`,
    },
    unknownColumn: {
      sv: (values) => `Filen med sändlistan har en okänd kolumn, ”${values.column}”.${didYouMean(values, 'sv')}`,
      en: (values) => `The file of recipients has an unknown column, “${values.column}”.${didYouMean(values, 'en')}`,
    },
    missingValue: {
      sv: ({ column, name }) => `${name === '' ? 'En mottagare' : `”${name}”`} saknar värde i kolumnen ”${column}”.`,
      en: ({ column, name }) => `${name === '' ? 'A recipient' : `“${name}”`} has nothing in the column “${column}”.`,
    },
    category: {
      sv: (values) => `”${values.value}” är inget känt slag av organisation.${didYouMean(values, 'sv')}`,
      en: (values) => `“${values.value}” is no known kind of organisation.${didYouMean(values, 'en')}`,
    },
    code: {
      sv: ({ value, name, right }) =>
        `Kommunkoden ”${value}” för ”${name}” finns inte.${right === undefined ? '' : ` Rätt kod är ${right}.`}`,
      en: ({ value, name, right }) =>
        `There is no municipality with the code “${value}”, which “${name}” has.${right === undefined ? '' : ` The right code is ${right}.`}`,
    },
    section: {
      sv: (values) =>
        `Avsnittet ”${values.value}” för ”${values.name}” finns inte i förslaget.${didYouMean(values, 'sv')}`,
      en: (values) =>
        `The section “${values.value}” of “${values.name}” is not in the proposal.${didYouMean(values, 'en')}`,
    },
    inFile: IN_FILE,
  },
  examples: {
    good: [
      withList(
        'name;category;code;group;sections\nNora;municipality;1884;externa;\nTrafikverket;state-agency;;externa;klimat\n',
      ),
    ],
    bad: [
      { ...withList('namn;category;grop\nNora;municipality;externa\n'), lines: [10] },
      { ...withList('name;ort;category\nNora;Nora;municipality\n'), lines: [10, 10] },
      {
        ...withList('name;category;code;group;sections\nNora;kommun;1899;externa;kompetenz\n;municipality;1884;;\n'),
        lines: [10, 10, 10, 10, 10],
      },
    ],
  },
  *check(entry, { corpus, type }) {
    const file = entry.type === 'consultation' ? recipientFile(entry, corpus) : undefined
    if (file?.data === undefined) return
    yield* columnProblems(entry, file)
    yield* rowProblems(entry, corpus, categoriesOf(type))
  },
}

function* columnProblems(entry: Entry, file: Entry): Generator<Problem> {
  const header = file.data?.header ?? []
  const found = new Set(header.map((cell) => columnOf(cell.text)))
  const missing = NEEDED.filter((column) => !found.has(column))
  for (const cell of header) {
    if (columnOf(cell.text) !== undefined || cell.text === '') continue
    const near = nearest(cell.text, COLUMNS)
    yield {
      sentence: 'unknownColumn',
      values: { column: cell.text, ...(near && { near }) },
      span: listSpan(entry),
      related: [{ place: { path: file.path, span: cell.span }, sentence: 'inFile' }],
    }
  }
  for (const column of missing) {
    if (header.some((cell) => nearest(cell.text, COLUMNS) === column)) continue
    yield { sentence: 'missingColumn', values: { column }, span: listSpan(entry) }
  }
}

function* rowProblems(entry: Entry, corpus: Corpus, categories: readonly Choice[]): Generator<Problem> {
  const proposal = documentNamed(corpus, textAt(entry.header, 'proposal', 'document'))
  const ids = proposal?.sections.map(({ id }) => id) ?? []
  const columns = new Set(recipientFile(entry, corpus)?.data?.header.map((cell) => columnOf(cell.text)))
  for (const recipient of recipientsOf(entry, corpus) ?? []) {
    const { name, sections } = recipient
    const at = (column: Column, sentence: string, values: Values) =>
      aboutRecipient(entry, recipient, column, { sentence, values: { name, ...values } })
    for (const column of NEEDED) {
      if (columns.has(column) && !recipient[column]) yield at(column, 'missingValue', { column })
    }
    for (const { column, ...values } of unknownValues(recipient, categories)) yield at(column, column, values)
    for (const section of sections) {
      if (proposal === undefined || sectionMeant(corpus, proposal, section)) continue
      yield at('sections', 'section', { value: section, ...suggestion(section, ids) })
    }
  }
}

/** The values of a recipient that are in no register. */
function* unknownValues({ name, official, category, code }: Recipient, categories: readonly Choice[]) {
  if (category !== undefined && categories.length > 0 && !categories.some((each) => each.name === category)) {
    const near = meantBy(category, categories)?.name
    yield { column: 'category', value: category, ...(near !== undefined && { near }) } as const
  }
  if (code === undefined || municipalityOf(code) !== undefined) return
  const right = municipalityNamed(official ?? name) ?? municipalityNamed(name)
  yield { column: 'code', value: code, ...(right !== undefined && { right }) } as const
}

function suggestion(word: string, known: readonly string[]): { readonly near?: string } {
  const near = nearest(word, known)
  return near === undefined ? {} : { near }
}

/** The kinds of organisation the document type knows and what they mean, from what it says of a recipient in the header. */
function categoriesOf(type: DocumentType | undefined): readonly Choice[] {
  const recipients = type?.schema.properties?.recipients
  const list = [...(recipients?.anyOf ?? []), ...(recipients?.oneOf ?? [])].find((branch) => branch.items)
  const category = list?.items?.properties?.category
  return (category?.enum ?? []).map((value) => {
    const meaning = category?.meanings?.[String(value)]
    return { name: String(value), words: meaning === undefined ? [] : [meaning.sv, meaning.en] }
  })
}

function didYouMean({ near }: Values, language: 'sv' | 'en'): string {
  if (near === undefined) return ''
  return language === 'sv' ? ` Menade du ”${near}”?` : ` Did you mean “${near}”?`
}
