/** An element of an SVG, names without prefix. */
export interface SvgElement {
  readonly name: string
  /** Names without prefix, so that one may be there twice; character references as characters. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
  /** The text directly in it. */
  readonly text: string
  /** Ids it draws or is drawn with: what `href="#…"` and `url(#…)` name. */
  readonly references: readonly string[]
  /** Index of the last element inside it; its own when it holds none. */
  readonly last: number
}

type Growing = { -readonly [Key in keyof SvgElement]: SvgElement[Key] }

/** Elements, and levels of them, that a picture may have. */
const MOST = 50_000
const DEEPEST = 200

/** A comment, an instruction, a stretch of plain characters, or a tag; in that order, each told by how it begins. */
const MARKUP =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s[^<>"']*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y

/** The elements of an SVG in reading order; undefined for what is not well-formed, or too deep or long. Linear. */
export function svgElements(text: string): readonly SvgElement[] | undefined {
  const reading = new Reading()
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    if (!reading.text(characters(text.slice(at, end)))) return undefined
    if (next < 0) break
    MARKUP.lastIndex = next
    const found = MARKUP.exec(text)
    if (found === null || !reading.markup(found)) return undefined
    at = next + found[0].length
  }
  return reading.whole()
}

/** What has been read so far. Each part read answers whether it may stand there. */
class Reading {
  readonly #elements: Growing[] = []
  readonly #open: Growing[] = []

  text(text: string): boolean {
    const inside = this.#open.at(-1)
    if (inside === undefined) return !/[^\s\ufeff]/.test(text)
    inside.text += text
    return true
  }

  markup([, plain, closing, name, attributes = '', empty]: RegExpExecArray): boolean {
    if (plain !== undefined) return this.text(plain)
    if (name === undefined) return true
    return closing ? this.#close(bare(name)) : this.#begin(bare(name), attributes, empty === '/')
  }

  #close(name: string): boolean {
    const closed = this.#open.pop()
    if (closed === undefined) return false
    closed.last = this.#elements.length - 1
    return closed.name === name
  }

  #begin(name: string, attributes: string, isEmpty: boolean): boolean {
    const index = this.#elements.length
    if (index >= MOST || this.#open.length >= DEEPEST || (index > 0 && this.#open.length === 0)) return false
    const element = elementOf(name, attributes, index)
    this.#elements.push(element)
    if (!isEmpty) this.#open.push(element)
    return true
  }

  whole(): readonly SvgElement[] | undefined {
    return this.#open.length === 0 ? this.#elements : undefined
  }
}

function elementOf(name: string, written: string, index: number): Growing {
  const pairs = [...written.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  const attributes = pairs.map(([, key = '', one, other]) => [bare(key), characters(one ?? other ?? '')] as const)
  const references = attributes.flatMap(([key, value]) => {
    if (key === 'href') return value.trim().startsWith('#') ? [value.trim().slice(1)] : []
    return [...value.matchAll(/url\(\s*["']?\s*#([^"')]+)/g)].map(([, id = '']) => id.trim())
  })
  return { name, attributes, text: '', references, last: index }
}

/** A name without the prefix of its namespace. */
function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Text with its character references (XML 1.0, section 4.1) as the characters they mean. */
function characters(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
