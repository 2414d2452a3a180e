/** A Markdown text as a tree that can be edited while it is known what came from where. */
export interface Draft {
  /** The front matter with its fences, or empty. */
  header: string
  /** The title with the lead as its blocks; a text without a title has an empty heading here. */
  readonly root: Part
}

/** A heading and what stands under it. */
export interface Part {
  heading: string
  /** Typed in front of the heading: `2.1`, or empty. */
  number: string
  /** Braces after the heading, or empty. */
  attributes: string
  blocks: Piece[]
  parts: Part[]
  /** Marks of the old headings that this one continues: none for a new one. */
  from: readonly number[]
  /** Marks of the old sections whose content stands here. More than {@link from} where sections were split or merged. */
  holds: readonly number[]
}

/** A paragraph, list item, table (with its caption), or anything else between two blank lines. */
export interface Piece {
  readonly kind: 'paragraph' | 'item' | 'table' | 'other'
  text: string
  /** Marks of the old blocks whose words stand here. */
  from: readonly number[]
}

/** Where something of a draft stands in the text it was written to. */
export interface Place {
  readonly start: number
  readonly kind: Piece['kind'] | 'heading'
  /** Without what Markdown adds to a heading or an item; otherwise as written. */
  readonly text: string
  /** Index, among the places, of the heading it stands under; undefined for the title. */
  readonly parent: number | undefined
  readonly from: readonly number[]
  /** For a heading, see {@link Part.holds}. */
  readonly holds: readonly number[]
}

export interface Written {
  readonly text: string
  /** In reading order. The index of an old text's place is the mark that new drafts have in `from`. */
  readonly places: readonly Place[]
}

const HEADING = /^(#{1,6}) +(?:(\d{1,2}(?:\.\d{1,2})*\.?) +)?(.*?)(?: +(\{[#.][^{}]*\}))? *$/
const ITEM = /^(?:[-*]|\d+\.) /

/** Reads a text written with ATX headings, flat lists, and a blank line between blocks. */
export function readDraft(text: string): Draft {
  const header = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const root: Part = { ...part(''), from: [], holds: [] }
  const open: Part[] = [root]
  for (const chunk of text
    .slice(header.length)
    .trim()
    .split(/\n{2,}/)) {
    const heading = HEADING.exec(chunk)
    if (heading === null || chunk.includes('\n')) {
      for (const piece of piecesOf(chunk)) add(open.at(-1) ?? root, piece)
      continue
    }
    const level = (heading[1] ?? '#').length
    if (level === 1 && root.heading === '') {
      Object.assign(root, part(heading[3] ?? ''), { attributes: heading[4] ?? '' })
      continue
    }
    open.length = Math.min(open.length, Math.max(1, level - 1))
    const above = open.at(-1) ?? root
    const section = { ...part(heading[3] ?? ''), number: heading[2] ?? '', attributes: heading[4] ?? '' }
    above.parts.push(section)
    open.push(section)
  }
  return { header, root }
}

export function part(heading: string, blocks: Piece[] = []): Part {
  return { heading, number: '', attributes: '', blocks, parts: [], from: [], holds: [] }
}

export function paragraph(text: string): Piece {
  return { kind: 'paragraph', text, from: [] }
}

function piecesOf(chunk: string): Piece[] {
  const lines = chunk.split('\n')
  if (lines.every((line) => ITEM.test(line) || /^ {2}/.test(line)))
    return chunk.split(/\n(?! {2})/).map((text) => ({ kind: 'item', text, from: [] }))
  if (lines[0]?.startsWith('|')) return [{ kind: 'table', text: chunk, from: [] }]
  return [
    {
      kind: /^[>`<[]|^---$/.test(chunk) && !/^\[[^\]^]+\]\(/.test(chunk) ? 'other' : 'paragraph',
      text: chunk,
      from: [],
    },
  ]
}

/** A caption is one with the table after it, or else before it. */
function add(section: Part, piece: Piece): void {
  const last = section.blocks.at(-1)
  const isTable = piece.kind === 'table' && last?.kind === 'paragraph' && last.text.startsWith(': ')
  const isCaption = piece.text.startsWith(': ') && last?.kind === 'table' && !last.text.startsWith(': ')
  if (last !== undefined && (isTable || isCaption)) {
    section.blocks.splice(-1, 1, { kind: 'table', text: `${last.text}\n\n${piece.text}`, from: [] })
  } else section.blocks.push(piece)
}

/** The draft as Markdown, and where in it everything stands. Ends with a line break. */
export function write({ header, root }: Draft): Written {
  const places: Place[] = []
  let text = header === '' ? '' : `${header}\n`
  const put = (place: Omit<Place, 'start'>, markdown: string, separator: string) => {
    if (places.length > 0) text += separator
    places.push({ ...place, start: text.length })
    text += markdown
  }
  const visit = (section: Part, level: number, above: number | undefined) => {
    const { heading, number, attributes, from, holds } = section
    let own = above
    if (heading !== '') {
      own = places.length
      const line = ['#'.repeat(level), number, heading, attributes].filter((word) => word !== '').join(' ')
      put({ kind: 'heading', text: heading, parent: above, from, holds }, line, '\n\n')
    }
    let before: Piece | undefined
    for (const block of section.blocks) {
      const separator = before?.kind === 'item' && block.kind === 'item' ? '\n' : '\n\n'
      const said = block.kind === 'item' ? block.text.replace(ITEM, '') : block.text
      put({ kind: block.kind, text: said, parent: own, from: block.from, holds: [] }, block.text, separator)
      before = block
    }
    for (const child of section.parts) visit(child, Math.min(6, level + 1), own)
  }
  visit(root, 1, undefined)
  return { text: `${text}\n`, places }
}

/** A copy in which everything knows that it comes from the draft that `written` was made of. */
export function continued({ header, root }: Draft): Draft {
  let mark = -1
  const next = () => {
    mark += 1
    return [mark]
  }
  const copy = (section: Part): Part => {
    const from = section.heading === '' ? [] : next()
    const blocks = section.blocks.map((block) => ({ ...block, from: next() }))
    return { ...section, from, holds: from, blocks, parts: section.parts.map(copy) }
  }
  return { header, root: copy(root) }
}

/** Every section under a part, each before its subsections; not the part itself. */
export function partsOf(above: Part): Part[] {
  return above.parts.flatMap((section) => [section, ...partsOf(section)])
}
