import { entryOf, textAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

const round = (base: string) =>
  [
    '---',
    'type: update-round',
    'kind: update',
    `base: { ${base} }`,
    'proposal: rus-lanet',
    '---',
    '',
    '# Uppdatering av strategin',
    '',
  ].join('\n')

export const baseUnclear: DocumentRule = {
  scope: 'document',
  types: ['update-round'],
  id: 'round/base-unclear',
  severity: 'warning',
  title: { sv: 'Utgångsversionen går inte att skilja från förslaget', en: 'The base cannot be told from the proposal' },
  reason: {
    sv: 'Läsarna vill se exakt vad som ändras. Då måste det gå att hämta den text som gällde när omgången började.',
    en: 'Readers want to see exactly what changes. That takes the text as it was when the round began.',
  },
  remedy: {
    sv: 'Lägg till ”revision” under ”base”, till exempel taggen i git för den antagna versionen, eller peka ut ett annat dokument.',
    en: 'Add “revision” under “base”, for instance the git tag of the adopted version, or name another document.',
  },
  sentences: {
    same: {
      sv: ({ document }) =>
        `Utgångsversionen och förslaget är samma dokument, ”${document}”. Lägg till ”revision” som säger vilken version omgången utgår från.`,
      en: ({ document }) =>
        `The base and the proposal are the same document, “${document}”. Add a “revision” that says which version the round starts from.`,
    },
  },
  examples: {
    good: [{ text: round('document: rus-lanet, revision: v1.0') }, { text: round('document: rus-lanet-2018') }],
    bad: [{ text: round("document: rus-lanet, version: '1.0'"), lines: [4] }],
  },
  *check({ header }) {
    const base = entryOf(header, 'base')
    if (base === undefined) return
    const document = textAt(base.value, 'document')
    if (document === undefined || document !== textAt(header, 'proposal')) return
    if (entryOf(base.value, 'revision') || entryOf(base.value, 'path')) return
    yield { sentence: 'same', values: { document }, span: base.keySpan }
  },
}
