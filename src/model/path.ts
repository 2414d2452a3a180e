/**
 * The path from the workspace of what a document refers to: `../strategi/rus.md#mal-2` seen from `planer/plan.md` is
 * `strategi/rus.md`. Percent-encoding is undone, the part from `#` or `?` dropped. Undefined when the target is the
 * document itself, an address on the web, an absolute path, or outside the workspace.
 */
export function resolvePath(from: string, target: string): string | undefined {
  const bare = decoded(target.replace(/[#?].*$/s, '')).replaceAll('\\', '/')
  if (bare === '' || bare.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(bare)) return undefined
  const steps = from.split('/').slice(0, -1)
  for (const step of bare.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined
    } else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/').normalize('NFC')
}

/** The section a target names: `mal-2` of `rus.md#mal-2`; undefined without one. */
export function sectionIn(target: string): string | undefined {
  const at = target.indexOf('#')
  return at === -1 ? undefined : decoded(target.slice(at + 1)).normalize('NFC')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
