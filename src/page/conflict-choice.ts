import { commentField, rowsOf } from '../model/answer-page.ts'
import { type ConflictWords, chosen } from './dialog.ts'
import type { Choice, Conflict } from './merge.ts'
import { type Page, rowName } from './page.ts'
import { valueShown } from './review.ts'

/** Lets the reader choose between values of the same fields, called as the form calls them; undefined when broken off. */
export function chooseBetween(
  conflicts: readonly Conflict[],
  words: Pick<ConflictWords, 'explanation' | 'elsewhere'>,
  page: Page,
): Promise<ReadonlyMap<string, Choice> | undefined> {
  const shownValue = (field: string, value: string) =>
    field.endsWith(':position') ? positionShown(value, page) : valueShown(field, value, page)
  return chosen(conflicts, { ...words, nameOf: (field) => nameOf(field, page), shownValue }, page)
}

function positionShown(value: string, { said }: Page): string {
  const entry = Object.entries(said.positions).find(([position]) => position === value)
  return entry?.[1] ?? value
}

/** What a field is called where it stands alone: `Synpunkter: 2.1 Kompetens`. */
function nameOf(field: string, page: Page): string {
  const { said, form } = page
  const asked = Object.entries(said.fields).find(([name]) => `respondent:${name}` === field)
  if (asked !== undefined) return asked[1].label
  const row = rowsOf(form).find((each) => field.replace(/:position$/, ':comment') === commentField(each))
  const part = field.endsWith(':position') ? said.position : said.comment
  return row === undefined ? part : `${part}: ${rowName(row, page)}`
}
