import type { Fix, Values } from '../../model/finding.ts'
import type { HeaderValue } from '../../model/header.ts'
import { valueAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import type { ValueKind } from '../../schema/header-fault.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { bilingualIn, bilingualValue, headerName, kinds, placeIn, words } from '../said.ts'
import { inHeader, valuePlace } from './places.ts'

export const wrongKind: DocumentRule = {
  id: 'front-matter/wrong-kind',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Värdet är av fel slag', en: 'The value is of the wrong kind' },
  reason: {
    sv: 'En lista, ett tal och en text läses på olika sätt. Av fel slag blir värdet oläsligt för den som ska räkna eller jämföra.',
    en: 'A list, a number and a text are read in different ways. Of the wrong kind, a value is of no use to whoever counts or compares.',
  },
  remedy: {
    sv: 'Skriv det som meddelandet säger hör dit. ”rus schema”, dokumentets typ och ”--docs” visar allt om nyckeln.',
    en: 'Write what the message says belongs there. “rus schema”, the type of the document and “--docs” tell all about the key.',
  },
  sentences: {
    empty: {
      sv: (values) => `Värdet saknas i ${placeIn(values, 'sv')}. Där ska stå ${expected(values, 'sv')}.`,
      en: (values) => `There is no value in ${placeIn(values, 'en')}. It takes ${expected(values, 'en')}.`,
    },
    wrong: {
      sv: (values) =>
        `I ${placeIn(values, 'sv')} står ${kinds(words(values, 'found'), 'sv')}. Där ska stå ${expected(values, 'sv')}.`,
      en: (values) =>
        `There is ${kinds(words(values, 'found'), 'en')} in ${placeIn(values, 'en')}. It takes ${expected(values, 'en')}.`,
    },
    decimalComma: {
      sv: (values) =>
        `”${values.value}” läses som en text. Skriv ${values.number}, med punkt, i ${headerName(values, 'sv')}.`,
      en: (values) =>
        `“${values.value}” is read as a text. Write ${values.number}, with a point, in ${headerName(values, 'en')}.`,
    },
  },
  *check({ header }, context) {
    if (header === undefined) return
    for (const fault of context.headerFaults) {
      if (fault.kind !== 'wrong-kind') continue
      const value = valueAt(header, ...fault.path)
      const span = valuePlace(header, fault.path)
      const place = inHeader(fault.path, context)
      const decimal = decimalComma(value, fault.expected)
      if (decimal !== undefined) {
        yield { ...decimal, values: { ...decimal.values, ...place }, span }
        continue
      }
      const found = kindOf(value)
      const fix = asList(value, fault.expected, context.source.text)
      const { expects, example } = fault
      const said = { ...(expects && { expects: bilingualValue(expects) }), ...(example !== undefined && { example }) }
      yield {
        sentence: found === 'empty' ? 'empty' : 'wrong',
        values: { ...place, found: [found], expected: fault.expected, ...said },
        span,
        ...(fix && { fix }),
      }
    }
  },
  examples: {
    good: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties:\n  - '18'\nperiod:\n  from: 2022\n---\n\n# Strategi\n" },
    ],
    bad: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: '18'\nperiod: 2022\n---\n\n# Strategi\n", lines: [4, 5] },
      {
        text: 'type: indicators\nstrategy: rus-2030\nindicators:\n  - id: arbete\n    baseline:\n      year: 2020\n      value: 77,2\n',
        path: 'indicators.yaml',
        lines: [7],
      },
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod:\n---\n\n# Strategi\n", lines: [5] },
    ],
  },
}

function kindOf(value: HeaderValue | undefined): ValueKind {
  if (value === undefined) return 'empty'
  if (value.kind !== 'scalar') return value.kind
  if (value.value === null) return 'empty'
  const kind = typeof value.value
  return kind === 'string' ? 'text' : kind === 'number' ? 'number' : 'boolean'
}

function expected(values: Values, language: Language): string {
  const said = bilingualIn(values, 'expects', language)
  if (said !== '') return said
  const { example } = values
  const kind = kinds(words(values, 'expected'), language)
  if (example === undefined) return kind
  return language === 'sv' ? `${kind}, till exempel ”${example}”` : `${kind}, such as “${example}”`
}

/** A number with a comma, as people write it, is a text. */
function decimalComma(value: HeaderValue | undefined, wanted: readonly ValueKind[]): Omit<Problem, 'span'> | undefined {
  if (value?.kind !== 'scalar' || !wanted.includes('number') || !/^[-−]?\d{1,9},\d{1,9}$/.test(value.source)) {
    return undefined
  }
  const number = value.source.replace('−', '-').replace(',', '.')
  const { start, end } = value.span
  // Of three decimals nobody can tell that they are not thousands.
  const sure = !/,\d{3}$/.test(value.source)
  const values = { value: value.source, number }
  return { sentence: 'decimalComma', values, ...(sure && { fix: { edits: [{ start, end, text: number }] } }) }
}

/** A single plain value where a list belongs becomes a list of one. */
function asList(value: HeaderValue | undefined, wanted: readonly ValueKind[], text: string): Fix | undefined {
  if (wanted.length !== 1 || wanted[0] !== 'list' || value?.kind !== 'scalar' || value.value === null) return undefined
  const { start, end } = value.span
  const written = text.slice(start, end)
  if (!/^(?:'[^'\n]*'|"[^"\\\n]*"|[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}])?)$/u.test(written)) return undefined
  return { edits: [{ start, end, text: `[${written}]` }] }
}
