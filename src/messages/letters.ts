import type { RespondentKind } from '../model/form-field.ts'
import type { Bilingual } from '../model/language.ts'
import { inWords } from './in-words.ts'

/** What a cover letter says where the region's own text does not. */
export interface LetterTexts {
  /** Title of a letter when the consultation has none of its own. */
  readonly rubric: (proposal: string) => string
  /** For a group without a letter of its own. */
  readonly invitation: (sender: string, proposal: string) => string
  readonly correction: {
    readonly title: string
    /** `date` as it is read; absent when unknown. */
    readonly replaces: (date: string | undefined) => string
    readonly answered: string
  }
  readonly questions: {
    readonly title: string
    readonly these: (count: number) => string
    readonly elsewhere: (count: number, document: string) => string
    readonly none: string
    /** To a recipient who is limited to some sections: some questions are about others, or all are. */
    readonly others: (document: string) => string
    readonly noneOfThese: (document: string) => string
  }
  readonly reply: {
    readonly title: string
    /** `day` as it stands in a sentence: `torsdagen den 30 september 2021`. */
    readonly lastDay: (day: string) => string
    readonly byMail: string
    /** When the region has said that answers are sent by e-mail, and not where. */
    readonly mailbox: string
    readonly onPage: string
    readonly mailOrPage: string
    readonly form: string
    readonly subject: Readonly<Record<RespondentKind, (dnr: string) => string>>
    /** Of a person, in the name of a file; of an organisation the form has it. */
    readonly yourName: string
    /** What to send in, by the ways to answer. */
    readonly files: { readonly lead: string; readonly ways: readonly string[] }
    /** Of the file to be edited, and of the other. */
    readonly fileNames: (word: string, pdf: string) => string
  }
  readonly limits: {
    readonly title: string
    readonly these: (count: number) => string
    /** None of the sections is known. */
    readonly some: string
    /** In a letter to a group. */
    readonly inList: string
  }
  readonly privacy: string
  readonly contact: { readonly title: string; readonly welcome: string }
  readonly enclosures: string
}

