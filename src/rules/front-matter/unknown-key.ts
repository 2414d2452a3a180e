import type { Fix, Values } from '../../model/finding.ts'
import { entryOf, type HeaderMap, valueAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { HeaderFault } from '../../schema/header-fault.ts'
import { propertiesNamed, schemasAt } from '../../schema/walk.ts'
import type { DocumentContext, DocumentRule, Problem } from '../rule.ts'
import { bilingualIn, didYouMean, holderOf, words } from '../said.ts'
import { inHeader } from './places.ts'

export const unknownKey: DocumentRule = {
  id: 'front-matter/unknown-key',
  severity: 'error',
  scope: 'document',
  title: { sv: 'En nyckel är okänd', en: 'A key is unknown' },
  reason: {
    sv: 'En nyckel som ingen känner till läses av ingen: uppgiften tappas bort utan att någon märker det.',
    en: 'A key nobody knows is read by nobody: what it says is lost without anyone noticing.',
  },
  remedy: {
    sv: 'Rätta nyckeln, flytta den dit den hör hemma eller ta bort den.',
    en: 'Correct the key, move it to where it belongs, or remove it.',
  },
  sentences: {
    near: {
      sv: (values) =>
        `Nyckeln ”${values.key}” är okänd i ${holderOf(values, 'sv')}. ${didYouMean(values.meant, 'sv', bilingualIn(values, 'title', 'sv'))}`,
      en: (values) =>
        `The key “${values.key}” is unknown in ${holderOf(values, 'en')}. ${didYouMean(values.meant, 'en', bilingualIn(values, 'title', 'en'))}`,
    },
    named: {
      sv: (values) => `Nyckeln ”${values.key}” heter här ”${values.meant}”.`,
      en: (values) => `The key “${values.key}” is called “${values.meant}” here.`,
    },
    decimalComma: {
      sv: (values) =>
        `Här skiljer kommat två värden åt, och ”${values.key}” blir en nyckel. Skriv ${values.number} med punkt i ${holderOf({ ...values, path: [] }, 'sv')}.`,
      en: (values) =>
        `The comma separates two values here, and “${values.key}” becomes a key. Write ${values.number} with a point in ${holderOf({ ...values, path: [] }, 'en')}.`,
    },
    taken: {
      sv: (values) =>
        `Nyckeln ”${values.key}” är okänd i ${holderOf(values, 'sv')}. Den liknar ”${values.meant}”, som redan finns.`,
      en: (values) =>
        `The key “${values.key}” is unknown in ${holderOf(values, 'en')}. It is like “${values.meant}”, which is already there.`,
    },
    unknown: {
      sv: (values) => `Nyckeln ”${values.key}” är okänd i ${holderOf(values, 'sv')}. ${choice(values)}`,
      en: (values) => `The key “${values.key}” is unknown in ${holderOf(values, 'en')}. ${choiceInEnglish(values)}`,
    },
  },
  *check({ header }, context) {
    if (header === undefined) return
    const given = new Set<string>()
    for (const fault of context.headerFaults) {
      if (fault.kind !== 'unknown-key') continue
      const { fix, ...problem } = decimalComma(fault, header, context) ?? problemOf(fault, header, context)
      // Of two keys that both mean a third, one takes its name.
      const place = JSON.stringify([fault.path, fault.meant?.name ?? fault.key])
      yield { ...problem, ...(fix && !given.has(place) && { fix }) }
      given.add(place)
    }
  },
  examples: {
    good: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022, to: 2030 }\n---\n\n# Strategi\n",
      },
    ],
    bad: [
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperoid: { from: 2022, to: 2030 }\n---\n\n# Strategi\n",
        lines: [5],
      },
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022, to: 2030 }\nväxel: 3\n---\n\n# Strategi\n",
        lines: [6],
      },
      {
        text: "---\ntype: strategy\nid: rus-2030\nlän: ['18']\ngiltighetstid: { from: 2022, to: 2030 }\n---\n\n# Strategi\n",
        lines: [4, 5],
      },
      {
        text: 'type: indicators\nstrategy: rus-2030\nindicators:\n  - { id: arbete, unit: procent, baseline: { year: 2020, value: 77,2 } }\n',
        path: 'indicators.yaml',
        lines: [4],
      },
      {
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022, until: 2030 }\nstatuss: in-force\nstatus: in-force\n---\n\n# Strategi\n",
        lines: [5, 6],
      },
    ],
  },
}

