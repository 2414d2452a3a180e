import type { SourceRule } from '../rule.ts'

export const unusable: SourceRule = {
  id: 'schema/unusable',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Schemat går inte att använda', en: 'The schema cannot be used' },
  reason: {
    sv: 'Dokument av typen kan inte kontrolleras förrän schemat är rättat.',
    en: 'Documents of the type cannot be checked until the schema is mended.',
  },
  remedy: {
    sv: 'Rätta det som meddelandet pekar på. Schemat ska följa JSON Schema 2020-12 och vokabulären i docs/vocabulary.md.',
    en: 'Mend what the message points at. The schema follows JSON Schema 2020-12 and the vocabulary in docs/vocabulary.md.',
  },
  sentences: {
    unusable: {
      sv: (values) => `Schemat ”${values.name}” går inte att använda: ${values.reason}`,
      en: (values) => `The schema “${values.name}” cannot be used: ${values.reason}`,
    },
  },
  examples: { good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }], bad: [] },
}
