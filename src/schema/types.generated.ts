// Made from schemas/ by npm run generate. Do not edit.

/**
 * The rules of a cooperation council, a partnership, a network or a platform.
 */
export interface Charter {
  /**
   * Says which rules the document follows.
   */
  type: 'charter'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * What kind of body it is.
   */
  kind: 'council' | 'partnership' | 'network' | 'platform'
  /**
   * The strategy the body works for.
   */
  serves?: string
  /**
   * The county the body works in.
   */
  county?: string
  /**
   * The decision on the charter.
   */
  adopted?: {
    /**
     * The body that decided.
     */
    by: string
    /**
     * The day of the decision.
     */
    date: string
  }
  /**
   * Who takes part, by organisation and assignment.
   *
   * @minItems 1
   */
  members: {
    /**
     * The organisation, or group of organisations.
     */
    organisation: string
    /**
     * For instance municipality or county-board.
     */
    category?:
      | 'municipality'
      | 'municipal-association'
      | 'region'
      | 'county-board'
      | 'state-agency'
      | 'university'
      | 'business'
      | 'company'
      | 'civil-society'
      | 'union'
      | 'party'
      | 'internal-board'
      | 'national-minority'
      | 'sami'
      | 'faith'
      | 'private-person'
      | 'other'
    /**
     * The municipalities the entry is about.
     *
     * @minItems 1
     *
     * Items: The municipality code of Statistics Sweden.
     */
    municipalities?: string[]
    /**
     * The county the entry is about.
     */
    county?: string
    /**
     * In what capacity one takes part, such as elected, majority and opposition.
     */
    capacity: string
    /**
     * What the member may do at meetings.
     */
    right: 'speak' | 'vote' | 'adjunct' | 'attend'
    /**
     * Number of seats.
     */
    seats?: number
  }[]
  /**
   * How many meetings the body has per year.
   */
  meetings: {
    /**
     * The least number of meetings per year.
     */
    min?: number
    /**
     * The most meetings per year.
     */
    max?: number
    /**
     * How many of the meetings are physical.
     */
    physical?: {
      /**
       * The least number of meetings per year.
       */
      min?: number
      /**
       * The most meetings per year.
       */
      max?: number
    }
    /**
     * How many of the meetings are digital.
     */
    digital?: {
      /**
       * The least number of meetings per year.
       */
      min?: number
      /**
       * The most meetings per year.
       */
      max?: number
    }
  }
  /**
   * How the body decides.
   */
  decision: 'advisory' | 'consensus' | 'deciding'
  /**
   * The items that must be on every agenda.
   *
   * @minItems 1
   *
   * Items: One line of text.
   */
  agenda?: string[]
}

/**
 * The file rus.config.yaml: which region, which documents and how strictly they are checked.
 */
