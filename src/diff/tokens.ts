/**
 * A word, number or mark of a text, as the comparison sees it. Spaces belong to no token: they are what stands between
 * the end of one and the start of the next.
 */
export interface Token {
  readonly start: number
  readonly end: number
  /** What makes two tokens the same word: the text with dashes, quotes and spaces inside numbers folded. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'mark'
}

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const SPACE = '[ \\u00a0\\u2009\\u202f]'
/** Letters of the languages of Europe that use the Latin alphabet: listed, since asking Unicode takes long to compile. */
const LETTERS = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f'
const WORDS = `${LETTERS}0-9`
const UNIT = `${SPACE}?[%‰]|${SPACE}(?:kr|tkr|mnkr|mkr|mdkr|kronor|procentenheter|procent|(?:miljoner|miljarder)${SPACE}kronor)(?![${WORDS}])`

/**
 * What is one token though it has digits, spaces or marks in it, the longest first: web and mail addresses, dates,
 * statutes (2017:583), paragraphs (5 a §, § 45), case numbers (20RS6401, 2021/123), amounts with their unit
 * (1 436 591 kr, −2,5 %), and numbers.
 */
const SPECIAL = new RegExp(
  [
    'https?://[^\\s<>"”]*[^\\s<>"”.,;:!?)]',
    `[${WORDS}._%+-]+@[${WORDS}-]+(?:\\.[${WORDS}-]+)+`,
    `\\d{4}-\\d{2}-\\d{2}(?![${WORDS}])`,
    `\\d{1,2}${SPACE}(?:${MONTH})(?:${SPACE}\\d{4})?(?![${WORDS}])`,
    `§+${SPACE}?\\d+(?:[–-]\\d+)?(?:${SPACE}[a-z](?![${WORDS}]))?`,
    `\\d+(?:${SPACE}?[a-z])?(?:[–-]\\d+(?:${SPACE}?[a-z])?)?${SPACE}?§+`,
    `\\d{4}:\\d+(?![${WORDS}])`,
    `[-\u2212\u2013+]?\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)(?:,\\d+)?(?:${UNIT})?`,
    `(?=[${LETTERS}/:-]*\\d)[${WORDS}]+(?:[-\u2013/:_][${WORDS}]+)+`,
    `\\d+[${LETTERS}][${WORDS}]*`,
    `[-\u2212\u2013+]?\\d+(?:[.,:]\\d+)*(?:${UNIT})?`,
  ].join('|'),
  'y',
)

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** The tokens of a text in NFC, in order. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) at = scan(text, at, text.length, tokens)
  return tokens
}

/** Begins, wherever it stands, what may go on past a space: a number, a paragraph of a law. */
const MAY_GO_ON = /[\d§]/

/**
 * The tokens of a text in NFC, in order, as numbers. A text is cut at its spaces and each piece is looked at once, as most words
 * stand many times in a document; where a digit stands, a token may have spaces in it, and the text itself is read.
 */
export function readTokens(text: string, reading: TokenReading): TokenList {
  const list: TokenList = { starts: [], ends: [], numbers: [] }
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at)
    const end = space === -1 ? text.length : space
    if (end > at) {
      const said = text.slice(at, end)
      let known = reading.known.get(said)
      if (known === undefined) {
        known = MAY_GO_ON.test(said) ? 'read' : listOf(tokensOf(said), reading)
        reading.known.set(said, known)
      }
      if (known === 'read') {
        const tokens: Token[] = []
        at = scan(text, at, end, tokens)
        append(list, listOf(tokens, reading), 0)
        continue
      }
      append(list, known, at)
    }
    at = end + 1
  }
  return list
}

/** Tokens by where they start and end, and the number of the word each is. */
export interface TokenList {
  readonly starts: number[]
  readonly ends: number[]
  readonly numbers: number[]
}

/** What is known of the texts read: the tokens of what stands between two spaces, or that it must be read where it stands. */
export interface TokenReading {
  readonly known: Map<string, TokenList | 'read'>
  readonly numberOf: (key: string, kind: Token['kind']) => number
}

