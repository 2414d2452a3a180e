import { formatNumber } from '../../model/amount.ts'
import { counted } from '../../model/count.ts'
import type { SourceRule } from '../rule.ts'
import { VALUES } from './example-files.ts'

/** A CSV file is written so that every field of it can be told. */
export const valuesFile: SourceRule = {
  scope: 'source',
  id: 'indicator/values-file',
  severity: 'error',
  title: { sv: 'CSV-filen går inte att läsa', en: 'The CSV file cannot be read' },
  reason: {
    sv: 'En rad med fel antal fält förskjuter värdena, så att ett tal hamnar under fel rubrik.',
    en: 'A row with the wrong number of fields shifts the values, so that a number ends up under the wrong header.',
  },
  remedy: {
    sv: 'Spara filen på nytt som CSV från kalkylprogrammet, eller rätta raden. Sätt citattecken om fält som innehåller skiljetecknet.',
    en: 'Save the file as CSV again from the spreadsheet, or correct the row. Put quotation marks around fields that hold the delimiter.',
  },
  sentences: {
    unevenRow: {
      sv: ({ fields, columns }) =>
        `Raden har ${counted(Number(fields), 'fält', 'fält', 'sv')}, men rubrikraden har ${columns}.`,
      en: ({ fields, columns }) =>
        `The row has ${counted(Number(fields), 'field', 'fields', 'en')}, but the header has ${columns}.`,
    },
    unevenRows: {
      sv: ({ fields, columns, more }) =>
        `Raden har ${counted(Number(fields), 'fält', 'fält', 'sv')}, men rubrikraden har ${columns}. Ytterligare ${counted(Number(more), 'rad', 'rader', 'sv')} har fel antal fält.`,
      en: ({ fields, columns, more }) =>
        `The row has ${counted(Number(fields), 'field', 'fields', 'en')}, but the header has ${columns}. ${counted(Number(more), 'more row has', 'more rows have', 'en')} the wrong number.`,
    },
    unclosedQuote: {
      sv: () => 'Citattecknet avslutas aldrig, så resten av filen läses som ett enda fält.',
      en: () => 'The quotation mark is never closed, so the rest of the file is read as one field.',
    },
    tooLarge: {
      sv: ({ most }) => `Filen är större än ${most} MB.`,
      en: ({ most }) => `The file is larger than ${most} MB.`,
    },
    tooManyColumns: {
      sv: ({ columns, most }) => `Filen har ${columns} kolumner. Den får ha högst ${most}.`,
      en: ({ columns, most }) => `The file has ${columns} columns. It may have at most ${most}.`,
    },
    tooManyRows: {
      sv: ({ most }) => `Filen har fler än ${formatNumber(Number(most), 'sv')} rader. Resten läses inte.`,
      en: ({ most }) => `The file has more than ${formatNumber(Number(most), 'en')} rows. The rest is not read.`,
    },
  },
  examples: {
    good: [
      { path: 'varden.csv', text: VALUES },
      { path: 'varden.csv', text: 'indicator,year,value\nsysselsatta,2022,"78,1"\nsysselsatta,2023,78.9\n' },
    ],
    bad: [
      { path: 'varden.csv', text: 'indicator,year,value\nsysselsatta,2022,78.1\nsysselsatta,2023,78,9\n', lines: [3] },
      { path: 'varden.csv', text: 'indicator,year,value\nsysselsatta,2022,78,1\nsysselsatta,2023,78,9\n', lines: [2] },
      { path: 'varden.csv', text: 'indicator;year;value\nsysselsatta;2022;"78,1\n', lines: [2] },
    ],
  },
}
