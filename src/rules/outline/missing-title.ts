import { textAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { titlePlace } from './structure.ts'

export const missingTitle: DocumentRule = {
  id: 'outline/missing-title',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Dokumentet saknar titel', en: 'The document has no title' },
  reason: {
    sv: 'Titeln är det första läsaren ser, och det som står i innehållslistor, webbläsare och skärmläsare.',
    en: 'The title is the first thing the reader sees, and what tables of contents, browsers and screen readers show.',
  },
  remedy: {
    sv: 'Börja texten med en rad som ”# Regional utvecklingsstrategi för länet”.',
    en: 'Begin the text with a line such as “# Regional development strategy of the county”.',
  },
  law: 'lagen (2018:1937) om tillgänglighet till digital offentlig service; WCAG 2.1, 2.4.2',
  sentences: {
    missing: {
      sv: () => 'Dokumentet saknar titel. Börja texten med en rubrik på nivå 1: ”# ” och titeln.',
      en: () => 'The document has no title. Begin the text with a heading of level 1: “# ” and the title.',
    },
    late: {
      sv: (values) => `Rubriken på nivå 1, ”${values.heading}”, ska stå först i texten.`,
      en: (values) => `The heading of level 1, “${values.heading}”, should come first in the text.`,
    },
  },
  check(document, { type, source }) {
    if (type === undefined || type.data || document.header === undefined || document.unread) return []
    const tops = document.sections.filter((section) => section.level === 1)
    const [only] = tops
    if (only !== undefined)
      return tops.length > 1 ? [] : [{ sentence: 'late', values: { heading: only.heading }, span: only.span }]
    // An answer is known by who gives it, and most come as a letter or out of a form.
    if (type.name === 'response') return []
    if (document.title !== document.id || textAt(document.header, 'title') !== undefined) return []
    const span = titlePlace(document, source.text)
    return /^#(?:\s|$)/.test(source.text.slice(span.start, span.end)) ? [] : [{ sentence: 'missing', span }]
  },
  examples: {
    good: [
      { text: '---\ntype: strategy\nid: rus-2030\n---\n\n# Strategi för länet\n\nHela länet ska leva.\n' },
      { text: '---\ntype: strategy\ntitle: Strategi för länet\n---\n\nHela länet ska leva.\n' },
      { text: '---\ntype: response\nconsultation: remiss\n---\n\nVi tillstyrker förslaget.\n' },
    ],
    bad: [
      { text: '---\ntype: strategy\nid: rus-2030\n---\n\nHela länet ska leva.\n', lines: [6] },
      {
        text: '---\ntype: strategy\nid: rus-2030\n---\n\n## Sammanfattning\n\nHela länet ska leva.\n\n# Strategi för länet\n',
        lines: [10],
      },
    ],
  },
}
