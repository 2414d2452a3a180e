import { formatNumber } from '../../model/amount.ts'
import type { Edit } from '../../model/finding.ts'
import { spansIn } from '../../model/spans.ts'
import { holdsUnseen, INVISIBLE } from '../../model/unseen.ts'
import { visible } from '../../model/visible.ts'
import type { DocumentRule } from '../rule.ts'

export const invisibleCharacter: DocumentRule = {
  id: 'text/invisible-character',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Osynliga tecken står i texten', en: 'Invisible characters stand in the text' },
  reason: {
    sv: 'Ett osynligt tecken gör att ord inte hittas vid sökning och att lika texter jämförs som olika. Tecken som vänder skrivriktningen kan få texten att visa något annat än den säger.',
    en: 'An invisible character keeps words from being found and makes equal texts differ. Characters that turn the direction of writing can make a text show something other than it says.',
  },
  remedy: {
    sv: 'Ta bort tecknen: ”rus validate --fix” gör det. De kommer oftast med när text klistras in från en webbsida eller pdf.',
    en: 'Remove the characters: “rus validate --fix” does. Most often they come along when text is pasted from a web page or PDF.',
  },
  sentences: {
    one: {
      sv: (values) => `Här står det osynliga tecknet ${values.code} (${NAMES[String(values.name)]?.sv}).`,
      en: (values) => `The invisible character ${values.code} (${NAMES[String(values.name)]?.en}) stands here.`,
    },
    several: {
      sv: (values) =>
        `Här står det osynliga tecknet ${values.code} (${NAMES[String(values.name)]?.sv}), det första av ${formatNumber(Number(values.count), 'sv')} i dokumentet.`,
      en: (values) =>
        `The invisible character ${values.code} (${NAMES[String(values.name)]?.en}) stands here, the first of ${formatNumber(Number(values.count), 'en')} in the document.`,
    },
  },
  *check(_, { source: { text } }) {
    if (!holdsUnseen(text)) return
    const places = new Map<string, number[]>()
    for (const { 0: character, index } of text.matchAll(new RegExp(INVISIBLE, 'gu'))) {
      const found = places.get(character)
      if (found === undefined) places.set(character, [index])
      else found.push(index)
    }
    const spans = spansIn(text)
    for (const [character, found] of places) {
      const [first = 0] = found
      const edits = found
        .map((start): Edit => ({ start, end: start + character.length, text: '' }))
        .filter((edit) => isHarmless(text, edit))
      const code = character === SOFT_HYPHEN ? '⟨U+00AD⟩' : visible(character)
      yield {
        sentence: found.length === 1 ? 'one' : 'several',
        values: { code, name: nameOf(character), count: found.length },
        span: spans(first, first + character.length),
        ...(edits.length > 0 && { fix: { edits } }),
      }
    }
  },
  examples: {
    good: [{ text: '# Mål\n\nFler i arbete – 1\u00a0436\u00a0591 kr, 👩‍🔬 och −2 °C.\n' }],
    bad: [
      {
        text: '# Mål\n\nFler i ar\u00adbete och ut\u00adbildning.\n\nBudgeten är \u202e000 1\u202c kr.\n',
        lines: [3, 5, 5],
      },
      { text: '---\ntype: strategy\nid: rus\u200b-2030\n---\n\n# Strategi\n', lines: [3] },
    ],
  },
}

const SOFT_HYPHEN = '\u00ad'

const NAMES: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  softHyphen: { sv: 'mjukt bindestreck', en: 'soft hyphen' },
  direction: { sv: 'ändrad skrivriktning', en: 'changed direction of writing' },
  zeroWidth: { sv: 'tecken utan bredd', en: 'character without width' },
}

function nameOf(character: string): string {
  if (character === SOFT_HYPHEN) return 'softHyphen'
  return /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character) ? 'direction' : 'zeroWidth'
}

/**
 * Whether taking a character away cannot make Markdown of what stands around it, as it would of `1⟨U+200B⟩. ett`: letters,
 * figures, spaces and quiet punctuation on both sides; at the end or the beginning of a line a letter on the other.
 */
function isHarmless(text: string, { start, end }: Edit): boolean {
  let [from, to] = [start, end]
  while (start - from < LONGEST_RUN && INVISIBLE.test(text.charAt(from - 1))) from -= 1
  while (to - end < LONGEST_RUN && INVISIBLE.test(text.charAt(to))) to += 1
  const [before, after] = [text.charAt(from - 1) || '\n', text.charAt(to) || '\n']
  if (before === '\n' || after === '\n') return /\p{L}/u.test(before === '\n' ? after : before)
  return QUIET.test(before) && QUIET.test(after)
}

/** Invisible characters in a row that are looked past. */
const LONGEST_RUN = 16

const QUIET = /[\p{L}\p{N}\p{M} ,;"”’'–]/u
