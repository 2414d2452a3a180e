import { formatDate } from '../../model/calendar.ts'
import type { Change } from '../../model/comparison.ts'
import type { Entry } from '../../model/corpus.ts'
import { counted } from '../../model/count.ts'
import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import { grouped } from '../../model/grouped.ts'
import type { Bilingual, Language } from '../../model/language.ts'
import type { Judgement } from '../../model/verdict.ts'
import type { CorpusRule, Problem, Sentence } from '../rule.ts'
import { proposal, VERSIONS } from './example-versions.ts'
import { type VersionsJudged, verdictsOn } from './verdicts.ts'

/** A sentence that ends by saying whose decision the change goes beyond. */
function beyond(sv: Sentence, en: Sentence): Bilingual<Sentence> {
  return {
    sv: (values) =>
      `${sv(values)} utanför den avgränsning som ${values.by} beslutade den ${formatDate(String(values.date), 'sv')}.`,
    en: (values) =>
      `${en(values)} outside the scope that ${values.by} decided on ${formatDate(String(values.date), 'en')}.`,
  }
}

export const outsideScope: CorpusRule = {
  scope: 'corpus',
  id: 'round/outside-scope',
  severity: 'error',
  title: { sv: 'Ändringen ligger utanför avgränsningen', en: 'The change is outside the scope' },
  reason: {
    sv: 'De som har beslutat vad som får ändras ska kunna lita på att resten är orört. En ändring som ingen har bett om upptäcks annars först i remissen eller inte alls.',
    en: 'Those who decided what may change must be able to trust that the rest is untouched. A change nobody asked for is otherwise found in the consultation, or never.',
  },
  remedy: {
    sv: 'Ta tillbaka ändringen. Behövs den, så låt dem som beslutade om avgränsningen vidga den, och skriv in avsnittet och det nya datumet under ”scope” i omgångens dokument.',
    en: 'Take the change back. If it is needed, let those who decided the scope widen it, and write the section and the new date under “scope” in the document of the round.',
  },
  sentences: {
    changed: beyond(
      ({ section }) => `Texten är ändrad i avsnittet ”${section}”, som ligger`,
      ({ section }) => `The text is changed in the section “${section}”, which lies`,
    ),
    added: beyond(
      ({ section }) => `Det här är nytt i avsnittet ”${section}”, som ligger`,
      ({ section }) => `This is new in the section “${section}”, which lies`,
    ),
    removed: beyond(
      ({ text, section }) => `”${text}” har tagits bort ur avsnittet ”${section}”, som ligger`,
      ({ text, section }) => `“${text}” has been taken out of the section “${section}”, which lies`,
    ),
    moved: beyond(
      ({ text, section }) => `”${text}” har flyttats. Avsnittet ”${section}”, som berörs av flytten, ligger`,
      ({ text, section }) => `“${text}” has been moved. The section “${section}”, which the move concerns, lies`,
    ),
    changes: beyond(
      (values) => `Texten är ändrad på ${places(values, 'sv')} i avsnittet ”${values.section}”, som ligger`,
      (values) => `The text is changed in ${places(values, 'en')} in the section “${values.section}”, which lies`,
    ),
    additions: beyond(
      (values) => `Text har lagts till på ${places(values, 'sv')} i avsnittet ”${values.section}”, som ligger`,
      (values) => `Text has been added in ${places(values, 'en')} in the section “${values.section}”, which lies`,
    ),
    removals: beyond(
      (values) => `Text har tagits bort på ${places(values, 'sv')} i avsnittet ”${values.section}”, som ligger`,
      (values) => `Text has been taken out in ${places(values, 'en')} in the section “${values.section}”, which lies`,
    ),
    moves: beyond(
      (values) =>
        `Text har flyttats på ${places(values, 'sv')}. Avsnittet ”${values.section}”, som berörs av flyttarna, ligger`,
      (values) =>
        `Text has been moved in ${places(values, 'en')}. The section “${values.section}”, which the moves concern, lies`,
    ),
    introductions: beyond(
      (values) => `Texten före det första avsnittet är ändrad på ${places(values, 'sv')}, men den ligger`,
      (values) => `The text before the first section is changed in ${places(values, 'en')}, but lies`,
    ),
    movedAtTop: beyond(
      ({ text }) => `Avsnittet ”${text}” har flyttats. Ordningen mellan huvudavsnitten ligger`,
      ({ text }) => `The section “${text}” has been moved. The order of the main sections lies`,
    ),
    sectionAdded: beyond(
      ({ text }) => `Avsnittet ”${text}” är nytt och ligger`,
      ({ text }) => `The section “${text}” is new and lies`,
    ),
    sectionRemoved: beyond(
      ({ text }) => `Avsnittet ”${text}” har tagits bort, men det ligger`,
      ({ text }) => `The section “${text}” has been removed, but lies`,
    ),
    sectionSplit: beyond(
      ({ text }) => `Avsnittet ”${text}” har delats, men det ligger`,
      ({ text }) => `The section “${text}” has been split, but lies`,
    ),
    sectionMerged: beyond(
      ({ text, section }) => `Avsnittet ”${section}” har gått upp i ”${text}”, men det ligger`,
      ({ text, section }) => `The section “${section}” has become part of “${text}”, but lies`,
    ),
    sectionRelevelled: beyond(
      ({ text }) => `Avsnittet ”${text}” har fått en annan rubriknivå, men det ligger`,
      ({ text }) => `The heading of the section “${text}” has another level, but the section lies`,
    ),
    sectionRenamed: beyond(
      ({ from, to }) => `Rubriken ”${from}” har ändrats till ”${to}”, men avsnittet ligger`,
      ({ from, to }) => `The heading “${from}” has become “${to}”, but the section lies`,
    ),
    introduction: beyond(
      () => 'Texten före det första avsnittet är ändrad, men den ligger',
      () => 'The text before the first section is changed, but lies',
    ),
    title: beyond(
      () => 'Titeln är ändrad, och inte bara dess årtal. Den ligger',
      () => 'The title is changed, and not only its years. It lies',
    ),
    header: beyond(
      ({ key }) => `Nyckeln ”${key}” i dokumenthuvudet är ändrad, men den ligger`,
      ({ key }) => `The key “${key}” in the front matter is changed, but lies`,
    ),
    scope: { sv: () => 'Här står vad som får ändras.', en: () => 'Here is what may change.' },
    before: { sv: () => 'Så stod det i utgångsversionen.', en: () => 'This is what the base version said.' },
  },
  examples: {
    good: [
      {
        text: proposal(['Fler företag ska växa', 'Fler företag ska starta och växa']),
        files: VERSIONS,
      },
    ],
    bad: [
      {
        text: proposal(['Fler företag ska växa', 'Fler företag ska starta och växa'], ['varje år', 'vartannat år']),
        files: VERSIONS,
        lines: [25],
      },
      { text: proposal(["['18']", "['18', '19']"]), files: VERSIONS, lines: [4] },
      { text: proposal(['## Vision', 'Strategin gäller hela länet.\n\n## Vision']), files: VERSIONS, lines: [9] },
      {
        text: proposal(['## Uppföljning', '## Beredskap {#beredskap}\n\nLänet ska klara kriser.\n\n## Uppföljning']),
        files: VERSIONS,
        lines: [23],
      },
      { text: proposal(['\n\nMålen följs upp varje år.', '']), files: VERSIONS, lines: [23] },
      // What is of one kind in one section is told once.
      {
        text: proposal(['år.', 'år.\n\n- Först i mars.\n- Sedan i september.\n- Till sist i november.']),
        files: VERSIONS,
        lines: [27],
      },
    ],
  },
  *check(entry, { corpus }) {
    for (const judged of verdictsOn(entry, corpus)) {
      for (const [first, ...more] of groupsOf(judged.verdict.judgements)) {
        if (first) yield problemOf(first, 1 + more.length, judged, entry)
      }
    }
  },
}

