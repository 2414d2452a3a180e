import type { Bilingual } from '../model/language.ts'
import type { PackRole } from '../model/pack.ts'

/** What the documents of a pack are called, in their names and by readers. */
export interface PackTexts {
  /** In file names: lower-case ASCII. */
  readonly nameOf: Readonly<Record<PackRole, string>>
  /** The folder of what is for the sender alone. */
  readonly internal: string
  /** The folder in it of letters to each recipient. */
  readonly letters: string
  /** Kept in the name of a pack that corrects another. */
  readonly correctionPack: string
  readonly letterToGroup: (group: string) => string
  readonly letterTo: (recipient: string) => string
  readonly proposal: (title: string) => string
  readonly annex: (number: number, title: string) => string
  /** Under the title of an annex. */
  readonly annexTo: (number: number, consultation: string) => string
  readonly titleOf: Readonly<Record<Exclude<PackRole, 'cover-letter' | 'proposal' | 'annex'>, string>>
  /** A version as a side of a comparison: `Strategin (version 1.0)`. */
  readonly side: (title: string, version: string | undefined, side: 'base' | 'proposal') => string
  /** The labels of facts beside titles. */
  readonly date: string
  readonly dnr: string
  readonly lastDay: string
  /** Before a telephone number. */
  readonly phone: string
  /** Of a pack that corrects another, by its day when that is known: `Rättad 2 juli 2021`. */
  readonly corrected: (day: string | undefined) => string
  /** Instead of the name of a private person, in everything that is not for that person or the sender alone. */
  readonly privatePerson: string
  readonly letterToPrivatePerson: (number: number) => string
}

export const PACK: Bilingual<PackTexts> = {
  sv: {
    nameOf: {
      'cover-letter': 'missiv',
      proposal: 'remissversion',
      'change-report': 'andringar',
      comparison: 'jamforelse',
      questions: 'fragor',
      'answer-form': 'svarsformular',
      'recipient-list': 'sandlista',
      timeline: 'tidsplan',
      annex: 'bilaga',
      correction: 'rattelse',
      'dispatch-list': 'utskick',
    },
    internal: 'internt',
    letters: 'brev',
    correctionPack: 'rattelse',
    letterToGroup: (group) => `Missiv: ${group}`,
    letterTo: (recipient) => `Missiv till ${recipient}`,
    proposal: (title) => `Förslag: ${title}`,
    annex: (number, title) => `Bilaga ${number}: ${title}`,
    annexTo: (number, consultation) => `Bilaga ${number} till ”${consultation}”`,
    titleOf: {
      'change-report': 'Ändringar mot den gällande versionen',
      comparison: 'Jämförelse med den gällande versionen, ord för ord',
      questions: 'Frågor',
      'answer-form': 'Svarsformulär',
      'recipient-list': 'Sändlista',
      timeline: 'Tidsplan',
      correction: 'Rättelse',
      'dispatch-list': 'Utskickslista',
    },
    side: (title, version, side) => `${title} (${version ?? (side === 'base' ? 'gällande version' : 'förslag')})`,
    date: 'Datum',
    dnr: 'Diarienummer',
    lastDay: 'Sista svarsdag',
    phone: 'Telefon',
    corrected: (day) => (day === undefined ? 'Rättad' : `Rättad ${day}`),
    privatePerson: 'Privatperson',
    letterToPrivatePerson: (number) => `Missiv till privatperson (nr ${number})`,
  },
  en: {
    nameOf: {
      'cover-letter': 'cover-letter',
      proposal: 'consultation-draft',
      'change-report': 'changes',
      comparison: 'comparison',
      questions: 'questions',
      'answer-form': 'answer-form',
      'recipient-list': 'recipients',
      timeline: 'timeline',
      annex: 'annex',
      correction: 'correction',
      'dispatch-list': 'dispatch',
    },
    internal: 'internal',
    letters: 'letters',
    correctionPack: 'correction',
    letterToGroup: (group) => `Cover letter: ${group}`,
    letterTo: (recipient) => `Cover letter to ${recipient}`,
    proposal: (title) => `Proposal: ${title}`,
    annex: (number, title) => `Annex ${number}: ${title}`,
    annexTo: (number, consultation) => `Annex ${number} to “${consultation}”`,
    titleOf: {
      'change-report': 'Changes to the version in force',
      comparison: 'Comparison with the version in force, word for word',
      questions: 'Questions',
      'answer-form': 'Answer form',
      'recipient-list': 'Recipients',
      timeline: 'Timeline',
      correction: 'Correction',
      'dispatch-list': 'Dispatch list',
    },
    side: (title, version, side) => `${title} (${version ?? (side === 'base' ? 'version in force' : 'proposal')})`,
    date: 'Date',
    dnr: 'Case number',
    lastDay: 'Last day for answers',
    phone: 'Telephone',
    corrected: (day) => (day === undefined ? 'Corrected' : `Corrected ${day}`),
    privatePerson: 'Private person',
    letterToPrivatePerson: (number) => `Cover letter to a private person (no. ${number})`,
  },
}
