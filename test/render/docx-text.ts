import { strFromU8, unzipSync } from 'fflate'
import { type Element, treeOf } from '../../src/render/word-tree.ts'

/** A Word file taken apart. */
export interface OpenedDocx {
  /** Its parts as text, by name; pictures as bytes are in {@link names} alone. */
  readonly parts: ReadonlyMap<string, string>
  readonly names: readonly string[]
}

export function opened(bytes: string | Uint8Array): OpenedDocx {
  if (typeof bytes === 'string') throw new TypeError('a Word file is bytes')
  const files = Object.entries(unzipSync(bytes))
  const texts = files.filter(([name]) => /\.(?:xml|rels)$/.test(name))
  return {
    parts: new Map(texts.map(([name, part]) => [name, strFromU8(part)])),
    names: files.map(([name]) => name),
  }
}

/** Every element of a part, in the order of the file. Throws when the part is not well-formed. */
export function elementsOf({ parts }: OpenedDocx, name: string): readonly Element[] {
  const all: Element[] = []
  const open = [treeOf(parts.get(name) ?? '')]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    all.push(element)
    open.push(...element.children.toReversed())
  }
  return all
}

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
  'w:p': '\n',
}

/** What a part says: its text, and what is said of its pictures for those who do not see them. */
export function saidIn(docx: OpenedDocx, name: string): string {
  return elementsOf(docx, name)
    .map(({ name: element, text, attributes }) => {
      if (element === 'w:t') return text
      if (element === 'wp:docPr') return ` ${attributes.descr ?? ''} `
      return SIGNS[element] ?? ''
    })
    .join('')
}
