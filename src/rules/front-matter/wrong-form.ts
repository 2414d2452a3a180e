import { isDate, monthName } from '../../model/calendar.ts'
import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import { type HeaderMap, textAt, valueAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import type { HeaderFault } from '../../schema/header-fault.ts'
import { schemasAt } from '../../schema/walk.ts'
import type { DocumentRule } from '../rule.ts'
import { anyOf, bilingualIn, bilingualValue, holderOf, placeIn } from '../said.ts'
import { inHeader, valuePlace } from './places.ts'

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
    noSuchDay: {
      sv: (values) => `Datumet ”${values.value}” i ${placeIn(values, 'sv')} finns inte. ${noSuchDay(values, 'sv')}`,
      en: (values) => `There is no date “${values.value}” in ${placeIn(values, 'en')}. ${noSuchDay(values, 'en')}`,
    },
    plain: {
      sv: (values) =>
        `”${values.value}” i ${placeIn(values, 'sv')} har fel form. ”rus schema ${values.type} --docs” visar hur värdet ska skrivas.`,
      en: (values) =>
        `“${values.value}” in ${placeIn(values, 'en')} has the wrong form. “rus schema ${values.type} --docs” shows how to write it.`,
    },
    group: {
      sv: (values) =>
        `Nycklarna i ${holderOf(values, 'sv')} räcker inte till. ”rus schema ${values.type} --docs” visar vilka som hör dit.`,
      en: (values) =>
        `The keys in ${holderOf(values, 'en')} do not suffice. “rus schema ${values.type} --docs” shows which belong there.`,
    },
  },
  *check({ header }, context) {
    const { headerFaults, type } = context
    if (header === undefined || type === undefined) return
    for (const fault of headerFaults) {
      if (fault.kind !== 'wrong-form') continue
      const { path } = fault
      // What leads somewhere is reported by the rules about references, which can say what was most likely meant.
      if (schemasAt(type.schema, header, path).some((schema) => schema.ref !== undefined)) continue
      const value = excerpt(textAt(header, ...path) ?? '')
      const values = { value, type: type.name, ...inHeader(path, context), ...saidOf(fault) }
      yield { sentence: sentenceFor(fault, header), values, span: valuePlace(header, path) }
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

type WrongForm = HeaderFault & { readonly kind: 'wrong-form' }

function sentenceFor({ path, noSuchDay, expects, examples }: WrongForm, header: HeaderMap): string {
  if (valueAt(header, ...path)?.kind !== 'scalar') return 'group'
  if (noSuchDay) return 'noSuchDay'
  return expects ? 'expects' : examples.length > 0 ? 'examples' : 'plain'
}

function saidOf({ expects, examples }: WrongForm): Values {
  return { ...(expects && { expects: bilingualValue(expects) }), ...(examples.length > 0 && { examples }) }
}

/** Why there is no such day: `Februari 2025 har 28 dagar.` */
function noSuchDay({ value }: Values, language: Language): string {
  const [year = '', month = ''] = String(value).split('-')
  const last = [31, 30, 29, 28].find((day) => isDate(`${year}-${month}-${day}`))
  if (last === undefined) return { sv: 'Månaderna är 01–12.', en: 'The months are 01–12.' }[language]
  const name = monthName(Number(month), language)
  const said = name.charAt(0).toUpperCase() + name.slice(1)
  return language === 'sv' ? `${said} ${year} har ${last} dagar.` : `${said} ${year} has ${last} days.`
}
