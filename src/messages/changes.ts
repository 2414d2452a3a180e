import type {
  AddedOrRemoved,
  CellChanged,
  Change,
  HeaderChanged,
  QuantityChange,
  SplitOrMerged,
} from '../model/comparison.ts'
import type { Bilingual } from '../model/language.ts'
import { CHANGES_EN } from './changes-en.ts'
import { CHANGES_SV } from './changes-sv.ts'

/** A changed value of the front matter in the reader's words: the key's title and the values as they are read. */
export interface HeaderWords {
  /** `Diarienummer`, `Antagen, datum`. */
  readonly title: string
  /** `28 april 2022`, `gällande`; absent as in the change. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Of numbers by how much: `+25 016`. */
  readonly difference?: string | undefined
}

/** Finds the words for a changed value of the front matter; needs the document's type, so it comes from the renderer. */
export type TellHeader = (change: HeaderChanged) => HeaderWords

/** A section that went, or that others came of. */
export type FormerSection = AddedOrRemoved | SplitOrMerged

/** Paragraphs and items of a section that others took the place of. */
export interface Replaced {
  readonly removed: readonly AddedOrRemoved[]
  readonly added: readonly AddedOrRemoved[]
  /** Whether that is all the text the section had and has. */
  readonly isWhole: boolean
}

/**
 * Every sentence a person reads about a change. Texts of the documents stand in them as they are written: who prints
 * them sees to it that they are safe there.
 */
export interface ChangeTexts {
  /** What happened, as a whole sentence with a full stop: `Avsnittet ”Hälsa” heter nu ”God hälsa”.` */
  readonly sentence: (change: Change, header: TellHeader) => string
  /** The same of a section that is there no more, with the number it had: another may have it now. */
  readonly sentenceOfFormer: (change: FormerSection, number: string) => string
  /** One word or two above or beside a change: `Flyttat`, `Nytt stycke`. */
  readonly label: (change: Change) => string
  /** How many of each kind, the important first: `1 flyttat avsnitt, 3 nya stycken och 1 ändrat tabellvärde`. Empty for none. */
  readonly tally: (changes: readonly Change[]) => string
  /** What came, or went, of one part by how each begins: `3 nya punkter i ”Hälsa”: ”a”, ”b” och ”c”.` A row's place is its table. */
  readonly listed: (changes: readonly [AddedOrRemoved, ...AddedOrRemoved[]], section: string | undefined) => string
  /** `3 stycken i ”Hälsa” har ersatts av 2 nya.`, and how they begin. */
  readonly replaced: (texts: Replaced, section: string | undefined) => string
  /** One closing line about the quiet ones among the changes; undefined when there is none. */
  readonly quiet: (changes: readonly Change[]) => string | undefined
  /** `Beloppet 1 436 591 kr har ändrats till 1 436 592 kr (+1 kr).` */
  readonly quantity: (change: QuantityChange) => string
  /** By how much: `+1 kr`, `−25 000 kr, −4,3 %`, `+5 procentenheter`; undefined where a difference says nothing, as of years. */
  readonly difference: (change: QuantityChange) => string | undefined
  /** The same of a changed value of a table, with the unit that stands in both cells: `−15 min`. */
  readonly differenceOfCell: (change: CellChanged) => string | undefined
  /** A text of a document in quotation marks, cut at a word when it is long. */
  readonly quoted: (text: string) => string
}

export const CHANGES: Bilingual<ChangeTexts> = { sv: CHANGES_SV, en: CHANGES_EN }
