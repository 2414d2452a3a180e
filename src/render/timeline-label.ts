/** A word of a label, or words that are not to be parted. */
export interface LabelWord {
  readonly text: string
  readonly look: 'plain' | 'strong' | 'quiet'
}

/** Where a label stands beside what it names. `x` is where its lines begin, or with `end` where they end. */
export interface PlacedLabel {
  readonly x: number
  readonly anchor: 'start' | 'end'
  readonly lines: readonly (readonly LabelWord[])[]
  /** Whether it stands over what it names, since there is no room beside it. */
  readonly above: boolean
}

/** Size of type in a label; what is quiet is smaller. */
export const TYPE_SIZE = 13
export const QUIET_SIZE = 11.5

const GAP = 6
/** With less room than this beside a bar, a label stands above it. */
const LEAST_ROOM = 130
const MOST_LINES = 4

/** Finds room for a label: after what it names, else before it, else broken into lines on the side with more room. */
export function placeLabel(words: readonly LabelWord[], from: number, to: number, width: number): PlacedLabel {
  const [before, after] = [from - GAP, width - to - GAP]
  const whole = lineWidth(words)
  const right = { x: to + GAP, anchor: 'start', above: false } as const
  const left = { x: from - GAP, anchor: 'end', above: false } as const
  if (whole <= after) return { ...right, lines: [words] }
  if (whole <= before) return { ...left, lines: [words] }
  if (Math.max(before, after) < LEAST_ROOM) return { x: 0, anchor: 'start', above: true, lines: broken(words, width) }
  return after >= before ? { ...right, lines: broken(words, after) } : { ...left, lines: broken(words, before) }
}

/** Words in lines no wider than there is room for; a word that is wider is cut, and so is what takes too many lines. */
function broken(words: readonly LabelWord[], room: number): readonly (readonly LabelWord[])[] {
  const lines: LabelWord[][] = []
  for (const word of words.flatMap((each) => fitting(each, room))) {
    const last = lines.at(-1)
    if (last !== undefined && lineWidth([...last, word]) <= room) last.push(word)
    else if (lines.length < MOST_LINES) lines.push([word])
    else {
      last?.splice(-1, 1, { text: '…', look: 'plain' })
      break
    }
  }
  return lines
}

function fitting(word: LabelWord, room: number): readonly LabelWord[] {
  if (wordWidth(word) <= room) return [word]
  const most = Math.max(1, Math.floor(room / TYPE_SIZE) - 1)
  return [{ ...word, text: `${[...word.text.slice(0, most * 2)].slice(0, most).join('')}…` }]
}

/** About how wide a line is set, spaces included. @internal Exported for its tests. */
export function lineWidth(words: readonly LabelWord[]): number {
  return words.reduce((sum, word) => sum + wordWidth(word), 0) + Math.max(0, words.length - 1) * 0.25 * TYPE_SIZE
}

/** Wider than it is likely to be set, whatever font there is in place of the wanted one. */
function wordWidth({ text, look }: LabelWord): number {
  const size = look === 'quiet' ? QUIET_SIZE : TYPE_SIZE
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size * (look === 'strong' ? 1.06 : 1)
}

/** Widths as shares of the type's size, by sort. */
function emsOf(character: string): number {
  if (/[ijl.,:;'’|!()\u00a0 ]/.test(character)) return 0.28
  if (/[frt\-–/I]/.test(character)) return 0.4
  if (/[mwMW—…]/.test(character)) return 0.88
  if (/[A-ZÅÄÖÉÜ&%@]/.test(character)) return 0.66
  return (character.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.56
}
