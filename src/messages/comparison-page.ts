import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'

/** What the page of a comparison says beside the sentences of the changes. */
export interface ComparisonPageTexts {
  /** Heading of the page: of one document its title, of several how many. */
  readonly title: (titles: readonly string[]) => string
  /** Small line over the heading. */
  readonly kind: string
  readonly before: string
  readonly after: string
  readonly skip: string
  /** Heading and name of the table of contents. */
  readonly contents: string
  /** Name of the bar with buttons. */
  readonly tools: string
  readonly view: string
  readonly sideBySide: string
  readonly inline: string
  /** With {@link ComparisonPageTexts.changeThere}, which is heard and not seen: `Nästa ändring`. */
  readonly previous: string
  readonly next: string
  readonly changeThere: string
  /** Before the number of a change. */
  readonly change: string
  /** `#` stands for the number of the change. */
  readonly position: (total: number) => string
  readonly showAll: string
  readonly keys: string
  readonly value: string
  /** A value that is not there on one side. */
  readonly absent: string
  readonly text: string
  /** What a stretch without changes holds: whole sections by heading, and how many blocks. */
  readonly unchanged: (blocks: number, sections: readonly string[], quiet: number) => string
  /** Read aloud before and after marked text. */
  readonly removed: string
  readonly removedEnd: string
  readonly added: string
  readonly addedEnd: string
  /** Link from where something stood to where it is, and back. */
  readonly toNewPlace: string
  readonly toOldPlace: string
  readonly whereItStood: string
  readonly image: string
  readonly withoutAlternative: string
  readonly done: string
  readonly notDone: string
  readonly table: string
  readonly sectionsIn: string
  /** Documents without changes. */
  readonly alike: (count: number) => string
  readonly madeBy: (version: string, date: string | undefined) => string
  readonly dnr: string
  /** What it says when it goes along in a pack: what it belongs to, how it is read, and the way to the rest. */
  readonly inPack: { readonly belongsTo: string; readonly reading: string; readonly allDocuments: string }
  readonly marks: { readonly legend: string; readonly added: string; readonly removed: string; readonly moved: string }
}

/** As many headings as a line about unchanged text names. */
const NAMED = 3

const sv: ComparisonPageTexts = {
  title: (titles) =>
    titles.length === 1 ? (titles[0] ?? '') : `Ändringar i ${counted(titles.length, 'dokument', 'dokument', 'sv')}`,
  kind: 'Jämförelse av två versioner',
  before: 'Före',
  after: 'Efter',
  skip: 'Hoppa till texten',
  contents: 'Ändringarna i korthet',
  tools: 'Visning och bläddring',
  view: 'Visa',
  sideBySide: 'Sida vid sida',
  inline: 'Löpande',
  previous: 'Föregående',
  next: 'Nästa',
  changeThere: 'ändring',
  change: 'Ändring',
  position: (total) => `Ändring # av ${total}`,
  showAll: 'Visa oförändrad text',
  keys: 'Tangenterna n och p bläddrar',
  value: 'Uppgift',
  absent: 'saknas',
  text: 'Texten',
  unchanged: (blocks, sections, quiet) => {
    const small = quiet === 0 ? '' : `, varav ${quiet} med ändrad typografi eller formatering`
    const count = counted(blocks, 'oförändrat stycke', 'oförändrade stycken', 'sv') + small
    if (blocks === 0) return `Oförändrat: ${named(sections, 'sv', (more) => `${more} avsnitt till`)}`
    return sections.length === 0 ? count : `${count}: ${named(sections, 'sv', (more) => `${more} avsnitt till`)}`
  },
  removed: 'borttaget: ',
  removedEnd: ' (slut på borttaget) ',
  added: 'tillagt: ',
  addedEnd: ' (slut på tillagt) ',
  toNewPlace: 'Visa var det står nu',
  toOldPlace: 'Visa var det stod',
  whereItStood: 'Visa texten som den stod här',
  image: 'Bild',
  withoutAlternative: 'utan beskrivning',
  done: 'klart: ',
  notDone: 'inte klart: ',
  table: 'Tabell',
  sectionsIn: 'Avsnitt i dokumentet',
  alike: (count) => counted(count, 'oförändrat dokument', 'oförändrade dokument', 'sv'),
  madeBy: (version, date) => `Gjord med rus ${version}${date === undefined ? '' : `, ${date}`}.`,
  dnr: 'Diarienummer',
  inPack: {
    belongsTo: 'Remiss',
    reading:
      'Här ser ni ord för ord vad förslaget ändrar i den gällande versionen. Först står alla ändringar som en lista, där varje rad leder till sin plats i texten. Därefter kommer texten, med det nya och det borttagna markerat. Text som är oförändrad är hopfälld och går att öppna. De viktigaste ändringarna står samlade i handlingen ”Ändringar mot den gällande versionen”.',
    allDocuments: 'Till alla handlingar i remissen',
  },
  marks: {
    legend: 'Så är ändringarna märkta',
    added: 'tillagd text',
    removed: 'borttagen text',
    moved: 'flyttad text',
  },
}

