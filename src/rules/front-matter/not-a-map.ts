import type { SourceRule } from '../rule.ts'

export const notAMap: SourceRule = {
  id: 'front-matter/not-a-map',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet består inte av nycklar', en: 'The front matter does not consist of keys' },
  reason: {
    sv: 'Uppgifterna hittas genom sina nycklar. En lista eller en text har inga.',
    en: 'Details are found by their keys. A list or a text has none.',
  },
  remedy: {
    sv: 'Skriv ”nyckel: värde” på varje rad, till exempel ”type: strategy”.',
    en: 'Write “key: value” on each line, such as “type: strategy”.',
  },
  sentences: {
    list: {
      sv: () => 'Dokumenthuvudet är en lista. Det ska bestå av rader med ”nyckel: värde”.',
      en: () => 'The front matter is a list. It should consist of lines of “key: value”.',
    },
    text: {
      sv: (values) => `Dokumenthuvudet är bara texten ”${values.text}”. Det ska bestå av rader med ”nyckel: värde”.`,
      en: (values) => `The front matter is only the text “${values.text}”. It should consist of lines of “key: value”.`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi\n' }],
    bad: [
      { text: '---\n- strategy\n- rus-2030\n---\n\n# Strategi\n', lines: [2] },
      { text: '---\nStrategi för länet\n---\n\n# Strategi\n', lines: [2] },
    ],
  },
}
