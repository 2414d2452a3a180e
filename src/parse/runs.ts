import type { Run } from '../model/document.ts'
import { imageText } from './inline.ts'
import type { MarkdownNode } from './markdown.ts'

/** What to leave out of inline content, and where links of the form `[text][label]` lead. */
export interface RunContext {
  /** Content from this offset on (attributes) is left out. */
  readonly until?: number | undefined
  readonly definitions: ReadonlyMap<string, string>
}

type Look = Omit<Run, 'text'>

/**
 * Inline content as runs, trimmed, with what looks and leads the same joined; undefined when it is plain text. A line
 * break of HTML is a hard break, an image of HTML its alternative text; other raw HTML is left out and the text within
 * it kept.
 */
export function runsFrom(nodes: readonly MarkdownNode[], context: RunContext): readonly Run[] | undefined {
  if (nodes.every(({ type }) => type === 'text')) return undefined
  const runs: Run[] = []
  gather(nodes, {}, context, runs)
  const trimmed = trimmedEnds(runs)
  return trimmed.every(isPlain) ? undefined : trimmed
}

/** The runs without their first `count` characters. */
export function withoutStart(runs: readonly Run[] | undefined, count: number): readonly Run[] | undefined {
  if (runs === undefined || count === 0) return runs
  let left = count
  const kept = runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return cut > 0 && cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
  return trimmedEnds(kept)
}

function isPlain(run: Run): boolean {
  return Object.keys(run).length === 1 && !run.text.includes('\n')
}

function gather(nodes: readonly MarkdownNode[], look: Look, context: RunContext, runs: Run[]): void {
  const until = context.until ?? Number.POSITIVE_INFINITY
  for (const node of nodes) {
    if (node.span.start >= until) break
    const said = textOf(node, until)
    if (said !== undefined) add(runs, { ...look, ...lookOf(node, context), text: said })
    else gather(node.children ?? [], { ...look, ...lookOf(node, context) }, context, runs)
  }
}

/** What a node says itself; undefined for one that only holds others. */
function textOf(node: MarkdownNode, until: number): string | undefined {
  switch (node.type) {
    case 'text':
      return beforeAttributes(node, until)
        .replace(/[ \t]*\n[ \t]*/g, ' ')
        .normalize('NFC')
    case 'inlineCode':
      return (node.value ?? '').normalize('NFC')
    case 'break':
      return '\n'
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value ?? '') ? '\n' : imageText(node).normalize('NFC')
    case 'image':
    case 'imageReference':
      return (node.alt ?? '').normalize('NFC')
    case 'footnoteReference':
      return ''
    default:
      return undefined
  }
}

function beforeAttributes(node: MarkdownNode, until: number): string {
  const value = node.value ?? ''
  return node.span.end > until ? value.slice(0, value.lastIndexOf('{')) : value
}

function lookOf(node: MarkdownNode, { definitions }: RunContext): Look {
  const target = () => node.url ?? definitions.get(node.identifier ?? '') ?? ''
  switch (node.type) {
    case 'strong':
      return { strong: true }
    case 'emphasis':
      return { emphasis: true }
    case 'delete':
      return { struck: true }
    case 'inlineCode':
      return { code: true }
    case 'link':
    case 'linkReference':
      return { link: target(), ...(node.title && { title: node.title.normalize('NFC') }) }
    case 'image':
    case 'imageReference':
      return { image: target(), ...(node.title && { title: node.title.normalize('NFC') }) }
    case 'footnoteReference':
      return { footnote: node.identifier ?? '' }
    default:
      return {}
  }
}

/** Adds a run, to the one before when nothing but the text differs. Images and footnotes stand alone. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const alone = run.image !== undefined || run.footnote !== undefined
  if (run.text === '' && !alone) return
  if (last !== undefined && !alone && looksAlike(last, run))
    runs[runs.length - 1] = { ...run, text: last.text + run.text }
  else runs.push(run)
}

function looksAlike(first: Run, second: Run): boolean {
  const keys = ['strong', 'emphasis', 'code', 'struck', 'link', 'image', 'title', 'footnote'] as const
  return keys.every((key) => first[key] === second[key])
}

/** Without white space at the beginning and the end, which a break beside attributes leaves. */
function trimmedEnds(runs: readonly Run[]): readonly Run[] {
  const trimmed = [...runs]
  const first = trimmed[0]
  if (first !== undefined) trimmed[0] = { ...first, text: first.text.trimStart() }
  const last = trimmed.at(-1)
  if (last !== undefined) trimmed[trimmed.length - 1] = { ...last, text: last.text.trimEnd() }
  return trimmed.filter((run) => run.text !== '' || run.image !== undefined || run.footnote !== undefined)
}