export interface Config {
  /**
   * The address of this schema, for editors.
   */
  $schema?: string
  /**
   * The county code of the region, in quotes.
   */
  region?: string
  /**
   * The language of messages and output.
   */
  language?: 'sv' | 'en'
  /**
   * Patterns for the files that are documents.
   */
  documents?: string[]
  /**
   * Patterns for files that are not to be read, beside README.md and CHANGELOG.md.
   */
  ignore?: string[]
  /**
   * Folders with the own schemas of the region.
   */
  schemas?: string[]
  /**
   * How severe each rule is, and the settings of the rules.
   */
  rules?: {
    [k: string]:
      | 'off'
      | 'note'
      | 'warning'
      | 'error'
      | {
          /**
           * How grave it is when the rule finds something.
           */
          severity?: 'off' | 'note' | 'warning' | 'error'
          [k: string]: number | 'off' | 'note' | 'warning' | 'error' | undefined
        }
  }
  /**
   * Settings for some folders only.
   */
  folders?: {
    /**
     * The folder, or a pattern for the files.
     */
    path: string
    /**
     * The type of documents that name none.
     */
    type?: string
    /**
     * How severe the rules are in the folder.
     */
    rules?: {
      [k: string]:
        | 'off'
        | 'note'
        | 'warning'
        | 'error'
        | {
            /**
             * How grave it is when the rule finds something.
             */
            severity?: 'off' | 'note' | 'warning' | 'error'
            [k: string]: number | 'off' | 'note' | 'warning' | 'error' | undefined
          }
    }
  }[]
  /**
   * How the letters and documents of the region look, and whom they come from. What is not given has the look that ships with rus.
   */
  face?: {
    /**
     * Folder with the region's logo (logo.svg or logo.png) and its fonts (in the folder fonts).
     */
    folder?: string
    /**
     * The name of who sends. Without it, the name of the region.
     */
    sender?: string
    /**
     * The logo, when it is not in the template folder, and what it shows.
     */
    logo?: {
      /**
       * The file of the logo (SVG, PNG or JPEG), from the folder of the workspace.
       */
      file?: string
      /**
       * What the logo shows, for those who do not see it. Most often the name in it.
       */
      alternative?: string
    }
    /**
     * The colours of the region. With the primary one alone, links and tints get the same hue.
     */
    colours?: {
      /**
       * Headings, rules and the band of the title page.
       */
      primary?: string
      /**
       * Links.
       */
      accent?: string
      /**
       * Running text.
       */
      text?: string
      /**
       * Boxes and table headers. Light, since text stands on it.
       */
      tint?: string
    }
    /**
     * The names of the font families. Source Sans 3 and Source Serif 4 ship with rus; others are put in the template folder.
     */
    fonts?: {
      /**
       * The font of headings, tables and facts.
       */
      headings?: string
      /**
       * The font of running text.
       */
      text?: string
    }
    /**
     * The lines at the foot of letters: address, telephone, e-mail, organisation number.
     *
     * @maxItems 12
     */
    letterhead?: string[]
    /**
     * How letters end: the greeting and then who signs, a line each.
     *
     * @maxItems 8
     */
    closing?: string[]
  }
  /**
   * Regular expression the case numbers of the region must follow. Without it all usual forms are accepted.
   */
  dnrPattern?: string
  /**
   * File with the faults that are known and accepted for now.
   */
  baseline?: string
}

/**
 * A consultation on a proposal: what is sent, to whom, which questions are asked and when the answers are due.
 */
