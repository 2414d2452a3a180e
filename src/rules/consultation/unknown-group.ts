import type { Entry } from '../../model/corpus.ts'
import { counted } from '../../model/count.ts'
import type { Values } from '../../model/finding.ts'
import { grouped } from '../../model/grouped.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import { type Recipient, recipientsOf } from '../../model/recipients.ts'
import type { CorpusRule } from '../rule.ts'
import { didYouMean, quoted, words } from '../said.ts'
import { consultationWith } from './example-consultation.ts'
import { aboutRecipient, IN_FILE } from './recipients.ts'

export const unknownGroup: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/unknown-group',
  severity: 'error',
  title: { sv: 'Gruppen finns inte', en: 'There is no such group' },
  reason: {
    sv: 'Gruppen avgör vilket missiv mottagaren får. Utan den blir det inget brev.',
    en: 'The group decides which cover letter a recipient gets. Without it there is no letter.',
  },
  remedy: {
    sv: 'Skriv ett id som står under ”groups”, eller lägg till gruppen där. I en fil går det också att skriva gruppens titel.',
    en: 'Write an id that stands under “groups”, or add the group there. In a file the title of the group will do as well.',
  },
  sentences: {
    unknown: {
      sv: (values) => `${unknown(values, 'sv')} Grupperna är ${groups(values, 'sv')}.`,
      en: (values) => `${unknown(values, 'en')} The groups are ${groups(values, 'en')}.`,
    },
    near: {
      sv: (values) => `${unknown(values, 'sv')} ${didYouMean(values.near, 'sv')}`,
      en: (values) => `${unknown(values, 'en')} ${didYouMean(values.near, 'en')}`,
    },
    inFile: IN_FILE,
  },
  examples: {
    good: [{ text: consultationWith({}) }],
    bad: [
      {
        text: consultationWith({ recipients: ['name: Trafikverket, category: state-agency, group: extrena'] }),
        lines: [11],
      },
      {
        text: consultationWith({ recipients: 'sandlista.csv' }),
        files: {
          'sandlista.csv':
            'name,category,group\nTrafikverket,state-agency,myndigheter\nSkogsstyrelsen,state-agency,myndigheter\n',
        },
        lines: [10],
      },
    ],
  },
  *check(entry, { corpus }) {
    const known = new Set(itemsAt(entry.header, 'groups').flatMap((group) => textAt(group, 'id') ?? []))
    if (known.size === 0) return
    const wrong = (recipientsOf(entry, corpus) ?? []).filter(({ group }) => group !== undefined && !known.has(group))
    for (const { recipient, count } of toldOf(entry, wrong)) {
      const { group = '', name } = recipient
      const near = nearest(group, known)
      const values = { group, name, count, ...(near === undefined ? { groups: [...known] } : { near }) }
      yield aboutRecipient(entry, recipient, 'group', { sentence: near === undefined ? 'unknown' : 'near', values })
    }
  },
}

interface Told {
  readonly recipient: Recipient
  /** How many have the same group. */
  readonly count: number
}

/** Each recipient where it stands in the consultation; in a file, the first of each group. */
function toldOf({ path }: Entry, wrong: readonly Recipient[]): readonly Told[] {
  if (wrong[0]?.place.path === path) return wrong.map((recipient) => ({ recipient, count: 1 }))
  return [...grouped(wrong, ({ group }) => group).values()].flatMap(([recipient, ...more]) =>
    recipient === undefined ? [] : [{ recipient, count: more.length + 1 }],
  )
}

function unknown({ group, name, count }: Values, language: Language): string {
  const rows = Number(count)
  if (language === 'sv') {
    if (rows > 1) return `${counted(rows, 'rad', 'rader', 'sv')} har gruppen ”${group}”, som inte finns under ”groups”.`
    return `Gruppen ”${group}” för ”${name}” finns inte under ”groups”.`
  }
  if (rows > 1)
    return `${counted(rows, 'row', 'rows', 'en')} have the group “${group}”, which is not among the “groups”.`
  return `The group “${group}” of “${name}” is not among the “groups”.`
}

function groups(values: Values, language: Language): string {
  const ids = words(values, 'groups').map((id) => quoted(id, language))
  return joinList(ids, language)
}