function listOf(tokens: readonly Token[], reading: TokenReading): TokenList {
  return {
    starts: tokens.map(({ start }) => start),
    ends: tokens.map(({ end }) => end),
    numbers: tokens.map(({ key, kind }) => reading.numberOf(key, kind)),
  }
}

function append(list: TokenList, more: TokenList, offset: number): void {
  const { starts, ends, numbers } = more
  for (let index = 0; index < numbers.length; index += 1) {
    list.starts.push((starts[index] ?? 0) + offset)
    list.ends.push((ends[index] ?? 0) + offset)
    list.numbers.push(numbers[index] ?? 0)
  }
}

/** Adds the tokens that start before `end`, and says where the last one ends. */
function scan(text: string, start: number, end: number, tokens: Token[]): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at += 1
      continue
    }
    const next = endOfToken(text, at, code)
    tokens.push(tokenAt(text, at, next))
    at = next
  }
  return at
}

function endOfToken(text: string, start: number, code: number): number {
  const word = isLetter(text, start, code) ? endOfWord(text, start) : start
  if (mayBeSpecial(text, start, word, code)) {
    SPECIAL.lastIndex = start
    const match = SPECIAL.exec(text)
    if (match !== null) return Math.max(word, SPECIAL.lastIndex)
  }
  if (word > start) return word
  return start + 1
}

/** Words are most of a text, and the pattern need not be tried on them. */
function mayBeSpecial(text: string, start: number, end: number, code: number): boolean {
  if (isDigit(code) || code === 0xa7) return true
  if (end === start) {
    const isSign = code === 0x2d || code === 0x2212 || code === 0x2b || code === 0x2013
    return isSign && isDigit(text.charCodeAt(start + 1)) && !LETTER.test(text.charAt(start - 1))
  }
  const next = text.charCodeAt(end)
  if (next === 0x40 || next === 0x2f || next === 0x3a || next === 0x2e || next === 0x5f) return true
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) return true
  return false
}

/** Letters, digits and marks, and hyphens and apostrophes between them. */
function endOfWord(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(text, at, code)) at += 1
    else if (joins(code) && at + 1 < text.length && isLetter(text, at + 1, text.charCodeAt(at + 1))) at += 2
    else break
  }
  return at
}

function joins(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x2011 || code === 0xad
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  // Half of a character beyond the first plane stays with its other half.
  if (code >= 0xd800 && code <= 0xdfff) return true
  return code < 0x2000 || code > 0x206f ? LETTER.test(text.charAt(at)) : false
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 10 ||
    code === 9 ||
    code === 0xa0 ||
    code === 0x2009 ||
    code === 0x202f ||
    code === 0x200b ||
    code === 0x2029
  )
}

function tokenAt(text: string, start: number, end: number): Token {
  return { start, end, kind: kindOf(text, start, end), key: folded(text.slice(start, end)) }
}

function kindOf(text: string, start: number, end: number): Token['kind'] {
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) return 'number'
  return isLetter(text, start, text.charCodeAt(start)) ? 'word' : 'mark'
}

const TYPOGRAPHY = /[\u00ad\u00a0\u2009\u202f\u2010-\u2015\u2212\u2018\u2019\u201a\u201c-\u201e\u00ab\u00bb]/

/**
 * A token's or a whole text's words without its typography: no-break and thin spaces are spaces, dashes and minuses
 * hyphens, quotes straight, soft hyphens gone. Spaces inside a number with a unit do not tell two apart.
 */
export function folded(text: string): string {
  const plain = TYPOGRAPHY.test(text)
    ? text
        .replace(/\u00ad/g, '')
        .replace(/[\u00a0\u2009\u202f]/g, ' ')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[\u2018\u2019\u201a]/g, "'")
        .replace(/[\u201c-\u201e\u00ab\u00bb]/g, '"')
    : text
  return /\d/.test(plain) ? plain.replace(/(?<=\d) (?=\d{3}(?!\d))| (?=%)/g, '') : plain
}

/** Whether it is counted when words are counted. */
export function isWord(token: Token): boolean {
  return token.kind !== 'mark'
}
