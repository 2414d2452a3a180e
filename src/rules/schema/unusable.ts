import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { SourceRule } from '../rule.ts'
import { anyOf, didYouMean, holderOf, kinds, placeIn, UNUSABLE_PATTERN, words } from '../said.ts'

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
    notJson: {
      sv: () => 'Filen går inte att läsa som JSON. Felet finns här eller strax före.',
      en: () => 'The file cannot be read as JSON. The fault is here or just before.',
    },
    notAnObject: {
      sv: () => 'Filen ska innehålla ett schema: en grupp nycklar inom ”{” och ”}”.',
      en: () => 'The file must hold a schema: a group of keys within “{” and “}”.',
    },
    unreadable: {
      sv: () => 'Schemat går inte att läsa: filen saknas, är för stor eller är ingen text i UTF-8.',
      en: () => 'The schema cannot be read: the file is missing, too large or no text in UTF-8.',
    },
    tooDeep: {
      sv: (values) => `Schemat är mer än ${values.most} nivåer djupt, och läses inte.`,
      en: (values) => `The schema is more than ${values.most} levels deep, and is not read.`,
    },
    unknownKey: {
      sv: (values) => `Nyckeln ”${values.key}” finns varken i JSON Schema eller i vokabulären.`,
      en: (values) => `The key “${values.key}” is neither in JSON Schema nor in the vocabulary.`,
    },
    unknownKeyNear: {
      sv: (values) =>
        `Nyckeln ”${values.key}” finns varken i JSON Schema eller i vokabulären. ${didYouMean(values.meant, 'sv')}`,
      en: (values) =>
        `The key “${values.key}” is neither in JSON Schema nor in the vocabulary. ${didYouMean(values.meant, 'en')}`,
    },
    missingKey: {
      sv: (values) => `Nyckeln ”${values.key}” saknas i ${inside(values, 'sv')}.`,
      en: (values) => `The key “${values.key}” is missing in ${inside(values, 'en')}.`,
    },
    wrongKind: {
      sv: (values) =>
        `Fel slags värde i ${place(values, 'sv')}. Där ska stå ${kinds(words(values, 'expected'), 'sv')}.`,
      en: (values) =>
        `The wrong kind of value in ${place(values, 'en')}. It takes ${kinds(words(values, 'expected'), 'en')}.`,
    },
    notAllowed: {
      sv: (values) =>
        `Värdet i ${place(values, 'sv')} ska vara ${anyOf(values, 'allowed', 'sv')}, inte ”${values.value}”.`,
      en: (values) =>
        `The value in ${place(values, 'en')} must be ${anyOf(values, 'allowed', 'en')}, not “${values.value}”.`,
    },
    notAllowedNear: {
      sv: (values) =>
        `Värdet ”${values.value}” finns inte att välja i ${place(values, 'sv')}. ${didYouMean(values.meant, 'sv')}`,
      en: (values) =>
        `The value “${values.value}” is not one to choose in ${place(values, 'en')}. ${didYouMean(values.meant, 'en')}`,
    },
    wrongForm: {
      sv: (values) => `Värdet i ${place(values, 'sv')} har fel form.`,
      en: (values) => `The value in ${place(values, 'en')} has the wrong form.`,
    },
    pattern: UNUSABLE_PATTERN,
    technical: {
      sv: (values) => `Schemat går inte att använda. Tekniskt meddelande på engelska: ”${values.reason}”`,
      en: (values) => `The schema cannot be used. Technical message: “${values.reason}”`,
    },
  },
  examples: { good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }], bad: [] },
}

/** What lacks a key: the schema itself, or a group in it. */
function inside(values: Values, language: Language): string {
  return words(values, 'path').length === 0 ? { sv: 'schemat', en: 'the schema' }[language] : holderOf(values, language)
}

function place(values: Values, language: Language): string {
  return words(values, 'path').length === 0 ? inside(values, language) : placeIn(values, language)
}