export interface Consultation {
  /**
   * Says which rules the document follows.
   */
  type: 'consultation'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr: string
  /**
   * The round the consultation belongs to.
   */
  round?: string
  /**
   * The proposal that is sent out.
   */
  proposal: {
    /**
     * The document in the workspace.
     */
    document?: string
    /**
     * The file, when the document is not in the workspace.
     */
    path?: string
    /**
     * The version name.
     */
    version?: string
    /**
     * The revision the text is taken from.
     */
    revision?: string
  }
  /**
   * The version the proposal is compared with.
   */
  base?: {
    /**
     * The document in the workspace.
     */
    document?: string
    /**
     * The file, when the document is not in the workspace.
     */
    path?: string
    /**
     * The version name.
     */
    version?: string
    /**
     * The revision the text is taken from.
     */
    revision?: string
  }
  /**
   * The day the consultation is sent.
   */
  opens: string
  /**
   * The day by which answers must have come in.
   */
  closes: string
  /**
   * The consultation that this one corrects.
   */
  corrects?: string
  /**
   * Groups of recipients, each with its own cover letter.
   *
   * @minItems 1
   */
  groups: {
    /**
     * The short name of the group.
     */
    id: string
    /**
     * The name of the group.
     */
    title: string
    /**
     * The section with the cover letter of the group.
     */
    coverLetter?: string
    /**
     * Who the group consists of.
     */
    audience?: 'external' | 'internal'
  }[]
  /**
   * The consultees in order, or a CSV file with the same columns.
   */
  recipients:
    | {
        /**
         * The name of the organisation.
         */
        name: string
        /**
         * The name in letters and the list, when it differs.
         */
        official?: string
        /**
         * For instance municipality or state-agency.
         */
        category:
          | 'municipality'
          | 'municipal-association'
          | 'region'
          | 'county-board'
          | 'state-agency'
          | 'university'
          | 'business'
          | 'company'
          | 'civil-society'
          | 'union'
          | 'party'
          | 'internal-board'
          | 'national-minority'
          | 'sami'
          | 'faith'
          | 'private-person'
          | 'other'
        /**
         * The code, when the recipient is a municipality.
         */
        code?: string
        /**
         * The shared mailbox of the organisation.
         */
        email?: string
        /**
         * The id of the recipient group.
         */
        group: string
        /**
         * The sections sent to the recipient, when not the whole proposal.
         *
         * @minItems 1
         *
         * Items: A section of this or another document.
         */
        sections?: string[]
      }[]
    | string
  /**
   * The questions to the recipients, in order.
   *
   * @minItems 1
   */
  questions?: {
    /**
     * The short name of the question.
     */
    id: string
    /**
     * The number readers see, such as 2 or 2a.
     */
    number: string
    /**
     * The question as the recipient reads it.
     */
    text: string
    /**
     * true when one can be for or against what is asked. Otherwise the recipient answers in words only.
     */
    position?: boolean
    /**
     * The sections of the proposal the question is about.
     *
     * @minItems 1
     *
     * Items: A section of this or another document.
     */
    sections?: string[]
  }[]
  /**
   * How the answer form is laid out. Without the key every section has a row of its own.
   */
  form?: {
    /**
     * How many levels of sections have a row of their own. Sections below are read in the row above.
     */
    depth?: number
  }
  /**
   * Documents and files that go along, in order.
   *
   * @minItems 1
   */
  annexes?: {
    /**
     * What readers call the annex.
     */
    title: string
    /**
     * The document in the workspace, which is set as the proposal is.
     */
    document?: string
    /**
     * The file that goes along as it is. A text in Markdown (.md) is set as the proposal is instead, and needs no document type.
     */
    path?: string
  }[]
  /**
   * Where answers are sent.
   */
  answerTo: {
    /**
     * The shared mailbox of the region.
     */
    email?: string
    /**
     * The page with an answer form.
     */
    url?: string
  }
  /**
   * Who answers questions about the consultation.
   */
  contact?: {
    /**
     * Assignment or position.
     */
    role: string
    /**
     * The organisation the person represents.
     */
    organisation?: string
    /**
     * Unit or office.
     */
    unit?: string
    /**
     * Preferably a shared mailbox.
     */
    email?: string
    /**
     * Preferably a switchboard number.
     */
    phone?: string
  }
  /**
   * How answers and personal data are handled. May stand in a section instead.
   */
  privacyNotice?: string
}

/**
 * Yearly follow-up of the strategy, with a result for each goal.
 */
export interface FollowUp {
  /**
   * Says which rules the document follows.
   */
  type: 'follow-up'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * The strategy that is followed up.
   */
  strategy: string
  /**
   * The year the follow-up is about.
   */
  year: number
  /**
   * The assessment of each goal.
   *
   * @minItems 1
   */
  results?: {
    /**
     * The goal of the strategy.
     */
    goal: string
    /**
     * How the goal is doing.
     */
    assessment: 'on-track' | 'slow' | 'off-track' | 'achieved' | 'not-assessed'
    /**
     * Why the assessment is what it is.
     */
    text?: string
    /**
     * Ids of the indicators the assessment rests on.
     *
     * @minItems 1
     *
     * Items: A short name that does not change, so that references hold.
     */
    indicators?: string[]
  }[]
}

/**
 * The indicators of the strategy, with baseline, target and source. The values stand in a CSV file.
 */
