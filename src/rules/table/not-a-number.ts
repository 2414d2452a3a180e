import { formatAmount } from '../../model/amount.ts'
import { counted } from '../../model/count.ts'
import type { Cell, Quantity, Table } from '../../model/document.ts'
import type { Edit, Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { holdsFigures, isBlank, type TypedTable, typedTablesIn } from '../../schema/typed-table.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { likelyReading } from './likely-reading.ts'

/** Where the type expects figures, every cell holds one, or nothing. */
export const notANumber: DocumentRule = {
  scope: 'document',
  id: 'table/not-a-number',
  severity: 'error',
  title: { sv: 'Cellen innehåller inget tal', en: 'The cell holds no number' },
  reason: {
    sv: 'Ett tal som inte går att läsa kan inte heller summeras, så felen i summorna syns inte.',
    en: 'A number that cannot be read cannot be added either, so faults in the sums do not show.',
  },
  remedy: {
    sv: 'Skriv talet med mellanslag mellan tusental och decimalkomma, till exempel 1 436 591 eller 2,5. Lämna cellen tom, eller skriv ett tankstreck, när det inte finns något tal.',
    en: 'Write the number with spaces between thousands and a decimal comma, such as 1 436 591 or 2,5. Leave the cell empty, or write a dash, when there is no number.',
  },
  sentences: {
    unreadable: {
      sv: ({ text, column }) => `”${text}” är inget tal, och kolumnen ”${column}” ska innehålla tal.`,
      en: ({ text, column }) => `“${text}” is not a number, and the column “${column}” is for numbers.`,
    },
    otherForm: {
      sv: (values) =>
        `”${values.text}” är inte skrivet som ett svenskt tal. Menade du ${likely(values)}?${more(values.more, 'sv')}`,
      en: (values) =>
        `“${values.text}” is not written as a Swedish number. Did you mean ${likely(values)}?${more(values.more, 'en')}`,
    },
  },
  examples: {
    good: [
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 | 2026 |
| --- | ---: | ---: |
| Egen personal | 1 436 591 | 1 500 000 kr |
| Resor och logi | – | |
| Externa tjänster | **2,5 mnkr** | −40 000 |
`,
      },
    ],
    bad: [
      {
        text: `---
type: project-plan
---

| Kostnader | 2025 | 2026 | 2027 |
| --- | ---: | ---: | ---: |
| Egen personal | 1,436,591 | 1.436.591 | 1436 591 |
| Resor och logi | ca 25 000 kr | 2.5 mnkr | 23 000:- |
| Externa tjänster | enligt avtal | | – |
`,
        lines: [7, 7, 7, 8, 8, 8, 9],
      },
    ],
  },
  *check(document, { type, source }) {
    for (const typed of typedTablesIn(document, type)) yield* problemsIn(typed, source.text)
  },
}

function* problemsIn(typed: TypedTable, source: string): Generator<Problem> {
  const dotted = new Map<number, Cell[] | undefined>()
  for (const { cell, place } of unreadable(typed)) {
    if (!dotted.has(place)) dotted.set(place, isDotted(typed.table, place) ? [] : undefined)
    const together = dotted.get(place)
    if (together) together.push(cell)
    else yield problemIn(cell, typed.table.header[place]?.text ?? '', source)
  }
  for (const cells of dotted.values()) if (cells?.[0]) yield problemOfAll(cells[0], cells, source)
}

/** The cells that should hold a figure and hold something else. */
function* unreadable({ table, columns }: TypedTable): Generator<{ readonly cell: Cell; readonly place: number }> {
  for (const row of table.rows) {
    for (const [place, cell] of row.entries()) {
      if (holdsFigures(columns[place]) && !isBlank(cell) && cell.quantity === undefined) yield { cell, place }
    }
  }
}

/**
 * Whether a column is written with dots between thousands: `1.250` alone may be one and a quarter, but not where all
 * that is written is whole numbers with or without dots before each three digits, and more than one has them.
 */
function isDotted({ rows }: Table, place: number): boolean {
  const texts = rows.flatMap((row) => (isBlank(row[place]) ? [] : [row[place]?.text ?? '']))
  const isWhole = texts.every((text) => text.length < 40 && /^[-\u2212\u2013]?\d{1,3}(?:\.\d{3})*$/.test(text))
  return isWhole && texts.filter((text) => text.includes('.')).length > 1
}

/** One finding, and one fix, for a column with dots between thousands. */
function problemOfAll(first: Cell, cells: readonly Cell[], source: string): Problem {
  const { value = 0, unit } = likelyReading(first.text) ?? {}
  const edits = cells.flatMap((cell) => editOf(cell, likelyReading(cell.text), source) ?? [])
  return {
    sentence: 'otherForm',
    values: { text: first.text, value, unit: unit ?? '', more: cells.length - 1 },
    span: first.span,
    ...(edits.length === cells.length && { fix: { edits } }),
  }
}

function problemIn(cell: Cell, column: string, source: string): Problem {
  const { span } = cell
  const text = cell.text.slice(0, 80)
  const reading = likelyReading(cell.text)
  if (reading === undefined) return { sentence: 'unreadable', values: { text, column }, span }
  const { value, unit, certain } = reading
  const edit = certain ? editOf(cell, reading, source) : undefined
  const values = { text, value, unit: unit ?? '', more: 0 }
  return { sentence: 'otherForm', values, span, ...(edit && { fix: { edits: [edit] } }) }
}

/** Writes a number as read in the place of a cell's text. Marks such as ** around it stay. */
function editOf({ text, span }: Cell, reading: Quantity | undefined, source: string): Edit | undefined {
  const start = source.indexOf(text, span.start)
  if (reading === undefined || start === -1 || start + text.length > span.end) return undefined
  return { start, end: start + text.length, text: formatAmount(reading.value, reading.unit, 'sv') }
}

function more(count: unknown, language: Language): string {
  if (count === 0) return ''
  return language === 'sv'
    ? ` Kolumnen har ${counted(Number(count), 'sådan cell', 'sådana celler', 'sv')} till.`
    : ` The column has ${counted(Number(count), 'more such cell', 'more such cells', 'en')}.`
}

/** The number as it is to be written, which is the Swedish way in both languages. */
function likely({ value, unit }: Values): string {
  return formatAmount(Number(value), unit === '' ? undefined : (unit as Quantity['unit']), 'sv')
}
