import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'

/** What the list of recipients and the sender's dispatch list say. */
export interface RecipientListTexts {
  readonly count: string
  /** Before the list, when someone is limited to some sections. */
  readonly limits: string
  /** After a name, without parentheses: `avsnitten 3.4 Gröna näringar och 3.5 Klimat`. Empty when none is known. */
  readonly limitedTo: (sections: readonly string[]) => string
  /** Heading of the counts. */
  readonly summary: string
  readonly category: string
  readonly number: string
  readonly total: string
  /** A recipient without, or of an unknown, category; one in no group. */
  readonly uncategorised: string
  readonly ungrouped: string
  readonly empty: string
  readonly columns: Readonly<
    Record<'number' | 'name' | 'official' | 'category' | 'code' | 'email' | 'group' | 'sections' | 'files', string>
  >
}

export const RECIPIENT_LIST: Bilingual<RecipientListTexts> = {
  sv: {
    count: 'Mottagare',
    limits:
      'Om remissen till en mottagare är begränsad till vissa avsnitt av förslaget står avsnitten inom parentes efter mottagarens namn.',
    limitedTo: (sections) => {
      if (sections.length === 0) return 'begränsad till vissa avsnitt'
      return `${sections.length === 1 ? 'avsnittet' : 'avsnitten'} ${joinList(sections, 'sv')}`
    },
    summary: 'Mottagarna i siffror',
    category: 'Slag av organisation',
    number: 'Antal',
    total: 'Summa',
    uncategorised: 'utan uppgift',
    ungrouped: 'Övriga mottagare',
    empty: 'Sändlistan har inga mottagare.',
    columns: {
      number: 'Nummer',
      name: 'Namn',
      official: 'Officiellt namn',
      category: 'Slag av organisation',
      code: 'Kommunkod',
      email: 'E-postadress',
      group: 'Grupp',
      sections: 'Begränsas till',
      files: 'Missiv',
    },
  },
  en: {
    count: 'Recipients',
    limits: 'Where a recipient is asked about some sections only, they stand in parentheses after the name.',
    limitedTo: (sections) => {
      if (sections.length === 0) return 'some sections only'
      return `${sections.length === 1 ? 'section' : 'sections'} ${joinList(sections, 'en')}`
    },
    summary: 'The recipients in figures',
    category: 'Kind of organisation',
    number: 'Number',
    total: 'Total',
    uncategorised: 'not stated',
    ungrouped: 'Other recipients',
    empty: 'The list has no recipients.',
    columns: {
      number: 'Number',
      name: 'Name',
      official: 'Official name',
      category: 'Kind of organisation',
      code: 'Municipality code',
      email: 'E-mail address',
      group: 'Group',
      sections: 'Limited to',
      files: 'Cover letter',
    },
  },
}
