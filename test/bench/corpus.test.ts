import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { documentPath, documentText, smallText } from '../../bench/corpus.mjs'

const NUMBERS = [1, 2, 99, 100, 101, 1000]

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

describe('the corpus of the bench', () => {
  it('is the same on every call, and differs from document to document', () => {
    const once = [7, 8].map((number) => digest(documentText(number)))
    const again = [7, 8].map((number) => digest(documentText(number)))
    expect(again).toEqual(once)
    expect(new Set(once).size).toBe(2)
  })

  it('has documents of about 67 kB and 30 to 60 sections', () => {
    for (const text of NUMBERS.map(documentText)) {
      expect(Buffer.byteLength(text)).toBeGreaterThan(66_000)
      expect(Buffer.byteLength(text)).toBeLessThan(69_000)
      const headings = text.match(/^#{2,4} .+$/gm) ?? []
      expect(headings.length).toBeGreaterThanOrEqual(30)
      expect(headings.length).toBeLessThanOrEqual(60)
      expect(new Set(headings).size).toBe(headings.length)
    }
  })

  it('has a small document of about 3 kB', () => {
    expect(Buffer.byteLength(smallText())).toBeGreaterThan(2_500)
    expect(Buffer.byteLength(smallText())).toBeLessThan(3_500)
  })

  it('has sums that add up', () => {
    for (const text of NUMBERS.map(documentText)) {
      const rows = budgetRows(text)
      const total = rows.pop() ?? []
      expect(rows.length).toBeGreaterThan(0)
      for (const row of [...rows, total]) expect(sum(row.slice(0, -1))).toBe(row.at(-1))
      expect(total).toEqual(total.map((_, column) => sum(rows.map((row) => row[column] ?? 0))))
    }
  })

  it('links only to sections that exist, in this document or an earlier one', () => {
    for (const number of NUMBERS) {
      const paths = new Map(Array.from({ length: number }, (_, index) => [documentPath(index + 1), index + 1]))
      const links = [...documentText(number).matchAll(/\]\(([^)#]*)#([^)]+)\)/g)]
      expect(links.length).toBeGreaterThan(10)
      for (const [, path = '', id = ''] of links) {
        const target = path === '' ? number : paths.get(resolved(documentPath(number), path))
        expect(target, `${documentPath(number)} to ${path}`).toBeDefined()
        expect(documentText(target ?? 0)).toContain(`{#${id} `)
      }
    }
  })
})

/** The numbers of the budget's rows, the sums last. */
function budgetRows(text: string): number[][] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.startsWith('| Kostnader'))
  const end = lines.findIndex((line, index) => index > start && line.startsWith('| Summa'))
  return lines.slice(start + 2, end + 1).map((line) =>
    line
      .split('|')
      .slice(2, -1)
      .map((cell) => Number(cell.replace(/\s/g, ''))),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A link's path from the corpus folder. */
function resolved(from: string, link: string): string {
  return new URL(link, `file:///${from}`).pathname.slice(1)
}
