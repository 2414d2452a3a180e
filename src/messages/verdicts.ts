import { formatNumber } from '../model/amount.ts'
import { formatDate } from '../model/calendar.ts'
import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'
import type { DecidedScope, Judgement, Structure, StructureBreak, Verdict } from '../model/verdict.ts'

/** What is said of whether changes keep within what a round has decided. */
export interface VerdictTexts {
  readonly heading: string
  /** The answer in a word or two, and then why. */
  readonly answer: (verdict: Verdict) => { readonly short: string; readonly why: string }
  readonly judgements: Readonly<Record<Judgement['judgement'], string>>
  readonly columns: Readonly<Record<'section' | 'change' | 'judgement' | 'decision' | 'remedy', string>>
  /** Who decided what may change, and when. */
  readonly decision: (scope: DecidedScope) => string
  /** What to do about so many (1) changes outside the scope; `section` is the heading they are judged by. */
  readonly remedy: (scope: DecidedScope, section: string | undefined, count?: number) => string
  /** What to do about a new section outside the scope. */
  readonly newSectionRemedy: (scope: DecidedScope, section: string) => string
  /** What to do about changes in several sections outside the scope, told of before. */
  readonly remedyForSeveral: (scope: DecidedScope) => string
  readonly noRemedy: string
  /** Whether the structure is kept, and how much of it and of the text stands. */
  readonly structure: (structure: Structure) => string
  /** How a section breaks the structure. */
  readonly structureBreak: (broken: StructureBreak) => string
  /** What to do about a broken structure. */
  readonly structureRemedy: string
  /** Sections with changes outside the scope that are not shown. */
  readonly more: (count: number) => string
}

const sv: VerdictTexts = {
  heading: 'Ändringarna och uppdraget',
  answer: ({ scope, outside, inside, administrative, structure }) => {
    const isBroken = structure.keep === true && structure.breaks.length > 0
    if (scope === undefined) {
      const why = 'Omgången säger inte vilka avsnitt som får ändras, så ändringarna är inte prövade mot något beslut.'
      return isBroken ? { short: 'Nej.', why: `Strukturen har inte behållits. ${why}` } : { short: 'Inte prövat.', why }
    }
    const decided = `det som ${deciderOf(scope, 'sv')} beslutade den ${formatDate(scope.date, 'sv')}`
    const all = outside + inside + administrative
    if (outside > 0) {
      const count = `${formatNumber(outside, 'sv')} av ${counted(all, 'ändring', 'ändringar', 'sv')}`
      return { short: 'Nej.', why: `${count} ligger utanför ${decided}.${others(inside, administrative)}` }
    }
    const why = answerInside({ all, inside, administrative, decided })
    return isBroken ? { short: 'Nej.', why: `Strukturen har inte behållits. ${why}` } : { short: 'Ja.', why }
  },
  judgements: { inside: 'Inom beslutet', outside: 'Utanför beslutet', administrative: 'Följer av ny version' },
  columns: {
    section: 'Avsnitt',
    change: 'Vad som har ändrats',
    judgement: 'Bedömning',
    decision: 'Beslut',
    remedy: 'Att göra',
  },
  decision: (scope) => `${capital(deciderOf(scope, 'sv'))}, ${formatDate(scope.date, 'sv')}`,
  remedy: (scope, section, count = 1) =>
    `Ta tillbaka ${count === 1 ? 'ändringen' : 'ändringarna'}, eller be ${deciderOf(scope, 'sv')} besluta att ${section === undefined ? 'det här' : `”${section}”`} får ändras.`,
  newSectionRemedy: (scope, section) =>
    `Ta bort avsnittet, eller be ${deciderOf(scope, 'sv')} besluta att ”${section}” får läggas till.`,
  remedyForSeveral: (scope) =>
    `Ta tillbaka ändringarna, eller be ${deciderOf(scope, 'sv')} besluta att avsnitten ovan får ändras eller läggas till.`,
  noRemedy: 'Inget',
  structure: ({ keep, breaks, ...shares }) => {
    const share = `${standing(shares, 'sv')} ${standingWords(shares, 'sv')}`
    if (keep !== true) return share
    if (breaks.length === 0) return `Strukturen ska behållas, och det är den. ${share}`
    return `Strukturen ska behållas, men är bruten på ${counted(breaks.length, 'ställe', 'ställen', 'sv')}. ${share}`
  },
  structureBreak: ({ kind, heading }) => {
    const what = {
      removed: 'har tagits bort',
      added: 'är nytt',
      moved: 'har flyttats',
      split: 'har delats',
      merged: 'är flera avsnitt som har slagits ihop',
      relevelled: 'har bytt rubriknivå',
    }[kind]
    return `Avsnittet ”${heading}” ${what}.`
  },
  structureRemedy: 'Återställ avsnitten, eller be uppdragsgivaren besluta att strukturen får ändras.',
  more: (count) => `och ${counted(count, 'avsnitt', 'avsnitt', 'sv')} till`,
}