export interface Indicators {
  /**
   * Says which rules the document follows.
   */
  type: 'indicators'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * The title of the indicators file.
   */
  title: string
  /**
   * The strategy the indicators belong to.
   */
  strategy: string
  /**
   * CSV file with the columns indicator, area, year, sex and value. The area is written as in Kolada: 0000 is the country, 00 and the code of the county a region (0018), the code of a municipality that municipality (1880). The sex is T for all, K for women or M for men.
   */
  values?: string
  /**
   * The indicators in order.
   *
   * @minItems 1
   */
  indicators: {
    /**
     * The short name of the indicator.
     */
    id: string
    /**
     * The name of the indicator.
     */
    title: string
    /**
     * The goal of the strategy the indicator follows.
     */
    goal: string
    /**
     * For instance per cent, or number per 1 000 inhabitants.
     */
    unit: string
    /**
     * The value that change is counted from.
     */
    baseline?: {
      /**
       * The year of the value.
       */
      year: number
      /**
       * The value in the unit of the indicator.
       */
      value: number
    }
    /**
     * What the indicator is to reach.
     */
    target:
      | {
          /**
           * absolute: a fixed value; threshold: at least or at most a value; change: change in per cent from a base year; direction: increase or decrease; relative: compared with peers; gap: the gap between two groups.
           */
          kind: 'absolute'
          /**
           * The value to reach.
           */
          value: number
          /**
           * The year by which the target is to be reached.
           */
          year?: number
        }
      | {
          /**
           * absolute: a fixed value; threshold: at least or at most a value; change: change in per cent from a base year; direction: increase or decrease; relative: compared with peers; gap: the gap between two groups.
           */
          kind: 'threshold'
          /**
           * Whether the target is the least value or the most.
           */
          bound: 'at-least' | 'at-most'
          /**
           * The bound.
           */
          value: number
          /**
           * The year by which the target is to be reached.
           */
          year?: number
        }
      | {
          /**
           * absolute: a fixed value; threshold: at least or at most a value; change: change in per cent from a base year; direction: increase or decrease; relative: compared with peers; gap: the gap between two groups.
           */
          kind: 'change'
          /**
           * The change, negative for a decrease.
           */
          percent: number
          /**
           * The base year, when it is not that of the baseline.
           */
          since?: number
          /**
           * The year by which the target is to be reached.
           */
          year?: number
        }
      | {
          /**
           * absolute: a fixed value; threshold: at least or at most a value; change: change in per cent from a base year; direction: increase or decrease; relative: compared with peers; gap: the gap between two groups.
           */
          kind: 'direction'
          /**
           * Which way the value is to go.
           */
          direction: 'increase' | 'decrease'
          /**
           * The year by which the target is to be reached.
           */
          year?: number
        }
      | {
          /**
           * absolute: a fixed value; threshold: at least or at most a value; change: change in per cent from a base year; direction: increase or decrease; relative: compared with peers; gap: the gap between two groups.
           */
          kind: 'relative'
          /**
           * Whether the county is to be above or below the others.
           */
          compare: 'above' | 'below'
          /**
           * What is compared.
           */
          measure?: 'level' | 'change'
          /**
           * The codes of peer counties, or "00" for Sweden.
           *
           * @minItems 1
           *
           * Items: County code, or "00" for Sweden.
           */
          peers: string[]
          /**
           * The year by which the target is to be reached.
           */
          year?: number
        }
      | {
          /**
           * absolute: a fixed value; threshold: at least or at most a value; change: change in per cent from a base year; direction: increase or decrease; relative: compared with peers; gap: the gap between two groups.
           */
          kind: 'gap'
          /**
           * The two groups compared.
           *
           * @minItems 2
           * @maxItems 2
           *
           * Items: One line of text.
           */
          groups: string[]
          /**
           * The largest gap accepted, in the unit of the indicator.
           */
          atMost?: number
          /**
           * The year by which the target is to be reached.
           */
          year?: number
        }
    /**
     * Where the values come from.
     */
    source:
      | {
          /**
           * kolada: Kolada; scb: the database of Statistics Sweden; other: another source.
           */
          system: 'kolada'
          /**
           * The id of the key figure in Kolada.
           */
          id: string
          /**
           * The page where the statistics are.
           */
          url?: string
        }
      | {
          /**
           * kolada: Kolada; scb: the database of Statistics Sweden; other: another source.
           */
          system: 'scb'
          /**
           * The id of the table at Statistics Sweden.
           */
          id: string
          /**
           * The page where the statistics are.
           */
          url?: string
        }
      | {
          /**
           * kolada: Kolada; scb: the database of Statistics Sweden; other: another source.
           */
          system: 'other'
          /**
           * The name or identifier of the source.
           */
          id: string
          /**
           * The page where the statistics are.
           */
          url?: string
        }
    /**
     * true when values are given for women and men (16 §).
     */
    splitBySex?: boolean
    /**
     * Why the indicator is not split by sex.
     */
    sexExemption?: string
    /**
     * Which way is better.
     */
    desired?: 'increase' | 'decrease'
    /**
     * How often the indicator is measured.
     */
    frequency?: 'monthly' | 'quarterly' | 'yearly' | 'every-second-year' | 'every-fourth-year' | 'irregular'
    /**
     * The unit that produces the values.
     */
    owner?: string
    /**
     * municipality; county; country.
     *
     * @minItems 1
     */
    levels?: ('municipality' | 'county' | 'country')[]
  }[]
}

