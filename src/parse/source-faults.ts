import type { Fix, Values } from '../model/finding.ts'
import type { Span } from '../model/place.ts'

/**
 * What can be wrong with front matter before there is a header to check: each rule, its sentences, and the
 * values each sentence is filled with. The rules themselves, with their texts, are in src/rules.
 */
export const headerSentences = {
  /** The YAML cannot be read. At most one per document. */
  'front-matter/syntax': {
    /** A line is indented with a tab; fix: two spaces a tab. */
    tab: [],
    /** `title:RUS`; fix: the space. */
    missingSpace: ['key'],
    /** A quote (`"` or `'`) that opens and never closes, or not until another entry; place: from the quote to the end of its line. */
    unclosedQuote: ['quote'],
    /** `title: RUS: en strategi`; fix: quote the value. */
    colonInValue: ['key', 'value'],
    /** A line that is indented more or less than the lines it belongs with; place: the line's text. */
    indentation: [],
    /** `[` or `{` without its `closing`; place: the bracket. */
    unclosedBracket: ['bracket', 'closing'],
    /** List items and keys at the same level; place: the line that breaks off. */
    listAndKeys: [],
    /** A line that is neither `key: value`, list item nor comment. */
    notKeyValue: ['text'],
    /** A value that begins with a character YAML keeps for itself (`@`, `%`, backtick, `>`, …); fix: quote the value. */
    reservedCharacter: ['character'],
    /** A list written with `*`; place: the first asterisk; fix: `-` for each. */
    bullet: [],
    /** `"Ett" två`: more text after the closing quote. */
    textAfterQuote: ['quote'],
    /** `[länk](adress)`: more text after the closing bracket; fix: quote the value. */
    textAfterBracket: ['bracket'],
    /** `"\d"`: a backslash that means nothing inside double quotes. */
    escape: ['escape'],
    /** `mål: - ett`: the list must begin on the line below. */
    listOnKeyLine: ['key'],
    /** A comma, bracket or the like where none can stand. */
    strayCharacter: ['character'],
    /** `"Ett"#två`: a comment needs a space before it; fix: the space. */
    commentSpace: [],
    /** `: värde`: nothing before the colon. */
    missingKey: [],
    /** A control character, as `U+0007`. */
    controlCharacter: ['code'],
    /** Anything else, with the YAML library's reason, in English. */
    other: ['reason'],
  },
  /** A key stands twice in one map, compared in NFC. Related place: `first`. The first value counts. */
  'front-matter/duplicate-key': { duplicate: ['key'], first: ['key'] },
  /** YAML's `&name` and `*name`. `asterisk` is a value that only begins with `*`; fix: quote it. */
  'front-matter/alias': { anchor: ['name'], alias: ['name'], asterisk: ['text'] },
  /** `!!str`, `!egen`. */
  'front-matter/tag': { tag: ['tag'] },
  /** `%YAML 1.1`, `%TAG …`. */
  'front-matter/directive': { directive: ['directive'] },
  /** More than one YAML document; place: the line that begins the second. */
  'front-matter/multiple-documents': { second: [] },
  /** A key that is a list or a map. */
  'front-matter/complex-key': { complex: [] },
  /** `most` is in KiB. */
  'front-matter/too-large': { large: ['most'] },
  'front-matter/too-deep': { deep: ['most'] },
  'front-matter/too-many-keys': { many: ['most'] },
  /** The whole is a list, or a single text. */
  'front-matter/not-a-map': { list: [], text: ['text'] },
  /** No closing `---`. `line`: number of the line before which it belongs, as far as one can tell. `dots`: closed by `...`; fix: `---`. */
  'front-matter/unclosed': { unclosed: ['line'], dots: [] },
  /** A block that does not begin on line 1; fix: move it there. */
  'front-matter/misplaced': { misplaced: [] },
  /** A JSON file that cannot be read as a document. At most one per document. */
  'front-matter/json': {
    /** The text stops before what it began has been closed; place: its last character. */
    ended: [],
    /** A key, or the end of its group, should stand here. */
    key: [],
    /** A colon should stand here, after a key. */
    colon: [],
    /** A comma or `closing` should stand here, after a value. */
    between: ['closing'],
    /** A value should stand here: a text in quotation marks, a number, `true`, `false`, `null`, a list or a group. */
    value: [],
    /** A text that its line ends in; place: the text so far. */
    unclosed: [],
    /** A backslash that means nothing; place: the text it stands in. */
    escape: [],
    /** A control character in a text, as `U+0007`. */
    control: ['code'],
    /** More after the end. */
    after: [],
    deep: ['most'],
    many: ['most'],
    /** Too many keys in one map; place: the map so far. */
    together: ['most'],
    /** The whole is a list, a text or the like. */
    notAnObject: [],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** Rule ids of the faults in front matter. */
export type HeaderRule = keyof typeof headerSentences

/** One fault in how front matter is written. Its place is in the whole source text. */
export interface HeaderSyntaxFault {
  readonly rule: HeaderRule
  /** Key into the rule's sentences, as {@link headerSentences} lists them. */
  readonly sentence: string
  readonly values: Values
  readonly span: Span
  /** Another place in the same text, with the rule's sentence about it. */
  readonly related?: { readonly span: Span; readonly sentence: string; readonly values: Values }
  readonly fix?: Fix
}

type SentenceOf<Rule extends HeaderRule> = keyof (typeof headerSentences)[Rule] & string

/** A fault, with its sentence checked against its rule. */
export function headerFault<Rule extends HeaderRule>(
  rule: Rule,
  sentence: SentenceOf<Rule>,
  values: Values,
  span: Span,
  more: Pick<HeaderSyntaxFault, 'related' | 'fix'> = {},
): HeaderSyntaxFault {
  return { rule, sentence, values, span, ...more }
}
