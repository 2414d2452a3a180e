/** A piece of markup in raw HTML, or a `<` that begins none. Offsets are in the source, ends exclusive. */
export interface Markup {
  readonly start: number
  readonly end: number
  /** Of the element whose tag it is, in small letters; undefined for comments, instructions and declarations. */
  readonly name?: string
  /** What no reader is shown: what stands between it and its end, or in itself. */
  readonly hidden?: Hidden
}

/** Text in raw HTML that is not shown. */
export interface Hidden {
  /** `comment` for what an author notes, else what hides it. */
  readonly kind: 'comment' | 'instruction' | 'declaration' | 'element'
  readonly start: number
  readonly end: number
  /** Whether it is said where it ends. */
  readonly isClosed: boolean
}

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

/** The markup in raw HTML, in order, without what stands in hidden elements. Linear in the length. */
export function* markupIn(source: string): Generator<Markup> {
  const lower = source.toLowerCase()
  for (let open = source.indexOf('<'); open !== -1; ) {
    const markup = markupAt(source, lower, open)
    if (markup === undefined) return
    yield markup
    open = source.indexOf('<', Math.max(markup.end, markup.hidden?.end ?? 0))
  }
}

/** Undefined for a `<` that begins a tag which does not end: all after it is text. */
function markupAt(source: string, lower: string, start: number): Markup | undefined {
  if (lower.startsWith('<!--', start)) return hiding(source, { kind: 'comment', start, from: start + 4, until: '-->' })
  if (lower.startsWith('<?', start)) return hiding(source, { kind: 'instruction', start, from: start + 2, until: '?>' })
  if (lower.startsWith('<![cdata[', start))
    return hiding(source, { kind: 'declaration', start, from: start + 9, until: ']]>' })
  const name = /^<\/?([a-z][a-z0-9]*)/.exec(lower.slice(start, start + 24))?.[1]
  if (name === undefined && !/[!/]/.test(source[start + 1] ?? '')) return { start, end: start + 1 }
  const last = source.indexOf('>', start)
  if (last === -1) return undefined
  const end = last + 1
  if (name === undefined) return { start, end }
  if (!UNSHOWN.has(name) || source[start + 1] === '/') return { start, end, name }
  const close = lower.indexOf(`</${name}`, end)
  const hidden = {
    kind: 'element',
    start: end,
    end: close === -1 ? source.length : close,
    isClosed: close !== -1,
  } as const
  return { start, end, name, hidden }
}

interface Hiding {
  readonly kind: Hidden['kind']
  readonly start: number
  readonly from: number
  readonly until: string
}

/** Markup that hides what stands in it. */
function hiding(source: string, { kind, start, from, until }: Hiding): Markup {
  const close = source.indexOf(until, from)
  const end = close === -1 ? source.length : close + until.length
  return { start, end, hidden: { kind, start: from, end: close === -1 ? end : close, isClosed: close !== -1 } }
}

/** The alternative text of a tag `<img …>`, when it has one. */
export function alternativeIn(tag: string): string | undefined {
  const found = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag)
  return found?.slice(1).find((text) => text !== undefined)
}
