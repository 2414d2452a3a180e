import { counted } from '../../model/count.ts'
import type { Block, Document } from '../../model/document.ts'
import { type SpanBetween, spansIn } from '../../model/spans.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { blocksAt, type LineStart, linesBeginning } from './line-starts.ts'

/** What word processors put before the items of a list; the last two are Word's own, of its symbol font. */
const BULLETS = '•·▪‣●○■◦\uf0b7\uf0a7'
const DASHES = '–—'

/** Lists pasted from a word processor are made lists of Markdown. */
export const pastedList: DocumentRule = {
  id: 'text/pasted-list',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Punktlistan blir ingen lista', en: 'The list does not become one' },
  reason: {
    sv: 'Tecknet är bara en bokstav bland andra: raderna flyter ihop till ett stycke, eller visas som programkod när de är indragna. En skärmläsare säger inte att det är en lista.',
    en: 'The mark is a letter among others: the lines flow into one paragraph, or show as code when indented. A screen reader does not say that it is a list.',
  },
  remedy: {
    sv: 'Börja varje punkt med ”- ” längst till vänster.',
    en: 'Begin each item with “- ” at the left margin.',
  },
  sentences: {
    bullets: {
      sv: ({ mark, count }) =>
        `${counted(Number(count), 'rad', 'rader', 'sv')} börjar med ”${mark}”, som inte gör dem till en punktlista. Skriv ”- ”.`,
      en: ({ mark, count }) =>
        `${counted(Number(count), 'line begins', 'lines begin', 'en')} with “${mark}”, which does not make a list. Write “- ”.`,
    },
  },
  examples: {
    good: [
      { text: '# Plan\n\n- Fler i arbete\n- Bättre hälsa\n\n– Det går bra, säger ordföranden.\n\n```\n• kod\n```\n' },
      { text: '# Plan\n\nTiden är 2021–2030\noch målen är tre · eller fyra.\n' },
    ],
    bad: [
      { text: '# Plan\n\nMålen är:\n• Fler i arbete\n• Bättre hälsa\n\n•\tFler bostäder\n', lines: [4] },
      { text: '# Plan\n\n\t• Fler i arbete\n\t• Bättre hälsa\n', lines: [3] },
      { text: '# Plan\n\n– Fler i arbete\n– Bättre hälsa\n', lines: [3] },
    ],
  },
  *check(document, { source: { text } }) {
    const lines = linesBeginning(document, text, BULLETS + DASHES)
    const items = lines.filter(({ first }) => /[ \t\u00a0]/.test(text[first + 1] ?? ''))
    if (items.length === 0) return
    const spans = spansIn(text)
    for (const run of runsOf(items, document, text)) {
      const problem = problemOf(run, text, spans)
      if (problem) yield problem
    }
  },
}

interface Item extends LineStart {
  readonly block: Block
}

/** Items with nothing but blank lines and other items between them. */
function runsOf(lines: readonly LineStart[], document: Document, text: string): readonly (readonly Item[])[] {
  const blocks = blocksAt(
    document,
    lines.map(({ first }) => first),
  )
  const runs: Item[][] = []
  for (const [index, line] of lines.entries()) {
    const block = blocks[index]
    if (block === undefined || !isPlain(block, text)) continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && text[before.first] === text[line.first] && follows(before, line, text))
      run.push({ ...line, block })
    else runs.push([{ ...line, block }])
  }
  return runs
}

/** Running text, or text that became code by being indented; never code between fences. */
function isPlain({ kind, span }: Block, text: string): boolean {
  return kind === 'paragraph' || (kind === 'code' && !'`~'.includes(text[span.start] ?? '`'))
}

/** Whether one item's line, or the lines it runs on over, end where another begins. */
function follows(before: Item, { start }: LineStart, text: string): boolean {
  return text.slice(Math.min(before.block.span.end, start), start).trim() === ''
}

function problemOf(run: readonly Item[], text: string, spans: SpanBetween): Problem | undefined {
  const [first] = run
  if (first === undefined) return undefined
  const mark = text[first.first] ?? ''
  const isDash = DASHES.includes(mark)
  // A dash may begin what somebody says: only lines of one paragraph are a list.
  if (isDash && (run.length < 2 || run.some(({ block }) => block !== first.block))) return undefined
  const edits = run.map((item) => ({ start: item.start, end: endOfMark(item.first, text), text: '- ' }))
  return {
    sentence: 'bullets',
    values: { mark: mark < '\ue000' ? mark : '•', count: run.length },
    span: spans(first.first, first.first + 1),
    ...(!isDash && { fix: { edits } }),
  }
}

function endOfMark(first: number, text: string): number {
  let end = first + 1
  while (/[ \t\u00a0]/.test(text[end] ?? '')) end += 1
  return end
}
