/**
 * Characters that steer a terminal or cannot be seen: C0, DEL and C1 controls; marks that turn the direction of
 * writing (UAX #9); zero-width characters; line and paragraph separators; annotation and tag characters; U+FFFE and
 * U+FFFF, which are no characters and which XML has no place for; lone surrogates.
 */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}\p{Surrogate}]/gu

/**
 * A stranger's text (a name, a value, a line of a document) on one line, safe to print on a terminal:
 * each hidden character, line breaks and tabs included, is written as `⟨U+202E⟩`.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, code)
}

/** As {@link visible}, for text of several lines: line feeds and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(HIDDEN, (character) => (character === '\n' || character === '\t' ? character : code(character)))
}

function code(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`
}
