import { expect, test } from 'vitest'
import { progressOn, type Step } from '../../src/io/progress.ts'

const TERMINAL = { isTerminal: true, columns: 80, colour: true, unicode: true }
const CLEAR = '\r\u001b[2K'

/** A progress whose clock stands where the test puts it. */
function clocked(terminal = TERMINAL) {
  const clock = { time: 5000 }
  const written: string[] = []
  const progress = progressOn(
    terminal,
    (text) => written.push(text),
    () => clock.time,
  )
  return { clock, written, progress }
}

/** The line of a step after slow work, on a terminal of some width. */
function lineOf(step: Step, form: { readonly columns: number; readonly unicode: boolean }): string {
  const { clock, written, progress } = clocked({ ...TERMINAL, ...form })
  clock.time += 1000
  progress.update(step)
  return written.join('').replace(CLEAR, '')
}

test('a line shows how far the work has come', () => {
  const step = { label: 'Kontrollerar', done: 250, total: 1000 }
  expect(lineOf(step, { columns: 80, unicode: true })).toBe(`Kontrollerar ${'━'.repeat(8)}${'─'.repeat(22)}  250/1000`)
  expect(lineOf(step, { columns: 30, unicode: false })).toBe('Kontrollerar #----  250/1000')
})

test('a line never reaches the edge, nor shows what steers a terminal', () => {
  for (let columns = 1; columns < 120; columns += 1) {
    const line = lineOf(
      { label: 'Läser \u001b[2J en lång rad av svar', done: 7, total: 12_345 },
      { columns, unicode: true },
    )
    expect(line.length).toBeLessThan(columns)
    expect(line).not.toMatch(/\p{Cc}/u)
  }
  expect(lineOf({ label: 'x', done: 9, total: 0 }, { columns: 80, unicode: false })).toContain(' 9/0')
})

test('quick work shows nothing', () => {
  const { clock, written, progress } = clocked()
  progress.update({ label: 'a', done: 0, total: 2 })
  clock.time += 999
  progress.update({ label: 'a', done: 1, total: 2 })
  progress.end()
  expect(written).toEqual([])
})

test('slow work is shown ten times a second, and the line is taken away', () => {
  const { clock, written, progress } = clocked()
  for (let done = 0; done <= 2000; done += 1) {
    progress.update({ label: 'a', done, total: 2000 })
    clock.time += 1
  }
  progress.end()
  progress.end()
  expect(written).toHaveLength(12)
  expect(written.slice(0, -1).every((text) => text.startsWith(`${CLEAR}a `))).toBe(true)
  expect(written.at(-1)).toBe(CLEAR)
})

test('a file gets no progress', () => {
  const { clock, written, progress } = clocked({ ...TERMINAL, isTerminal: false })
  clock.time += 5000
  progress.update({ label: 'a', done: 1, total: 2 })
  progress.end()
  expect(written).toEqual([])
})
