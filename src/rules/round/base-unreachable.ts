import type { CorpusRule } from '../rule.ts'
import { proposal, VERSIONS } from './example-versions.ts'

const round = (base: string) => VERSIONS['runda.md']?.replace('{ document: rus-2018 }', base) ?? ''

export const baseUnreachable: CorpusRule = {
  scope: 'corpus',
  types: ['update-round'],
  id: 'round/base-unreachable',
  severity: 'warning',
  title: { sv: 'Utgångsversionen går inte att läsa', en: 'The base version cannot be read' },
  reason: {
    sv: 'Utan den text som omgången utgår från går det inte att visa att ändringarna håller sig inom avgränsningen.',
    en: 'Without the text that the round starts from, it cannot be shown that the changes stay inside the scope.',
  },
  remedy: {
    sv: 'Rätta ”path” eller ”revision” under ”base”. Körs kontrollen i en kopia utan historik, så hämta hela historiken först (git fetch --unshallow --tags).',
    en: 'Correct “path” or “revision” under “base”. If the check runs in a copy without history, fetch all of it first (git fetch --unshallow --tags).',
  },
  sentences: {
    revision: {
      sv: ({ revision }) =>
        `Revisionen ”${revision}” finns inte i git här. Förslaget är inte jämfört med utgångsversionen.`,
      en: ({ revision }) =>
        `There is no revision “${revision}” in git here. The proposal is not compared with the base version.`,
    },
    file: {
      sv: ({ path }) => `Filen ”${path}” finns inte. Förslaget är inte jämfört med utgångsversionen.`,
      en: ({ path }) => `There is no file “${path}”. The proposal is not compared with the base version.`,
    },
    fileInRevision: {
      sv: ({ path, revision }) =>
        `Filen ”${path}” finns inte i revisionen ”${revision}”. Förslaget är inte jämfört med utgångsversionen.`,
      en: ({ path, revision }) =>
        `There is no file “${path}” in the revision “${revision}”. The proposal is not compared with the base version.`,
    },
    git: {
      sv: ({ revision }) =>
        `Revisionen ”${revision}” går inte att läsa, eftersom git eller dess historik saknas. Förslaget är inte jämfört med utgångsversionen.`,
      en: ({ revision }) =>
        `The revision “${revision}” cannot be read, since git or its history is missing. The proposal is not compared with the base version.`,
    },
    text: {
      sv: ({ path }) => `”${path}” går inte att läsa som text. Förslaget är inte jämfört med utgångsversionen.`,
      en: ({ path }) => `“${path}” cannot be read as text. The proposal is not compared with the base version.`,
    },
  },
  examples: {
    good: [
      {
        text: round('{ document: rus-2018, path: arkiv/rus-2018.md }'),
        files: { 'arkiv/rus-2018.md': VERSIONS['rus-2018.md'] ?? '', 'rus-2022.md': proposal() },
      },
    ],
    bad: [
      {
        text: round('{ document: rus-2018, path: arkiv/rus-2008.md }'),
        files: { 'arkiv/rus-2018.md': VERSIONS['rus-2018.md'] ?? '', 'rus-2022.md': proposal() },
        lines: [5],
      },
    ],
  },
  *check(entry, { corpus: { rounds = [] } }) {
    for (const each of rounds) {
      if (each.state !== 'unproved' || each.round !== entry.path) continue
      const { why, span, path = '', revision } = each
      const sentence = why === 'file' && revision !== undefined ? 'fileInRevision' : why
      yield { sentence, values: { path, ...(revision !== undefined && { revision }) }, span }
    }
  },
}
