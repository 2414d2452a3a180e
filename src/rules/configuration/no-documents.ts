import { entryOf } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import { START } from '../../model/place.ts'
import type { DocumentRule } from '../rule.ts'

export const noDocuments: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/no-documents',
  severity: 'warning',
  title: { sv: 'Arbetsytan har inga dokument', en: 'The workspace has no documents' },
  reason: {
    sv: 'När inget dokument läses hittas inga fel heller. Det ser ut som om allt är i sin ordning.',
    en: 'When no document is read no fault is found either. It looks as if all is well.',
  },
  remedy: {
    sv: 'Rätta mönstren under ”documents” och ”ignore”. ”strategi/**/*.md” är alla Markdown-filer i mappen ”strategi”.',
    en: 'Correct the patterns under “documents” and “ignore”. “strategi/**/*.md” is every Markdown file in the folder “strategi”.',
  },
  sentences: {
    none: {
      sv: () => 'Inget dokument i arbetsytan stämmer med mönstren.',
      en: () => 'No document of the workspace matches the patterns.',
    },
    empty: {
      sv: () => 'Arbetsytan har inga dokument.',
      en: () => 'The workspace has no documents.',
    },
  },
  examples: {
    good: [{ path: 'rus.config.yaml', text: 'documents: ["**/*.md"]\n', files: { 'rus.md': '# Strategi\n' } }],
    bad: [
      { path: 'rus.config.yaml', text: 'region: "18"\ndocuments: ["strategi/*.docx"]\n', lines: [2] },
      { path: 'rus.config.yaml', text: 'region: "18"\n', lines: [1] },
    ],
  },
  *check({ header }, { configuration }) {
    if (configuration === undefined || configuration.hasDocuments) return
    const patterns = entryOf(header, 'documents') ?? entryOf(header, 'ignore')
    if (patterns !== undefined) yield { sentence: 'none', span: patterns.keySpan }
    else yield { sentence: 'empty', span: header === undefined ? START : headerTop(header) }
  },
}
