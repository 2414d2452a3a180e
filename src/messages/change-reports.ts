import { formatDate } from '../model/calendar.ts'
import type { Bilingual } from '../model/language.ts'

/** What a change report says beside the sentences of the changes. */
export interface ChangeReportTexts {
  readonly title: string
  readonly dnr: string
  readonly base: string
  readonly proposal: string
  /** `Strategin, version 1.0`, `Strategin, remissversion`. */
  readonly version: (title: string, version: string | undefined) => string
  readonly contents: string
  /** Heading of the comparison section by section. */
  readonly all: string
  /** Closes the summary. */
  readonly restBelow: string
  /** How the two columns are read. */
  readonly reading: readonly string[]
  readonly columns: Readonly<Record<'old' | 'now', string>>
  /** Stands in the column of the side that has nothing. */
  readonly none: Readonly<
    Record<'text' | 'table' | 'row' | 'column' | 'detail', Readonly<Record<'added' | 'removed', string>>>
  >
  /** After the heading of a section. */
  readonly state: Readonly<Record<'added' | 'removed' | 'moved', string>>
  /** Said of a section where some of the text is not shown; `above` when subsections follow. */
  readonly otherwiseUnchanged: Readonly<Record<'whole' | 'above', string>>
  /** Leads to a section in the proposal. */
  readonly readInProposal: (heading: string) => string
  /** A table, row and column by name. */
  readonly table: (name: string) => string
  readonly column: (name: string) => string
  readonly mandate: string
  /** Who asked for what, and when; `day` is `YYYY-MM-DD`. */
  readonly commission: (by: string | undefined, day: string | undefined) => string
  readonly scope: (decidedBy: string, day: string) => string
  readonly structureKept: string
  readonly nothing: string
  /** Stands for an image in a wording. */
  readonly image: (alternative: string) => string
}

/** A version that is a number says so: `version 1.0`. */
function titled(title: string, version: string | undefined): string {
  const named = version !== undefined && /^\d/.test(version) ? `version ${version}` : version
  return [title, named ?? ''].filter((each) => each !== '').join(', ')
}

const sv: ChangeReportTexts = {
  title: 'Ändringar mot den gällande versionen',
  dnr: 'Diarienummer',
  base: 'Gällande version',
  proposal: 'Förslag',
  version: (title, version) => titled(title, version),
  contents: 'Innehåll',
  all: 'Alla ändringar, avsnitt för avsnitt',
  restBelow: 'Allt som har ändrats, också det som bara räknas här, står i ”Alla ändringar, avsnitt för avsnitt”.',
  reading: [
    'I den vänstra spalten står texten som den lyder i den gällande versionen, och i den högra som den lyder i förslaget. I texter som har ändrats är de ord som tas bort märkta till vänster och de ord som är nya till höger. En text utan märkta ord är ny, tas bort eller har skrivits om i sin helhet.',
    'Det som inte har ändrats återges inte. Ett avsnitt som inte nämns är oförändrat.',
  ],
  columns: { old: 'Gällande lydelse', now: 'Föreslagen lydelse' },
  none: {
    text: { added: '(ny text)', removed: '(texten tas bort)' },
    table: { added: '(ny tabell)', removed: '(tabellen tas bort)' },
    row: { added: '(ny rad)', removed: '(raden tas bort)' },
    column: { added: '(ny kolumn)', removed: '(kolumnen tas bort)' },
    detail: { added: '(ny uppgift)', removed: '(uppgiften tas bort)' },
  },
  state: { added: '(nytt avsnitt)', removed: '(avsnittet tas bort)', moved: '(flyttat avsnitt)' },
  otherwiseUnchanged: {
    whole: 'Avsnittet i övrigt är oförändrat.',
    above: 'I övrigt är texten fram till nästa rubrik oförändrad.',
  },
  readInProposal: (heading) => `Läs ”${heading}” i förslaget`,
  table: (name) => `Tabellen ”${name}”`,
  column: (name) => `Kolumnen ”${name}”`,
  mandate: 'Uppdraget: vad som fick ändras',
  commission: (by, day) => {
    if (by === undefined) return day === undefined ? 'Uppdraget:' : `Uppdraget den ${formatDate(day, 'sv')}:`
    return day === undefined ? `Uppdraget från ${by}:` : `Uppdraget från ${by} den ${formatDate(day, 'sv')}:`
  },
  scope: (decidedBy, day) => `${decidedBy} beslutade den ${formatDate(day, 'sv')} att de här avsnitten får ändras:`,
  structureKept: 'Strukturen ska behållas: avsnitten ska vara desamma och stå i samma ordning.',
  nothing: 'Inget har ändrats.',
  image: (alternative) => `[bild: ${alternative}]`,
}

const en: ChangeReportTexts = {
  title: 'Changes to the version in force',
  dnr: 'Case number',
  base: 'Version in force',
  proposal: 'Proposal',
  version: (title, version) => titled(title, version),
  contents: 'Contents',
  all: 'All changes, section by section',
  restBelow: 'All that has changed, also what is only counted here, stands in “All changes, section by section”.',
  reading: [
    'The left column has the text as it reads in the version in force, and the right column as it reads in the proposal. In texts that have changed, words that go are marked on the left, and words that are new on the right. A text without marked words is new, removed or rewritten as a whole.',
    'What has not changed is not shown. A section that is not mentioned is unchanged.',
  ],
  columns: { old: 'Wording in force', now: 'Proposed wording' },
  none: {
    text: { added: '(new text)', removed: '(text removed)' },
    table: { added: '(new table)', removed: '(table removed)' },
    row: { added: '(new row)', removed: '(row removed)' },
    column: { added: '(new column)', removed: '(column removed)' },
    detail: { added: '(new detail)', removed: '(detail removed)' },
  },
  state: { added: '(new section)', removed: '(section removed)', moved: '(section moved)' },
  otherwiseUnchanged: {
    whole: 'The rest of the section is unchanged.',
    above: 'The rest of the text up to the next heading is unchanged.',
  },
  readInProposal: (heading) => `Read “${heading}” in the proposal`,
  table: (name) => `Table “${name}”`,
  column: (name) => `Column “${name}”`,
  mandate: 'The mandate: what could be changed',
  commission: (by, day) => {
    if (by === undefined) return day === undefined ? 'The mandate:' : `The mandate of ${formatDate(day, 'en')}:`
    return day === undefined ? `The mandate from ${by}:` : `The mandate from ${by} of ${formatDate(day, 'en')}:`
  },
  scope: (decidedBy, day) => `${decidedBy} decided on ${formatDate(day, 'en')} that these sections may be changed:`,
  structureKept: 'The structure is to be kept: the sections are to be the same, in the same order.',
  nothing: 'Nothing has changed.',
  image: (alternative) => `[image: ${alternative}]`,
}

export const CHANGE_REPORTS: Bilingual<ChangeReportTexts> = { sv, en }
