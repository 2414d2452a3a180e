import { formatNumber } from '../../model/amount.ts'
import type { Language } from '../../model/language.ts'
import type { SourceRule } from '../rule.ts'

export const tooLarge: SourceRule = {
  id: 'source/too-large',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Filen är för stor', en: 'The file is too large' },
  reason: {
    sv: 'En strategi på flera hundra sidor ryms med god marginal. En större fil innehåller oftast något annat än text, och kan göra läsningen mycket långsam.',
    en: 'A strategy of several hundred pages fits with a good margin. A larger file most often holds something other than text, and can make reading very slow.',
  },
  remedy: {
    sv: 'Dela dokumentet i flera filer. Lägg bilder och data i egna filer och länka till dem.',
    en: 'Split the document into several files. Put images and data into files of their own and link to them.',
  },
  sentences: {
    tooLarge: {
      sv: (values) =>
        `Filen är ${size(Number(values.size), 'sv')} och läses inte. Gränsen är ${size(Number(values.limit), 'sv')}.`,
      en: (values) =>
        `The file is ${size(Number(values.size), 'en')} and is not read. The limit is ${size(Number(values.limit), 'en')}.`,
    },
    large: {
      sv: (values) =>
        `Texten är ${size(1024 * Number(values.size), 'sv')} och läses inte. Gränsen är ${size(1024 * Number(values.most), 'sv')}.`,
      en: (values) =>
        `The text is ${size(1024 * Number(values.size), 'en')} and is not read. The limit is ${size(1024 * Number(values.most), 'en')}.`,
    },
  },
  examples: {
    good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }],
    bad: [{ text: `# Strategi\n\n${'Vi vill att hela länet ska leva. '.repeat(33_000)}\n`, lines: [1] }],
  },
}

/** Bytes as people read them, rounded upwards. */
function size(bytes: number, language: Language): string {
  const kibibytes = Math.ceil(bytes / 1024)
  if (kibibytes < 1024) return `${formatNumber(kibibytes, language)}\u00a0kB`
  return `${formatNumber(Math.ceil(kibibytes / 102.4) / 10, language)}\u00a0MB`
}
