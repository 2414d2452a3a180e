import type { Cell, Table } from '../../model/document.ts'
import { tablesIn } from '../../schema/typed-table.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** A table has a header row, and a header over every column but one that names the rows. */
export const missingHeader: DocumentRule = {
  scope: 'document',
  id: 'table/missing-header',
  severity: 'warning',
  title: { sv: 'Tabellen saknar rubriker', en: 'The table has no headers' },
  reason: {
    sv: 'Den som använder skärmläsare hör kolumnens rubrik före varje värde. Utan rubriker hörs bara en rad värden som inte säger vad de är.',
    en: 'Those who use a screen reader hear the header of the column before each value. Without headers they hear values that do not say what they are.',
  },
  remedy: {
    sv: 'Skriv i tabellens första rad vad varje kolumn innehåller. Är det ingen tabell, skriv texten som stycken eller som en lista.',
    en: 'Write in the first row of the table what each column holds. If it is no table, write the text as paragraphs or a list.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.3.1',
  sentences: {
    row: { sv: () => 'Tabellens rubrikrad är tom.', en: () => 'The header row of the table is empty.' },
    column: {
      sv: (values) => `Tabellens kolumn ${values.column} har ingen rubrik.`,
      en: (values) => `Column ${values.column} of the table has no header.`,
    },
  },
  check(document) {
    const problems: Problem[] = []
    for (const { table } of tablesIn(document)) if (table.header.some(isEmpty)) addProblems(table, problems)
    return problems
  },
  examples: {
    good: [
      { text: '# Plan\n\n| Fas | Från | Till |\n| --- | --- | --- |\n| Remiss | 20 juni | 30 september |\n' },
      { text: '# Plan\n\n|  | Kvinnor | Män |\n| --- | ---: | ---: |\n| I arbete | 79 % | 81 % |\n' },
      { text: '# Plan\n\n| Fas | Tid |  |\n| --- | --- | --- |\n| Remiss | Sommar |  |\n' },
    ],
    bad: [
      { text: '# Plan\n\n|  |  |\n| --- | --- |\n| Remiss | 20 juni |\n', lines: [3] },
      { text: '# Plan\n\n| Fas |  |\n| --- | --- |\n| Remiss | 20 juni |\n', lines: [3] },
    ],
  },
}

function isEmpty({ text }: Cell): boolean {
  return text === ''
}

function addProblems({ header, rows, span }: Table, problems: Problem[]): void {
  if (header.every(isEmpty)) {
    problems.push({ sentence: 'row', span })
    return
  }
  for (const [place, cell] of header.entries()) {
    const isNeeded = place > 0 && isEmpty(cell) && rows.some((row) => row[place]?.text !== '')
    if (isNeeded) problems.push({ sentence: 'column', values: { column: place + 1 }, span: cell.span })
  }
}
