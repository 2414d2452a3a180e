import type { Entry } from '../../model/corpus.ts'
import { valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'

export const duplicateDocumentId: CorpusRule = {
  id: 'reference/duplicate-document-id',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Två dokument har samma id', en: 'Two documents have the same id' },
  reason: {
    sv: 'En hänvisning till id:t kan då betyda vilket som helst av dokumenten.',
    en: 'A reference to the id may then mean either of the documents.',
  },
  remedy: {
    sv: 'Ge det ena dokumentet ett eget id, till exempel med årtal: ”rus-2022” och ”rus-2030”.',
    en: 'Give one of the documents an id of its own, with a year for example: “rus-2022” and “rus-2030”.',
  },
  sentences: {
    duplicate: {
      sv: (values) => `Id:t ”${values.id}” används redan av ${values.path}.`,
      en: (values) => `The id “${values.id}” is already used by ${values.path}.`,
    },
    first: { sv: () => 'Här är det andra dokumentet.', en: () => 'Here is the other document.' },
  },
  *check(entry, { corpus }) {
    const same = corpus.byId.get(entry.id) ?? []
    const own = same.length < 2 ? undefined : idPlace(entry)
    if (own === undefined) return
    const first = same
      .filter((other) => idPlace(other) !== undefined)
      .reduce((a, b) => (b.path < a.path ? b : a), entry)
    const other = first === entry ? undefined : idPlace(first)
    if (other === undefined) return
    const place = { path: first.path, span: other }
    yield {
      sentence: 'duplicate',
      values: { id: entry.id, path: first.path },
      span: own,
      related: [{ place, sentence: 'first' }],
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: strategy\nid: rus-2040\n---\n\n# Strategi\n',
        files: { 'aldre.md': '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n', 'rus-2040.csv': 'a,b\n1,2\n' },
      },
    ],
    bad: [
      {
        text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n',
        files: { 'aldre.md': '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' },
        lines: [3],
      },
    ],
  },
}

/** Where the id is written; undefined when it only comes from the file's name. */
function idPlace(entry: Entry) {
  return valueAt(entry.header, 'id')?.span
}