/**
 * Notice and minutes of a meeting of a council, a partnership or a network.
 */
export interface Meeting {
  /**
   * Says which rules the document follows.
   */
  type: 'meeting'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The day of the meeting.
   */
  date: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * The charter of the body that meets.
   */
  charter: string
  /**
   * How the participants meet.
   */
  form: 'physical' | 'digital' | 'hybrid'
  /**
   * Venue and town.
   */
  place?: string
  /**
   * The items in order.
   *
   * @minItems 1
   */
  agenda: {
    /**
     * The short name of the item.
     */
    id?: string
    /**
     * What the item is about.
     */
    title: string
    /**
     * What the item is.
     */
    kind?: 'information' | 'dialogue' | 'position' | 'decision'
    /**
     * The section of the strategy the item is about.
     */
    strategy?: string
    /**
     * Background and questions, in short or as the path of an attachment.
     */
    background?: string
    /**
     * How the agreement turned out when the position was taken.
     */
    consensus?: string
    /**
     * The standing item of the charter that this is, when the title differs.
     */
    standing?: string
  }[]
}

/**
 * Description of a project that carries out the strategy, with a budget of costs and financing.
 */
export interface ProjectPlan {
  /**
   * Says which rules the document follows.
   */
  type: 'project-plan'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr: string
  /**
   * The unit responsible for the project.
   */
  unit?: string
  /**
   * The role of the case officer. No name is needed.
   */
  caseOfficer?: {
    /**
     * Assignment or position.
     */
    role: string
    /**
     * The organisation the person represents.
     */
    organisation?: string
    /**
     * Unit or office.
     */
    unit?: string
    /**
     * Preferably a shared mailbox.
     */
    email?: string
    /**
     * Preferably a switchboard number.
     */
    phone?: string
  }
  /**
   * The organisation that applies for the grant.
   */
  applicant?: {
    /**
     * The name of the organisation.
     */
    organisation: string
    /**
     * The number of the organisation.
     */
    organisationNumber?: string
    /**
     * The number of the workplace at Statistics Sweden.
     */
    workplaceNumber?: string
  }
  /**
   * The strategy the project carries out. It is the basis for choosing measures (15 §).
   */
  strategy: string
  /**
   * Goals and priorities of the strategy the project contributes to.
   *
   * @minItems 1
   *
   * Items: A section of this or another document.
   */
  contributesTo?: string[]
  /**
   * The first and last day of the project.
   */
  period: {
    /**
     * The first day.
     */
    from: string
    /**
     * The last day.
     */
    to: string
  }
  /**
   * The municipalities the project covers, when it is not the whole county.
   *
   * @minItems 1
   *
   * Items: The municipality code of Statistics Sweden.
   */
  municipalities?: string[]
  /**
   * The county, when the project covers all of it.
   */
  county?: string
  /**
   * The grant the project applies for.
   */
  grant: {
    /**
     * The grant in per cent of the booked costs.
     */
    rate: number
    /**
     * The amount after “at most”, in kronor.
     */
    cap: number
    /**
     * The appropriation the grant comes from.
     */
    appropriation?: string
    /**
     * The amount applied for, in kronor.
     */
    applied?: number
  }
  /**
   * Indirect costs as a fixed share of another cost.
   */
  indirectRate?: {
    /**
     * The share.
     */
    percent: number
    /**
     * The cost row the share is of.
     */
    of: string
  }
  /**
   * The project this one continues.
   */
  previous?: string
}

