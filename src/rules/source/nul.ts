import type { SourceRule } from '../rule.ts'

export const nul: SourceRule = {
  id: 'source/nul',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Texten innehåller ett nolltecken', en: 'The text contains a null character' },
  reason: {
    sv: 'Tecknet hör inte hemma i text. Oftast är filen av ett annat slag än den ser ut att vara.',
    en: 'The character has no place in text. Most often the file is of another kind than it looks.',
  },
  remedy: {
    sv: 'Ta bort tecknet, eller spara om filen som vanlig text.',
    en: 'Remove the character, or save the file as plain text.',
  },
  sentences: {
    nul: {
      sv: () => 'Här står ett nolltecken (U+0000). Texten läses inte.',
      en: () => 'There is a null character here (U+0000). The text is not read.',
    },
  },
  examples: {
    good: [{ text: '# Mål\n\nFler i arbete.\n' }],
    bad: [{ text: '# Mål\n\nFler i\u0000arbete.\n', lines: [3] }],
  },
}
