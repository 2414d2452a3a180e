/** SHA-256 by name of file, as `SHA256SUMS` gives them; undefined when a line is none of those, or a name stands twice. */
export function checksumsFrom(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line === '') continue
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || found.has(name)) return undefined
    found.set(name, sum)
  }
  return found
}
