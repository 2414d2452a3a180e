import { isDate } from '../../model/calendar.ts'
import { spansIn } from '../../model/spans.ts'
import type { DocumentRule } from '../rule.ts'

export const personalIdentityNumber: DocumentRule = {
  id: 'text/personal-identity-number',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Ett personnummer står i texten', en: 'A personal identity number stands in the text' },
  reason: {
    sv: 'Personnummer får behandlas bara när det är klart motiverat. I en strategi, ett protokoll eller ett publicerat remissvar är det inte det.',
    en: 'Personal identity numbers may be processed only when clearly justified. In a strategy, minutes or a published answer they are not.',
  },
  remedy: {
    sv: 'Ta bort numret. Finns det redan i git-historiken är det fortfarande spritt: prata med regionens dataskyddsombud.',
    en: 'Remove the number. If it is already in the git history it is still spread: talk to the data protection officer.',
  },
  law: 'lag (2018:218) 3 kap. 10 §',
  sentences: {
    personal: {
      sv: (values) => `Här står ett personnummer som börjar på ${values.year}. Ta bort det.`,
      en: (values) => `There is a personal identity number here that begins with ${values.year}. Remove it.`,
    },
    coordination: {
      sv: (values) => `Här står ett samordningsnummer som börjar på ${values.year}. Ta bort det.`,
      en: (values) => `There is a coordination number here that begins with ${values.year}. Remove it.`,
    },
  },
  *check(_, { source: { text } }) {
    const spans = spansIn(text)
    for (const match of numbersIn(text)) {
      const [whole, century = '', year = '', month = '', day = '', serial = ''] = match
      const coordination = Number(day) > 60
      if (!isBirthday(century, year, month, coordination ? Number(day) - 60 : Number(day))) continue
      if (!hasCheckDigit(year + month + day + serial)) continue
      const span = spans(match.index, match.index + whole.length)
      yield { sentence: coordination ? 'coordination' : 'personal', values: { year: century + year }, span }
    }
  },
  examples: {
    good: [
      { text: '# Protokoll\n\nDnr 23RS11869. Organisationsnummer 232100-0164. Budgeten är 1 436 591 kr.\n' },
      { text: '# Protokoll\n\nNumret 191212121213 har fel kontrollsiffra, och 850230-1234 är ingen dag.\n' },
    ],
    bad: [
      {
        text: '# Protokoll\n\nSökanden, 19121212-1212, yttrade sig.\n\nÄven 121212+1212 och 191212121212.\n',
        lines: [3, 5, 5],
      },
      { text: '---\ntype: response\ncontact: 701063-2391\n---\n\n# Svar\n', lines: [3] },
    ],
  },
}

/** Ten or twelve digits, with a hyphen or plus before the last four or without. */
const NUMBER = /(18|19|20)?(\d\d)([01]\d)(\d\d)[-+\u2010\u2011\u2013]?(\d{4})(?![\p{L}\d]|[-.,]\d)/uy

/** What may be a number: six digits or more in a row, not part of a word, an address or a decimal number. */
function* numbersIn(text: string): Generator<RegExpExecArray> {
  // Of six digits in a row, one stands at every sixth place: the others need not be looked at.
  for (let at = 5; at < text.length; at += 6) {
    if (!isDigit(text, at)) continue
    let [start, end] = [at, at + 1]
    while (isDigit(text, start - 1)) start -= 1
    while (isDigit(text, end)) end += 1
    at = end - 1
    if (end - start < 6 || /[\p{L}/=_.,-]/u.test(text[start - 1] ?? '')) continue
    NUMBER.lastIndex = start
    const found = NUMBER.exec(text)
    if (found !== null) yield found
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

function isBirthday(century: string, year: string, month: string, day: number): boolean {
  const of = (full: string) => isDate(`${full}-${month}-${String(day).padStart(2, '0')}`)
  return century === '' ? of(`20${year}`) || of(`19${year}`) : of(century + year)
}

/** The Luhn algorithm over the ten digits, as folkbokföringslagen (1991:481) 18 § and Skatteverket have it. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < 10; index += 1) {
    const product = Number(digits[index]) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}
