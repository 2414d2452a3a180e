import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import type { KeyReference, ValueKind } from '../model/type-reference.ts'

/** What `rus schema` and the reference page of document types say beside the schemas' own words. */
export interface TypeTexts {
  /** The region's own type. */
  readonly own: (path: string) => string
  /** A schema file that is no JSON object. */
  readonly unreadable: (path: string) => string
  /** Below the list. */
  readonly more: string
  readonly page: Readonly<
    Record<
      | 'title'
      | 'intro'
      | 'generated'
      | 'law'
      | 'header'
      | 'body'
      | 'ordered'
      | 'noBody'
      | 'tables'
      | 'example'
      | 'key'
      | 'type'
      | 'required'
      | 'meaning'
      | 'exampleColumn'
      | 'column'
      | 'holds'
      | 'headings',
      string
    >
  >
  readonly required: Readonly<Record<KeyReference['required'], string>>
  readonly kind: (kind: ValueKind) => string
  readonly cellKind: Readonly<Record<'text' | 'amount' | 'number' | 'date', string>>
  readonly repeated: string
  /** How many of a section there are. */
  readonly times: (min: number, max: number) => string
  readonly content: Readonly<{
    paragraphs: (count: number) => string
    items: (count: number) => string
    table: (role: string) => string
    link: (roles: readonly string[]) => string
  }>
}

/** From here on a limit only guards against mistakes, and is not worth telling. */
const MANY = 100

export const TYPES: Bilingual<TypeTexts> = {
  sv: {
    own: (path) => `egen: ${path}`,
    unreadable: (path) => `${path} går inte att läsa som ett schema.`,
    more: 'Schemat för en typ: rus schema strategy. För rus.config.yaml: rus schema config. Som en sida: rus schema --docs.',
    page: {
      title: 'Dokumenttyper',
      intro:
        'Varje dokument börjar med ett dokumenthuvud som säger vilken typ det är. Typen bestämmer vilka nycklar huvudet ' +
        'har och vilka avsnitt texten har.',
      generated: 'Sidan är gjord av programmet: npm run generate. Ändra inte här.',
      law: 'Rättsligt stöd',
      header: 'Dokumenthuvud',
      body: 'Avsnitt',
      ordered: 'Avsnitten kommer i den här ordningen.',
      noBody: 'Dokumentet är en YAML-fil utan brödtext.',
      tables: 'Tabeller',
      example: 'Minsta möjliga:',
      key: 'Nyckel',
      type: 'Värde',
      required: 'Krävs',
      meaning: 'Betydelse',
      exampleColumn: 'Exempel',
      column: 'Kolumn',
      holds: 'Innehåll',
      headings: 'Rubriker',
    },
    required: { always: 'ja', sometimes: 'ibland', never: '' },
    kind: kindInSwedish,
    cellKind: { text: 'text', amount: 'belopp', number: 'tal', date: 'datum' },
    repeated: 'flera',
    times: (min, max) => {
      if (min === 0 && max >= MANY) return 'frivilligt, ett eller flera'
      if (min === 0) return max === 1 ? 'frivilligt' : `frivilligt, högst ${max}`
      if (max === 1) return 'krävs'
      if (max >= MANY) return `krävs, minst ${min === 1 ? 'ett' : min}`
      return max === min ? `krävs, ${min} stycken` : `krävs, ${min}–${max} stycken`
    },
    content: {
      paragraphs: (count) => (count === 1 ? 'minst ett stycke' : `minst ${count} stycken`),
      items: (count) => (count === 1 ? 'minst en punkt i en lista' : `minst ${count} punkter i listor`),
      table: (role) => `tabellen ${role}`,
      link: (roles) => `en länk till ${joinList(roles, 'sv', 'or')}`,
    },
  },
  en: {
    own: (path) => `own: ${path}`,
    unreadable: (path) => `${path} cannot be read as a schema.`,
    more: 'The schema of a type: rus schema strategy. Of rus.config.yaml: rus schema config. As a page: rus schema --docs.',
    page: {
      title: 'Document types',
      intro:
        'Every document begins with front matter that says which type it is. The type decides which keys the front matter ' +
        'has, and which sections the text has.',
      generated: 'This page is generated: npm run generate. Do not edit it here.',
      law: 'Law',
      header: 'Front matter',
      body: 'Sections',
      ordered: 'The sections come in this order.',
      noBody: 'The document is a YAML file without a body.',
      tables: 'Tables',
      example: 'The least there is:',
      key: 'Key',
      type: 'Value',
      required: 'Required',
      meaning: 'Meaning',
      exampleColumn: 'Example',
      column: 'Column',
      holds: 'Holds',
      headings: 'Headings',
    },
    required: { always: 'yes', sometimes: 'in some cases', never: '' },
    kind: kindInEnglish,
    cellKind: { text: 'text', amount: 'amount', number: 'number', date: 'date' },
    repeated: 'several',
    times: (min, max) => {
      if (min === 0 && max >= MANY) return 'optional, one or more'
      if (min === 0) return max === 1 ? 'optional' : `optional, at most ${max}`
      if (max === 1) return 'required'
      if (max >= MANY) return `required, at least ${min === 1 ? 'one' : min}`
      return max === min ? `required, ${min} of them` : `required, ${min}–${max} of them`
    },
    content: {
      paragraphs: (count) => (count === 1 ? 'at least one paragraph' : `at least ${count} paragraphs`),
      items: (count) => (count === 1 ? 'at least one list item' : `at least ${count} list items`),
      table: (role) => `the table ${role}`,
      link: (roles) => `a link to a ${joinList(roles, 'en', 'or')}`,
    },
  },
}

function kindInSwedish(kind: ValueKind): string {
  if (kind.name === 'choice') return joinList(kind.values, 'sv', 'or')
  if (kind.name === 'list') return `lista: ${kindInSwedish(kind.of)}`
  if (kind.name === 'either') return alternatives(kind.of.map(kindInSwedish), 'sv')
  if (kind.name === 'reference') {
    const among = joinList(kind.among, 'sv', 'or')
    if (kind.to === 'document') return among === '' ? 'id för ett dokument' : `id för ett dokument (${among})`
    if (kind.to === 'section') return among === '' ? 'adress till ett avsnitt' : `adress till ett avsnitt (${among})`
    return { file: 'sökväg till en fil', municipality: 'kommunkod', county: 'länskod' }[kind.to]
  }
  const words = {
    text: 'text',
    date: 'datum',
    integer: 'heltal',
    number: 'tal',
    boolean: 'true eller false',
    group: 'grupp',
    any: 'valfritt värde',
  }
  return words[kind.name]
}

function kindInEnglish(kind: ValueKind): string {
  if (kind.name === 'choice') return joinList(kind.values, 'en', 'or')
  if (kind.name === 'list') return `list: ${kindInEnglish(kind.of)}`
  if (kind.name === 'either') return alternatives(kind.of.map(kindInEnglish), 'en')
  if (kind.name === 'reference') {
    const among = joinList(kind.among, 'en', 'or')
    if (kind.to === 'document') return among === '' ? 'id of a document' : `id of a document (${among})`
    if (kind.to === 'section') return among === '' ? 'address of a section' : `address of a section (${among})`
    return { file: 'path of a file', municipality: 'municipality code', county: 'county code' }[kind.to]
  }
  const words = {
    text: 'text',
    date: 'date',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    group: 'group',
    any: 'any value',
  }
  return words[kind.name]
}

function alternatives(words: readonly string[], language: 'sv' | 'en'): string {
  return joinList([...new Set(words)], language, 'or')
}
