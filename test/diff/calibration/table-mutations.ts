import type { Piece } from './draft.ts'
import { atOneOf, blocksOf, type Editing, type Mutation } from './mutation.ts'

/** Edits the lines of a table below its header. */
function tableRows(edit: (rows: string[], editing: Editing) => void): Mutation {
  return ({ root }, editing) =>
    atOneOf(
      blocksOf(root).filter(({ value }) => value.kind === 'table' && linesOf(value).rows.length > 1),
      editing,
      ({ value }) => {
        const { before, rows, after } = linesOf(value)
        edit(rows, editing)
        value.text = [...before, ...rows, ...after].join('\n')
      },
    )
}

/** A table's lines: caption and header, rows, and a caption that follows them. */
function linesOf({ text }: Piece): { before: string[]; rows: string[]; after: string[] } {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => /^\|[\s:|-]+\|$/.test(line)) + 1
  const count = lines.slice(first).findIndex((line) => !line.startsWith('|'))
  const end = count === -1 ? lines.length : first + count
  return { before: lines.slice(0, first), rows: lines.slice(first, end), after: lines.slice(end) }
}

export const swapTableRows: Mutation = tableRows((rows, { random }) => {
  const at = random.below(rows.length - 1)
  rows.splice(at, 2, ...rows.slice(at, at + 2).reverse())
})

export const changeCell: Mutation = tableRows((rows, { random, foreign }) => {
  const at = random.below(rows.length)
  const cells = (rows[at] ?? '').split('|')
  cells[cells.length - 2] = ` ${random.pick(foreign.words)} `
  rows[at] = cells.join('|')
})

export const insertTableRow: Mutation = tableRows((rows, { random, foreign }) => {
  const cells = (rows[0] ?? '').split('|').length - 2
  const added = Array.from({ length: cells }, () => random.pick(foreign.words))
  rows.splice(random.below(rows.length + 1), 0, `| ${added.join(' | ')} |`)
})

export const deleteTableRow: Mutation = tableRows((rows, { random }) => {
  rows.splice(random.below(rows.length), 1)
})
