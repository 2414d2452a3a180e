/**
 * The hash that names a version of a proposal, and that every answer carries back: the SHA-256 of the whole document as
 * read, front matter included, in UTF-8 without byte order mark, every line end (CR LF or CR) as LF. Sixty-four lower-case
 * hexadecimal digits. Of a file that is already written so, it is what `sha256sum strategi/rus.md` prints; of another,
 * `sed '1s/^\xEF\xBB\xBF//; s/\r$//' strategi/rus.md | sha256sum`.
 */
export async function documentHash(text: string): Promise<string> {
  const written = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(written)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
