import type { Severity } from '../model/finding.ts'
import type { Language } from '../model/language.ts'

/** How a text for the terminal is to look. */
export interface TerminalContext {
  readonly language: Language
  readonly colour: boolean
  /** Width of the terminal in characters. */
  readonly columns: number
}

/** Codes of the terminal's own colours and weights (SGR, ECMA-48). */
export const SGR = { bold: 1, dim: 2, struck: 9, red: 31, green: 32, yellow: 33, cyan: 36 } as const

/** How severities look, in every text for the terminal. */
export const SEVERITY_COLOURS: Readonly<Record<Severity, number>> = {
  error: SGR.red,
  warning: SGR.yellow,
  note: SGR.cyan,
}

/** Text in one of the terminal's own colours or weights, when colour is wanted. */
export function paint(text: string, code: number, colour: boolean): string {
  return colour && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text
}

/**
 * Prose broken between words into lines of at most `width` characters, all but the first beginning with `hanging`.
 * A word too long stands alone, whole.
 */
export function wrap(prose: string, width: number, hanging = ''): readonly string[] {
  const lines: string[] = []
  let line = ''
  // Not \s: a no-break space holds a number together.
  for (const word of prose.split(/[ \n]+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = hanging + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
