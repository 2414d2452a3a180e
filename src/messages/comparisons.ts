import { formatNumber } from '../model/amount.ts'
import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'

/** How many documents of each state a comparison has. */
export interface DocumentCounts {
  readonly changed: number
  readonly added: number
  readonly removed: number
  readonly unchanged: number
}

/** What summaries and lists of changes say beside the sentences of the changes. */
export interface ComparisonTexts {
  /** Heading of the reader's summary. */
  readonly mostImportant: string
  /** `Från strategi/rus-2018.md till strategi/rus-2022.md.` */
  readonly fromTo: (old: string, now: string) => string
  /** `87 ändringar i 14 av 46 avsnitt.` */
  readonly total: (changes: number, touched: number, sections: number) => string
  /** Quiet changes are told of elsewhere. */
  readonly noChanges: string
  readonly onlyQuiet: string
  /** Share of the earlier words that stand where they stood, in whole percent. */
  readonly wordsKept: (percent: number) => string
  /** Name of the front matter among sections. */
  readonly header: string
  /** Name of what stands before the first section. */
  readonly introduction: string
  /** A stretch that is not shown. */
  readonly folded: (blocks: number) => string
  /** Blocks compared as wholes. */
  readonly coarse: (blocks: number) => string
  /** `3 dokument: 1 ändrat, 1 nytt och 1 oförändrat.` */
  readonly documents: (counts: DocumentCounts) => string
  readonly addedDocument: (title: string) => string
  readonly removedDocument: (title: string) => string
  /** Heading over the documents only one side has. */
  readonly otherDocuments: string
  /** Said of several rewordings, with the one most is changed in. */
  readonly rewordings: (count: number, largest: string) => string
  /** Many values of tables, told as one; `others` when some have been told of before. */
  readonly cells: (count: number, tables: number, others: boolean) => string
  /** Further changes of the same sort. */
  readonly andMore: (count: number) => string
  /** By name when they are few. */
  readonly unchangedSections: (headings: readonly string[]) => string
  /** Name of a table's first row. */
  readonly headerRow: string
  /** Said before a list of several targets, each as in {@link targetNow}. */
  readonly targets: (count: number) => string
  /** `Företagare: ”minst 9 %” (tidigare ”ska öka”)`. */
  readonly targetNow: (row: string, from: string, to: string, difference: string | undefined) => string
  /** Several values of the front matter, by their titles. */
  readonly details: (count: number, titles: readonly string[]) => string
  /** `I siffror: 2 nya avsnitt och 3 nya stycken.` */
  readonly inFigures: (tally: string) => string
  /** `Målet för ”Företagare” har ändrats från ”ska öka” till ”minst 9 %”.` Either side may be empty. */
  readonly target: (row: string, from: string, to: string, difference: string | undefined) => string
  /** At the place something left: `Här stod ”Kompetens”, som har flyttats och nu står i ”Välfärd”.` */
  readonly leftFor: (text: string, to: string | undefined) => string
}

/** So many sections are named in a sentence. */
const FEW = 6

const sv: ComparisonTexts = {
  mostImportant: 'Viktigaste ändringar',
  fromTo: (old, now) => `Från ${old} till ${now}.`,
  total: (changes, touched, sections) =>
    touched === 0
      ? `${counted(changes, 'ändring', 'ändringar', 'sv')}.`
      : `${counted(changes, 'ändring', 'ändringar', 'sv')} i ${formatNumber(touched, 'sv')} av ${counted(sections, 'avsnitt', 'avsnitt', 'sv')}.`,
  noChanges: 'Inget har ändrats.',
  onlyQuiet: 'Innehållet är oförändrat.',
  wordsKept: (percent) => `${percent}\u00a0% av den tidigare texten står kvar ord för ord.`,
  header: 'Uppgifter om dokumentet',
  introduction: 'Titel och inledning',
  folded: (blocks) => `… ${counted(blocks, 'oförändrat stycke', 'oförändrade stycken', 'sv')} …`,
  coarse: (blocks) =>
    `${counted(blocks, 'stycke', 'stycken', 'sv')} har jämförts som en helhet, eftersom en jämförelse ord för ord hade tagit för lång tid.`,
  documents: ({ changed, added, removed, unchanged }) =>
    `${counted(changed + added + removed + unchanged, 'dokument', 'dokument', 'sv')}: ${joinList(
      [
        ...(changed > 0 ? [counted(changed, 'ändrat', 'ändrade', 'sv')] : []),
        ...(added > 0 ? [counted(added, 'nytt', 'nya', 'sv')] : []),
        ...(removed > 0 ? [counted(removed, 'borttaget', 'borttagna', 'sv')] : []),
        ...(unchanged > 0 ? [counted(unchanged, 'oförändrat', 'oförändrade', 'sv')] : []),
      ],
      'sv',
    )}.`,
  addedDocument: (title) => `Dokumentet ”${title}” är nytt.`,
  removedDocument: (title) => `Dokumentet ”${title}” har tagits bort.`,
  otherDocuments: 'Nya och borttagna dokument',
  rewordings: (count, largest) =>
    `${counted(count, 'text har', 'texter har', 'sv')} formulerats om. Mest ändrad är den som börjar ${largest}.`,
  cells: (count, tables, others) =>
    `${others ? counted(count, 'annat värde har', 'andra värden har', 'sv') : counted(count, 'värde har', 'värden har', 'sv')} ändrats i ${counted(tables, 'tabell', 'tabeller', 'sv')}.`,
  andMore: (count) => `Ytterligare ${counted(count, 'ändring', 'ändringar', 'sv')} är av samma slag.`,
  unchangedSections: (headings) =>
    headings.length > FEW
      ? `Övriga ${headings.length} huvudavsnitt är oförändrade.`
      : headings.length === 1
        ? `Avsnittet ”${headings[0]}” är oförändrat.`
        : `Avsnitten ${joinList(
            headings.map((heading) => `”${heading}”`),
            'sv',
          )} är oförändrade.`,
  headerRow: 'Rubrikraden',
  target: (row, from, to, difference) => {
    const by = difference === undefined ? '' : ` (${difference})`
    if (from === '') return `”${row}” har fått målet ”${to}”.`
    return to === ''
      ? `Målet ”${from}” för ”${row}” har tagits bort.`
      : `Målet för ”${row}” har ändrats från ”${from}” till ”${to}”${by}.`
  },
  targets: (count) =>
    `${counted(count, 'målvärde för en indikator har', 'målvärden för indikatorer har', 'sv')} ändrats:`,
  targetNow: (row, from, to, difference) =>
    `${row}: ${to === '' ? 'inget mål' : `”${to}”`} (tidigare ${from === '' ? 'inget mål' : `”${from}”`}${difference === undefined ? '' : `, ${difference}`})`,
  details: (count, titles) => `${counted(count, 'uppgift', 'uppgifter', 'sv')} har ändrats: ${joinList(titles, 'sv')}.`,
  inFigures: (tally) => `I siffror: ${tally}.`,
  leftFor: (text, to) =>
    to === undefined
      ? `Här stod ${text}, som har flyttats.`
      : `Här stod ${text}, som har flyttats och nu står i ${to}.`,
}

