import { visible } from '../model/visible.ts'

/** A stretch of text and the terminal's codes for how it looks. */
export interface Stretch {
  readonly text: string
  readonly codes?: readonly number[]
}

/** Text of a stranger as a stretch: hard line breaks are spaces, hidden characters are shown. */
export function stretch(text: string, ...codes: readonly number[]): Stretch {
  return { text: visible(text.replace(/\n/g, ' ')), codes }
}

/** How lines are to be laid out. */
export interface Layout {
  readonly width: number
  readonly colour: boolean
  /** What stands before the first line, and before those after it: of the same width. */
  readonly first: Stretch
  readonly hanging: string
}

/** Stretches one after the other, broken between words into lines; codes are closed at the end of each line. */
export function layOut(stretches: readonly Stretch[], { width, colour, first, hanging }: Layout): readonly string[] {
  const plain = stretches.map((each) => each.text).join('')
  const lines = linesOf(plain, Math.max(20, width - first.text.length))
  const cut = cutter(stretches, colour)
  return lines.map(([from, to], index) => {
    const before = index === 0 ? painted(first.text, first.codes, colour) : hanging
    return (before + cut(from, to)).trimEnd()
  })
}

/** Where each line begins and ends. A word too long stands alone, whole; a no-break space holds words together. */
function linesOf(plain: string, width: number): readonly (readonly [from: number, to: number])[] {
  const lines: [number, number][] = []
  for (let start = 0, end = 0; start < plain.length; start = end + 1) {
    const space = plain.indexOf(' ', start)
    end = space === -1 ? plain.length : space
    if (end === start) continue
    const line = lines.at(-1)
    if (line !== undefined && end - line[0] <= width) line[1] = end
    else lines.push([start, end])
  }
  return lines.length === 0 ? [[0, 0]] : lines
}

/** Cuts lines out of stretches, one after the other, each painted. */
function cutter(stretches: readonly Stretch[], colour: boolean): (from: number, to: number) => string {
  let index = 0
  let start = 0
  return (from, to) => {
    let line = ''
    for (; index < stretches.length; index += 1) {
      const { text, codes } = stretches[index] ?? { text: '' }
      const end = start + text.length
      if (end > from) line += painted(text.slice(Math.max(0, from - start), to - start), codes, colour)
      // The rest of it belongs to the next line.
      if (end > to) break
      start = end
    }
    return line
  }
}

function painted(text: string, codes: readonly number[] = [], colour: boolean): string {
  return colour && text !== '' && codes.length > 0 ? `\u001b[${codes.join(';')}m${text}\u001b[0m` : text
}