/** What is said of so many changes of one kind in one place instead of one sentence for each. */
const OF_SEVERAL: Readonly<Record<string, string>> = {
  changed: 'changes',
  added: 'additions',
  removed: 'removals',
  moved: 'moves',
  introduction: 'introductions',
}

function places({ count }: Values, language: Language): string {
  const [one, many] = language === 'sv' ? ['ställe', 'ställen'] : ['place', 'places']
  return counted(Number(count), one, many, language)
}

/** The changes outside, those of one kind in one section together: the cells of a table, the items of a list. */
function groupsOf(judgements: readonly Judgement[]): Iterable<readonly Judgement[]> {
  const outside = judgements.filter(({ judgement }) => judgement === 'outside')
  return grouped(outside, ({ change, section }) => {
    const sentence = sentenceOf(change, section?.old?.heading ?? '')
    const isOfText = !('part' in change && change.part === 'section')
    return isOfText && sentence in OF_SEVERAL ? `${sentence} ${section?.old?.span.start}` : change.number
  }).values()
}

/** Of several changes, where the first of them is. */
function problemOf(
  { change, section, at }: Judgement,
  count: number,
  judged: VersionsJudged,
  { path }: Entry,
): Problem {
  const { scope } = judged.verdict
  const heading = section?.old?.heading ?? ''
  const sentence = sentenceOf(change, heading)
  const said =
    count === 1
      ? { sentence, values: valuesOf(change) }
      : { sentence: OF_SEVERAL[sentence] ?? sentence, values: { count } }
  return {
    sentence: said.sentence,
    values: { ...said.values, section: heading, by: scope?.decidedBy ?? '', date: scope?.date ?? '' },
    span: at,
    related: [
      ...(scope ? [{ place: { path: judged.round, span: scope.span }, sentence: 'scope' }] : []),
      ...(judged.base !== undefined && change.old && judged.base !== path
        ? [{ place: { path: judged.base, span: change.old.span }, sentence: 'before' }]
        : []),
    ],
  }
}

const OF_SECTIONS: Readonly<Record<string, string>> = {
  added: 'sectionAdded',
  removed: 'sectionRemoved',
  split: 'sectionSplit',
  merged: 'sectionMerged',
  renamed: 'sectionRenamed',
}

function sentenceOf(change: Change, section: string): string {
  if (change.kind === 'header') return 'header'
  if (change.kind === 'relevelled') return 'sectionRelevelled'
  const part = 'part' in change ? change.part : undefined
  if (part === 'title') return 'title'
  if (part === 'section' && change.kind === 'moved') return section === '' ? 'movedAtTop' : 'moved'
  if (part === 'section') return OF_SECTIONS[change.kind] ?? 'changed'
  if (section === '') return 'introduction'
  return change.kind === 'moved' || change.kind === 'added' || change.kind === 'removed' ? change.kind : 'changed'
}

function valuesOf(change: Change): Values {
  if (change.kind === 'header') return { key: change.path.join('.') }
  if (change.kind === 'renamed') return { from: excerpt(change.from), to: excerpt(change.to) }
  return 'text' in change ? { text: excerpt(change.text) } : {}
}
