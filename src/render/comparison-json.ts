import { CHANGES, type TellHeader } from '../messages/changes.ts'
import type {
  Change,
  ComparedDocument,
  Comparison,
  ComparisonSet,
  Piece,
  Point,
  SectionPair,
} from '../model/comparison.ts'
import { type Document, type Section, textOf } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { Verdict } from '../model/verdict.ts'
import { sectionFinder } from './change-sections.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { documentCounts } from './document-counts.ts'
import { headerTeller } from './header-title.ts'
import { toJson } from './json.ts'

/** The comparison for other programs, as `schemas/comparison.schema.json` describes it. */
export function render(set: ComparisonSet, context: ComparisonContext): string {
  return toJson({
    format: 'rus-comparison/1',
    version: context.version,
    language: context.language,
    date: context.date,
    old: set.old,
    new: set.new,
    summary: summaryOf(set),
    documents: set.documents.map((each) => documentIn(each, context)),
    verdict: context.verdict && verdictIn(context.verdict),
  })
}

function summaryOf(set: ComparisonSet): object {
  const changes = set.documents.flatMap((each) => (each.state === 'both' ? each.comparison.changes : []))
  const quiet = changes.filter((change) => change.quiet).length
  return { documents: documentCounts(set), changes: changes.length - quiet, quiet }
}

function documentIn(each: ComparedDocument, context: ComparisonContext): object {
  if (each.state !== 'both') {
    const side = each.state === 'added' ? 'new' : 'old'
    return { state: each.state, [side]: named(each.document) }
  }
  const { comparison } = each
  const tell = headerTeller(comparison, context)
  const sectionOf = sectionFinder(comparison)
  return {
    state: 'both',
    old: named(comparison.old),
    new: named(comparison.new),
    words: comparison.words,
    coarse: comparison.coarse,
    sections: sectionsIn(comparison),
    changes: comparison.changes.map((change) => changeIn(change, sectionOf(change), tell, context.language)),
  }
}

function named({ path, id, type, title }: Document): object {
  return { path, id, type, title }
}

/** The sections of either side; one stands in another by its place in the list. */
function sectionsIn({ sections }: Comparison): readonly object[] {
  const places = new Map(sections.map((section, index) => [section, index]))
  return sections.map(({ old, new: now, parent, moved }) => ({
    old: old && sectionIn(old),
    new: now && sectionIn(now),
    parent: parent && places.get(parent),
    moved,
  }))
}

function sectionIn({ id, heading, number, level, role }: Section): object {
  return { id, heading, number, level, role }
}

/** Everything the change says, with its sentence, and with pieces as plain text. */
function changeIn(change: Change, section: SectionPair | undefined, tell: TellHeader, language: Language): object {
  const { number, kind, quiet, old, new: now, ...said } = change
  const texts = CHANGES[language]
  return {
    number,
    kind,
    quiet,
    sentence: texts.sentence(change, tell),
    section: section && (section.new ?? section.old)?.heading,
    old: old && pointIn(old),
    new: now && pointIn(now),
    ...said,
    ...('pieces' in change && { pieces: change.pieces.map(pieceIn) }),
    ...('parts' in change && { parts: change.parts.map(({ text, at }) => ({ text, at: pointIn(at) })) }),
    ...(change.kind === 'header' && { title: tell(change).title }),
  }
}

function pointIn({ section, span }: Point): object {
  const { line, column, endLine, endColumn } = span
  return { section, line, column, endLine, endColumn }
}

function pieceIn(piece: Piece): object {
  return {
    kind: piece.kind,
    ...(piece.kind !== 'added' && { old: textOf(piece.old) }),
    ...(piece.kind !== 'removed' && { new: textOf(piece.new) }),
    ...(piece.kind === 'kept' && { differs: piece.differs }),
  }
}

function verdictIn({ round, scope, judgements, structure, outside, inside, administrative }: Verdict): object {
  const { keep, breaks, borne, sections, standing, words, standingWords } = structure
  return {
    round: { path: round.path, id: round.id, title: round.title },
    scope: scope && {
      sections: scope.sections,
      newSections: scope.newSections,
      header: scope.header,
      introduction: scope.introduction,
      decidedBy: scope.decidedBy,
      date: scope.date,
    },
    outside,
    inside,
    administrative,
    judgements: judgements.map(({ change, judgement, section }) => ({
      change: change.number,
      judgement,
      section: section && (section.old ?? section.new)?.id,
    })),
    structure: {
      keep,
      breaks: breaks.map(({ kind, change, heading }) => ({ kind, change: change.number, heading })),
      borne: borne.map((change) => change.number),
      sections,
      standing,
      words,
      standingWords,
    },
  }
}
