import { excerpt } from '../../model/excerpt.ts'
import { entryOf, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

export const damagedFont: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/damaged-font',
  severity: 'error',
  title: { sv: 'Typsnittet är skadat', en: 'The font is damaged' },
  reason: {
    sv: 'Ett skadat typsnitt kan inte användas. Handlingarna sätts då i ett annat, och ser inte ut som regionens.',
    en: 'A damaged font cannot be used. The documents are then set in another one, and do not look like those of the region.',
  },
  remedy: {
    sv: 'Hämta typsnittet på nytt där ni fick det, som TTF eller OTF, eller ta bort filen.',
    en: 'Get the font anew from where you had it, as TTF or OTF, or remove the file.',
  },
  sentences: {
    damaged: {
      sv: (values) => `”${values.file}” är inget helt typsnitt: filen är skadad, för stor eller av ett annat slag.`,
      en: (values) => `“${values.file}” is no whole font: the file is damaged, too large or of another kind.`,
    },
  },
  examples: {
    good: [{ path: 'rus.config.yaml', text: 'face:\n  fonts:\n    text: Source Serif 4\n' }],
    bad: [
      {
        path: 'rus.config.yaml',
        text: 'face:\n  folder: profil\n',
        files: { 'profil/typsnitt/lansbokstav.ttf': 'Detta är inget typsnitt.' },
        lines: [2],
      },
    ],
  },
  *check({ header }, { configuration }) {
    const folder = entryOf(valueAt(header, 'face'), 'folder')
    if (folder === undefined) return
    for (const path of configuration?.face.damagedFonts ?? [])
      yield { sentence: 'damaged', values: { file: excerpt(path) }, span: folder.value.span }
  },
}
