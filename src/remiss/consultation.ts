import { isDate } from '../model/calendar.ts'
import { compareSwedish } from '../model/collate.ts'
import { type Document, type Section, sectionsOf } from '../model/document.ts'
import { type HeaderMap, type HeaderValue, itemsAt, textAt, valueAt } from '../model/header.ts'
import { unusedName } from './unused-name.ts'

/**
 * What a consultation document says, as a value. The document may be faulty (it was sent out with `--allow-findings`):
 * what is missing is empty or absent, and what makes no sense is left out.
 */
export interface Consultation {
  readonly document: Document
  readonly id: string
  readonly title: string
  /** Whether the title is the region's own, and not made of the file's name. */
  readonly titled: boolean
  /** Empty when missing. */
  readonly dnr: string
  /** What readers call the proposal's version: `Remissversion`. */
  readonly version?: string
  /** What readers call the version in force: `1.0`. */
  readonly baseVersion?: string
  /** `YYYY-MM-DD`; empty when missing or no dates. */
  readonly opens: string
  readonly closes: string
  readonly groups: readonly Group[]
  /** In order of number, without those that ask nothing; ids are unique. */
  readonly questions: readonly Question[]
  /** How many levels of sections have a row of their own in the answer form, at least 1; absent for all. */
  readonly formDepth?: number
  readonly answerTo: { readonly email?: string; readonly url?: string }
  readonly contact?: Contact
  /** How to answer. */
  readonly reply: readonly Section[]
  /** Public records and personal data: the sections, and what the header says of it. */
  readonly privacy: readonly Section[]
  readonly privacyNotice?: string
  /** What happens after the consultation. */
  readonly nextStep: readonly Section[]
}

export interface Group {
  readonly id: string
  readonly title: string
  /** The section with its cover letter. */
  readonly letter?: Section
}

export interface Question {
  readonly id: string
  /** `2a`; empty when missing. */
  readonly number: string
  readonly text: string
  /** Ids of the sections of the proposal it is about, as written. */
  readonly sections: readonly string[]
  /** Whether one can be for or against what is asked. */
  readonly position: boolean
  /** The section that explains it. */
  readonly explanation?: Section
}

/** Who answers questions: any of these, at least one. */
export interface Contact {
  readonly role?: string
  readonly organisation?: string
  readonly unit?: string
  readonly email?: string
  readonly phone?: string
}

/** The consultation that a document describes. */
export function consultationFrom(document: Document): Consultation {
  const { header } = document
  const sections = sectionsOf(document)
  const ofRole = (role: string) => outermost(sections.filter((section) => section.role === role))
  const contact = contactFrom(valueAt(header, 'contact'))
  return {
    document,
    id: document.id,
    title: document.title,
    titled: document.title !== document.id,
    dnr: textAt(header, 'dnr')?.trim() ?? '',
    opens: dateAt(header, 'opens'),
    closes: dateAt(header, 'closes'),
    ...optional('version', textAt(header, 'proposal', 'version')),
    ...optional('baseVersion', textAt(header, 'base', 'version')),
    groups: groupsFrom(header, sections, ofRole('cover-letter')),
    questions: questionsFrom(header, ofRole('question')),
    ...formDepthFrom(header),
    answerTo: {
      ...optional('email', textAt(header, 'answerTo', 'email')),
      ...optional('url', textAt(header, 'answerTo', 'url')),
    },
    ...(contact && { contact }),
    reply: ofRole('reply'),
    privacy: ofRole('privacy-notice'),
    ...optional('privacyNotice', textAt(header, 'privacyNotice')),
    nextStep: ofRole('next-step'),
  }
}

