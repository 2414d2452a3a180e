import type { SourceRule } from '../rule.ts'

export const alias: SourceRule = {
  id: 'front-matter/alias',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Värdet hänvisar till ett annat värde', en: 'The value points to another value' },
  reason: {
    sv: 'Hänvisningar inne i dokumenthuvudet (”&” och ”*”) gör det svårt att se vad som står där, och används inte.',
    en: 'References within front matter (“&” and “*”) make it hard to see what it says, and are not used.',
  },
  remedy: {
    sv: 'Skriv ut värdet på båda ställena. Ska texten börja med tecknet, sätt citattecken om den.',
    en: 'Write the value out in both places. If the text is to begin with the character, put quotation marks around it.',
  },
  sentences: {
    anchor: {
      sv: (values) =>
        `”&${values.name}” ger värdet ett namn att hänvisa till. Skriv ut värdet där det behövs i stället.`,
      en: (values) =>
        `“&${values.name}” names the value for later use. Write the value out where it is needed instead.`,
    },
    alias: {
      sv: (values) => `”*${values.name}” hänvisar till ett värde längre upp. Skriv ut värdet här.`,
      en: (values) => `“*${values.name}” points to a value further up. Write the value out here.`,
    },
    asterisk: {
      sv: (values) => `Värdet ”${values.text}” börjar med en asterisk. Sätt citattecken om det.`,
      en: (values) => `The value “${values.text}” begins with an asterisk. Put quotation marks around it.`,
    },
  },
  examples: {
    good: [{ text: "---\ntype: strategy\nid: rus-2030\ntitle: '* Strategi för länet'\n---\n\n# Strategi\n" }],
    bad: [{ text: '---\ntype: strategy\nid: &namn rus-2030\ntitle: *namn\n---\n\n# Strategi\n', lines: [3, 4] }],
  },
}
