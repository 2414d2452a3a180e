import { entryOf, textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter, FILES, meetingWith } from './example-meeting.ts'
import { agendaOf, charterOf } from './item.ts'

const POSITION = 'title: Påverkansagenda, kind: position'

export const positionWithoutConsensus: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/position-without-consensus',
  severity: 'warning',
  title: { sv: 'Det framgår inte om ställningstagandet är enigt', en: 'Nothing says whether the position is united' },
  reason: {
    sv: 'Organet tar ställning i konsensus. Den som läser protokollet ska se om alla stod bakom, eller vem som hade en avvikande synpunkt.',
    en: 'The body takes positions by consensus. Readers of the minutes must see whether all agreed, or who dissented.',
  },
  remedy: {
    sv: 'Skriv i ”consensus” hur enigheten såg ut, till exempel ”Rådet står enigt bakom förslaget.”',
    en: 'Say in “consensus” how the agreement turned out, for instance “The council stands united behind the proposal.”',
  },
  sentences: {
    missing: {
      sv: ({ title }) => `Mötet tog ställning i ”${title}”, men det står inte om det var enigt. Lägg till ”consensus”.`,
      en: ({ title }) =>
        `The meeting took a position on “${title}”, but it is not said whether it was united. Add “consensus”.`,
    },
    charter: {
      sv: () => 'Här står att organet tar ställning i konsensus.',
      en: () => 'The charter says here that positions are taken by consensus.',
    },
  },
  examples: {
    good: [
      { text: meetingWith([`${POSITION}, consensus: Rådet är enigt.`]), files: FILES },
      // The notice of a meeting that is still to come.
      { text: meetingWith([POSITION]), files: FILES, today: '2025-09-10' },
      { text: meetingWith([POSITION]), files: { 'ordning.md': exampleCharter({ decision: 'advisory' }) } },
    ],
    bad: [{ text: meetingWith([POSITION]), files: FILES, today: '2025-10-01', lines: [8] }],
  },
  *check(entry, { corpus }) {
    const charter = charterOf(entry, corpus)
    const decision = valueAt(charter?.header, 'decision')
    const today = corpus.today ?? '9999-12-31'
    if (charter === undefined || decision === undefined || textAt(charter.header, 'decision') !== 'consensus') return
    if ((textAt(entry.header, 'date') ?? '') >= today || textAt(entry.header, 'status') === 'draft') return
    const related = [{ place: { path: charter.path, span: decision.span }, sentence: 'charter' }]
    for (const { title, value, span } of agendaOf(entry)) {
      if (textAt(value, 'kind') !== 'position' || entryOf(value, 'consensus')) continue
      yield { sentence: 'missing', values: { title }, span, related }
    }
  },
}