type UnknownKey = HeaderFault & { readonly kind: 'unknown-key' }

function problemOf(fault: UnknownKey, header: HeaderMap, context: DocumentContext): Problem {
  const { path, key, known, meant } = fault
  const holder = valueAt(header, ...path)
  const span = entryOf(holder, key)?.keySpan ?? header.span
  const values = { key, ...inHeader(path, context) }
  if (meant !== undefined) {
    const fix: Fix = { edits: [{ start: span.start, end: span.end, text: meant.name }] }
    const named = meant.by === 'word' && meant.sure
    const title = titleOf(fault, header, context)
    return {
      sentence: named ? 'named' : 'near',
      values: { ...values, meant: meant.name, ...(title && meant.by === 'word' && { title }) },
      span,
      ...(meant.sure && { fix }),
    }
  }
  const taken = nearest(key, known)
  if (taken !== undefined) return { sentence: 'taken', values: { ...values, meant: taken }, span }
  const open = known.filter((each) => entryOf(holder, each) === undefined)
  return { sentence: 'unknown', values: { ...values, known: open, type: context.type?.name ?? '' }, span }
}

/** The title of the key that is meant, in both languages. */
function titleOf(
  { path, meant }: UnknownKey,
  header: HeaderMap,
  { type }: DocumentContext,
): readonly string[] | undefined {
  if (meant === undefined || type === undefined) return undefined
  const [schema] = propertiesNamed(meant.name, schemasAt(type.schema, header, path))
  return schema?.title === undefined ? undefined : [schema.title, schema.translations?.en?.title ?? schema.title]
}

/** In `{ value: 77,2 }` the comma ends the value, and what follows it is read as a key without a value. */
function decimalComma({ path, key }: UnknownKey, header: HeaderMap, context: DocumentContext): Problem | undefined {
  const entry = entryOf(valueAt(header, ...path), key)
  if (entry === undefined || !/^\d{1,9}$/.test(key) || entry.value.kind !== 'scalar' || entry.value.value !== null) {
    return undefined
  }
  const { start, end } = entry.keySpan
  const whole = /-?\d{1,9}(?=,$)/.exec(context.source.text.slice(Math.max(0, start - 11), start))?.[0]
  if (whole === undefined) return undefined
  const values = { key, number: `${whole}.${key}`, ...inHeader(path, context) }
  const from = start - 1 - whole.length
  const before = context.source.text.slice(0, from)
  const column = from - before.lastIndexOf('\n')
  const span = { ...entry.keySpan, column, start: from, end }
  return { sentence: 'decimalComma', values, span, fix: { edits: [{ start: start - 1, end: start, text: '.' }] } }
}

/** The keys left to choose among, at most twelve. */
function choice(values: Values): string {
  const known = words(values, 'known')
  if (known.length === 0) return 'Här finns inga fler nycklar att använda.'
  return known.length > 12
    ? `Nycklar som går att använda är bland andra ${joinList(known.slice(0, 12), 'sv')}. Alla visas av ”rus schema ${values.type} --docs”.`
    : `Nycklar som går att använda: ${joinList(known, 'sv')}.`
}

function choiceInEnglish(values: Values): string {
  const known = words(values, 'known')
  if (known.length === 0) return 'There are no further keys to use here.'
  const all = known.length > 12 ? ` “rus schema ${values.type} --docs” shows all of them.` : ''
  return `Keys to use ${known.length > 12 ? 'include' : 'are'} ${joinList(known.slice(0, 12), 'en')}.${all}`
}
