import type { SourceRule } from '../rule.ts'

/** Found when a consultation is built, since only then is it known in which fonts a text is set. */
export const unprintableCharacter: SourceRule = {
  id: 'text/unprintable-character',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Tecknet finns inte i typsnitten', en: 'The fonts do not have the character' },
  reason: {
    sv: 'Där ett typsnitt saknar ett tecken blir det en tom ruta, och den som lyssnar hör ingenting. Till exempel har få typsnitt för text emojier. Det kontrolleras när en remiss byggs.',
    en: 'Where a font lacks a character there is an empty box, and those who listen hear nothing. Few fonts for text have emoji, for example. This is checked when a consultation is built.',
  },
  remedy: {
    sv: 'Skriv med ord, eller byt tecknet mot ett vanligt. Ett eget typsnitt som har det kan anges under ”face”.',
    en: 'Use words, or a common character instead. A font of your own that has it can be named under “face”.',
  },
  law: 'ISO 14289-1 (PDF/UA-1), 7.21.4.1; ISO 19005-2, 6.2.11.4.1',
  sentences: {
    missing: {
      sv: (values) =>
        `Tecknet ”${values.character}” (${values.code}) finns inte i de typsnitt som utskicket sätts med.`,
      en: (values) =>
        `The fonts that the pack is set in do not have the character “${values.character}” (${values.code}).`,
    },
  },
  examples: {
    good: [{ text: '# Mål\n\nUtsläppen ska minska med 85 procent – från 4,2 till 0,6 ton per invånare.\n' }],
    bad: [],
  },
}
