import type { Fix, Values } from '../../model/finding.ts'
import { entryOf, type HeaderMap, valueAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { HeaderFault } from '../../schema/header-fault.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { didYouMean, holderOf, pathValue, words } from '../said.ts'

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
    sv: 'Rätta stavningen, flytta nyckeln dit den hör hemma eller ta bort den. Egna nycklar läggs till i ett eget schema som bygger på dokumenttypen.',
    en: 'Correct the spelling, move the key to where it belongs, or remove it. Keys of your own go into a schema of your own that extends the type.',
  },
  sentences: {
    near: {
      sv: (values) => `Nyckeln ”${values.key}” är okänd i ${holderOf(values, 'sv')}. ${didYouMean(values.meant, 'sv')}`,
      en: (values) =>
        `The key “${values.key}” is unknown in ${holderOf(values, 'en')}. ${didYouMean(values.meant, 'en')}`,
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
  *check({ header }, { headerFaults }) {
    if (header === undefined) return
    for (const fault of headerFaults) if (fault.kind === 'unknown-key') yield problemOf(fault, header)
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
        text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022, until: 2030 }\nstatuss: in-force\nstatus: in-force\n---\n\n# Strategi\n",
        lines: [5, 6],
      },
    ],
  },
}

function problemOf({ path, key, known }: HeaderFault & { readonly kind: 'unknown-key' }, header: HeaderMap): Problem {
  const holder = valueAt(header, ...path)
  const open = known.filter((each) => entryOf(holder, each) === undefined)
  const meant = nearest(key, open)
  const taken = meant === undefined ? nearest(key, known) : undefined
  const span = entryOf(holder, key)?.keySpan ?? header.span
  const values = { key, path: pathValue(path) }
  if (meant !== undefined) {
    const fix: Fix = { edits: [{ start: span.start, end: span.end, text: meant }] }
    const alone =
      nearest(
        key,
        open.filter((each) => each !== meant),
      ) === undefined
    return { sentence: 'near', values: { ...values, meant }, span, ...(alone && { fix }) }
  }
  if (taken !== undefined) return { sentence: 'taken', values: { ...values, meant: taken }, span }
  return { sentence: 'unknown', values: { ...values, known: open }, span }
}

/** The keys left to choose among, at most twelve. */
function choice(values: Values): string {
  const known = words(values, 'known')
  if (known.length === 0) return 'Här finns inga fler nycklar att använda.'
  return known.length > 12
    ? `Nycklar som går att använda är bland andra ${joinList(known.slice(0, 12), 'sv')}.`
    : `Nycklar som går att använda: ${joinList(known, 'sv')}.`
}

function choiceInEnglish(values: Values): string {
  const known = words(values, 'known')
  if (known.length === 0) return 'There are no further keys to use here.'
  return `Keys to use ${known.length > 12 ? 'include' : 'are'} ${joinList(known.slice(0, 12), 'en')}.`
}
