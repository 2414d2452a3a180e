import type { Fix, Values } from '../../model/finding.ts'
import type { HeaderValue } from '../../model/header.ts'
import { valueAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import type { ValueKind } from '../../schema/header-fault.ts'
import type { DocumentRule } from '../rule.ts'
import { bilingualIn, bilingualValue, kinds, pathValue, placeIn, words } from '../said.ts'
import { valuePlace } from './places.ts'

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
    sv: 'Skriv en lista med varje punkt på en egen rad efter ”- ”. Skriv en grupp nycklar på egna rader med indrag. Skriv tal utan mellanslag, enhet och citattecken.',
    en: 'Write a list with each item on its own line after “- ”. Write a group of keys on lines of their own, indented. Write numbers without spaces, unit and quotation marks.',
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
  },
  *check({ header }, { headerFaults, source }) {
    if (header === undefined) return
    for (const fault of headerFaults) {
      if (fault.kind !== 'wrong-kind') continue
      const value = valueAt(header, ...fault.path)
      const found = kindOf(value)
      const fix = asList(value, fault.expected, source.text)
      const expects = fault.expects && { expects: bilingualValue(fault.expects) }
      yield {
        sentence: found === 'empty' ? 'empty' : 'wrong',
        values: { path: pathValue(fault.path), found: [found], expected: fault.expected, ...expects },
        span: valuePlace(header, fault.path),
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
  return bilingualIn(values, 'expects', language) || kinds(words(values, 'expected'), language)
}

/** A single plain value where a list belongs becomes a list of one. */
function asList(value: HeaderValue | undefined, wanted: readonly ValueKind[], text: string): Fix | undefined {
  if (wanted.length !== 1 || wanted[0] !== 'list' || value?.kind !== 'scalar' || value.value === null) return undefined
  const { start, end } = value.span
  const written = text.slice(start, end)
  if (!/^(?:'[^'\n]*'|"[^"\\\n]*"|[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}])?)$/u.test(written)) return undefined
  return { edits: [{ start, end, text: `[${written}]` }] }
}