/**
 * An answer to a consultation: who answers, the overall position and the comments.
 */
export interface Response {
  /**
   * Says which rules the document follows.
   */
  type: 'response'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id?: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * The consultation that is answered.
   */
  consultation: string
  /**
   * Shows which version of the proposal is answered.
   */
  documentHash?: string
  /**
   * Those behind the answer.
   *
   * @minItems 1
   */
  respondents: {
    /**
     * The name of the organisation or person.
     */
    name: string
    /**
     * Whether an organisation or a person answers.
     */
    kind: 'organisation' | 'person'
    /**
     * For instance municipality or private-person.
     */
    category?:
      | 'municipality'
      | 'municipal-association'
      | 'region'
      | 'county-board'
      | 'state-agency'
      | 'university'
      | 'business'
      | 'company'
      | 'civil-society'
      | 'union'
      | 'party'
      | 'internal-board'
      | 'national-minority'
      | 'sami'
      | 'faith'
      | 'private-person'
      | 'other'
    /**
     * The code, when a municipality answers.
     */
    code?: string
  }[]
  /**
   * Who answers questions about the response.
   */
  contact?: {
    /**
     * Assignment or position.
     */
    role: string
    /**
     * The organisation the person represents.
     */
    organisation?: string
    /**
     * Unit or office.
     */
    unit?: string
    /**
     * Preferably a shared mailbox.
     */
    email?: string
    /**
     * Preferably a switchboard number.
     */
    phone?: string
  }
  /**
   * supports; supports-with-comments; no-objection; doubtful; partly-opposes; opposes; abstains.
   */
  position?:
    'supports' | 'supports-with-comments' | 'no-objection' | 'doubtful' | 'partly-opposes' | 'opposes' | 'abstains'
  /**
   * Other answers the respondent endorses, by the id of the answer or the name of the organisation.
   *
   * @minItems 1
   *
   * Items: The name of the organisation.
   */
  endorses?: string[]
  /**
   * The comments, each tied to what it is about.
   *
   * @minItems 1
   */
  comments?: {
    /**
     * The id of the section of the proposal.
     */
    section?: string
    /**
     * The id or number of the question.
     */
    question?: string
    /**
     * The page of the proposal.
     */
    page?: number
    /**
     * The paragraph of the page or section.
     */
    paragraph?: number
    /**
     * true when the comment is about the whole proposal.
     */
    general?: boolean
    /**
     * The comment in the words of the respondent.
     */
    text: string
    /**
     * The position of the respondent on this part.
     */
    position?:
      'supports' | 'supports-with-comments' | 'no-objection' | 'doubtful' | 'partly-opposes' | 'opposes' | 'abstains'
  }[]
}

/**
 * A plan that raises a few matters of special weight for carrying out the strategy and that belong in no other mandatory plan.
 */
