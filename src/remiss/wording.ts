import { CHANGE_REPORTS } from '../messages/change-reports.ts'
import type { Piece } from '../model/comparison.ts'
import type { Run } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { PublishedRun, PublishedTable } from '../model/publication.ts'
import { runs } from './publication-parts.ts'
import { joinedRuns } from './published-runs.ts'

/** A text as it reads in the version in force and in the proposal, side by side. */
export interface Wording {
  readonly old: readonly PublishedRun[]
  readonly now: readonly PublishedRun[]
  /** Present for a whole text that is on one side only; the other then says so. Parts of tables have it not. */
  readonly only?: 'old' | 'now'
}

/** Wordings side by side, a row each. */
export function wordingTable(
  wordings: readonly Wording[],
  columns: { readonly old: string; readonly now: string },
): PublishedTable {
  const half = { align: 'left', width: 0.5 } as const
  return {
    kind: 'table',
    columns: [half, half],
    header: [runs(columns.old), runs(columns.now)],
    rows: wordings.map(({ old, now }) => [old, now]),
    rowHeadings: false,
  }
}

/** What stands on one side only; the other side says that there is nothing. */
export function oneSided(
  only: 'old' | 'now',
  runs: readonly PublishedRun[],
  what: keyof (typeof CHANGE_REPORTS)['sv']['none'],
  language: Language,
): Wording {
  const none = CHANGE_REPORTS[language].none[what]
  return only === 'old' ? { old: runs, now: [absent(none.removed)] } : { old: [absent(none.added)], now: runs }
}

function absent(text: string): PublishedRun {
  return { text, emphasis: true }
}

/** One side of a text compared word by word, with the words marked that the other side has not. */
export function sideRuns(pieces: readonly Piece[], side: 'old' | 'new', language: Language): readonly PublishedRun[] {
  const sided = pieces.flatMap((piece): readonly PublishedRun[] => {
    if (piece.kind === 'kept') return plainRuns(piece[side], language)
    const isHere = piece.kind === (side === 'old' ? 'removed' : 'added')
    if (!isHere) return []
    const own = piece.kind === 'removed' ? piece.old : piece.new
    return plainRuns(own, language).flatMap((run) => markedWords(run, piece.kind))
  })
  return joinedRuns(sided)
}

/** A run that came or went, with the mark on its words and not on the space around them. */
function markedWords(run: PublishedRun, mark: 'added' | 'removed'): readonly PublishedRun[] {
  const words = run.text.trim()
  if (words === '') return [run]
  const start = run.text.length - run.text.trimStart().length
  const space = (text: string) => (text === '' ? [] : [{ ...run, text }])
  const before = space(run.text.slice(0, start))
  return [...before, { ...run, text: words, mark }, ...space(run.text.slice(start + words.length))]
}

/** Runs by themselves: without links, which lead from the document; an image as its description, a footnote's mark as its label. */
export function plainRuns(runs: readonly Run[], language: Language): readonly PublishedRun[] {
  return joinedRuns(
    runs.map(({ link: _link, title: _title, image, footnote, text, ...look }) => {
      if (footnote !== undefined) return { text: ` [${footnote}]` }
      return { ...look, text: image === undefined ? text : CHANGE_REPORTS[language].image(text) }
    }),
  )
}
