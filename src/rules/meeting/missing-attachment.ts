import { excerpt } from '../../model/excerpt.ts'
import { valueAt } from '../../model/header.ts'
import { decoded, hasScheme, pathFrom } from '../../model/path.ts'
import type { CorpusRule } from '../rule.ts'
import { FILES, meetingWith } from './example-meeting.ts'
import { agendaOf } from './item.ts'

/** A path as a background: one word with a folder in it, or the ending of a kind of file that people attach. */
const PATH =
  /^(?:[^\s/]+\/)*[^\s/]+\.(?:md|docx?|pdf|xlsx?|pptx?|od[tsp]|txt|csv|html?|png|jpe?g)$|^[^\s/]+(?:\/[^\s/]+)+$/i

const item = (background: string) => `title: Länsplanen, kind: dialogue, strategy: rus#lan, background: ${background}`

/** An attachment that an item gives as its background is there. */
export const missingAttachment: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/missing-attachment',
  severity: 'error',
  title: { sv: 'Bilagan finns inte', en: 'The attachment is not there' },
  reason: {
    sv: 'Den som ska förbereda punkten har inget underlag att läsa.',
    en: 'Those who are to prepare the item have nothing to read.',
  },
  remedy: {
    sv: 'Lägg bilagan i arbetsytan, och skriv sökvägen från mappen som mötet ligger i, eller skriv bakgrunden i några meningar.',
    en: 'Put the attachment into the workspace, and write its path from the folder of the meeting, or write the background in a few sentences.',
  },
  sentences: {
    missing: {
      sv: ({ title, file }) => `Bakgrunden till ”${title}” är filen ”${file}”, som inte finns.`,
      en: ({ title, file }) => `The background of “${title}” is the file “${file}”, which does not exist.`,
    },
  },
  examples: {
    good: [
      {
        path: 'moten/2025-09-19.md',
        text: meetingWith([item('bilagor/lansplan.md'), item('Planen går ut på remiss och/eller samråd.')]),
        files: { ...FILES, 'moten/bilagor/lansplan.md': '' },
      },
    ],
    bad: [
      {
        path: 'moten/2025-09-19.md',
        text: meetingWith([item('bilagor/lansplan.md'), item('lansplan.pdf')]),
        files: { ...FILES, 'bilagor/lansplan.md': '' },
        lines: [8, 9],
      },
    ],
  },
  *check(entry, { corpus }) {
    for (const { title, value } of agendaOf(entry)) {
      const background = valueAt(value, 'background')
      if (background?.kind !== 'scalar' || !PATH.test(background.source.slice(0, 300))) continue
      const file = background.source
      if (hasScheme(file)) continue
      const path = pathFrom(entry.path, decoded(file))
      if (path === undefined || !corpus.hasFile(path)) {
        yield { sentence: 'missing', values: { title, file: excerpt(file) }, span: background.span }
      }
    }
  },
}
