/**
 * A function that remembers the last thing it made, and gives it again while it is asked about the very same objects:
 * rules ask one after another about one document. A `WeakMap` would do the same, but V8 lets go of what one holds only
 * when it collects everything; with three of them, collecting took a quarter of the time of a run. What it was last asked
 * about, such as a whole document, lives until it is asked about something else: one for each such function and thread.
 */
export function rememberingLatest<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  let latest: { readonly given: Given; readonly made: Made } | undefined
  return (...given) => {
    if (latest === undefined || !isSame(latest.given, given)) latest = { given, made: make(...given) }
    return latest.made
  }
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false
  return true
}
