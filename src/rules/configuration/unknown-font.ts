import { excerpt } from '../../model/excerpt.ts'
import { textAt, valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import type { DocumentRule } from '../rule.ts'

export const unknownFont: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unknown-font',
  severity: 'warning',
  title: { sv: 'Typsnittet finns inte', en: 'The font is not there' },
  reason: {
    sv: 'Typsnitt följer med i PDF-filerna, så att de ser likadana ut hos alla. Det som saknas ersätts med ett som följer med rus.',
    en: 'Fonts go along in PDF files, so that they look the same everywhere. One that is missing is replaced by one that ships with rus.',
  },
  remedy: {
    sv: 'Lägg typsnittets filer (TTF eller OTF) i mappen ”typsnitt” i mallmappen, eller skriv ”Source Sans 3” eller ”Source Serif 4”.',
    en: 'Put the files of the font (TTF or OTF) into the folder “fonts” in the template folder, or write “Source Sans 3” or “Source Serif 4”.',
  },
  sentences: {
    near: {
      sv: (values) => `Typsnittet ”${values.family}” finns inte. Menade du ”${values.meant}”?`,
      en: (values) => `There is no font “${values.family}”. Did you mean “${values.meant}”?`,
    },
    unknown: {
      sv: (values) => `Typsnittet ”${values.family}” följer inte med och finns inte i mallmappen.`,
      en: (values) => `The font “${values.family}” does not ship with rus and is not in the template folder.`,
    },
  },
  examples: {
    good: [{ path: 'rus.config.yaml', text: 'face:\n  fonts:\n    text: Source Serif 4\n' }],
    bad: [
      { path: 'rus.config.yaml', text: 'face:\n  fonts:\n    headings: Source Sans Pro\n', lines: [3] },
      {
        path: 'rus.config.yaml',
        text: 'face:\n  fonts:\n    headings: Futura\n    text: Source Serif 4\n',
        lines: [3],
      },
    ],
  },
  *check({ header }, { configuration }) {
    const fonts = configuration && valueAt(header, 'face', 'fonts')
    if (configuration === undefined || fonts === undefined) return
    const { families } = configuration.face
    for (const use of ['headings', 'text']) {
      const [written, value] = [textAt(fonts, use), valueAt(fonts, use)]
      const family = written?.normalize('NFC').trim()
      if (!family || value === undefined || families.includes(family)) continue
      const meant = nearest(family, families)
      const values = { family: excerpt(family), ...(meant !== undefined && { meant }) }
      yield { sentence: meant === undefined ? 'unknown' : 'near', values, span: value.span }
    }
  },
}
