import { formatNumber } from '../../model/amount.ts'
import type { SourceRule } from '../rule.ts'

const RESPONDENTS = '"respondents": [{ "name": "Nora kommun", "kind": "organisation" }]'

export const json: SourceRule = {
  id: 'front-matter/json',
  severity: 'error',
  scope: 'source',
  title: { sv: 'JSON-filen går inte att läsa', en: 'The JSON file cannot be read' },
  reason: {
    sv: 'Av en fil som är avbruten eller felskriven kan inget läsas säkert, och ett svar kan gå förlorat.',
    en: 'Of a file that is cut short or miswritten nothing can be read for certain, and an answer may be lost.',
  },
  remedy: {
    sv: 'Spara filen på nytt i programmet som den kommer från, eller be avsändaren att skicka den igen. Är den skriven för hand, rätta den där meddelandet pekar.',
    en: 'Save the file anew in the program it comes from, or ask the sender for it again. If it was written by hand, correct it where the message points.',
  },
  sentences: {
    ended: {
      sv: () => 'Filen tar slut här, mitt i. Resten saknas.',
      en: () => 'The file stops here, half-way. The rest is missing.',
    },
    key: {
      sv: () => 'Här ska det stå en nyckel inom raka citattecken, som "position".',
      en: () => 'A key in straight quotation marks should stand here, such as "position".',
    },
    colon: { sv: () => 'Efter nyckeln ska det stå ett kolon.', en: () => 'A colon should stand after the key.' },
    between: {
      sv: ({ closing }) => `Här ska det stå ett kommatecken, eller ${closing} om inget mer följer.`,
      en: ({ closing }) => `A comma should stand here, or ${closing} if nothing more follows.`,
    },
    value: {
      sv: () =>
        'Här ska det stå ett värde: en text inom raka citattecken, ett tal, true, false, null, en lista eller en grupp.',
      en: () =>
        'A value should stand here: a text in straight quotation marks, a number, true, false, null, a list or a group.',
    },
    unclosed: {
      sv: () => 'Texten avslutas inte med citattecken på samma rad.',
      en: () => 'The text does not end with a quotation mark on its line.',
    },
    escape: {
      sv: () => 'I texten står ett omvänt snedstreck som inte betyder något. Skriv två om tecknet ska synas.',
      en: () => 'A backslash in the text means nothing. Write two if the character is to be seen.',
    },
    control: {
      sv: ({ code }) => `Här står ett osynligt styrtecken (${code}). Ta bort det.`,
      en: ({ code }) => `There is an invisible control character here (${code}). Remove it.`,
    },
    after: {
      sv: () => 'Det står mer efter filens slut.',
      en: () => 'There is more after the end of the file.',
    },
    deep: {
      sv: ({ most }) => `Här är filen mer än ${most} nivåer djup och läses därför inte.`,
      en: ({ most }) => `The file is more than ${most} levels deep here, and is therefore not read.`,
    },
    many: {
      sv: ({ most }) => `Filen har fler än ${formatNumber(Number(most), 'sv')} nycklar och läses därför inte.`,
      en: ({ most }) => `The file has more than ${formatNumber(Number(most), 'en')} keys, and is therefore not read.`,
    },
    together: {
      sv: ({ most }) =>
        `Här står fler än ${formatNumber(Number(most), 'sv')} nycklar i en grupp, och filen läses därför inte.`,
      en: ({ most }) =>
        `More than ${formatNumber(Number(most), 'en')} keys stand together here, and the file is therefore not read.`,
    },
    notAnObject: {
      sv: () => 'Filen består inte av nycklar och värden mellan { och }, och är därför inget dokument.',
      en: () => 'The file does not consist of keys and values between { and }, and is therefore no document.',
    },
  },
  examples: {
    good: [
      { path: 'svar.json', text: `{\n  "type": "response",\n  "consultation": "remiss-2021",\n  ${RESPONDENTS}\n}\n` },
    ],
    bad: [
      {
        path: 'svar.json',
        text: `{\n  "type": "response",\n  "consultation": "remiss-2021",\n  ${RESPONDENTS}\n`,
        lines: [4],
      },
      {
        path: 'svar.json',
        text: `{\n  "type": "response",\n  "consultation": "remiss-2021"\n  ${RESPONDENTS}\n}\n`,
        lines: [4],
      },
      { path: 'svar.json', text: '{\n  "type": "response",\n  ”consultation”: "remiss-2021"\n}\n', lines: [3] },
    ],
  },
}
