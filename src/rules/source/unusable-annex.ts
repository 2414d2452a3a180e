import type { SourceRule } from '../rule.ts'

/** Reported when a consultation is sent out: nothing else reads what is handed on as it is. */
export const unusableAnnex: SourceRule = {
  id: 'source/unusable-annex',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Bilagan kan inte skickas med', en: 'The annex cannot be sent along' },
  reason: {
    sv: 'Den som får utskicket ska kunna läsa allt som remissen räknar upp.',
    en: 'Those who get the pack should be able to read all that the consultation lists.',
  },
  remedy: {
    sv: 'Spara bilagan i mindre format, eller lägg den på er webbplats och länka dit. Stryk den annars ur listan.',
    en: 'Save the annex smaller, or put it on your website and link to it. Otherwise take it out of the list.',
  },
  sentences: {
    tooLarge: {
      sv: (values) => `Bilagan ”${values.file}” är för stor: högst ${values.most} MB kan skickas med.`,
      en: (values) => `The annex “${values.file}” is too large: at most ${values.most} MB can be sent along.`,
    },
    together: {
      sv: (values) =>
        `Med ”${values.file}” blir bilagorna för stora tillsammans: högst ${values.most} MB kan skickas med.`,
      en: (values) =>
        `With “${values.file}” the annexes become too large together: at most ${values.most} MB can be sent along.`,
    },
    unreadable: {
      sv: (values) =>
        `Bilagan ”${values.file}” går inte att läsa. Se efter att den är en vanlig fil, och att du har rätt att läsa den.`,
      en: (values) =>
        `The annex “${values.file}” cannot be read. See that it is an ordinary file, and that you are allowed to read it.`,
    },
  },
  examples: { good: [{ text: '# Remiss\n\nBilagan följer med.\n' }], bad: [] },
}
