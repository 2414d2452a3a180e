import type { Io } from '../io/io.ts'
import type { Language } from '../model/language.ts'
import type { TerminalContext } from '../render/terminal-text.ts'

/** Width of what is read elsewhere than in a terminal. */
const UNKNOWN_WIDTH = 100

/** How a text for standard output is to look. */
export function terminalContext({ stdout }: Io, language: Language): TerminalContext {
  const { colour, columns, isTerminal } = stdout.terminal
  return { language, colour, columns: isTerminal ? columns : UNKNOWN_WIDTH }
}
