import { excerpt } from '../../model/excerpt.ts'
import { pathFrom } from '../../model/path.ts'
import type { CorpusRule } from '../rule.ts'
import { nearPath, relativePath } from './near.ts'
import { usesOf } from './references.ts'

export const unresolvedFile: CorpusRule = {
  id: 'reference/unresolved-file',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Filen finns inte', en: 'The file is not there' },
  reason: {
    sv: 'Värden och underlag som ska läsas från filen saknas då i uppföljningen, och den som vill kontrollera dem hittar dem inte.',
    en: 'Values and material to be read from the file are then missing in the follow-up, and whoever wants to check them finds nothing.',
  },
  remedy: {
    sv: 'Skriv sökvägen från mappen som dokumentet ligger i, med ”/” mellan delarna, och lägg filen i arbetsytan.',
    en: 'Write the path from the folder of the document, with “/” between its parts, and put the file into the workspace.',
  },
  sentences: {
    near: {
      sv: (values) => `Filen ”${values.file}” finns inte. Menade du ”${values.meant}”?`,
      en: (values) => `There is no file “${values.file}”. Did you mean “${values.meant}”?`,
    },
    missing: {
      sv: (values) => `Filen ”${values.file}” finns inte.`,
      en: (values) => `There is no file “${values.file}”.`,
    },
    outside: {
      sv: (values) =>
        `”${values.file}” ligger utanför arbetsytan. Lägg filen i den, och skriv sökvägen från dokumentets mapp.`,
      en: (values) =>
        `“${values.file}” lies outside the workspace. Put the file into it, and write the path from the folder of the document.`,
    },
  },
  mayConcern: (entry) => usesOf(entry, 'file').length > 0,
  *check(entry, context) {
    for (const { text, span } of usesOf(entry, 'file')) {
      const path = /^[a-z]:|\\/i.test(text) ? undefined : pathFrom(entry.path, text)
      const values = { file: excerpt(text) }
      if (path === undefined) yield { sentence: 'outside', values, span }
      else if (!context.corpus.hasFile(path)) {
        const meant = nearPath(path, context.corpus)
        if (meant === undefined) yield { sentence: 'missing', values, span }
        else yield { sentence: 'near', values: { ...values, meant: relativePath(entry.path, meant) }, span }
      }
    }
  },
  examples: {
    good: [
      {
        path: 'strategi/indikatorer.yaml',
        text: 'type: indicators\nid: indikatorer\nvalues: data/varden.csv\n',
        files: { 'strategi/data/varden.csv': 'indicator,year,value\narbete,2024,78.2\n' },
      },
    ],
    bad: [
      {
        path: 'strategi/indikatorer.yaml',
        text: 'type: indicators\nid: indikatorer\nvalues: varden.csv\n',
        files: { 'strategi/data/varden.csv': 'indicator,year,value\narbete,2024,78.2\n' },
        lines: [3],
      },
      { path: 'indikatorer.yaml', text: 'type: indicators\nid: indikatorer\nvalues: ../varden.csv\n', lines: [3] },
    ],
  },
}
