import { visible } from '../model/visible.ts'
import type { Terminal } from './terminal.ts'

/** How far a piece of work has come. */
export interface Step {
  /** What is being done, in the reader's language. */
  readonly label: string
  readonly done: number
  readonly total: number
}

export interface Progress {
  /** Tells how far the work has come; cheap enough to call for every file. */
  readonly update: (step: Step) => void
  /** Takes the line away. */
  readonly end: () => void
}

/** Milliseconds of work before anything is shown, and between two pictures. */
const DELAY = 1000
const INTERVAL = 100
/** To the line's beginning, and clear it. */
const CLEAR = '\r\u001b[2K'

/**
 * A progress line on a terminal. Shows nothing elsewhere, nor before the work has taken a second.
 *
 * @param now milliseconds from any beginning
 */
export function progressOn(terminal: Terminal, write: (text: string) => void, now: () => number): Progress {
  const start = now()
  let shown = Number.NEGATIVE_INFINITY
  return {
    update: (step) => {
      if (!terminal.isTerminal) return
      const time = now()
      if (time - start < DELAY || time - shown < INTERVAL) return
      shown = time
      write(CLEAR + progressLine(step, terminal))
    },
    end: () => {
      if (shown >= 0) write(CLEAR)
      shown = Number.NEGATIVE_INFINITY
    },
  }
}

/** `Kontrollerar ━━━━────  412/1000`, at most one column less than the terminal is wide, so that it never wraps. */
function progressLine(
  { label, done, total }: Step,
  { columns, unicode }: Pick<Terminal, 'columns' | 'unicode'>,
): string {
  const count = `${String(done).padStart(String(total).length)}/${total}`
  const bar = Math.min(30, columns - count.length - 4 - Math.min(label.length, 20))
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0
  if (bar < 5) return count.slice(0, columns - 1)
  const full = Math.round(bar * share)
  const [complete, rest] = unicode ? ['━', '─'] : ['#', '-']
  const name = visible(label).slice(0, columns - bar - count.length - 4)
  return `${name} ${complete.repeat(full)}${rest.repeat(bar - full)} ${count}`
}
