/** UTF-8 byte order mark: without it, Excel takes the file for Windows-1252. */
const BYTE_ORDER_MARK = '\ufeff'
/** What Excel in Swedish parts cells by, since the comma is its decimal sign. */
const SEPARATOR = ';'

/**
 * First characters that make Excel and LibreOffice take a cell for a formula, with their full-width twins. OWASP's
 * advice on CSV injection, and no less: a cell is what a stranger wrote.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as CSV (RFC 4180, with `;` for the comma) that Excel in Swedish opens as it is. A cell that would be run as a
 * formula gets an apostrophe before it, which is how spreadsheets themselves mark text; every cell stands in quotes, so
 * that no program parts it anywhere else.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(SEPARATOR)}\r\n`).join('')
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
