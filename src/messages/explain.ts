import type { Bilingual } from '../model/language.ts'

/** What `rus explain` and the reference page of rules say beside the rules' own words. */
export interface ExplainTexts {
  /** Title of a group of rules, by the first part of their ids. */
  readonly groups: Readonly<Record<string, string>>
  /** Below the list. */
  readonly more: string
  /** Below the list of all groups. */
  readonly moreOfGroup: string
  readonly remedy: string
  readonly law: string
  readonly bad: string
  readonly good: string
  readonly settings: string
  /** Beside a severity in the configuration. */
  readonly severities: string
  /** Beside an option in the configuration. */
  readonly option: (title: string) => string
  /** The day an example is read on. */
  readonly day: (date: string) => string
  /** A file of the good example that the bad one has too. */
  readonly asAbove: string
  /** Lines of an example that are not shown. */
  readonly hiddenLines: (count: string) => string
  readonly page: Readonly<Record<'title' | 'intro' | 'generated' | 'rule' | 'finds' | 'severity', string>>
}

export const EXPLAIN: Bilingual<ExplainTexts> = {
  sv: {
    groups: {
      source: 'Filer',
      schema: 'Egna dokumenttyper',
      configuration: 'Inställningar',
      'front-matter': 'Dokumenthuvud',
      outline: 'Avsnitt',
      reference: 'Hänvisningar',
      date: 'Datum',
      table: 'Tabeller',
      budget: 'Budget',
      indicator: 'Indikatorer',
      strategy: 'Strategi',
      plan: 'Strategiska planer',
      charter: 'Arbetsordningar',
      meeting: 'Möten',
      round: 'Uppdateringsomgångar',
      consultation: 'Remisser',
      response: 'Remissvar',
      'follow-up': 'Uppföljning',
      text: 'Text',
    },
    more: 'Läs mer om en regel: rus explain budget/row-sum.',
    moreOfGroup: 'Bara reglerna i en grupp: rus explain budget.',
    remedy: 'Så rättar du',
    law: 'Stöd',
    bad: 'Fel',
    good: 'Rätt',
    settings: 'Ändra i rus.config.yaml',
    severities: 'error, warning, note eller off',
    option: (title) => `${title} (förvalt)`,
    day: (date) => `Exemplet läses den ${date}.`,
    asAbove: '(som ovan)',
    hiddenLines: (count) => `(${count} rader till)`,
    page: {
      title: 'Regler',
      intro:
        'Allt som rus validate kontrollerar. Varje regel har ett namn, en allvarlighetsgrad och exempel. ' +
        'I rus.config.yaml går det att ändra hur allvarlig en regel är, eller stänga av den.',
      generated: 'Sidan är gjord av programmet: npm run generate. Ändra inte här.',
      rule: 'Regel',
      finds: 'Finner',
      severity: 'Grad',
    },
  },
  en: {
    groups: {
      source: 'Files',
      schema: 'Own document types',
      configuration: 'Configuration',
      'front-matter': 'Front matter',
      outline: 'Sections',
      reference: 'References',
      date: 'Dates',
      table: 'Tables',
      budget: 'Budget',
      indicator: 'Indicators',
      strategy: 'Strategy',
      plan: 'Strategic plans',
      charter: 'Charters',
      meeting: 'Meetings',
      round: 'Update rounds',
      consultation: 'Consultations',
      response: 'Responses',
      'follow-up': 'Follow-up',
      text: 'Text',
    },
    more: 'Read more about a rule: rus explain budget/row-sum.',
    moreOfGroup: 'The rules of one group only: rus explain budget.',
    remedy: 'How to mend it',
    law: 'Law',
    bad: 'Wrong',
    good: 'Right',
    settings: 'Change it in rus.config.yaml',
    severities: 'error, warning, note or off',
    option: (title) => `${title} (default)`,
    day: (date) => `The example is read on ${date}.`,
    asAbove: '(as above)',
    hiddenLines: (count) => `(${count} more lines)`,
    page: {
      title: 'Rules',
      intro:
        'All that rus validate checks. Every rule has a name, a severity and examples. ' +
        'rus.config.yaml can change how severe a rule is, or turn it off.',
      generated: 'This page is generated: npm run generate. Do not edit it here.',
      rule: 'Rule',
      finds: 'Finds',
      severity: 'Severity',
    },
  },
}