const en: ComparisonPageTexts = {
  title: (titles) =>
    titles.length === 1 ? (titles[0] ?? '') : `Changes in ${counted(titles.length, 'document', 'documents', 'en')}`,
  kind: 'Comparison of two versions',
  before: 'Before',
  after: 'After',
  skip: 'Skip to the text',
  contents: 'The changes in brief',
  tools: 'View and navigation',
  view: 'View',
  sideBySide: 'Side by side',
  inline: 'Inline',
  previous: 'Previous',
  next: 'Next',
  changeThere: 'change',
  change: 'Change',
  position: (total) => `Change # of ${total}`,
  showAll: 'Show unchanged text',
  keys: 'Keys n and p',
  value: 'Item',
  absent: 'absent',
  text: 'The text',
  unchanged: (blocks, sections, quiet) => {
    const small = quiet === 0 ? '' : `, ${quiet} of them with other typography or formatting`
    const count = counted(blocks, 'unchanged paragraph', 'unchanged paragraphs', 'en') + small
    const more = (number: number) => counted(number, 'more section', 'more sections', 'en')
    if (blocks === 0) return `Unchanged: ${named(sections, 'en', more)}`
    return sections.length === 0 ? count : `${count}: ${named(sections, 'en', more)}`
  },
  removed: 'removed: ',
  removedEnd: ' (end of removed) ',
  added: 'added: ',
  addedEnd: ' (end of added) ',
  toNewPlace: 'Show where it is now',
  toOldPlace: 'Show where it was',
  whereItStood: 'Show the text as it was here',
  image: 'Image',
  withoutAlternative: 'without description',
  done: 'done: ',
  notDone: 'not done: ',
  table: 'Table',
  sectionsIn: 'Sections of the document',
  alike: (count) => counted(count, 'unchanged document', 'unchanged documents', 'en'),
  madeBy: (version, date) => `Made with rus ${version}${date === undefined ? '' : `, ${date}`}.`,
  dnr: 'Case number',
  inPack: {
    belongsTo: 'Consultation',
    reading:
      'Here you see word for word what the proposal changes in the version in force. First comes a list of all changes, where each line leads to its place in the text. Then comes the text, with what is new and what is removed marked. Unchanged text is folded away and can be opened. The main changes stand together in “Changes to the version in force”.',
    allDocuments: 'To all documents of the consultation',
  },
  marks: { legend: 'How changes are marked', added: 'added text', removed: 'removed text', moved: 'moved text' },
}

export const COMPARISON_PAGE: Bilingual<ComparisonPageTexts> = { sv, en }

/** The first few headings, and how many more there are. */
function named(headings: readonly string[], language: 'sv' | 'en', more: (count: number) => string): string {
  const left = headings.length - NAMED
  return joinList([...headings.slice(0, NAMED), ...(left > 0 ? [more(left)] : [])], language)
}
