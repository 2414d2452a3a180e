import { formatNumber } from '../model/amount.ts'
import { counted } from '../model/count.ts'
import type { Bilingual, Language } from '../model/language.ts'
import { joinList } from '../model/list.ts'

/** How many documents of each state a comparison has. */
export interface DocumentCounts {
  readonly changed: number
  readonly added: number
  readonly removed: number
  readonly unchanged: number
}

/** A value of a table's row as it was and is. */
export interface ValueNow {
  /** Its column; absent when it needs no name. */
  readonly column?: string | undefined
  readonly from: string
  readonly to: string
  readonly difference?: string | undefined
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
  /** Shares of the earlier words that stand where they stood, and that stand elsewhere, in whole percent. */
  readonly wordsKept: (percent: number, moved: number) => string
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
  /** Said of several rewordings, with the one most is changed in and its section, if any; `others` when some have been told of before. */
  readonly rewordings: (count: number, largest: string, section: string, others: boolean) => string
  /** The same change in several sections, by number; `isSameText` when the text it was made in is the same too. */
  readonly inSections: (sections: readonly string[], sentence: string, isSameText: boolean) => string
  /** Changes that are only counted, and the sections they stand in. */
  readonly tallied: (tally: string, sections: readonly string[]) => string
  /** `Avsnitt: 2.1 och 3.` */
  readonly inThese: (sections: readonly string[]) => string
  /** Headings of the parts of a summary. */
  readonly groups: Readonly<Record<'sections' | 'figures' | 'texts', string>>
  /** Many values of tables, told as one; the tables by name when they are few. `others` as above. */
  readonly cells: (count: number, tables: readonly string[], others: boolean) => string
  /** Said in a list under {@link cells}: `Regionen: 2024: 10 → 12 tkr (+2 tkr); 2025: 12 → 14 tkr`. */
  readonly rowNow: (row: string, values: readonly ValueNow[]) => string
  /** Further changes of the same sort. */
  readonly andMore: (count: number) => string
  /** By name when they are few. */
  readonly unchangedSections: (headings: readonly string[]) => string
  /** Name of a table's first row. */
  readonly headerRow: string
  /** Said before a list of several targets, each as in {@link targetNow}. */
  readonly targets: (count: number) => string
  /** `Företagare: ”minst 9 %” (tidigare ”ska öka”)`. */
  readonly targetNow: (row: string, values: readonly ValueNow[]) => string
  /** Several values of the front matter, by their titles. */
  readonly details: (count: number, titles: readonly string[]) => string
  /** `I siffror: 2 nya avsnitt och 3 nya stycken.` */
  readonly inFigures: (tally: string) => string
  /** `Målet för ”Företagare” har ändrats från ”ska öka” till ”minst 9 %”.` Either side may be empty. */
  readonly target: (row: string, value: ValueNow) => string
  /**
   * At the place something left, in its words there: `Här stod ”2.1 Kompetens”, som har flyttats till ”Välfärd”.`
   * With `isSame` it stands in the same section still.
   */
  readonly leftFor: (text: string, to: string | undefined, isSame: boolean) => string
  /** A section that is there no more, by the number it had: another may have that now. */
  readonly formerSection: (heading: string, number: string) => string
  /** The same by its number alone, where sections stand by number. */
  readonly formerNumber: (number: string) => string
}

/** So many sections, and tables, are named in a sentence. */
const FEW = 6
const FEW_TABLES = 3

/** So many sections are named by their numbers. */
const MOST_NUMBERS = 30

function some(sections: readonly string[], language: Language): string {
  const left = sections.length - MOST_NUMBERS
  const more = left > 0 ? [language === 'sv' ? `${left} till` : `${left} more`] : []
  return joinList([...sections.slice(0, MOST_NUMBERS), ...more], language)
}

/** `avsnitt 2.1 och 3`. */
function inThese(sections: readonly string[], one: string, many: string, language: Language): string {
  return `${sections.length === 1 ? one : many} ${some(sections, language)}`
}

