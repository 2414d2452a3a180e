import { alternativeIn, markupIn } from '../model/html-markup.ts'

/** Tags that part lines. */
const PARTING =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|thead|tr|ul)$/

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['aring', 'å'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['Aring', 'Å'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['eacute', 'é'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['sect', '§'],
])

/**
 * The lines a reader would see of raw HTML, images by their alternative text. No markup is passed on: what is cut out
 * wrongly is text that is shown, never a tag. Linear in the length.
 */
export function linesOfHtml(source: string): readonly string[] {
  let text = ''
  let at = 0
  for (const { start, end, name, hidden } of markupIn(source)) {
    text += source.slice(at, start) + standIn(source.slice(start, end), name)
    at = Math.max(end, hidden?.end ?? 0)
  }
  return linesOf(text + source.slice(at))
}

/** What stands in the text for a piece of markup. */
function standIn(markup: string, name: string | undefined): string {
  if (markup === '<') return markup
  if (name === 'img') return alternativeIn(markup) ?? ''
  if (name === 'td' || name === 'th') return ' '
  return name !== undefined && PARTING.test(name) ? '\n\n' : ''
}

function linesOf(text: string): readonly string[] {
  return decoded(text)
    .normalize('NFC')
    .split(/\n{2,}/)
    .map((line) => line.replace(/[ \t\n]+/g, ' ').trim())
    .filter((line) => line !== '')
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole
  })
}
