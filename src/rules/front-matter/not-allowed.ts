import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import { type HeaderMap, textAt, valueAt } from '../../model/header.ts'
import type { Bilingual, Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { type Choice, meantBy } from '../../model/meant.ts'
import type { Schema } from '../../schema/document-type.ts'
import type { HeaderFault, HeaderPath } from '../../schema/header-fault.ts'
import { constants } from '../../schema/union.ts'
import { schemasAt } from '../../schema/walk.ts'
import type { DocumentContext, DocumentRule, Problem } from '../rule.ts'
import { bilingualIn, bilingualValue, didYouMean, placeIn, quoted, words } from '../said.ts'
import { inHeader, valuePlace } from './places.ts'

export const notAllowed: DocumentRule = {
  id: 'front-matter/not-allowed',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Värdet finns inte att välja', en: 'The value is not one to choose' },
  reason: {
    sv: 'Värdet styr hur dokumentet läses och sammanställs, och då måste alla skriva det lika.',
    en: 'The value decides how the document is read and compiled, so everyone must write it the same way.',
  },
  remedy: {
    sv: 'Skriv ett av värdena som finns att välja, så som det står.',
    en: 'Write one of the values to choose, as it stands.',
  },
  sentences: {
    near: {
      sv: (values) =>
        `Värdet ”${values.value}” finns inte att välja i ${placeIn(values, 'sv')}. ${suggestion(values, 'sv')}${allValues(values, 'sv')}`,
      en: (values) =>
        `The value “${values.value}” is not one to choose in ${placeIn(values, 'en')}. ${suggestion(values, 'en')}${allValues(values, 'en')}`,
    },
    only: {
      sv: (values) => `Värdet i ${placeIn(values, 'sv')} ska vara ${choices(values, 'sv')}, inte ”${values.value}”.`,
      en: (values) => `The value in ${placeIn(values, 'en')} must be ${choices(values, 'en')}, not “${values.value}”.`,
    },
  },
  *check({ header }, context) {
    if (header === undefined) return
    for (const fault of context.headerFaults) {
      if (fault.kind === 'not-allowed') yield problemOf(fault, header, context)
    }
  },
  examples: {
    good: [
      {
        text: "---\ntype: strategy\nid: rus-2030\nstatus: in-force\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
      },
    ],
    bad: [
      {
        text: "---\ntype: strategy\nid: rus-2030\nstatus: in-forse\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [4],
      },
      {
        text: "---\ntype: strategy\nid: rus-2030\nstatus: gällande\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [4],
      },
      {
        text: "---\ntype: strategy\nid: rus-2030\nlanguage: latin\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [4],
      },
    ],
  },
}

function problemOf(
  fault: HeaderFault & { readonly kind: 'not-allowed' },
  header: HeaderMap,
  context: DocumentContext,
): Problem {
  const { path, allowed } = fault
  const written = textAt(header, ...path) ?? ''
  const meanings = meaningsAt(path, header, context.type?.schema)
  const meant = meantBy(
    written,
    allowed.map((name) => choiceOf(name, meanings.get(name))),
  )
  const span = valuePlace(header, path)
  const values = { value: excerpt(written), ...inHeader(path, context) }
  if (meant === undefined) return { sentence: 'only', values: { ...values, ...chosenAmong(allowed, meanings) }, span }
  const meaning = meanings.get(meant.name)
  const value = valueAt(header, ...path)
  const mark = value?.kind === 'scalar' && value.quoted ? "'" : ''
  const fix = { edits: [{ start: span.start, end: span.end, text: mark + meant.name + mark }] }
  return {
    sentence: 'near',
    values: {
      ...values,
      meant: meant.name,
      ...(meaning && { meaning: bilingualValue(meaning) }),
      ...typeShown(context),
    },
    span,
    ...(meant.sure && { fix }),
  }
}

/** What the schemas say that the values to choose mean; of a key that tells the forms of a group apart, what each form is. */
function meaningsAt(path: HeaderPath, header: HeaderMap, schema: Schema | undefined): ReadonlyMap<string, Bilingual> {
  if (schema === undefined) return new Map()
  const key = String(path.at(-1))
  const forms = schemasAt(schema, header, path.slice(0, -1)).flatMap(({ oneOf, anyOf }) => oneOf ?? anyOf ?? [])
  const titles = forms.flatMap(({ properties, title: sv, translations }) =>
    sv === undefined
      ? []
      : constants(properties?.[key]).map(
          (value) => [String(value), { sv, en: translations?.en?.title ?? sv }] as const,
        ),
  )
  const said = schemasAt(schema, header, path).flatMap(({ meanings = {} }) => Object.entries(meanings))
  return new Map([...titles, ...said])
}

/** A value with the words that find it: its meaning in both languages, and each part of one that says it in several ways. */
function choiceOf(name: string, meaning: Bilingual | undefined): Choice {
  const words = meaning === undefined ? [] : [meaning.sv, meaning.en]
  return { name, words, parts: words.flatMap((each) => each.split(/ (?:eller|or) |, /)) }
}

/** The values to choose, with what each means in both languages. */
function chosenAmong(allowed: readonly string[], meanings: ReadonlyMap<string, Bilingual>): Values {
  const said = allowed.map((value) => meanings.get(value) ?? { sv: '', en: '' })
  return { allowed, swedish: said.map(({ sv }) => sv), english: said.map(({ en }) => en) }
}

/** `”speak” (yttranderätt) eller ”vote” (rösträtt)`. */
function choices(values: Values, language: Language): string {
  const meanings = words(values, language === 'sv' ? 'swedish' : 'english')
  const named = words(values, 'allowed').map((value, index) => {
    const meaning = meanings[index] ?? ''
    return quoted(value, language) + (meaning === '' || meaning === value ? '' : ` (${meaning})`)
  })
  return joinList(named, language, 'or')
}

/** The type whose reference lists the values; the configuration has none of its own. */
function typeShown({ type, configuration }: DocumentContext): Values {
  return type === undefined || configuration !== undefined ? {} : { type: type.name }
}

/** Where all values to choose are described, for a misspelling of one. */
function allValues({ type }: Values, language: Language): string {
  if (type === undefined) return ''
  return language === 'sv'
    ? ` ”rus schema ${type} --docs” beskriver alla värden.`
    : ` “rus schema ${type} --docs” describes all values.`
}

function suggestion(values: Values, language: Language): string {
  return didYouMean(values.meant, language, bilingualIn(values, 'meaning', language))
}
