import { excerpt } from '../../model/excerpt.ts'
import { textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

export const emptyFaceFolder: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/empty-face-folder',
  severity: 'error',
  title: { sv: 'Mallmappen är tom eller saknas', en: 'The template folder is empty or not there' },
  reason: {
    sv: 'Regionens logotyp och typsnitt hämtas ur mappen. Utan den får breven det utseende som följer med rus.',
    en: 'The logo and fonts of the region come from the folder. Without it the letters have the look that ships with rus.',
  },
  remedy: {
    sv: 'Rätta sökvägen, som räknas från arbetsytans mapp, och lägg ”logotyp.svg”, ”logotyp.png” eller mappen ”typsnitt” där.',
    en: 'Correct the path, which begins in the folder of the workspace, and put “logo.svg”, “logo.png” or the folder “fonts” there.',
  },
  sentences: {
    empty: {
      sv: (values) => `Mappen ”${values.folder}” finns inte, eller har varken logotyp eller typsnitt.`,
      en: (values) => `The folder “${values.folder}” is not there, or holds neither logo nor fonts.`,
    },
  },
  examples: {
    good: [
      {
        path: 'rus.config.yaml',
        text: 'face:\n  folder: ./profil/\n  logo:\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
      },
    ],
    bad: [
      { path: 'rus.config.yaml', text: 'face:\n  folder: mall\n', files: { 'mallar/brev.docx': '' }, lines: [2] },
      { path: 'rus.config.yaml', text: 'face:\n  folder: mall\n', files: { 'mall/marke.svg': '' }, lines: [2] },
    ],
  },
  *check({ header }, { configuration }) {
    if (configuration === undefined || configuration.face.hasFolder) return
    const [folder, value] = [textAt(header, 'face', 'folder'), valueAt(header, 'face', 'folder')]
    if (folder === undefined || value === undefined) return
    yield { sentence: 'empty', values: { folder: excerpt(folder) }, span: value.span }
  },
}