export interface StrategicPlan {
  /**
   * Says which rules the document follows.
   */
  type: 'strategic-plan'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * The regional development strategy the plan carries out.
   */
  strategy: string
  /**
   * The county or counties the plan covers.
   *
   * @minItems 1
   *
   * Items: The county code of Statistics Sweden.
   */
  counties?: string[]
  /**
   * The years the plan applies.
   */
  period: {
    /**
     * The first year or day.
     */
    from: string
    /**
     * The last year or day.
     */
    to?: string
  }
  /**
   * The year the target states describe.
   */
  targetYear?: number
  /**
   * The decision or position behind the plan.
   */
  adopted?: {
    /**
     * The body that endorsed the plan.
     */
    by: string
    /**
     * The day of the position.
     */
    date: string
    /**
     * The item of the minutes.
     */
    paragraph?: string
  }
  /**
   * When the plan was last brought up to date. This is done every year.
   */
  review?: {
    /**
     * The day the last review was finished.
     */
    last: string
    /**
     * The latest day for the next review.
     */
    due?: string
    /**
     * What kind of review it was.
     */
    kind?: 'new' | 'revision' | 'update' | 'actuality-review'
  }
  /**
   * The plan this one replaces.
   */
  supersedes?: string
}

/**
 * The comprehensive strategy of the county for sustainable regional development, under the Act (2010:630) and the Ordinance (2017:583).
 */
export interface Strategy {
  /**
   * Says which rules the document follows.
   */
  type: 'strategy'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * The county or counties the strategy covers (8 §).
   *
   * @minItems 1
   *
   * Items: The county code of Statistics Sweden.
   */
  counties: string[]
  /**
   * The years the strategy applies. Without an end it applies until further notice.
   */
  period: {
    /**
     * The first year or day.
     */
    from: string
    /**
     * The last year or day.
     */
    to?: string
  }
  /**
   * The decision to adopt the strategy.
   */
  adopted?: {
    /**
     * The body that adopted the strategy.
     */
    by: string
    /**
     * The day of the decision.
     */
    date: string
    /**
     * The item of the minutes.
     */
    paragraph?: string
  }
  /**
   * The strategy must be reviewed at least once between regional elections (12 §).
   */
  review?: {
    /**
     * The day the last review was finished.
     */
    last: string
    /**
     * The latest day for the next review.
     */
    due?: string
    /**
     * What kind of review it was.
     */
    kind?: 'new' | 'revision' | 'update' | 'actuality-review'
  }
  /**
   * The strategy this one replaces.
   */
  supersedes?: string
  /**
   * Who received the adopted strategy: the government, Tillväxtverket and others concerned (13 §).
   *
   * @minItems 1
   */
  submissions?: {
    /**
     * The organisation that received the strategy.
     */
    to: string
    /**
     * The day it was submitted.
     */
    date: string
  }[]
  /**
   * Goals, strategies, plans and programmes the strategy takes into account (11 §).
   *
   * @minItems 1
   */
  relatedDocuments?: {
    /**
     * The title of the document.
     */
    title: string
    /**
     * What kind of document it is.
     */
    kind:
      | 'transport-plan'
      | 'culture-plan'
      | 'public-transport-programme'
      | 'skills'
      | 'regional-plan'
      | 'climate-strategy'
      | 'smart-specialisation'
      | 'service-programme'
      | 'library-plan'
      | 'strategic-plan'
      | 'action-plan'
      | 'national'
      | 'eu-programme'
      | 'other'
    /**
     * The document, when it is in the workspace.
     */
    ref?: string
    /**
     * The page where the document is.
     */
    url?: string
  }[]
  /**
   * Where the analysis of the particular conditions of the county is (9 §).
   */
  analysis?: {
    /**
     * The section of this or another document.
     */
    section?: string
    /**
     * The document in the workspace.
     */
    document?: string
    /**
     * The file beside the document.
     */
    file?: string
    /**
     * The page where the material is.
     */
    url?: string
  }
  /**
   * Where the goals for skills supply are: in a section of the strategy or in a document of their own (7 §).
   */
  skills?: {
    /**
     * The section of this or another document.
     */
    section?: string
    /**
     * The document in the workspace.
     */
    document?: string
    /**
     * The file beside the document.
     */
    file?: string
    /**
     * The page where the material is.
     */
    url?: string
  }
}

/**
 * Plan for how the strategy is reviewed, updated or written anew: mandate, scope, phases and roles.
 */
