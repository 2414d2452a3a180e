import { formatNumber } from '../../model/amount.ts'
import type { SourceRule } from '../rule.ts'

export const encoding: SourceRule = {
  id: 'source/encoding',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Filen är inte sparad som UTF-8', en: 'The file is not saved as UTF-8' },
  reason: {
    sv: 'Läst på fel sätt blir å, ä och ö till andra tecken, och texten sprids skadad.',
    en: 'Read in the wrong way, å, ä and ö turn into other characters, and the text is spread damaged.',
  },
  remedy: {
    sv: 'Öppna filen i det program den skrevs i och spara om den med teckenkodningen UTF-8. I Excel: Spara som → CSV UTF-8.',
    en: 'Open the file in the program it was written in and save it with the character encoding UTF-8. In Excel: Save as → CSV UTF-8.',
  },
  sentences: {
    notUtf8: {
      sv: (values) =>
        `Filen är inte UTF-8: byte ${formatNumber(Number(values.offset), 'sv')} är ${values.byte}. Spara om den som UTF-8.`,
      en: (values) =>
        `The file is not UTF-8: byte ${formatNumber(Number(values.offset), 'en')} is ${values.byte}. Save it as UTF-8.`,
    },
    latin1: {
      sv: (values) =>
        `Filen ser ut att vara sparad som Windows-1252 eller Latin-1: byte ${formatNumber(Number(values.offset), 'sv')} är ${values.byte}, som då är ”${values.character}”. Spara om den som UTF-8.`,
      en: (values) =>
        `The file seems to be saved as Windows-1252 or Latin-1: byte ${formatNumber(Number(values.offset), 'en')} is ${values.byte}, which would be “${values.character}”. Save it as UTF-8.`,
    },
    utf16: {
      sv: (values) =>
        `Filen är sparad som UTF-16, som vissa program kallar Unicode (byte ${formatNumber(Number(values.offset), 'sv')}). Spara om den som UTF-8.`,
      en: (values) =>
        `The file is saved as UTF-16, which some programs call Unicode (byte ${formatNumber(Number(values.offset), 'en')}). Save it as UTF-8.`,
    },
    nul: {
      sv: (values) =>
        `Filen är ingen textfil: byte ${formatNumber(Number(values.offset), 'sv')} är noll. Är det ett Word- eller pdf-dokument?`,
      en: (values) =>
        `The file is not a text file: byte ${formatNumber(Number(values.offset), 'en')} is zero. Is it a Word or PDF document?`,
    },
    stacked: {
      sv: (values) =>
        `Filen är ingen läsbar text: vid byte ${formatNumber(Number(values.offset), 'sv')} står tusentals accenter på samma bokstav. Ta bort dem.`,
      en: (values) =>
        `The file is not a readable text: at byte ${formatNumber(Number(values.offset), 'en')} one letter has thousands of accents. Remove them.`,
    },
  },
  examples: { good: [{ text: '# Mål för länet\n\nÅtta kommuner växer.\n' }], bad: [] },
}
