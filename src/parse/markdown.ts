import type { BodyStart, MarkdownTree } from './markdown-tree.ts'

export type * from './markdown-tree.ts'

/** Which parser reads Markdown: `fast` is native code, `reference` is remark-parse, the one that is right where they differ. */
export type Engine = 'fast' | 'reference'

/**
 * Reads Markdown (CommonMark with GFM: tables, strikethrough, task lists, footnotes, autolink literals; no front
 * matter) as a tree with the node `root` at its top. Never throws for bad input; {@link limitFault} says which
 * texts are too large or too deep to be given to it. Places are in the whole text, wherever the Markdown begins in it.
 */
export type ParseMarkdown = (text: string, body?: BodyStart) => MarkdownTree

/**
 * The parser to use: `which`, or when that is left out the fast one, or the reference where no binding of the
 * fast one runs on this machine. Loads only the one it returns.
 *
 * @throws when `which` is `fast` and no binding loads
 */
export async function loadEngine(which?: Engine): Promise<ParseMarkdown> {
  if (which === 'reference') return loadReference()
  if (which === 'fast') return loadFast()
  try {
    return await loadFast()
  } catch {
    return loadReference()
  }
}

async function loadFast(): Promise<ParseMarkdown> {
  return (await import('./markdown-fast.ts')).parseFast
}

async function loadReference(): Promise<ParseMarkdown> {
  return (await import('./markdown-reference.ts')).parseReference
}
