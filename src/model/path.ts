/**
 * The path from the workspace of what a document refers to: `../strategi/rus.md#mal-2` seen from `planer/plan.md` is
 * `strategi/rus.md`. Undefined when the target is the document itself, an address on the web, an absolute path, or
 * outside the workspace.
 */
export function resolvePath(document: string, target: string): string | undefined {
  const file = decoded(target.replace(/[#?].*$/s, ''))
  return file === '' || hasScheme(file) ? undefined : pathFrom(document, file)
}

/** A place in the workspace: a file, and an id in it; none, `''`, for the file as a whole. */
export interface Address {
  readonly path: string
  readonly id: string
}

/**
 * Where a link in a document leads, compared in NFC, with `%20` decoded: a link without a file leads into the document
 * itself. Undefined when it leads out of the workspace, or by a path that only one computer has.
 */
export function addressOf(document: string, target: string): Address | undefined {
  const hash = target.indexOf('#')
  const file = hash === 0 ? '' : withoutQuery(hash === -1 ? target : target.slice(0, hash))
  const path = file === '' ? document : pathFrom(document, decoded(file))
  return path === undefined ? undefined : { path, id: hash === -1 ? '' : decoded(target.slice(hash + 1)) }
}

function withoutQuery(target: string): string {
  return target.includes('?') ? target.replace(/\?.*$/, '') : target
}

/** `https:`, `mailto:` and the like, and `//host`. */
export function hasScheme(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)
}

/**
 * The path from the workspace that a relative path in a document means; undefined when it is absolute or leaves
 * the workspace. `analys.md` in `strategi/rus.md` is `strategi/analys.md`.
 */
export function pathFrom(document: string, relative: string): string | undefined {
  if (relative.startsWith('/')) return undefined
  let end = document.lastIndexOf('/')
  let from = 0
  for (; relative.startsWith('../', from); from += 3) {
    if (end === -1) return undefined
    end = document.lastIndexOf('/', end - 1)
  }
  const rest = relative.slice(from)
  return isPlain(rest) ? document.slice(0, end + 1) + rest : stepByStep(document, relative)
}

/** Names alone, as in nearly every path. */
function isPlain(path: string): boolean {
  return /^[^./][^/]*(?:\/[^./][^/]*)*$/.test(path)
}

function stepByStep(document: string, relative: string): string | undefined {
  const steps = document.split('/').slice(0, -1)
  for (const step of relative.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

/** A part of an address with `%20` and the like as characters, in NFC; as it is when it is no right encoding. */
export function decoded(text: string): string {
  try {
    return (text.includes('%') ? decodeURIComponent(text) : text).normalize('NFC')
  } catch {
    return text.normalize('NFC')
  }
}
