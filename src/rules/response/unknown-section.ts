import type { Entry, SectionEntry } from '../../model/corpus.ts'
import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import { sectionMeant } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf, proposalOf } from './answered.ts'
import { commented, FILES } from './example-response.ts'

export const unknownSection: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/unknown-section',
  severity: 'error',
  title: { sv: 'Avsnittet finns inte i förslaget', en: 'There is no such section in the proposal' },
  reason: {
    sv: 'Synpunkterna sammanställs avsnitt för avsnitt. En synpunkt på ett avsnitt som inte finns riskerar att glömmas.',
    en: 'Comments are compiled section by section. One on a section that does not exist may be forgotten.',
  },
  remedy: {
    sv: 'Skriv avsnittets id i förslaget, eller ange sidan (”page”) i stället.',
    en: 'Write the id of the section in the proposal, or give the page (“page”) instead.',
  },
  sentences: {
    unknown: {
      sv: ({ section, proposal }) => `Avsnittet ”${section}” finns inte i ”${proposal}”.`,
      en: ({ section, proposal }) => `The section “${section}” is not in “${proposal}”.`,
    },
    near: {
      sv: ({ section, proposal, near }) => `Avsnittet ”${section}” finns inte i ”${proposal}”. Menade du ”${near}”?`,
      en: ({ section, proposal, near }) => `The section “${section}” is not in “${proposal}”. Did you mean “${near}”?`,
    },
  },
  examples: {
    good: [{ text: commented('section: kompetens, text: Lägg till yrkeshögskolan.'), files: FILES }],
    bad: [
      {
        text: commented(
          'section: kompetenz, text: Lägg till yrkeshögskolan.',
          'section: Ett tillgängligt län, text: Bra.',
          'section: bostader, text: Saknas.',
        ),
        files: FILES,
        lines: [8, 9, 10],
      },
    ],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    const proposal = consultation && proposalOf(consultation, corpus)
    if (proposal === undefined) return
    for (const comment of itemsAt(entry.header, 'comments')) {
      const section = textAt(comment, 'section')
      if (section === undefined || sectionMeant(corpus, proposal, section)) continue
      const near = meant(section, proposal)
      yield {
        sentence: near ? 'near' : 'unknown',
        values: { section, proposal: proposal.title, ...(near && { near }) },
        span: valueAt(comment, 'section')?.span ?? comment.span,
      }
    }
  },
}

/** Id of the section that was most likely meant: by its heading, its number, or a slip in the id. */
function meant(written: string, { sections }: Entry): string | undefined {
  const wanted = written.replace(/^.*#/s, '')
  const same = (section: SectionEntry) =>
    section.heading.toLowerCase() === wanted.toLowerCase() || (section.number !== '' && section.number === wanted)
  return (
    sections.find(same)?.id ??
    nearest(
      wanted,
      sections.map(({ id }) => id),
    )
  )
}