export interface UpdateRound {
  /**
   * Says which rules the document follows.
   */
  type: 'update-round'
  /**
   * The name of the document in the workspace. Other documents refer to it.
   */
  id: string
  /**
   * Where in the process the document is.
   */
  status?:
    'draft' | 'dialogue' | 'consultation-draft' | 'revised' | 'preparation' | 'adopted' | 'in-force' | 'superseded'
  /**
   * The version name that readers see.
   */
  version?: string
  /**
   * The date of the document.
   */
  date?: string
  /**
   * The language of the document.
   */
  language?: 'sv' | 'en'
  /**
   * The case number in the register of the region.
   */
  dnr?: string
  /**
   * new: a new strategy; revision; update; actuality-review: a test of whether it is still up to date.
   */
  kind: 'new' | 'revision' | 'update' | 'actuality-review'
  /**
   * The strategy the round is about.
   */
  strategy?: string
  /**
   * The version in force that the round starts from.
   */
  base?: {
    /**
     * The strategy in the workspace.
     */
    document: string
    /**
     * The file, when it is not in the workspace.
     */
    path?: string
    /**
     * The version name.
     */
    version?: string
    /**
     * The revision the text is taken from.
     */
    revision?: string
  }
  /**
   * The proposed new version.
   */
  proposal?: string
  /**
   * The decision that started the round.
   */
  mandate: {
    /**
     * The body that gave the mandate.
     */
    by: string
    /**
     * The day of the mandate.
     */
    date: string
    /**
     * What the mandate says.
     */
    text?: string
    /**
     * The case the mandate belongs to.
     */
    dnr?: string
  }
  /**
   * Why the strategy needs a review.
   *
   * @minItems 1
   *
   * Items: Running text.
   */
  triggers?: string[]
  /**
   * The sections that may change, and who decided it.
   */
  scope?: {
    /**
     * The sections of the base version that may change, with all that stands in them. A new section is written with the name of the proposal before it: rus-2030#beredskap.
     *
     * @minItems 1
     *
     * Items: A section of this or another document.
     */
    sections: string[]
    /**
     * Keys in the front matter of the strategy that may change, such as counties or period; title is the heading too. What every new version has anew (id, version, status, date, case number and decision) may always change.
     *
     * @minItems 1
     */
    header?: string[]
    /**
     * true when the text before the first section may change.
     */
    introduction?: boolean
    /**
     * The body that decided the scope.
     */
    decidedBy: string
    /**
     * The day of the decision.
     */
    date: string
  }
  /**
   * true when the sections of the strategy must remain in their places, in the same order and at the same level. Inside the scope sections may be added, and headings may have new words.
   */
  keepStructure?: boolean
  /**
   * The first and last day of the round.
   */
  period?: {
    /**
     * The first day.
     */
    from: string
    /**
     * The last day.
     */
    to: string
  }
  /**
   * The phases in order of time.
   *
   * @minItems 1
   */
  phases: {
    /**
     * The short name of the phase.
     */
    id: string
    /**
     * The name of the phase.
     */
    title: string
    /**
     * What happens in the phase.
     */
    kind?: 'start' | 'analysis' | 'dialogue' | 'writing' | 'consultation' | 'preparation' | 'decision' | 'follow-up'
    /**
     * The first day of the phase.
     */
    from: string
    /**
     * The last day of the phase.
     */
    to: string
    /**
     * Important dates of the phase.
     *
     * @minItems 1
     */
    milestones?: {
      /**
       * What happens or must be ready.
       */
      title: string
      /**
       * The day.
       */
      date: string
    }[]
  }[]
  /**
   * Input received during the work.
   *
   * @minItems 1
   */
  inputs?: {
    /**
     * Whom the input came from.
     */
    from: string
    /**
     * The day it came in.
     */
    date: string
    /**
     * What was said.
     */
    text: string
  }[]
  /**
   * Who does what in the round.
   *
   * @minItems 1
   */
  roles?: {
    /**
     * For instance client, steering group or writing group.
     */
    role: string
    /**
     * The organisation or body.
     */
    organisation: string
    /**
     * What the role means.
     */
    task?: string
  }[]
}
