/** `SHA256SUMS` as `sha256sum -c` takes it: a line for each file, in order of name. */
export function checksums(files: ReadonlyMap<string, string>): string {
  return [...files.keys()]
    .sort()
    .map((name) => `${files.get(name)}  ${name}\n`)
    .join('')
}
