import { beginning } from '../../model/excerpt.ts'
import { tablesIn } from '../../schema/typed-table.ts'
import type { DocumentRule } from '../rule.ts'

/** What stands in a row beyond the columns of its table is shown to nobody (GFM, tables). */
export const surplusCell: DocumentRule = {
  scope: 'document',
  id: 'table/surplus-cell',
  severity: 'error',
  title: {
    sv: 'Raden har fler celler än tabellen har kolumner',
    en: 'The row has more cells than the table has columns',
  },
  reason: {
    sv: 'Det som står i cellen finns i filen, men visas inte för någon läsare.',
    en: 'What the cell says stands in the file, but is shown to no reader.',
  },
  remedy: {
    sv: 'Ge kolumnen en rubrik, eller flytta texten. Hör ”|” till texten, skriv ”\\|”.',
    en: 'Give the column a header, or move the text. If the bar is part of the text, write “\\|”.',
  },
  sentences: {
    surplus: {
      sv: (values) => `”${values.text}” visas inte: raden har fler celler än de ${values.columns} som rubrikraden har.`,
      en: (values) =>
        `“${values.text}” is not shown: the row has more cells than the ${values.columns} of the header row.`,
    },
  },
  *check(document) {
    for (const { table } of tablesIn(document)) {
      for (const { text, span } of table.surplus ?? []) {
        if (text === '') continue
        yield { sentence: 'surplus', values: { text: beginning(text), columns: table.header.length }, span }
      }
    }
  },
  examples: {
    good: [
      { text: '# Plan\n\n| Fas | Tid |\n| --- | --- |\n| Remiss | 20 juni \\| 30 september |\n' },
      { text: '# Plan\n\n| Fas | Tid |\n| --- | --- |\n| Remiss | Sommar |  |\n| Beslut |\n' },
    ],
    bad: [{ text: '# Plan\n\n| Fas | Tid |\n| --- | --- |\n| Remiss | Sommar | Alla kommuner svarar |\n', lines: [5] }],
  },
}
