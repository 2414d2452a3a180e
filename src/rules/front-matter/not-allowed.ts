import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import { type HeaderMap, textAt, valueAt } from '../../model/header.ts'
import type { Bilingual, Language } from '../../model/language.ts'
import { nearest } from '../../model/nearest.ts'
import type { Schema } from '../../schema/document-type.ts'
import type { HeaderFault, HeaderPath } from '../../schema/header-fault.ts'
import { schemasAt } from '../../schema/walk.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { anyOf, bilingualIn, bilingualValue, didYouMean, pathValue, placeIn } from '../said.ts'
import { valuePlace } from './places.ts'

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
    sv: 'Välj ett av värdena. ”rus schema” säger vad vart och ett betyder.',
    en: 'Choose one of the values. “rus schema” says what each of them means.',
  },
  sentences: {
    near: {
      sv: (values) =>
        `Värdet ”${values.value}” finns inte att välja i ${placeIn(values, 'sv')}. ${suggestion(values, 'sv')}`,
      en: (values) =>
        `The value “${values.value}” is not one to choose in ${placeIn(values, 'en')}. ${suggestion(values, 'en')}`,
    },
    only: {
      sv: (values) =>
        `Värdet i ${placeIn(values, 'sv')} ska vara ${anyOf(values, 'allowed', 'sv')}, inte ”${values.value}”.`,
      en: (values) =>
        `The value in ${placeIn(values, 'en')} must be ${anyOf(values, 'allowed', 'en')}, not “${values.value}”.`,
    },
  },
  *check({ header }, { headerFaults, type }) {
    if (header === undefined) return
    for (const fault of headerFaults) {
      if (fault.kind === 'not-allowed') yield problemOf(fault, header, type?.schema)
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
  schema: Schema | undefined,
): Problem {
  const { path, allowed } = fault
  const written = textAt(header, ...path) ?? ''
  const meanings = meaningsAt(path, header, schema)
  const meant = nearest(written, allowed) ?? byMeaning(written, allowed, meanings)
  const span = valuePlace(header, path)
  const values = { value: excerpt(written), path: pathValue(path), allowed }
  if (meant === undefined) return { sentence: 'only', values, span }
  const meaning = meanings.get(meant)
  const value = valueAt(header, ...path)
  const mark = value?.kind === 'scalar' && value.quoted ? "'" : ''
  return {
    sentence: 'near',
    values: { ...values, meant, ...(meaning && { meaning: bilingualValue(meaning) }) },
    span,
    fix: { edits: [{ start: span.start, end: span.end, text: mark + meant + mark }] },
  }
}

/** What the schemas say that the values to choose mean. */
function meaningsAt(path: HeaderPath, header: HeaderMap, schema: Schema | undefined): ReadonlyMap<string, Bilingual> {
  const speaking = schema === undefined ? [] : schemasAt(schema, header, path)
  return new Map(speaking.flatMap(({ meanings = {} }) => Object.entries(meanings)))
}

function suggestion(values: Values, language: Language): string {
  return didYouMean(values.meant, language, bilingualIn(values, 'meaning', language))
}

/** The value that means what is written, in Swedish or English: `in-force` for `gällande`. */
function byMeaning(
  written: string,
  allowed: readonly string[],
  meanings: ReadonlyMap<string, Bilingual>,
): string | undefined {
  const whole = allowed.flatMap((value) => {
    const { sv = '', en = '' } = meanings.get(value) ?? {}
    return [sv, en].map((meaning) => [meaning.toLowerCase(), value] as const)
  })
  const parts = whole.flatMap(([meaning, value]) =>
    meaning.split(/ (?:eller|or) |, /).map((part) => [part, value] as const),
  )
  // Of two values that share a word, the one it says all of; then the first.
  const explained = new Map([...whole, ...parts].reverse())
  const wanted = written.toLowerCase()
  return explained.get(wanted) ?? explained.get(nearest(wanted, explained.keys()) ?? '')
}
