import { excerpt } from '../../model/excerpt.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { schemasAt } from '../../schema/walk.ts'
import type { DocumentRule } from '../rule.ts'
import { anyOf, bilingualIn, bilingualValue, holderOf, pathValue, placeIn } from '../said.ts'
import { valuePlace } from './places.ts'

export const wrongForm: DocumentRule = {
  id: 'front-matter/wrong-form',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Värdet har fel form', en: 'The value has the wrong form' },
  reason: {
    sv: 'Datum, diarienummer, id och adresser går bara att jämföra och följa när de är skrivna på ett och samma sätt.',
    en: 'Dates, case numbers, ids and addresses can be compared and followed only when they are written in one way.',
  },
  remedy: { sv: 'Skriv om värdet som meddelandet säger.', en: 'Rewrite the value as the message says.' },
  sentences: {
    expects: {
      sv: (values) =>
        `”${values.value}” i ${placeIn(values, 'sv')} har fel form. Där ska stå ${bilingualIn(values, 'expects', 'sv')}.`,
      en: (values) =>
        `“${values.value}” in ${placeIn(values, 'en')} has the wrong form. It takes ${bilingualIn(values, 'expects', 'en')}.`,
    },
    examples: {
      sv: (values) =>
        `”${values.value}” i ${placeIn(values, 'sv')} har fel form. Skriv till exempel ${anyOf(values, 'examples', 'sv')}.`,
      en: (values) =>
        `“${values.value}” in ${placeIn(values, 'en')} has the wrong form. Write ${anyOf(values, 'examples', 'en')}, for example.`,
    },
    plain: {
      sv: (values) =>
        `”${values.value}” i ${placeIn(values, 'sv')} har fel form. ”rus schema” visar hur värdet ska skrivas.`,
      en: (values) =>
        `“${values.value}” in ${placeIn(values, 'en')} has the wrong form. “rus schema” shows how to write it.`,
    },
    group: {
      sv: (values) => `Nycklarna i ${holderOf(values, 'sv')} räcker inte till. ”rus schema” visar vilka som hör dit.`,
      en: (values) => `The keys in ${holderOf(values, 'en')} do not suffice. “rus schema” shows which belong there.`,
    },
  },
  *check({ header }, { headerFaults, type }) {
    if (header === undefined || type === undefined) return
    for (const fault of headerFaults) {
      if (fault.kind !== 'wrong-form') continue
      const { path, expects, examples } = fault
      // What leads somewhere is reported by the rules about references, which can say what was most likely meant.
      if (schemasAt(type.schema, header, path).some((schema) => schema.ref !== undefined)) continue
      const scalar = valueAt(header, ...path)?.kind === 'scalar'
      const sentence = !scalar ? 'group' : expects ? 'expects' : examples.length > 0 ? 'examples' : 'plain'
      const said = { ...(expects && { expects: bilingualValue(expects) }), ...(examples.length > 0 && { examples }) }
      const value = excerpt(textAt(header, ...path) ?? '')
      yield { sentence, values: { value, path: pathValue(path), ...said }, span: valuePlace(header, path) }
    }
  },
  examples: {
    good: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ndate: 2022-04-28\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
      },
    ],
    bad: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ndate: 28 april 2022\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [4],
      },
      {
        text: "---\ntype: strategy\nid: RUS 2030\ndate: 2022-02-30\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n",
        lines: [3, 4],
      },
    ],
  },
}
