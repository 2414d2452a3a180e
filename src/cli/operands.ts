import { isAbsolute } from 'node:path'

/**
 * The words of a command line, so that no name is taken for an option or a revision by what it looks like: what
 * follows `rus diff --git` is git's, and what follows `rus diff … --` are paths.
 */
export function withOperandsMarked(words: readonly string[]): readonly string[] {
  if (words[0] !== 'diff') return words
  const [git, paths] = [words.indexOf('--git'), words.indexOf('--')]
  if (git >= 0 && (paths < 0 || git < paths))
    return paths === git + 1 ? words : [...words.slice(0, git + 1), '--', ...words.slice(git + 1)]
  if (paths < 0) return words
  const named = words.slice(paths + 1).map((word) => (isAbsolute(word) ? word : `./${word}`))
  return [...words.slice(0, paths + 1), ...named]
}