const en: VerdictTexts = {
  heading: 'The changes and the mandate',
  answer: ({ scope, outside, inside, administrative, structure }) => {
    const isBroken = structure.keep === true && structure.breaks.length > 0
    if (scope === undefined) {
      const why = 'The round does not say which sections may change, so the changes are held against no decision.'
      return isBroken ? { short: 'No.', why: `The structure is not kept. ${why}` } : { short: 'Not judged.', why }
    }
    const decided = `what ${deciderOf(scope, 'en')} decided on ${formatDate(scope.date, 'en')}`
    const all = outside + inside + administrative
    if (outside > 0) {
      const count = `${formatNumber(outside, 'en')} of ${counted(all, 'change', 'changes', 'en')}`
      const rest = othersEn(inside, administrative)
      return { short: 'No.', why: `${count} ${outside === 1 ? 'lies' : 'lie'} outside ${decided}.${rest}` }
    }
    const why = answerInsideEn({ all, inside, administrative, decided })
    return isBroken ? { short: 'No.', why: `The structure is not kept. ${why}` } : { short: 'Yes.', why }
  },
  judgements: {
    inside: 'Inside the decision',
    outside: 'Outside the decision',
    administrative: 'Follows from a new version',
  },
  columns: {
    section: 'Section',
    change: 'What has changed',
    judgement: 'Judgement',
    decision: 'Decision',
    remedy: 'To do',
  },
  decision: (scope) => `${capital(deciderOf(scope, 'en'))}, ${formatDate(scope.date, 'en')}`,
  remedy: (scope, section, count = 1) =>
    `Take the ${count === 1 ? 'change' : 'changes'} back, or ask ${deciderOf(scope, 'en')} to decide that ${section === undefined ? 'this' : `“${section}”`} may change.`,
  newSectionRemedy: (scope, section) =>
    `Remove the section, or ask ${deciderOf(scope, 'en')} to decide that “${section}” may be added.`,
  remedyForSeveral: (scope) =>
    `Take the changes back, or ask ${deciderOf(scope, 'en')} to decide that the sections above may change or be added.`,
  noRemedy: 'Nothing',
  structure: ({ keep, breaks, ...shares }) => {
    const share = `${standing(shares, 'en')} ${standingWords(shares, 'en')}`
    if (keep !== true) return share
    if (breaks.length === 0) return `The structure is to be kept, and it is. ${share}`
    return `The structure is to be kept, but is broken in ${counted(breaks.length, 'place', 'places', 'en')}. ${share}`
  },
  structureBreak: ({ kind, heading }) => {
    const what = {
      removed: 'has been removed',
      added: 'is new',
      moved: 'has been moved',
      split: 'has been split',
      merged: 'is several sections merged into one',
      relevelled: 'has another heading level',
    }[kind]
    return `The section “${heading}” ${what}.`
  },
  structureRemedy: 'Restore the sections, or ask whoever gave the mandate to decide that the structure may change.',
  more: (count) => `and ${counted(count, 'more section', 'more sections', 'en')}`,
}

