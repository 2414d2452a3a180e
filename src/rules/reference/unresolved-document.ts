import type { Corpus, Entry } from '../../model/corpus.ts'
import { excerpt } from '../../model/excerpt.ts'
import { nearest } from '../../model/nearest.ts'
import type { Use } from '../../model/reference.ts'
import { documentsNamed } from '../../model/serving.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { STRATEGY } from './example.ts'
import { nearPath } from './near.ts'
import { sectionUse, usesOf } from './references.ts'

export const unresolvedDocument: CorpusRule = {
  id: 'reference/unresolved-document',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Dokumentet finns inte', en: 'The document is not there' },
  reason: {
    sv: 'En hänvisning till ett dokument som inte finns bryter kedjan från strategi till genomförande.',
    en: 'A reference to a document that is not there breaks the chain from strategy to implementation.',
  },
  remedy: {
    sv: 'Skriv dokumentets id (nyckeln ”id” i dess dokumenthuvud) eller sökvägen till det från arbetsytans mapp. Se också efter att dokumentet hör till arbetsytan.',
    en: 'Write the id of the document (the key “id” of its front matter) or its path from the folder of the workspace. See also that the document belongs to the workspace.',
  },
  sentences: {
    near: {
      sv: (values) => `Dokumentet ”${values.document}” finns inte i arbetsytan. Menade du ”${values.meant}”?`,
      en: (values) => `There is no document “${values.document}” in the workspace. Did you mean “${values.meant}”?`,
    },
    unresolved: {
      sv: (values) => `Dokumentet ”${values.document}” finns inte i arbetsytan.`,
      en: (values) => `There is no document “${values.document}” in the workspace.`,
    },
  },
  mayConcern: ({ uses }) => uses.some(({ reference: { to } }) => to === 'document' || to === 'section'),
  *check(entry, { corpus }) {
    if (!corpus.complete) return
    for (const use of usesOf(entry, 'document')) {
      if (documentsNamed(corpus, use.text).length === 0)
        yield problemOf(use.text, use, entry, corpus, use.reference.types)
    }
    for (const use of usesOf(entry, 'section')) {
      const read = sectionUse(use, entry, corpus)
      if (read?.document !== undefined && read.documents.length === 0)
        yield problemOf(read.document, use, entry, corpus)
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: rus-2030\n---\n\n# Plan\n',
        files: { 'rus.md': STRATEGY },
      },
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: strategi/rus.md\n---\n\n# Plan\n',
        files: { 'strategi/rus.md': STRATEGY },
      },
    ],
    bad: [
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: rus-2300\n---\n\n# Plan\n',
        files: { 'rus.md': STRATEGY },
        lines: [4],
      },
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: klimatstrategi\n---\n\n# Plan\n',
        files: { 'rus.md': STRATEGY },
        lines: [4],
      },
      {
        text: '---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\ncontributesTo: [rus-2040#mal-arbete]\n---\n\n# Projekt\n',
        files: { 'rus.md': STRATEGY },
        lines: [5],
      },
    ],
  },
}

function problemOf(document: string, { span }: Use, from: Entry, corpus: Corpus, types?: readonly string[]): Problem {
  const meant = otherMeant(document, from, corpus, types)
  const values = { document: excerpt(document) }
  if (meant === undefined || meant === document) return { sentence: 'unresolved', values, span }
  return { sentence: 'near', values: { ...values, meant }, span }
}

/** Ids as the types ask for them (`schemas/common.schema.json`). */
const ID = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** The document most likely meant: another than the one that refers. */
function otherMeant(document: string, from: Entry, corpus: Corpus, types?: readonly string[]): string | undefined {
  const [bare = ''] = document.split('#')
  const others = corpus.byId.get(bare)?.filter((entry) => entry !== from) ?? []
  if (others.length > 0) return bare
  const fitting = corpus.entries.filter((entry) => types === undefined || types.includes(entry.type ?? ''))
  // An id of the wrong form is reported where it stands, and will be another.
  const ids = fitting.map((entry) => entry.id).filter((id) => id !== from.id && ID.test(id))
  const near = nearest(bare, ids) ?? (bare.includes('.') ? nearPath(bare, corpus) : undefined)
  return near === from.path ? undefined : near
}
