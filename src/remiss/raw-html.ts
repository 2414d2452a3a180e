/** What is no text for readers, up to its end tag. */
const UNSHOWN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
])

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
  const lower = source.toLowerCase()
  let text = ''
  let at = 0
  for (let open = source.indexOf('<'); open !== -1; open = source.indexOf('<', at)) {
    text += source.slice(at, open)
    const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(open, open + 24))?.[1]
    const end = endOfMarkup(source, lower, open, name)
    if (end === undefined) {
      at = open
      break
    }
    text += standIn(source.slice(open, end), name)
    at = end
    if (name !== undefined && UNSHOWN.has(name) && source[open + 1] !== '/') at = endOfUnshown(lower, name, at)
  }
  return linesOf(text + source.slice(at))
}

/** Where a tag or comment that begins at `open` ends; undefined for a `<` that begins none to the end of the source. */
function endOfMarkup(source: string, lower: string, open: number, name: string | undefined): number | undefined {
  if (lower.startsWith('<!--', open)) {
    const end = source.indexOf('-->', open + 4)
    return end === -1 ? source.length : end + 3
  }
  if (name === undefined && !/[!?/]/.test(source[open + 1] ?? '')) return open + 1
  const end = source.indexOf('>', open)
  return end === -1 ? undefined : end + 1
}

function endOfUnshown(lower: string, name: string, at: number): number {
  const end = lower.indexOf(`</${name}`, at)
  return end === -1 ? lower.length : end
}

/** What stands in the text for a piece of markup. */
function standIn(markup: string, name: string | undefined): string {
  if (markup === '<') return markup
  if (name === 'img') return / alt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(markup)?.slice(1).join('') ?? ''
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
