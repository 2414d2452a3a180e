/** Patterns ready to be asked; see {@link matchesAny}. */
interface Compiled {
  /** Patterns that mean one text only. */
  readonly exact: ReadonlySet<string>
  readonly open: readonly Open[]
}

/** A pattern with wildcards, as the texts between its stars. */
interface Open {
  readonly first: string
  readonly middle: readonly string[]
  readonly last: string
  readonly isWhole: boolean
  /** Whether it has no `#`, so that its texts stand as they are. */
  readonly isLiteral: boolean
}

/** Patterns come from schemas and rules, which live as long as the run; each list is read once. */
const compiled = new WeakMap<readonly string[], Compiled>()

/**
 * Whether `text` is what one of `patterns` says: the whole text, without regard to case, where `*` stands for any
 * text and `#` for a digit (`####` for a year). Linear in the length of the text whatever the pattern, unlike a regular
 * expression.
 */
export function matchesAny(patterns: readonly string[] | undefined, text: string): boolean {
  return patterns !== undefined && patterns.length > 0 && matchesFolded(patterns, folded(text))
}

/** {@link matchesAny} for a text that is folded already, so that it can be asked of many lists. */
export function matchesFolded(patterns: readonly string[], text: string): boolean {
  let ready = compiled.get(patterns)
  if (ready === undefined) {
    ready = compile(patterns)
    compiled.set(patterns, ready)
  }
  if (ready.exact.has(text)) return true
  // Not `some`: asked of every heading for each role, and most runs end before V8 has optimised this.
  for (let index = 0; index < ready.open.length; index += 1) {
    const pattern = ready.open[index]
    if (pattern !== undefined && (pattern.isLiteral ? matchesLiteral : matchesOpen)(pattern, text)) return true
  }
  return false
}

/** A text as patterns see it: NFC, lower case, single spaces, none at the ends. */
export function folded(text: string): string {
  const lower = text.normalize('NFC').toLowerCase().trim()
  // Asking is cheaper than replacing each space by a space.
  return /\s\s|[^\S ]/.test(lower) ? lower.replace(/\s+/g, ' ') : lower
}

function compile(patterns: readonly string[]): Compiled {
  const all = patterns.map(folded)
  const open = all.filter((pattern) => /[*#]/.test(pattern))
  return { exact: new Set(all.filter((pattern) => !/[*#]/.test(pattern))), open: open.map(readOpen) }
}

function readOpen(pattern: string): Open {
  const parts = pattern.split('*')
  const isWhole = parts.length === 1
  return {
    first: parts[0] ?? '',
    middle: parts.slice(1, -1),
    last: isWhole ? '' : (parts[parts.length - 1] ?? ''),
    isWhole,
    isLiteral: !pattern.includes('#'),
  }
}

function matchesLiteral({ first, middle, last }: Open, text: string): boolean {
  const end = text.length - last.length
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false
  let from = first.length
  for (const part of middle) {
    const at = text.indexOf(part, from)
    if (at === -1 || at + part.length > end) return false
    from = at + part.length
  }
  return true
}

function matchesOpen({ first, middle, last, isWhole }: Open, text: string): boolean {
  if (isWhole) return text.length === first.length && standsAt(first, text, 0)
  const end = text.length - last.length
  if (end < first.length || !standsAt(first, text, 0) || !standsAt(last, text, end)) return false
  let from = first.length
  for (const part of middle) {
    while (from + part.length <= end && !standsAt(part, text, from)) from += 1
    if (from + part.length > end) return false
    from += part.length
  }
  return true
}

function standsAt(part: string, text: string, at: number): boolean {
  for (let index = 0; index < part.length; index += 1) {
    const wanted = part[index]
    const found = text[at + index] ?? ''
    if (wanted === '#' ? found < '0' || found > '9' : wanted !== found) return false
  }
  return true
}
