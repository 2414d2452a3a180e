import type { Corpus, Entry } from '../../model/corpus.ts'
import type { Link } from '../../model/document.ts'
import { excerpt } from '../../model/excerpt.ts'
import type { Fix } from '../../model/finding.ts'
import type { CorpusRule, Problem } from '../rule.ts'
import { STRATEGY } from './example.ts'
import { nearPath, nearSection, relativePath, sectionByOtherId } from './near.ts'
import { isThere, sectionOf, type Target, targetOf } from './target.ts'

export const brokenLink: CorpusRule = {
  id: 'reference/broken-link',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Länken leder ingenstans', en: 'The link leads nowhere' },
  reason: {
    sv: 'Den som klickar kommer inte fram, och kopplingen mellan dokumenten försvinner utan att det syns i texten.',
    en: 'Whoever clicks does not arrive, and the tie between the documents vanishes without showing in the text.',
  },
  remedy: {
    sv: 'Skriv sökvägen till filen från mappen som dokumentet ligger i. Ett avsnitt i ett dokument nås med sitt id efter ”#”.',
    en: 'Write the path of the file from the folder of the document. A section of a document is reached by its id after “#”.',
  },
  sentences: {
    file: {
      sv: (values) => `Länken går till ”${values.target}”, men den filen finns inte.`,
      en: (values) => `The link leads to “${values.target}”, but there is no such file.`,
    },
    nearFile: {
      sv: (values) => `Länken går till ”${values.target}”, men den filen finns inte. Menade du ”${values.meant}”?`,
      en: (values) =>
        `The link leads to “${values.target}”, but there is no such file. Did you mean “${values.meant}”?`,
    },
    section: {
      sv: (values) => `Länken går till avsnittet ”${values.id}”, som inte finns i ${values.path}.`,
      en: (values) => `The link leads to the section “${values.id}”, which is not in ${values.path}.`,
    },
    nearSection: {
      sv: (values) =>
        `Länken går till avsnittet ”${values.id}”, som inte finns i ${values.path}. Menade du ”#${values.meant}”?`,
      en: (values) =>
        `The link leads to the section “${values.id}”, which is not in ${values.path}. Did you mean “#${values.meant}”?`,
    },
    meant: { sv: (values) => `Här är ”${values.meant}”.`, en: (values) => `Here is “${values.meant}”.` },
  },
  mayConcern: ({ addresses }) => addresses.length > 0,
  *check(entry, { corpus }) {
    if (entry.addresses.every((address) => isThere(address, corpus))) return
    let told = 0
    for (const link of entry.links) {
      const target = targetOf(link.target, entry, corpus)
      if (target.kind !== 'broken' || /^[^#]*\\/.test(link.target)) continue
      told += 1
      yield 'entry' in target
        ? sectionProblem(link, target, told <= MOST_SUGGESTIONS)
        : fileProblem(link, target.path, entry, corpus, told <= MOST_SUGGESTIONS)
    }
  },
  examples: {
    good: [
      {
        path: 'plan/plan.md',
        text: '# Plan\n\nSe [målet om arbete](../rus.md#mal-arbete), [uppföljningen](#uppföljning-av-planen) och ![en karta](karta.png).\n\n## Uppföljning {#uppföljning-av-planen}\n\nSe [webben](https://www.exempel.se/rus#mal).\n',
        files: { 'rus.md': STRATEGY, 'plan/karta.png': '' },
      },
      {
        text: '# Plan\n\nSe [tabellen](#kostnader).\n\n| År | Kostnad |\n|---|---:|\n| 2024 | 100 |\n\n: Kostnader {#kostnader}\n',
      },
    ],
    bad: [
      { text: '# Plan\n\nSe [strategin](strategi.md).\n\n![Karta](karta.png)\n', lines: [3, 5] },
      {
        text: '# Plan\n\nSe [strategin](Rus.md) och [målet](rus.md#mal-arbtee).\n',
        files: { 'rus.md': STRATEGY },
        lines: [3, 3],
      },
      {
        text: '# Plan\n\nSe [målet](#övergripande-mål) och [budgeten](#budget).\n\n## Övergripande mål\n',
        lines: [3, 3],
      },
    ],
  },
}

/** Looking for what was meant takes time: beyond so many broken links in one document it is left out. */
const MOST_SUGGESTIONS = 100

function fileProblem(link: Link, path: string, entry: Entry, corpus: Corpus, suggest: boolean): Problem {
  const near = suggest ? nearPath(path, corpus) : undefined
  const values = { target: excerpt(link.target) }
  if (near === undefined) return { sentence: 'file', values, span: link.span }
  return { sentence: 'nearFile', values: { ...values, meant: relativePath(entry.path, near) }, span: link.span }
}

function sectionProblem(link: Link, target: Extract<Target, { entry: Entry; id: string }>, suggest: boolean): Problem {
  const { entry, id, path } = target
  const same = suggest ? sectionByOtherId(id, entry) : undefined
  const meant = same ?? (suggest ? nearSection(id, entry) : undefined)
  const section = meant === undefined ? undefined : sectionOf(entry, meant)
  const values = { id: excerpt(id), path }
  if (meant === undefined || section === undefined) return { sentence: 'section', values, span: link.span }
  const related = [{ place: { path, span: section.span }, sentence: 'meant', values: { meant } }]
  return { sentence: 'nearSection', values: { ...values, meant }, span: link.span, related, ...fixFor(link, same) }
}

/**
 * Writes our id where another program's stood. Only in a link that is as long as `[text](target)` is, so that nothing
 * but the target can be in the place of the id.
 */
function fixFor({ kind, text, target, span }: Link, id: string | undefined): { readonly fix?: Fix } {
  const written = target.length - target.indexOf('#') - 1
  const isPlain =
    kind === 'link' && span.line === span.endLine && span.end - span.start === text.length + target.length + 4
  if (id === undefined || !isPlain) return {}
  return { fix: { edits: [{ start: span.end - 1 - written, end: span.end - 1, text: id }] } }
}
