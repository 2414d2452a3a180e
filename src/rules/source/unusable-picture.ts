import { unusableLogo } from '../configuration/unusable-logo.ts'
import type { SourceRule } from '../rule.ts'

const { missing: _, tooLarge: __, ...faults } = unusableLogo.sentences

/** Reported when a consultation is sent out: nothing else reads pictures. */
export const unusablePicture: SourceRule = {
  id: 'source/unusable-picture',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Bilden kan inte visas', en: 'The picture cannot be shown' },
  reason: {
    sv: 'Den som får dokumentet får då en beskrivning av bilden i stället för bilden, och kan inte svara på det som den visar.',
    en: 'Those who get the document then get a description in the place of the picture, and cannot answer what it shows.',
  },
  remedy: {
    sv: 'Öppna bilden och spara den på nytt, som PNG, JPEG eller enkel SVG.',
    en: 'Open the picture and save it anew, as PNG, JPEG or plain SVG.',
  },
  sentences: {
    ...faults,
    tooLarge: {
      sv: (values) => `Bilden ”${values.file}” är för stor. Spara den i mindre format: högst 20 MB.`,
      en: (values) => `The picture “${values.file}” is too large. Save it smaller: at most 20 MB.`,
    },
    together: {
      sv: (values) => `Med ”${values.file}” blir bilderna för stora tillsammans. Spara dem i mindre format.`,
      en: (values) => `With “${values.file}” the pictures become too large together. Save them smaller.`,
    },
    unreadable: {
      sv: (values) => `Systemet kan inte läsa bilden ”${values.file}”. Se efter att du har rätt att läsa den.`,
      en: (values) => `The system cannot read the picture “${values.file}”. See that you are allowed to read it.`,
    },
    notInRevision: {
      sv: (values) => `Bilden ”${values.file}” finns inte i den version av dokumentet som skickas, eller är för stor.`,
      en: (values) =>
        `The picture “${values.file}” is not in the version of the document that is sent, or is too large.`,
    },
  },
  examples: { good: [{ text: '# Länet\n\n![Karta över länet](https://exempel.se/karta.png)\n' }], bad: [] },
}
