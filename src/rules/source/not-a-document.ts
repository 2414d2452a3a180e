import type { Corpus, Entry } from '../../model/corpus.ts'
import { START } from '../../model/place.ts'
import type { CorpusRule } from '../rule.ts'

export const notADocument: CorpusRule = {
  id: 'source/not-a-document',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Filen är inget dokument', en: 'The file is no document' },
  reason: {
    sv: 'En fil som inte är ett dokument kan inte kontrolleras. Utan en anmärkning skulle det se ut som att den är utan fel.',
    en: 'A file that is no document cannot be checked. Without a word it would look as if it had no faults.',
  },
  remedy: {
    sv: 'Ange ett dokument: Markdown med dokumenthuvud (.md), YAML (.yaml) eller JSON (.json). Data i CSV läses genom dokumentet som pekar ut filen, i nyckeln ”recipients” eller ”values”.',
    en: 'Give a document: Markdown with front matter (.md), YAML (.yaml) or JSON (.json). Data in CSV is read through the document that names the file, in the key “recipients” or “values”.',
  },
  sentences: {
    kind: {
      sv: () => 'Filen läses inte som ett dokument och är inte kontrollerad.',
      en: () => 'The file is not read as a document and has not been checked.',
    },
    data: {
      sv: () => 'Inget dokument pekar ut filen som sin sändlista eller sina värden, så den är inte kontrollerad.',
      en: () => 'No document names the file as its recipients or values, so it has not been checked.',
    },
  },
  mayConcern: isNone,
  *check(entry, { corpus }) {
    if (!isNone(entry)) return
    const isData = /\.csv$/i.test(entry.path)
    if (!isData || !dataOf(corpus).has(entry.path)) yield { sentence: isData ? 'data' : 'kind', span: START }
  },
  examples: {
    good: [
      {
        path: 'indikatorer.yaml',
        text: 'type: indicators\nid: indikatorer\nvalues: varden.csv\n',
        files: { 'varden.csv': 'indicator,year,value\narbete,2024,78.2\n' },
      },
    ],
    bad: [
      { path: 'svar.txt', text: 'Kommunen tillstyrker förslaget.\n', lines: [1] },
      { path: 'sandlista.csv', text: 'name,category,group\nTrafikverket,state-agency,externa\n', lines: [1] },
    ],
  },
}

const named = new WeakMap<Corpus, ReadonlySet<string>>()

/** The files that documents name as their data; found once for all that ask. */
function dataOf(corpus: Corpus): ReadonlySet<string> {
  const known = named.get(corpus) ?? new Set(corpus.entries.flatMap(({ dataFiles }) => dataFiles))
  named.set(corpus, known)
  return known
}

function isNone({ header, path }: Entry): boolean {
  return header === undefined && !/\.(?:md|markdown|ya?ml|json)$/i.test(path)
}
