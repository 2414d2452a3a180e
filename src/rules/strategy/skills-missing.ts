import { sectionsOf } from '../../model/document.ts'
import { entryOf, itemsAt, textAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import type { DocumentRule } from '../rule.ts'

/** Goals for the supply of skills are in the strategy, or it says where they are. */
export const skillsMissing: DocumentRule = {
  scope: 'document',
  types: ['strategy'],
  id: 'strategy/skills-missing',
  severity: 'note',
  title: { sv: 'Kompetensförsörjning nämns inte', en: 'The supply of skills is not mentioned' },
  reason: {
    sv: 'Regionen ska fastställa mål och prioriteringar för kompetensförsörjningen. De får ingå i strategin, annars behöver läsaren veta var de finns.',
    en: 'The region is to set goals and priorities for the supply of skills. They may be part of the strategy; otherwise readers need to know where they are.',
  },
  remedy: {
    sv: 'Ge ett avsnitt om kompetens en egen rubrik, eller peka under ”skills” ut var målen finns.',
    en: 'Give skills a heading of their own, or say under “skills” where the goals are.',
  },
  law: 'förordning (2017:583) 7 §',
  sentences: {
    missing: {
      sv: () => 'Strategin har ingen rubrik om kompetens och pekar inte ut var målen för kompetensförsörjningen finns.',
      en: () => 'The strategy has no heading on skills and does not say where the goals for the supply of skills are.',
    },
  },
  examples: {
    good: [
      { text: '---\ntype: strategy\nskills:\n  url: https://www.exempel.se/kompetens\n---\n\n## Vision\n' },
      { text: '---\ntype: strategy\n---\n\n## Prioriteringar\n\n### Kompetens för framtidens arbetsliv\n' },
    ],
    bad: [{ text: '---\ntype: strategy\n---\n\n## Vision\n\nLänet är öppet för alla.\n', lines: [2] }],
  },
  check(document) {
    const { header, unread } = document
    if (header === undefined || unread || entryOf(header, 'skills') !== undefined) return []
    if (itemsAt(header, 'relatedDocuments').some((related) => textAt(related, 'kind') === 'skills')) return []
    if (sectionsOf(document).some(({ heading }) => /kompetens|skills/i.test(heading))) return []
    return [{ sentence: 'missing', span: headerTop(header) }]
  },
}
