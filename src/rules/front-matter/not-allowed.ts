import { excerpt } from '../../model/excerpt.ts'
import { type HeaderMap, textAt, valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import type { Schema } from '../../schema/document-type.ts'
import type { HeaderFault, HeaderPath } from '../../schema/header-fault.ts'
import { schemasAt } from '../../schema/walk.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { anyOf, didYouMean, pathValue, placeIn } from '../said.ts'
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
        `Värdet ”${values.value}” finns inte att välja i ${placeIn(values, 'sv')}. ${didYouMean(values.meant, 'sv')}`,
      en: (values) =>
        `The value “${values.value}” is not one to choose in ${placeIn(values, 'en')}. ${didYouMean(values.meant, 'en')}`,
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
  const meant = nearest(written, allowed) ?? byMeaning(written, allowed, schema, header, path)
  const span = valuePlace(header, path)
  const values = { value: excerpt(written), path: pathValue(path), allowed }
  if (meant === undefined) return { sentence: 'only', values, span }
  const value = valueAt(header, ...path)
  const mark = value?.kind === 'scalar' && value.quoted ? "'" : ''
  return {
    sentence: 'near',
    values: { ...values, meant },
    span,
    fix: { edits: [{ start: span.start, end: span.end, text: mark + meant + mark }] },
  }
}

/** The value whose explanation in the schema (`in-force: gällande.`) is the word written. */
function byMeaning(
  written: string,
  allowed: readonly string[],
  schema: Schema | undefined,
  header: HeaderMap,
  path: HeaderPath,
): string | undefined {
  const explained = new Map<string, string>()
  for (const { description = '' } of schema === undefined ? [] : schemasAt(schema, header, path)) {
    for (const part of description.split('.')) {
      const [value = '', meaning] = part.split(':').map((each) => each.trim())
      if (allowed.includes(value) && meaning !== undefined) {
        for (const word of [meaning, ...meaning.split(/ eller |, /)]) explained.set(word.toLowerCase(), value)
      }
    }
  }
  const wanted = written.toLowerCase()
  return explained.get(wanted) ?? explained.get(nearest(wanted, explained.keys()) ?? '')
}
