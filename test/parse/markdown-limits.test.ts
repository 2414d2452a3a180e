import { describe, expect, it, test } from 'vitest'
import { limitFault } from '../../src/parse/markdown-limits.ts'

/** A table of 200 bars in its first line, and of so many lines in all. */
function table(lines: number): string {
  return `${'|'.repeat(200)}\n${'|\n'.repeat(lines - 1)}`
}

describe('limitFault lets through', () => {
  test.each([
    ['an empty text', ''],
    ['a whole strategy', '## Mål *ett*\n\nRegionen & länet ska `öka`.\n\n- **a**\n- b\n\n'.repeat(10_000)],
    ['a text of exactly 1 MiB', 'a'.repeat(1_048_576)],
    ['a hundred quotes', `${'> '.repeat(100)}a`],
    ['a hundred items on a line', `${'- '.repeat(100)}a`],
    ['a hundred levels of list', `${'  '.repeat(99)}- a`],
    ['200 columns', `|${'a|'.repeat(200)}\n|${'-|'.repeat(200)}\n`],
    ['a long line of dots', `Inledning ${'.'.repeat(2000)} 5`],
    ['a picture inside the text', `![](data:image/png;base64,${'iVBORw0KGgo+/9'.repeat(30_000)})`],
    ['a long list without blank lines', '* **mål** å\n'.repeat(50_000)],
    ['a table of nearly a million cells', table(4999)],
    ['two tables of more than that together', `${table(3000)}\n${table(3000)}`],
  ])('%s', (_, text) => {
    expect(limitFault(text)).toBeUndefined()
  })
})

describe('limitFault stops', () => {
  test.each([
    ['source/too-large', 'å'.repeat(524_289)],
    ['source/too-deep', `${'> '.repeat(101)}a`],
    ['source/too-deep', `${'>'.repeat(101)}a`],
    ['source/too-deep', '- '.repeat(10_000)],
    ['source/too-deep', `${'1. '.repeat(101)}a`],
    ['source/too-deep', `${'> - 1) '.repeat(34)}a`],
    ['source/too-deep', `${'  '.repeat(101)}- a`],
    ['source/too-deep', `> ${'\t'.repeat(51)}* a`],
    ['source/too-deep', `${'[^1]: '.repeat(101)}a`],
    ['source/too-wide', `|${'a|'.repeat(201)}\n`],
    ['source/too-many-marks', '&amp; '.repeat(20_000)],
    ['source/too-many-marks', '*a_ '.repeat(100_000)],
    ['source/too-many-marks', 'a_b_'.repeat(20_000)],
    ['source/too-many-marks', `${'å*'.repeat(10_000)}\n\n`.repeat(20)],
    // Short paragraphs, each of nothing but marks, that come to a megabyte.
    ['source/too-many-marks', `${'*'.repeat(4900)}\n\n`.repeat(204)],
    // Ten kilobytes, as rows of a single bar are filled.
    ['source/too-wide', table(5001)],
    ['source/too-wide', `# Tabell\n\n${table(5001)}\nEfter.\n`],
    ['source/nul', 'a\0b'],
  ])('%s', (rule, text) => {
    expect(limitFault(text)?.rule).toBe(rule)
  })
})

describe('limitFault places', () => {
  it('a line too deep at that line', () => {
    expect(limitFault(`å\n\n${'> '.repeat(101)}a\nb`)?.span).toEqual({
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 204,
      start: 3,
      end: 206,
    })
  })

  it('NUL at the character', () => {
    expect(limitFault('å\nab\0c')?.span).toEqual({ line: 2, column: 3, endLine: 2, endColumn: 4, start: 4, end: 5 })
  })

  it('a table of too many cells at its first line', () => {
    const fault = limitFault(`# Tabell\n\n${table(5001)}\nEfter.\n`)
    expect(fault).toMatchObject({ sentence: 'cells', values: { most: 1_000_000 }, span: { line: 3 } })
  })

  it('marks at the paragraph that holds most', () => {
    const fault = limitFault(`*a*\n\n${'*a_ '.repeat(20_000)}\n\n*b*\n`)
    expect(fault?.span.line).toBe(3)
    expect(fault?.values).toEqual({ count: 40_000 })
  })
})
