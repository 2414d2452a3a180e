/** A pattern of paths, ready to be asked. Paths are relative, with `/`, in NFC. */
export interface Glob {
  readonly matches: (path: string) => boolean
  /** Whether a path below this folder may match; `''` is the top. */
  readonly mayMatchBelow: (folder: string) => boolean
}

/** Most alternatives that the braces of one pattern may multiply to; further ones are dropped. */
const MOST_ALTERNATIVES = 256

/**
 * Reads a pattern: `*` any characters but `/`, `?` one such, `**` as a whole segment any number of folders, `{a,b}`
 * either; all other characters mean themselves. `./` in front and `/` at the end are dropped. Answers in time
 * proportional to pattern × path, whatever the pattern: regular expressions made from patterns do not.
 */
export function compileGlob(pattern: string): Glob {
  const alternatives = expandBraces(pattern.normalize('NFC')).map((text) =>
    text
      .split('/')
      .filter((segment) => segment !== '' && segment !== '.')
      // `**` after `**` adds nothing, and thousands of them would take their time.
      .filter((segment, index, all) => segment !== '**' || all[index - 1] !== '**'),
  )
  return {
    matches: (path) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const possible = alternatives.filter((wanted) => mayEndWith(wanted, name))
      if (possible.length === 0) return false
      const segments = path.split('/')
      return possible.some((wanted) => reachable(wanted, segments).at(-1) === wanted.length)
    },
    mayMatchBelow: (folder) => {
      const segments = folder === '' ? [] : folder.split('/')
      return alternatives.some((wanted) => (reachable(wanted, segments)[0] ?? wanted.length) < wanted.length)
    },
  }
}

/** Whether a path with this name may match, wherever it lies: most do not, and their folders need not be looked at. */
function mayEndWith(wanted: readonly string[], name: string): boolean {
  const last = wanted[wanted.length - 1]
  return last === undefined || segmentMatches(last, name)
}

/** How many segments of the pattern may have been used up when all of the path's have: each number once, ascending. */
function reachable(wanted: readonly string[], path: readonly string[]): readonly number[] {
  let positions = pastAnyFolders(wanted, [0])
  for (const segment of path) {
    const next: number[] = []
    for (const at of positions) {
      const part = wanted[at]
      if (part === '**') next.push(at)
      else if (part !== undefined && segmentMatches(part, segment)) next.push(at + 1)
    }
    positions = pastAnyFolders(wanted, next)
  }
  return positions
}

/** `**` may stand for no folder at all. Takes and gives numbers that never fall; there is no `**` after `**`. */
function pastAnyFolders(wanted: readonly string[], positions: readonly number[]): readonly number[] {
  const all: number[] = []
  let last = -1
  for (const at of positions) {
    if (at > last) all.push(at)
    const past = wanted[at] === '**' ? at + 1 : at
    if (past > Math.max(last, at)) all.push(past)
    last = Math.max(last, past)
  }
  return all
}

/** `*` and `?` against one name: on a mismatch the latest `*` takes one character more. */
function segmentMatches(wanted: string, name: string): boolean {
  let [at, here, star, resume] = [0, 0, -1, 0]
  while (here < name.length) {
    if (wanted[at] === '*') {
      star = at
      resume = here
      at += 1
    } else if (at < wanted.length && (wanted[at] === '?' || wanted[at] === name[here])) {
      at += 1
      here += 1
    } else if (star >= 0) {
      at = star + 1
      resume += 1
      here = resume
    } else return false
  }
  while (wanted[at] === '*') at += 1
  return at === wanted.length
}

/** The texts that `{a,b}` stands for, innermost braces first; a brace without its pair means itself. */
function expandBraces(pattern: string): readonly string[] {
  const done: string[] = []
  const waiting = [pattern]
  for (let text = waiting.pop(); text !== undefined && done.length < MOST_ALTERNATIVES; text = waiting.pop()) {
    const match = /\{([^{}]*,[^{}]*)\}/.exec(text)
    if (!match) done.push(text)
    else {
      const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
      for (const choice of (match[1] ?? '').split(',').reverse()) waiting.push(before + choice + after)
    }
  }
  return done
}