/** The id of a section in an address: `#klimat`, `rus-lanet#klimat` and `klimat` are `klimat`. */
export function sectionIdIn(address: string): string {
  return address.replace(/^[^#]*#/, '')
}

/** Sections that stand in none of the others: those come along with it. */
function outermost(sections: readonly Section[]): readonly Section[] {
  const inner = new Set(sections.flatMap((section) => sectionsOf(section)))
  return sections.filter((section) => !inner.has(section))
}

function dateAt(header: HeaderMap | undefined, key: string): string {
  const text = textAt(header, key) ?? ''
  return isDate(text) ? text : ''
}

function optional<Key extends string>(key: Key, text: string | undefined): { readonly [K in Key]?: string } {
  return text === undefined || text.trim() === '' ? {} : ({ [key]: text.trim() } as { readonly [K in Key]?: string })
}

/** A group that names no letter gets the one no group names, when there is one only. */
function groupsFrom(
  header: HeaderMap | undefined,
  sections: readonly Section[],
  letters: readonly Section[],
): readonly Group[] {
  const written = itemsAt(header, 'groups').flatMap((item) => {
    const id = textAt(item, 'id') ?? ''
    const address = textAt(item, 'coverLetter')
    const named = address === undefined ? undefined : sectionIdIn(address)
    const letter = sections.find((section) => section.id === named)
    return id === '' ? [] : [{ id, title: textAt(item, 'title') ?? id, letter }]
  })
  const named = new Set(written.map(({ letter }) => letter))
  const free = letters.filter((letter) => !named.has(letter))
  const groups = new Map(written.map((group) => [group.id, group]))
  return [...groups.values()].map(({ letter, ...group }) => {
    const own = letter ?? (free.length === 1 ? free[0] : undefined)
    return { ...group, ...(own && { letter: own }) }
  })
}

function questionsFrom(header: HeaderMap | undefined, explanations: readonly Section[]): readonly Question[] {
  const used = new Set<string>()
  const questions = itemsAt(header, 'questions').flatMap((item): Question[] => {
    const [number, text] = [textAt(item, 'number')?.trim() ?? '', textAt(item, 'text')?.trim() ?? '']
    if (text === '') return []
    const id = unusedId(textAt(item, 'id') ?? (number === '' ? 'fraga' : `fraga-${number}`), used)
    const sections = itemsAt(item, 'sections').flatMap((section) => textAt(section) ?? [])
    const explanation = explanations.find((section) => section.id === id || isAbout(section.heading, number))
    const position = isTrue(valueAt(item, 'position'))
    return [{ id, number, text, sections: sections.map(sectionIdIn), position, ...(explanation && { explanation }) }]
  })
  return questions.sort((first, second) => compareSwedish(first.number, second.number))
}

function isTrue(value: HeaderValue | undefined): boolean {
  return value?.kind === 'scalar' && value.value === true
}

function formDepthFrom(header: HeaderMap | undefined): Pick<Consultation, 'formDepth'> {
  const depth = valueAt(header, 'form', 'depth')
  const isDepth = depth?.kind === 'scalar' && typeof depth.value === 'number' && depth.value >= 1
  return isDepth ? { formDepth: Number(depth.value) } : {}
}

/** Two questions of one id would take each other's answers. */
function unusedId(wanted: string, used: Set<string>): string {
  const id = unusedName(wanted, (each) => used.has(each))
  used.add(id)
  return id
}

/** Whether a heading begins with the question's number: `Fråga 2a. Målen`. */
function isAbout(heading: string, number: string): boolean {
  return (
    number !== '' && heading.match(/^\p{L}+\s+(\d+\p{L}?)(?![\p{L}\d])/u)?.[1]?.toLowerCase() === number.toLowerCase()
  )
}

function contactFrom(value: HeaderValue | undefined): Contact | undefined {
  const contact = {
    ...optional('role', textAt(value, 'role')),
    ...optional('organisation', textAt(value, 'organisation')),
    ...optional('unit', textAt(value, 'unit')),
    ...optional('email', textAt(value, 'email')),
    ...optional('phone', textAt(value, 'phone')),
  }
  return Object.keys(contact).length === 0 ? undefined : contact
}