export const VERDICTS: Bilingual<VerdictTexts> = { sv, en }

interface Counts {
  readonly all: number
  readonly inside: number
  readonly administrative: number
  /** What was decided. */
  readonly decided: string
}

/** The numbers of a verdict add up to all the changes a reader is told of. */
function answerInside({ all, inside, administrative, decided }: Counts): string {
  const following = `${formatNumber(administrative, 'sv')} följer av att det är en ny version.`
  if (inside === 0) return `Ingen ändring behöver prövas mot beslutet.${administrative === 0 ? '' : ` ${following}`}`
  if (administrative === 0) return `Alla ändringar ligger inom ${decided}.`
  return `${formatNumber(inside, 'sv')} av ${counted(all, 'ändring', 'ändringar', 'sv')} ligger inom ${decided}, och ${following}`
}

function answerInsideEn({ all, inside, administrative, decided }: Counts): string {
  const following = `${formatNumber(administrative, 'en')} ${administrative === 1 ? 'follows' : 'follow'} from its being a new version.`
  if (inside === 0)
    return `No change needs to be held against the decision.${administrative === 0 ? '' : ` ${following}`}`
  if (administrative === 0) return `All changes lie inside ${decided}.`
  return `${formatNumber(inside, 'en')} of ${counted(all, 'change', 'changes', 'en')} ${inside === 1 ? 'lies' : 'lie'} inside ${decided}, and ${following}`
}

/** ` 51 ligger inom det, och 3 följer av att det är en ny version.` */
function others(inside: number, administrative: number): string {
  const said = [
    ...(inside > 0 ? [`${formatNumber(inside, 'sv')} ligger inom det`] : []),
    ...(administrative > 0 ? [`${formatNumber(administrative, 'sv')} följer av att det är en ny version`] : []),
  ]
  return said.length === 0 ? '' : ` ${said.join(', och ')}.`
}

function othersEn(inside: number, administrative: number): string {
  const said = [
    ...(inside > 0 ? [`${formatNumber(inside, 'en')} ${inside === 1 ? 'lies' : 'lie'} inside it`] : []),
    ...(administrative > 0
      ? [
          `${formatNumber(administrative, 'en')} ${administrative === 1 ? 'follows' : 'follow'} from its being a new version`,
        ]
      : []),
  ]
  return said.length === 0 ? '' : ` ${said.join(', and ')}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Who decided; whoever gave the mandate when the round's header does not name them. */
function deciderOf({ decidedBy }: DecidedScope, language: 'sv' | 'en'): string {
  if (decidedBy !== '') return decidedBy
  return language === 'sv' ? 'uppdragsgivaren' : 'whoever gave the mandate'
}

type Shares = Pick<Structure, 'sections' | 'standing' | 'words' | 'standingWords'>

/** `46 av 48 avsnitt står där de stod (95 %).` */
function standing({ sections, standing: count }: Shares, language: 'sv' | 'en'): string {
  const share = shareOf(count, sections)
  return language === 'sv'
    ? `${formatNumber(count, 'sv')} av ${counted(sections, 'avsnitt', 'avsnitt', 'sv')} står där de stod (${share}\u00a0%).`
    : `${formatNumber(count, 'en')} of ${counted(sections, 'section', 'sections', 'en')} stand where they stood (${share}%).`
}

function standingWords({ words, standingWords: count }: Shares, language: 'sv' | 'en'): string {
  const share = shareOf(count, words)
  return language === 'sv' ? `${share}\u00a0% av texten är oförändrad.` : `${share}% of the text is unchanged.`
}

/** In whole percent, never rounded up to all. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 100 : Math.floor((100 * part) / whole)
}
