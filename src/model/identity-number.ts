import { isDate } from './calendar.ts'

/** A personal identity number or coordination number in a text, where it stands and what it begins with. */
export interface IdentityNumber {
  readonly kind: 'personal' | 'coordination'
  /** As written, with the century when it is: `1912`, `12`. */
  readonly year: string
  /** In UTF-16 units. */
  readonly start: number
  readonly end: number
}

/**
 * The numbers in a text that are of a day and have the right check digit, as folkbokföringslagen (1991:481) 18 § and
 * 18 a § have them. Linear in the length of the text.
 */
export function identityNumbersIn(text: string): readonly IdentityNumber[] {
  const found: IdentityNumber[] = []
  for (const match of numbersIn(text)) {
    const [whole, century = '', year = '', month = '', day = '', serial = ''] = match
    const isCoordination = Number(day) > 60
    if (!isBirthday(century, year, month, isCoordination ? Number(day) - 60 : Number(day))) continue
    if (!hasCheckDigit(year + month + day + serial)) continue
    const kind = isCoordination ? 'coordination' : 'personal'
    found.push({ kind, year: century + year, start: match.index, end: match.index + whole.length })
  }
  return found
}

/** Ten or twelve digits, with a hyphen or plus before the last four or without. */
const NUMBER = /(18|19|20)?(\d\d)([01]\d)(\d\d)[-+\u2010\u2011\u2013]?(\d{4})(?![\p{L}\d]|[-.,]\d)/uy

/** Six digits or more, each of the six written out: then V8 looks at every sixth character only. */
const DIGITS = /[0-9][0-9][0-9][0-9][0-9][0-9][0-9]*/g

/** What may be a number: six digits or more in a row, not part of a word, an address or a decimal number. */
function numbersIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  DIGITS.lastIndex = 0
  for (let digits = DIGITS.exec(text); digits !== null; digits = DIGITS.exec(text)) {
    if (/[\p{L}/=_.,-]/u.test(text[digits.index - 1] ?? '')) continue
    NUMBER.lastIndex = digits.index
    const number = NUMBER.exec(text)
    if (number !== null) found.push(number)
  }
  return found
}

function isBirthday(century: string, year: string, month: string, day: number): boolean {
  const of = (full: string) => isDate(`${full}-${month}-${String(day).padStart(2, '0')}`)
  return century === '' ? of(`20${year}`) || of(`19${year}`) : of(century + year)
}

/** The Luhn algorithm over the ten digits, as Skatteverket has it. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < 10; index += 1) {
    const product = Number(digits[index]) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
