import type { ComparedDocument } from '../model/comparison.ts'
import { type Document, type Run, sectionsOf } from '../model/document.ts'

/** Text as it is printed in Word: never empty, with the look and the link that show there. */
export interface Print {
  /** `\n` is a line break, `\t` a tab. */
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly code?: true
  readonly struck?: true
  readonly raised?: true
  /** An address, or `#` and the name of a bookmark. */
  readonly link?: string
}

/** Where a link of a document leads in the Word file; undefined for what leads nowhere there, as a path to a file. */
export type Leads = (target: string) => string | undefined

/** The runs as prints: an image as its alternative text in brackets, a footnote's mark as its label. */
export function printsOf(runs: readonly Run[], leads: Leads): readonly Print[] {
  return runs.map((run) => printOf(run, leads)).filter((print) => print.text !== '')
}

function printOf(run: Run, leads: Leads): Print {
  const link = run.link === undefined ? undefined : leads(run.link)
  return {
    text: printedText(run),
    ...(run.strong && { bold: true }),
    ...((run.emphasis || run.image !== undefined) && { italic: true }),
    ...(run.code && { code: true }),
    ...(run.struck && { struck: true }),
    ...(run.footnote !== undefined && { raised: true }),
    ...(link !== undefined && { link }),
  }
}

function printedText({ text, image, footnote }: Run): string {
  if (footnote !== undefined) return footnote
  return image === undefined ? text : `[${text}]`
}

/** What two prints must share to look and lead alike, as one word. */
export function lookKey({ bold, italic, code, struck, raised }: Omit<Print, 'text'>): string {
  return `${bold ? 'b' : ''}${italic ? 'i' : ''}${code ? 'c' : ''}${struck ? 's' : ''}${raised ? 'r' : ''}`
}

/** Prints of the same text, look and links, however they are cut. */
export function areAlike(some: readonly Print[], others: readonly Print[]): boolean {
  return printKey(some) === printKey(others)
}

/** Text, look and links as one text: equal for what is printed alike. Control characters of the text stand for themselves. */
export function printKey(prints: readonly Print[]): string {
  let key = ''
  let before = ''
  for (const print of prints) {
    if (print.text === '') continue
    const here = `\u0001${lookKey(print)}\u0002${print.link ?? ''}\u0003`
    key += here === before ? print.text : here + print.text
    before = here
  }
  return key
}

/** What XML cannot hold: control characters, non-characters, and halves of pairs; a carriage return would be lost. */
const ILLEGAL =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text with `�` in the place of each character that XML cannot hold. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, '\uFFFD')
}

/** How many characters of a text XML cannot hold. */
export function illegalIn(text: string): number {
  return text.match(ILLEGAL)?.length ?? 0
}

/** Names of the bookmarks of a document's sections, by the section's id on either side. */
export type Bookmarks = ReadonlyMap<string, string>

/** Gives every section of a document in a set a bookmark; `place` is the document's in the set, from 0. */
export function bookmarksOf(compared: ComparedDocument, place: number): Bookmarks {
  const bookmarks = new Map<string, string>()
  for (const document of sidesOf(compared))
    for (const { id } of sectionsOf(document))
      if (!bookmarks.has(id)) bookmarks.set(id, `avsnitt_${place + 1}_${bookmarks.size + 1}`)
  return bookmarks
}

function sidesOf(compared: ComparedDocument): readonly Document[] {
  return compared.state === 'both' ? [compared.comparison.new, compared.comparison.old] : [compared.document]
}

/** Web and mail addresses lead there, `#id` to the section's bookmark. */
export function leadsIn(bookmarks: Bookmarks): Leads {
  return (target) => {
    if (target.startsWith('#')) {
      const name = bookmarks.get(target.slice(1))
      return name === undefined ? undefined : `#${name}`
    }
    return /^(?:https?:\/\/|mailto:)/i.test(target) && URL.canParse(target) ? new URL(target).href : undefined
  }
}