/** `2024: 10 → 12 (+2)`. */
function arrowed({ column, from, to, difference }: ValueNow, empty: string): string {
  const by = difference === undefined ? '' : ` (${difference})`
  return `${column === undefined ? '' : `${column}: `}${from === '' ? empty : from} → ${to === '' ? empty : to}${by}`
}

const sv: ComparisonTexts = {
  mostImportant: 'Viktigaste ändringar',
  fromTo: (old, now) => `Från ${old} till ${now}.`,
  total: (changes, touched, sections) =>
    touched === 0
      ? `${counted(changes, 'ändring', 'ändringar', 'sv')}.`
      : `${counted(changes, 'ändring', 'ändringar', 'sv')} i ${formatNumber(touched, 'sv')} av ${counted(sections, 'avsnitt', 'avsnitt', 'sv')}.`,
  noChanges: 'Inget har ändrats.',
  onlyQuiet: 'Innehållet är oförändrat.',
  wordsKept: (percent, moved) =>
    `${percent}\u00a0% av den tidigare texten står kvar ord för ord${moved > 0 ? `, ${moved}\u00a0% har flyttats` : ''}.`,
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
  groups: { sections: 'Avsnitt', figures: 'Mål, belopp och andra siffror', texts: 'Texter' },
  inSections: (sections, sentence, isSameText) => {
    const where = `I ${counted(sections.length, 'avsnitt', 'avsnitt', 'sv')} (${some(sections, 'sv')})`
    return isSameText ? `${where}: ${sentence}` : `${where} har samma ändring gjorts, till exempel: ${sentence}`
  },
  tallied: (tally, sections) =>
    `Dessutom ${tally}${sections.length === 0 ? '' : ` (${inThese(sections, 'avsnitt', 'avsnitt', 'sv')})`}.`,
  inThese: (sections) => (sections.length === 0 ? '' : `De står i ${inThese(sections, 'avsnitt', 'avsnitt', 'sv')}.`),
  rewordings: (count, largest, section, others) =>
    `${others ? counted(count, 'annan text har', 'andra texter har', 'sv') : counted(count, 'text har', 'texter har', 'sv')} formulerats om. Mest ändrad är den som börjar ${largest}${section === '' ? '' : ` i ${section}`}.`,
  cells: (count, tables, others) => {
    const values = others
      ? counted(count, 'annat värde har', 'andra värden har', 'sv')
      : counted(count, 'värde har', 'värden har', 'sv')
    const names = tables.map((each) => `”${each}”`)
    const where =
      tables.length > FEW_TABLES
        ? counted(tables.length, 'tabell', 'tabeller', 'sv')
        : `${tables.length === 1 ? 'tabellen' : 'tabellerna'} ${joinList(names, 'sv')}`
    return `${values} ändrats i ${where}:`
  },
  rowNow: (row, values) => `${row}: ${values.map((each) => arrowed(each, 'tomt')).join('; ')}`,
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
  target: (row, { column, from, to, difference }) => {
    const by = difference === undefined ? '' : ` (${difference})`
    const where = column === undefined ? '' : ` (${column})`
    if (from === '') return `”${row}”${where} har fått målet ”${to}”.`
    return to === ''
      ? `Målet ”${from}” för ”${row}”${where} har tagits bort.`
      : `Målet för ”${row}”${where} har ändrats från ”${from}” till ”${to}”${by}.`
  },
  targets: (count) =>
    `${counted(count, 'målvärde för en indikator har', 'målvärden för indikatorer har', 'sv')} ändrats:`,
  targetNow: (row, values) => {
    const said = values.map(({ column, from, to, difference }) => {
      const before = from === '' ? 'inget mål' : `”${from}”`
      const now = to === '' ? 'inget mål' : `”${to}”`
      return `${column === undefined ? '' : `${column} `}${now} (tidigare ${before}${difference === undefined ? '' : `, ${difference}`})`
    })
    return `${row}: ${said.join('; ')}`
  },
  details: (count, titles) => `${counted(count, 'uppgift', 'uppgifter', 'sv')} har ändrats: ${joinList(titles, 'sv')}.`,
  inFigures: (tally) => `I siffror: ${tally}.`,
  leftFor: (text, to, isSame) => {
    const where = to === undefined ? '' : isSame ? ` inom ${to}` : ` till ${to}`
    return `Här stod ${text}, som har flyttats${where}.`
  },
  formerSection: (heading, number) => `${heading} (tidigare ${number})`,
  formerNumber: (number) => `tidigare ${number}`,
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
  wordsKept: (percent, moved) =>
    `${percent}% of the earlier text stands word for word${moved > 0 ? `, ${moved}% has been moved` : ''}.`,
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
  groups: { sections: 'Sections', figures: 'Targets, amounts and other figures', texts: 'Texts' },
  inSections: (sections, sentence, isSameText) => {
    const where = `In ${counted(sections.length, 'section', 'sections', 'en')} (${some(sections, 'en')})`
    return isSameText ? `${where}: ${sentence}` : `${where} the same change was made, for example: ${sentence}`
  },
  tallied: (tally, sections) =>
    `Also ${tally}${sections.length === 0 ? '' : ` (${inThese(sections, 'section', 'sections', 'en')})`}.`,
  inThese: (sections) =>
    sections.length === 0 ? '' : `They stand in ${inThese(sections, 'section', 'sections', 'en')}.`,
  rewordings: (count, largest, section, others) =>
    `${others ? counted(count, 'other text has', 'other texts have', 'en') : counted(count, 'text has', 'texts have', 'en')} been reworded. Most changed is the one that begins ${largest}${section === '' ? '' : ` in ${section}`}.`,
  cells: (count, tables, others) => {
    const values = others
      ? counted(count, 'other value has', 'other values have', 'en')
      : counted(count, 'value has', 'values have', 'en')
    const names = tables.map((each) => `“${each}”`)
    const where =
      tables.length > FEW_TABLES
        ? counted(tables.length, 'table', 'tables', 'en')
        : `the ${tables.length === 1 ? 'table' : 'tables'} ${joinList(names, 'en')}`
    return `${values} changed in ${where}:`
  },
  rowNow: (row, values) => `${row}: ${values.map((each) => arrowed(each, 'empty')).join('; ')}`,
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
  target: (row, { column, from, to, difference }) => {
    const by = difference === undefined ? '' : ` (${difference})`
    const where = column === undefined ? '' : ` (${column})`
    if (from === '') return `“${row}”${where} has been given the target “${to}”.`
    return to === ''
      ? `The target “${from}” of “${row}”${where} has been removed.`
      : `The target of “${row}”${where} has changed from “${from}” to “${to}”${by}.`
  },
  targets: (count) =>
    `${counted(count, 'target value of an indicator has', 'target values of indicators have', 'en')} changed:`,
  targetNow: (row, values) => {
    const said = values.map(({ column, from, to, difference }) => {
      const before = from === '' ? 'none' : `“${from}”`
      const now = to === '' ? 'no target' : `“${to}”`
      return `${column === undefined ? '' : `${column} `}${now} (was ${before}${difference === undefined ? '' : `, ${difference}`})`
    })
    return `${row}: ${said.join('; ')}`
  },
  details: (count, titles) =>
    `${counted(count, 'detail has', 'details have', 'en')} changed: ${joinList(titles, 'en')}.`,
  inFigures: (tally) => `In figures: ${tally}.`,
  leftFor: (text, to, isSame) => {
    const where = to === undefined ? '' : isSame ? ` within ${to}` : ` to ${to}`
    return `Here stood ${text}, which has been moved${where}.`
  },
  formerSection: (heading, number) => `${heading} (formerly ${number})`,
  formerNumber: (number) => `formerly ${number}`,
}

export const COMPARISONS: Bilingual<ComparisonTexts> = { sv, en }
