import type { Corpus, Entry } from '../../model/corpus.ts'
import { excerpt } from '../../model/excerpt.ts'
import { itemsAt, textAt } from '../../model/header.ts'
import { joinList } from '../../model/list.ts'
import type { Span } from '../../model/place.ts'
import type { Use } from '../../model/reference.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { STRATEGY } from './example.ts'
import { idsThere, nearSection, sectionByOtherId } from './near.ts'
import { type SectionUse, sectionHere, sectionUse, usesOf } from './references.ts'
import { sectionOf } from './target.ts'

export const unresolvedSection: CorpusRule = {
  id: 'reference/unresolved-section',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Avsnittet finns inte', en: 'The section is not there' },
  reason: {
    sv: 'Mål, insatser, frågor och svar hålls ihop av avsnittens id. Leder ett av dem ingenstans tappas kopplingen.',
    en: 'Goals, measures, questions and answers are held together by the ids of sections. When one leads nowhere, the tie is lost.',
  },
  remedy: {
    sv: 'Skriv avsnittets id: det som står som {#id} i rubriken, annars rubriken i små bokstäver utan å, ä och ö, med bindestreck.',
    en: 'Write the id of the section: what stands as {#id} in its heading, else the heading in lower case without å, ä and ö, with hyphens.',
  },
  sentences: {
    near: {
      sv: (values) => `Avsnittet ”${values.id}” finns inte i ”${values.document}”. Menade du ”${values.meant}”?`,
      en: (values) => `There is no section “${values.id}” in “${values.document}”. Did you mean “${values.meant}”?`,
    },
    unresolved: {
      sv: (values) => `Avsnittet ”${values.id}” finns inte i ”${values.document}”.`,
      en: (values) => `There is no section “${values.id}” in “${values.document}”.`,
    },
    others: {
      sv: (values) =>
        `Avsnittet ”${values.id}” finns inte i ”${values.document}”. Där finns till exempel ${list(values.ids, 'sv')}.`,
      en: (values) =>
        `There is no section “${values.id}” in “${values.document}”. It has ${list(values.ids, 'en')}, for example.`,
    },
    meant: { sv: (values) => `Här är ”${values.meant}”.`, en: (values) => `Here is “${values.meant}”.` },
  },
  mayConcern: (entry) => usesOf(entry, 'section').some((use) => sectionHere(use, entry) === undefined),
  *check(entry, context) {
    for (const use of usesOf(entry, 'section')) {
      const read = sectionUse(use, entry, context.corpus)
      const [document] = read?.documents ?? []
      if (read === undefined || document === undefined) continue
      const isThere = read.documents.some((each) => each.unread || sectionOf(each, read.id) !== undefined)
      if (!isThere && !isInFormerText(read, use, entry, context.corpus))
        yield unresolvedIn(withoutOthersLetters(document, use, entry), read.id, use.span, use.reference.roles)
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\ncontributesTo: [mal-arbete, rus-2030#uppfoljning]\n---\n\n# Projekt\n',
        files: { 'rus.md': STRATEGY },
      },
    ],
    bad: [
      {
        text: '---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\ncontributesTo: [mal-arbtee, rus-2030#boende]\n---\n\n# Projekt\n',
        files: { 'rus.md': STRATEGY },
        lines: [5, 5],
      },
      {
        text: "---\ntype: meeting\nid: mote-1\nagenda:\n  - { title: Läget, strategy: '#laget' }\n---\n\n# Möte\n\n## Läge\n",
        lines: [5],
      },
    ],
  },
}

/**
 * Whether a round's scope speaks of its base version as it was, in a revision or a file of its own: a section of that may
 * be gone from the document as it is. Where that version was not read, nothing can be said.
 */
function isInFormerText(
  { id, document }: SectionUse,
  { path }: Use,
  { header, path: own }: Entry,
  { rounds = [] }: Corpus,
) {
  const isFormer = textAt(header, 'base', 'revision') !== undefined || textAt(header, 'base', 'path') !== undefined
  const isOfBase = document === undefined || document === textAt(header, 'base', 'document')
  if (path[0] !== 'scope' || !isFormer || !isOfBase) return false
  const judged = rounds.find(({ round }) => round === own)
  return judged?.state !== 'judged' || judged.baseSections.includes(id)
}

/**
 * The document without the letters of other groups, where a letter is looked for: the letter to organisations is never
 * what was meant as the one to the region's own committees.
 */
function withoutOthersLetters(document: Entry, { path }: Use, { header }: Entry): SearchedDocument {
  if (path[0] !== 'groups' || path.at(-1) !== 'coverLetter') return document
  const others = itemsAt(header, 'groups').filter((_, index) => index !== path[1])
  const taken = new Set(others.flatMap((group) => textAt(group, 'coverLetter')?.replace(/^[^#]*#/, '') ?? []))
  return { id: document.id, path: document.path, sections: document.sections.filter(({ id }) => !taken.has(id)) }
}

/** Where a section is looked for. */
type SearchedDocument = Pick<Entry, 'id' | 'path' | 'sections'>

/** That a document has no section with an id, and which is most likely meant. */
export function unresolvedIn(document: SearchedDocument, id: string, span: Span, roles?: readonly string[]): Problem {
  const meant = nearSection(id, document, roles) ?? sectionByOtherId(id, document) ?? nearSection(id, document)
  const section = meant === undefined ? undefined : sectionOf(document, meant)
  const values = { id: excerpt(id), document: document.id }
  if (meant === undefined || section === undefined) {
    const ids = idsThere(document, roles)
    return ids.length === 0
      ? { sentence: 'unresolved', values, span }
      : { sentence: 'others', values: { ...values, ids }, span }
  }
  const place = { path: document.path, span: section.span }
  return {
    sentence: 'near',
    values: { ...values, meant },
    span,
    related: [{ place, sentence: 'meant', values: { meant } }],
  }
}

function list(ids: unknown, language: 'sv' | 'en'): string {
  const quoted = Array.isArray(ids) ? ids.map((id) => (language === 'sv' ? `”${id}”` : `“${id}”`)) : []
  return joinList(quoted, language)
}