const en: ComparisonTexts = {
  mostImportant: 'Main changes',
  fromTo: (old, now) => `From ${old} to ${now}.`,
  total: (changes, touched, sections) =>
    touched === 0
      ? `${counted(changes, 'change', 'changes', 'en')}.`
      : `${counted(changes, 'change', 'changes', 'en')} in ${formatNumber(touched, 'en')} of ${counted(sections, 'section', 'sections', 'en')}.`,
  noChanges: 'Nothing has changed.',
  onlyQuiet: 'The content is unchanged.',
  wordsKept: (percent) => `${percent}% of the earlier text stands word for word.`,
  header: 'About the document',
  introduction: 'Title and introduction',
  folded: (blocks) => `… ${counted(blocks, 'unchanged paragraph', 'unchanged paragraphs', 'en')} …`,
  coarse: (blocks) =>
    `${counted(blocks, 'paragraph was', 'paragraphs were', 'en')} compared as a whole, since word by word would have taken too long.`,
  documents: ({ changed, added, removed, unchanged }) =>
    `${counted(changed + added + removed + unchanged, 'document', 'documents', 'en')}: ${joinList(
      [
        ...(changed > 0 ? [`${formatNumber(changed, 'en')} changed`] : []),
        ...(added > 0 ? [`${formatNumber(added, 'en')} new`] : []),
        ...(removed > 0 ? [`${formatNumber(removed, 'en')} removed`] : []),
        ...(unchanged > 0 ? [`${formatNumber(unchanged, 'en')} unchanged`] : []),
      ],
      'en',
    )}.`,
  addedDocument: (title) => `The document “${title}” is new.`,
  removedDocument: (title) => `The document “${title}” has been removed.`,
  otherDocuments: 'New and removed documents',
  rewordings: (count, largest) =>
    `${counted(count, 'text has', 'texts have', 'en')} been reworded. Most changed is the one that begins ${largest}.`,
  cells: (count, tables, others) =>
    `${others ? counted(count, 'other value has', 'other values have', 'en') : counted(count, 'value has', 'values have', 'en')} changed in ${counted(tables, 'table', 'tables', 'en')}.`,
  andMore: (count) => `${counted(count, 'more change is', 'more changes are', 'en')} of the same kind.`,
  unchangedSections: (headings) =>
    headings.length > FEW
      ? `The other ${headings.length} main sections are unchanged.`
      : headings.length === 1
        ? `The section “${headings[0]}” is unchanged.`
        : `The sections ${joinList(
            headings.map((heading) => `“${heading}”`),
            'en',
          )} are unchanged.`,
  headerRow: 'Header row',
  target: (row, from, to, difference) => {
    const by = difference === undefined ? '' : ` (${difference})`
    if (from === '') return `“${row}” has been given the target “${to}”.`
    return to === ''
      ? `The target “${from}” of “${row}” has been removed.`
      : `The target of “${row}” has changed from “${from}” to “${to}”${by}.`
  },
  targets: (count) =>
    `${counted(count, 'target value of an indicator has', 'target values of indicators have', 'en')} changed:`,
  targetNow: (row, from, to, difference) =>
    `${row}: ${to === '' ? 'no target' : `“${to}”`} (was ${from === '' ? 'none' : `“${from}”`}${difference === undefined ? '' : `, ${difference}`})`,
  details: (count, titles) =>
    `${counted(count, 'detail has', 'details have', 'en')} changed: ${joinList(titles, 'en')}.`,
  inFigures: (tally) => `In figures: ${tally}.`,
  leftFor: (text, to) =>
    to === undefined
      ? `Here stood ${text}, which has been moved.`
      : `Here stood ${text}, which has been moved and now stands in ${to}.`,
}

export const COMPARISONS: Bilingual<ComparisonTexts> = { sv, en }
