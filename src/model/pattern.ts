/**
 * Whether `text` is what `pattern` says: the whole text, without regard to case, where `*` stands for any
 * text and `####` for a year. Linear in the length of the text whatever the pattern, unlike a regular expression.
 */
export function matches(pattern: string, text: string): boolean {
  const subject = fold(text)
  const parts = fold(pattern).split('*')
  const first = parts[0] ?? ''
  if (parts.length === 1) return first.length === subject.length && startsWith(subject, first, 0)
  const last = parts[parts.length - 1] ?? ''
  if (subject.length < first.length + last.length) return false
  if (!startsWith(subject, first, 0) || !startsWith(subject, last, subject.length - last.length)) return false
  return between(parts.slice(1, -1), subject.slice(first.length, subject.length - last.length))
}

/** Whether any of `patterns` matches. */
export function matchesAny(patterns: readonly string[] | undefined, text: string): boolean {
  return patterns?.some((pattern) => matches(pattern, text)) ?? false
}

function between(parts: readonly string[], subject: string): boolean {
  let from = 0
  for (const part of parts) {
    while (from + part.length <= subject.length && !startsWith(subject, part, from)) from += 1
    if (from + part.length > subject.length) return false
    from += part.length
  }
  return true
}

function startsWith(subject: string, part: string, at: number): boolean {
  for (let index = 0; index < part.length; index += 1) {
    const wanted = part[index]
    const found = subject[at + index] ?? ''
    if (wanted === '#' ? !/[0-9]/.test(found) : wanted !== found) return false
  }
  return true
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
