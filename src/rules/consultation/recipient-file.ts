import type { Corpus, Entry } from '../../model/corpus.ts'
import { counted } from '../../model/count.ts'
import type { Values } from '../../model/finding.ts'
import { grouped } from '../../model/grouped.ts'
import { textAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { meantBy } from '../../model/meant.ts'
import { nearest } from '../../model/nearest.ts'
import { categoryNear } from '../../model/recipient-words.ts'
import {
  COLUMN_NAMES,
  type Column,
  columnOf,
  columnTitle,
  isPassedOver,
  type Recipient,
  recipientFile,
  recipientsOf,
} from '../../model/recipients.ts'
import { documentNamed, sectionMeant } from '../../model/serving.ts'
import { hasFormat } from '../../schema/format.ts'
import { municipalityNamed } from '../../schema/register-names.ts'
import { municipalityOf } from '../../schema/registers.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { bilingualIn, bilingualValue, didYouMean as meantWord, quoted, words } from '../said.ts'
import { type Category, categoriesOf } from './categories.ts'
import { consultationWith, PROPOSAL } from './example-consultation.ts'
import { aboutRecipient, IN_FILE, listSpan } from './recipients.ts'

const NEEDED = ['name', 'category', 'group'] as const satisfies readonly Column[]

const text = consultationWith({ recipients: 'sandlista.csv' })
const withList = (list: string) => ({ text, files: { 'strategi.md': PROPOSAL, 'sandlista.csv': list } })

export const recipientFileRule: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/recipient-file',
  severity: 'error',
  title: { sv: 'Filen med sändlistan har fel', en: 'The file of recipients has a fault' },
  reason: {
    sv: 'Sändlistan i en fil ska säga lika mycket som en i dokumenthuvudet, annars går det inte att skicka och följa upp.',
    en: 'A list in a file must say as much as one in the front matter, otherwise it cannot be sent and followed up.',
  },
  remedy: {
    sv: 'Rätta filen. Kolumnerna är namn, slag av organisation och grupp, och vid behov officiellt namn, kommunkod, e-postadress och begränsas till. De får också heta name, category, group, official, code, email och sections.',
    en: 'Correct the file. The columns are name, category and group, and where needed official, code, email and sections. They may also have the titles of the public list of recipients.',
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
      sv: (values) =>
        `${unknownCategory(values, 'sv')} ${meantCategory(values, 'sv')}Slagen är ${kinds(values, 'sv')}.`,
      en: (values) =>
        `${unknownCategory(values, 'en')} ${meantCategory(values, 'en')}The kinds are ${kinds(values, 'en')}.`,
    },
    email: {
      sv: ({ value, name }) =>
        `”${value}” för ”${name}” är ingen e-postadress. En sådan är till exempel regionen@exempel.se.`,
      en: ({ value, name }) => `“${value}” of “${name}” is no e-mail address. One is regionen@exempel.se, for example.`,
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
        'Nummer;Namn;Slag av organisation;Kommunkod;Grupp;Begränsas till\n1;Nora;Kommun;1884;Externa mottagare;\n2;Trafikverket;statlig myndighet;;externa;"Kompetens för framtiden; Klimat och energi"\n',
      ),
      withList(
        'name;category;code;group;sections\nNora;municipality;1884;externa;\nTrafikverket;state-agency;;externa;klimat\n',
      ),
    ],
    bad: [
      { ...withList('namn;category;grop\nNora;municipality;externa\n'), lines: [10] },
      { ...withList('name;ort;category\nNora;Nora;municipality\n'), lines: [10, 10] },
      {
        ...withList('name;category;code;group;sections\nNora;komunn;1899;externa;kompetenz\n;municipality;1884;;\n'),
        lines: [10, 10, 10, 10, 10],
      },
      // Two rows with the same unknown kind are told of once.
      {
        ...withList(
          'Namn;Slag av organisation;E-postadress;Grop\nNora;intresseförening;nora(at)exempel;externa\nLeader;intresseförening;leader@exempel.se;externa\n',
        ),
        lines: [10, 10, 10],
      },
    ],
  },
  *check(entry, { corpus, type }) {
    const file = recipientFile(entry, corpus)
    if (file?.data === undefined) return
    yield* columnProblems(entry, file)
    yield* rowProblems(entry, corpus, categoriesOf(type))
  },
}