export const LETTERS: Bilingual<LetterTexts> = {
  sv: {
    rubric: (proposal) => `Remiss av ”${proposal}”`,
    invitation: (sender, proposal) => `${sender} bjuder in er att lämna synpunkter på förslaget ”${proposal}”.`,
    correction: {
      title: 'Rättad remiss',
      replaces: (date) =>
        `Det här utskicket ersätter det ${date === undefined ? 'tidigare' : `som vi skickade den ${date}`}. Vad som har rättats står i dokumentet Rättelse.`,
      answered: 'Har ni redan svarat behöver ni inte svara igen. Vi tar emot svar på den tidigare versionen också.',
    },
    questions: {
      title: 'Frågor',
      these: (count) =>
        count === 1 ? 'Vi vill gärna ha svar på den här frågan:' : 'Vi vill gärna ha svar på de här frågorna:',
      elsewhere: (count, document) =>
        count === 1
          ? `Vi ställer en fråga. Den står i dokumentet ${document}.`
          : `Vi ställer ${inWords(count, 'sv')} frågor. De står i dokumentet ${document}.`,
      none: 'Vi vill ha era synpunkter på förslaget.',
      others: (document) => `Våra frågor om andra avsnitt står i dokumentet ${document}.`,
      noneOfThese: (document) =>
        `Ingen av våra frågor gäller särskilt era avsnitt. Alla frågor står i dokumentet ${document}.`,
    },
    reply: {
      title: 'Så svarar ni',
      lastDay: (day) => `Vi behöver ert svar senast ${day}.`,
      byMail: 'Skicka svaret med e-post till ',
      mailbox: 'E-postadressen är ',
      onPage: 'Lämna svaret på ',
      mailOrPage: '. Det går också att lämna svaret på ',
      form: 'Använd gärna svarsformuläret. Det finns som webbsida, som Wordfil och för utskrift.',
      subject: {
        organisation: (dnr) => `Skriv diarienumret ${dnr} och er organisations namn i ämnesraden.`,
        person: (dnr) => `Skriv diarienumret ${dnr} och ditt namn i ämnesraden.`,
      },
      yourName: 'ditt-namn',
      files: {
        lead: 'Det här skickar ni in:',
        ways: [
          'Svarar ni i webbformuläret: svarsfilen (.json) och Wordfilen (.docx) som formuläret sparar.',
          'Svarar ni i Wordformuläret: formuläret som Wordfil (.docx).',
          'Svarar ni med en egen skrivelse: två filer, en som går att redigera, till exempel en Wordfil, och en som uppfyller tillgänglighetskraven, till exempel en tillgänglig pdf.',
        ],
      },
      fileNames: (word, pdf) => `Döp gärna en egen skrivelse till ${word} och ${pdf}.`,
    },
    limits: {
      title: 'Det här gäller remissen till er',
      these: (count) =>
        count === 1
          ? 'Remissen till er är begränsad till det här avsnittet:'
          : 'Remissen till er är begränsad till de här avsnitten:',
      some: 'Remissen till er är begränsad till vissa avsnitt av förslaget.',
      inList: 'Om remissen till er är begränsad till vissa avsnitt står de inom parentes efter ert namn i sändlistan.',
    },
    privacy: 'Personuppgifter och allmän handling',
    contact: { title: 'Kontakt', welcome: 'Har ni frågor om remissen är ni välkomna att höra av er.' },
    enclosures: 'Handlingar som följer med',
  },
  en: {
    rubric: (proposal) => `Consultation on “${proposal}”`,
    invitation: (sender, proposal) => `${sender} invites you to comment on the proposal “${proposal}”.`,
    correction: {
      title: 'Corrected consultation',
      replaces: (date) =>
        `This replaces what we sent ${date === undefined ? 'earlier' : `on ${date}`}. The document Correction says what has been corrected.`,
      answered: 'If you have already answered, you need not answer again. We take answers to the earlier version too.',
    },
    questions: {
      title: 'Questions',
      these: (count) =>
        count === 1 ? 'We would like an answer to this question:' : 'We would like answers to these questions:',
      elsewhere: (count, document) =>
        count === 1
          ? `We ask one question. It is in the document ${document}.`
          : `We ask ${inWords(count, 'en')} questions. They are in the document ${document}.`,
      none: 'We would like your comments on the proposal.',
      others: (document) => `Our questions about other sections are in the document ${document}.`,
      noneOfThese: (document) =>
        `None of our questions is about your sections in particular. All questions are in the document ${document}.`,
    },
    reply: {
      title: 'How to answer',
      lastDay: (day) => `We need your answer by ${day} at the latest.`,
      byMail: 'Send your answer by e-mail to ',
      mailbox: 'The e-mail address is ',
      onPage: 'Hand in your answer at ',
      mailOrPage: '. You can also answer at ',
      form: 'We prefer that you use the answer form. There is one as a web page, one in Word and one to print.',
      subject: {
        organisation: (dnr) => `Put the case number ${dnr} and the name of your organisation in the subject line.`,
        person: (dnr) => `Put the case number ${dnr} and your name in the subject line.`,
      },
      yourName: 'your-name',
      files: {
        lead: 'What to send in:',
        ways: [
          'If you answer in the web form: the answer file (.json) and the Word file (.docx) that the form saves.',
          'If you answer in the Word form: the form as a Word file (.docx).',
          'If you answer by a letter of your own: two files, one that can be edited, such as a Word file, and one that is accessible, such as an accessible PDF.',
        ],
      },
      fileNames: (word, pdf) => `Please name a letter of your own ${word} and ${pdf}.`,
    },
    limits: {
      title: 'What you are asked about',
      these: (count) =>
        count === 1 ? 'You are asked to comment on this section:' : 'You are asked to comment on these sections:',
      some: 'You are asked to comment on some sections of the proposal only.',
      inList:
        'If you are asked about some sections only, they stand in parentheses after your name in the list of recipients.',
    },
    privacy: 'Personal data and public records',
    contact: { title: 'Contact', welcome: 'You are welcome to contact us with questions about the consultation.' },
    enclosures: 'Enclosed documents',
  },
}
