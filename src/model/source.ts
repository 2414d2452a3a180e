/** What was read: a path (or a git revision and path) and its text, normalised. */
export interface Source {
  /** Path relative to the workspace, with `/`, in NFC; for a revision `rev:path`. */
  readonly path: string
  /** Text without byte order mark and with `\n` as the only line end. */
  readonly text: string
  /** True when the file began with a byte order mark. */
  readonly byteOrderMark: boolean
  /** The file's line ends; `mixed` when it uses both. */
  readonly lineEnd: '\n' | '\r\n' | 'mixed'
}
