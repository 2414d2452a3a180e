import type { Environment } from './run-git.ts'

/** What a stream that people may look at can show. */
export interface Terminal {
  readonly isTerminal: boolean
  /** Width in characters; 80 when unknown. */
  readonly columns: number
  readonly colour: boolean
  /** Whether characters beyond ASCII come out right. */
  readonly unicode: boolean
}

/**
 * Reads a stream's abilities. Colour only on a terminal that is not `TERM=dumb`, or where FORCE_COLOR asks for it
 * (not with `0`), and never with NO_COLOR (no-color.org). A file gets Unicode whatever the environment says.
 */
export function terminalOf(
  stream: { isTTY?: boolean; columns?: number },
  environment: Environment,
  platform: string,
): Terminal {
  const isTerminal = stream.isTTY === true
  const forced = environment.FORCE_COLOR
  const asked = forced === undefined ? isTerminal && environment.TERM !== 'dumb' : forced !== '0' && forced !== 'false'
  return {
    isTerminal,
    columns: stream.columns && stream.columns > 0 ? stream.columns : 80,
    colour: asked && !environment.NO_COLOR,
    unicode: !isTerminal || showsUnicode(environment, platform),
  }
}

/** By the locale of characters (POSIX: LC_ALL, then LC_CTYPE, then LANG); on Windows by the terminals known to. */
function showsUnicode(environment: Environment, platform: string): boolean {
  if (platform === 'win32') return Boolean(environment.WT_SESSION || environment.TERM_PROGRAM)
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || ''
  return locale === '' ? platform === 'darwin' : /utf-?8/i.test(locale)
}
