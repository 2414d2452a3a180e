import type { SourceRule } from '../rule.ts'

export const multipleDocuments: SourceRule = {
  id: 'front-matter/multiple-documents',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Filen har flera dokumenthuvuden', en: 'The file has several documents' },
  reason: {
    sv: 'Bara det första läses; resten skulle försvinna.',
    en: 'Only the first is read; the rest would vanish.',
  },
  remedy: { sv: 'Dela filen i flera, eller ta bort skiljeraden.', en: 'Split the file, or remove the dividing line.' },
  sentences: {
    second: {
      sv: () => 'Här börjar ett andra dokument i samma fil. Bara det första läses.',
      en: () => 'A second document begins here in the same file. Only the first is read.',
    },
  },
  examples: {
    good: [{ text: 'type: indicators\nid: indikatorer\n', path: 'indikatorer.yaml' }],
    bad: [
      {
        text: 'type: indicators\nid: indikatorer\n---\ntype: indicators\nid: fler-indikatorer\n',
        lines: [3],
        path: 'indikatorer.yaml',
      },
    ],
  },
}
