import { entryOf, textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><circle r="9"/></svg>'

export const logoAlternative: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/logo-alternative',
  severity: 'warning',
  title: { sv: 'Logotypen saknar beskrivning', en: 'The logo has no description' },
  reason: {
    sv: 'Den som inte ser logotypen får höra beskrivningen i stället, i varje brev och handling.',
    en: 'Those who do not see the logo hear its description instead, in every letter and document.',
  },
  remedy: {
    sv: 'Skriv vad logotypen visar: ”alternative: Region Örebro län”. Till dess läses avsändarens namn upp.',
    en: 'Write what the logo shows: “alternative: Region Örebro län”. Until then the name of the sender is read aloud.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 1.1.1',
  sentences: {
    missing: {
      sv: () =>
        'Logotypen saknar beskrivning. Skriv vad den visar under ”logo: alternative”, oftast namnet som står i den.',
      en: () =>
        'The logo has no description. Write what it shows under “logo: alternative”, most often the name in it.',
    },
  },
  examples: {
    good: [
      {
        path: 'rus.config.yaml',
        text: 'face:\n  folder: profil\n  logo:\n    alternative: Region Exempel\n',
        files: { 'profil/logotyp.svg': LOGO },
      },
      { path: 'rus.config.yaml', text: 'face:\n  sender: Region Exempel\n' },
    ],
    bad: [
      { path: 'rus.config.yaml', text: 'face:\n  folder: profil\n', files: { 'profil/logo.svg': LOGO }, lines: [2] },
      {
        path: 'rus.config.yaml',
        text: 'face:\n  logo:\n    file: logotyp.svg\n    alternative: ""\n',
        files: { 'logotyp.svg': LOGO },
        lines: [2],
      },
    ],
  },
  *check({ header }, { configuration }) {
    const logo = configuration?.face.logo
    if (logo === undefined || logo.fault !== undefined) return
    const face = valueAt(header, 'face')
    const span = (entryOf(face, 'logo') ?? entryOf(face, 'folder'))?.keySpan
    if (span !== undefined && !textAt(face, 'logo', 'alternative')?.trim()) yield { sentence: 'missing', span }
  },
}
