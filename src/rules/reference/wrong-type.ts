import { joinList } from '../../model/list.ts'
import { START } from '../../model/place.ts'
import { documentsNamed } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { STRATEGY } from './example.ts'
import { usesOf } from './references.ts'

export const wrongType: CorpusRule = {
  id: 'reference/wrong-type',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Hänvisningen går till fel slags dokument', en: 'The reference leads to the wrong kind of document' },
  reason: {
    sv: 'Den som följer hänvisningen väntar sig till exempel strategin, med dess mål, och hittar något annat.',
    en: 'Whoever follows the reference expects, say, the strategy with its goals, and finds something else.',
  },
  remedy: { sv: 'Hänvisa till ett dokument av rätt typ.', en: 'Refer to a document of the right type.' },
  sentences: {
    wrong: {
      sv: (values) =>
        `”${values.document}” är ett dokument av typen ”${values.type}”. Här ska stå ett av typen ${list(values.types, 'sv')}.`,
      en: (values) =>
        `“${values.document}” is a document of the type “${values.type}”. One of the type ${list(values.types, 'en')} is expected here.`,
    },
    typeless: {
      sv: (values) =>
        `”${values.document}” säger inte vilken typ det har. Här ska stå ett dokument av typen ${list(values.types, 'sv')}.`,
      en: (values) =>
        `“${values.document}” does not say its type. A document of the type ${list(values.types, 'en')} is expected here.`,
    },
    document: { sv: () => 'Det här är dokumentet.', en: () => 'This is the document.' },
  },
  mayConcern: (entry) => usesOf(entry, 'document').some(({ reference: { types } }) => types !== undefined),
  *check(entry, context) {
    for (const use of usesOf(entry, 'document')) {
      const { types } = use.reference
      const documents = documentsNamed(context.corpus, use.text)
      const [found] = documents
      if (types === undefined || found === undefined || documents.some((each) => types.includes(each.type ?? '')))
        continue
      const values = { document: use.text, types, ...(found.type !== undefined && { type: found.type }) }
      const place = { path: found.path, span: found.header?.span ?? START }
      yield {
        sentence: found.type === undefined ? 'typeless' : 'wrong',
        values,
        span: use.span,
        related: [{ place, sentence: 'document' }],
      }
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: rus-2030\n---\n\n# Plan\n',
        files: { 'rus.md': STRATEGY },
      },
    ],
    bad: [
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: radet\n---\n\n# Plan\n',
        files: { 'radet.md': '---\ntype: charter\nid: radet\n---\n\n# Rådet\n' },
        lines: [4],
      },
      {
        text: '---\ntype: strategic-plan\nid: plan\nstrategy: radet\n---\n\n# Plan\n',
        files: { 'radet.md': '# Rådet\n' },
        lines: [4],
      },
    ],
  },
}

function list(types: unknown, language: 'sv' | 'en'): string {
  const quoted = (type: unknown) => (language === 'sv' ? `”${type}”` : `“${type}”`)
  return joinList(Array.isArray(types) ? types.map(quoted) : [], language, 'or')
}
