import type { SourceRule } from '../rule.ts'

export const tag: SourceRule = {
  id: 'front-matter/tag',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Värdet har en YAML-märkning', en: 'The value has a YAML tag' },
  reason: {
    sv: 'Märkningar som ”!!str” läses olika av olika program och kan ändra vad värdet betyder.',
    en: 'Tags such as “!!str” are read differently by different programs and can change what the value means.',
  },
  remedy: {
    sv: 'Ta bort märkningen. Sätt citattecken om ett värde som ska läsas som text.',
    en: 'Remove the tag. Put quotation marks around a value that is to be read as text.',
  },
  sentences: {
    tag: {
      sv: (values) => `Märkningen ”${values.tag}” används inte. Ta bort den, eller sätt citattecken om värdet.`,
      en: (values) => `The tag “${values.tag}” is not used. Remove it, or put quotation marks around the value.`,
    },
  },
  examples: {
    good: [{ text: "---\ntype: strategy\nid: rus-2030\nversion: '1.10'\n---\n\n# Strategi\n" }],
    bad: [{ text: '---\ntype: strategy\nid: rus-2030\nversion: !!str 1.10\n---\n\n# Strategi\n', lines: [4] }],
  },
}
