import { itemsAt, textAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

export const missingFolder: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/missing-folder',
  severity: 'error',
  title: { sv: 'Schemamappen har inga scheman', en: 'The schema folder holds no schemas' },
  reason: {
    sv: 'Regionens egna dokumenttyper blir okända när mappen med deras scheman inte hittas.',
    en: 'The own document types of the region are unknown when the folder of their schemas is not found.',
  },
  remedy: {
    sv: 'Rätta sökvägen, som räknas från arbetsytans mapp. Schemafiler heter som typen och slutar på ”.schema.json”.',
    en: 'Correct the path, which begins in the folder of the workspace. Schema files are named after the type and end in “.schema.json”.',
  },
  sentences: {
    empty: {
      sv: (values) =>
        `Mappen ”${values.folder}” finns inte, eller har inga scheman (filer som slutar på ”.schema.json”).`,
      en: (values) =>
        `The folder “${values.folder}” is not there, or holds no schemas (files ending in “.schema.json”).`,
    },
  },
  examples: {
    good: [
      {
        path: 'rus.config.yaml',
        text: 'schemas: [./scheman/]\n',
        files: { 'scheman/lagesbild.schema.json': '{}' },
      },
    ],
    bad: [
      {
        path: 'rus.config.yaml',
        text: 'schemas:\n  - scheman\n  - schema\n',
        files: { 'scheman/lagesbild.schema.json': '{}' },
        lines: [3],
      },
    ],
  },
  *check({ header }, { configuration }) {
    if (configuration === undefined) return
    for (const item of itemsAt(header, 'schemas')) {
      const folder = textAt(item)?.normalize('NFC')
      if (folder !== undefined && configuration.emptyFolders.includes(folder)) {
        yield { sentence: 'empty', values: { folder }, span: item.span }
      }
    }
  },
}