function* columnProblems(entry: Entry, file: Entry): Generator<Problem> {
  const header = file.data?.header ?? []
  const titles = header.map(({ text: title }) => title)
  const found = new Set(titles.map(columnOf))
  for (const cell of header) {
    if (cell.text === '' || columnOf(cell.text) !== undefined || isPassedOver(cell.text)) continue
    const near = nearest(cell.text, COLUMN_NAMES)
    yield {
      sentence: 'unknownColumn',
      values: { column: cell.text, ...(near && { near }) },
      span: listSpan(entry),
      related: [{ place: { path: file.path, span: cell.span }, sentence: 'inFile' }],
    }
  }
  const near = new Set(titles.map((title) => columnOf(nearest(title, COLUMN_NAMES) ?? '')))
  for (const column of NEEDED) {
    if (found.has(column) || near.has(column)) continue
    yield { sentence: 'missingColumn', values: { column: columnTitle(column, titles) }, span: listSpan(entry) }
  }
}

function* rowProblems(entry: Entry, corpus: Corpus, categories: readonly Category[]): Generator<Problem> {
  const titles = recipientFile(entry, corpus)?.data?.header.map((cell) => cell.text) ?? []
  const columns = new Set(titles.map(columnOf))
  const recipients = recipientsOf(entry, corpus) ?? []
  for (const recipient of recipients) {
    for (const column of NEEDED) {
      if (!columns.has(column) || recipient[column]) continue
      const values = { name: recipient.name, column: columnTitle(column, titles) }
      yield aboutRecipient(entry, recipient, column, { sentence: 'missingValue', values })
    }
    for (const { column, ...values } of unknownValues(recipient)) {
      yield aboutRecipient(entry, recipient, column, { sentence: column, values: { name: recipient.name, ...values } })
    }
    yield* sectionProblems(entry, corpus, recipient)
  }
  yield* categoryProblems(entry, recipients, categories)
}

/** Kinds of organisation that there are not, each told of once, at the first row that has it. */
function* categoryProblems(
  entry: Entry,
  recipients: readonly Recipient[],
  categories: readonly Category[],
): Generator<Problem> {
  if (categories.length === 0) return
  const known = new Map(categories.map((category) => [category.name, category]))
  for (const [value, those] of grouped(recipients, ({ category }) => category)) {
    const [first] = those
    if (first === undefined || known.has(value)) continue
    const near = known.get(meantBy(value, categories)?.name ?? categoryNear(value) ?? '')
    const meant = near && { near: bilingualValue({ sv: near.meaning.sv, en: near.name }) }
    const all = { swedish: categories.map(({ meaning }) => meaning.sv), english: categories.map(({ name }) => name) }
    const values = { value, name: first.name, count: those.length, ...meant, ...all }
    yield aboutRecipient(entry, first, 'category', { sentence: 'category', values })
  }
}

function* sectionProblems(entry: Entry, corpus: Corpus, recipient: Recipient): Generator<Problem> {
  const proposal = documentNamed(corpus, textAt(entry.header, 'proposal', 'document'))
  if (proposal === undefined) return
  for (const section of recipient.sections) {
    if (sectionMeant(corpus, proposal, section)) continue
    const near = nearest(
      section,
      proposal.sections.map(({ id }) => id),
    )
    const values = { name: recipient.name, value: section, ...(near !== undefined && { near }) }
    yield aboutRecipient(entry, recipient, 'sections', { sentence: 'section', values })
  }
}

/** The values of a recipient that stand for nothing: no municipality has the code, no mailbox the address. */
function* unknownValues({ name, official, code, email }: Recipient) {
  if (email !== undefined && !hasFormat('email', email)) yield { column: 'email', value: email } as const
  if (code === undefined || municipalityOf(code) !== undefined) return
  const right = municipalityNamed(official ?? name) ?? municipalityNamed(name)
  yield { column: 'code', value: code, ...(right !== undefined && { right }) } as const
}

function unknownCategory({ value, name, count }: Values, language: Language): string {
  const [rows, said] = [Number(count), quoted(value, language)]
  if (language === 'sv') {
    return rows === 1
      ? `${said} för ”${name}” är inget känt slag av organisation.`
      : `${counted(rows, 'rad', 'rader', 'sv')} har slaget ${said}, som inte finns.`
  }
  return rows === 1
    ? `${said} of “${name}” is no known kind of organisation.`
    : `${counted(rows, 'row', 'rows', 'en')} have the kind ${said}, which there is not.`
}

function meantCategory(values: Values, language: Language): string {
  return values.near === undefined ? '' : `${meantWord(bilingualIn(values, 'near', language), language)} `
}

function kinds(values: Values, language: Language): string {
  const all = words(values, language === 'sv' ? 'swedish' : 'english')
  return joinList(
    all.map((word) => quoted(word, language)),
    language,
  )
}

function didYouMean({ near }: Values, language: Language): string {
  return near === undefined ? '' : ` ${meantWord(near, language)}`
}
