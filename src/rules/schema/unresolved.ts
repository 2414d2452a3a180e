import type { SourceRule } from '../rule.ts'

export const unresolved: SourceRule = {
  id: 'schema/unresolved',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Schemat hänvisar till något som inte finns', en: 'The schema refers to something that is not there' },
  reason: {
    sv: 'Det som hänvisningen skulle ge saknas i dokumenttypen, och det kontrolleras då inte i något dokument.',
    en: 'What the reference was to bring is missing in the document type, and is then checked in no document.',
  },
  remedy: {
    sv: 'Hänvisa till en fil i en av regionens schemamappar, till ”#/…” i samma fil eller till en medföljande typ som ”rus:strategy”. Inget hämtas från nätet.',
    en: 'Refer to a file in one of the schema folders of the region, to “#/…” in the same file, or to a shipped type as “rus:strategy”. Nothing is fetched from the network.',
  },
  sentences: {
    unknown: {
      sv: (values) => `Hänvisningen ”${values.ref}” i schemat ”${values.name}” leder ingenstans.`,
      en: (values) => `The reference “${values.ref}” in the schema “${values.name}” leads nowhere.`,
    },
    network: {
      sv: (values) =>
        `Hänvisningen ”${values.ref}” i schemat ”${values.name}” går till nätet, och följs inte. Lägg filen i arbetsytan.`,
      en: (values) =>
        `The reference “${values.ref}” in the schema “${values.name}” goes to the network, and is not followed. Put the file into the workspace.`,
    },
    circular: {
      sv: (values) => `Hänvisningen ”${values.ref}” i schemat ”${values.name}” går i en cirkel.`,
      en: (values) => `The reference “${values.ref}” in the schema “${values.name}” goes round in a circle.`,
    },
    large: {
      sv: (values) => `Schemat ”${values.name}” har för många hänvisningar. Från ”${values.ref}” följs de inte längre.`,
      en: (values) =>
        `The schema “${values.name}” has too many references. From “${values.ref}” on they are not followed.`,
    },
  },
  examples: { good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }], bad: [] },
}
