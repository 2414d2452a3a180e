import type { Bilingual } from '../model/language.ts'
import type { PackFormat } from '../model/pack.ts'

/** What the front page of a pack says beside the titles of its documents. */
export interface FrontPageTexts {
  readonly sent: string
  readonly version: string
  readonly asks: (sender: string, proposal: string) => string
  /** `day` as it stands in a sentence. */
  readonly lastDay: (day: string) => string
  readonly correction: {
    readonly title: string
    readonly corrects: (sent: string | undefined) => string
    readonly read: string
    readonly answered: string
  }
  readonly answer: {
    readonly title: string
    /** The link to the form as a page, and what is said after it. */
    readonly page: string
    readonly aboutPage: string
    /** Before and between the links to the form in other formats. */
    readonly otherwise: string
    readonly word: string
    readonly or: string
    readonly print: string
  }
  readonly documents: string
  readonly letters: string
  readonly annexes: string
  readonly contact: { readonly title: string; readonly welcome: string }
  readonly formats: Readonly<Record<PackFormat, string>>
}

export const FRONT_PAGE: Bilingual<FrontPageTexts> = {
  sv: {
    sent: 'Skickad',
    version: 'Version',
    asks: (sender, proposal) => `${sender} vill ha synpunkter på förslaget ”${proposal}”.`,
    lastDay: (day) => `Svara senast ${day}.`,
    correction: {
      title: 'Rättad remiss',
      corrects: (sent) =>
        `Handlingarna här ersätter dem som skickades ${sent === undefined ? 'tidigare' : `den ${sent}`}.`,
      read: 'Läs vad som har rättats',
      answered: 'Svar på den tidigare versionen tas också emot.',
    },
    answer: {
      title: 'Så svarar ni',
      page: 'Svara i webbformuläret',
      aboutPage:
        'Där läser ni varje avsnitt bredvid fältet för synpunkter. Utkastet sparas i webbläsaren, och när ni är klara sparar ni svaret som en fil.',
      otherwise: 'Ni kan också svara i ',
      word: 'formuläret i Word',
      or: ' eller ',
      print: 'skriva ut formuläret',
    },
    documents: 'Handlingar',
    letters: 'Missiv',
    annexes: 'Bilagor',
    contact: { title: 'Kontakt', welcome: 'Har ni frågor om remissen är ni välkomna att höra av er.' },
    formats: { html: 'Webbsida (HTML)', docx: 'Word', pdf: 'PDF', csv: 'CSV', svg: 'Bild (SVG)', copy: 'Fil' },
  },
  en: {
    sent: 'Sent',
    version: 'Version',
    asks: (sender, proposal) => `${sender} asks for comments on the proposal “${proposal}”.`,
    lastDay: (day) => `Answers are due by ${day}.`,
    correction: {
      title: 'Corrected consultation',
      corrects: (sent) => `These documents replace those sent ${sent === undefined ? 'earlier' : `on ${sent}`}.`,
      read: 'Read what has been corrected',
      answered: 'Answers to the earlier version are taken too.',
    },
    answer: {
      title: 'How to answer',
      page: 'Answer in the web form',
      aboutPage:
        'It shows each section beside its comment field. Your draft is kept in the browser, and when you are done you save the answer as a file.',
      otherwise: 'You can also answer in ',
      word: 'the form in Word',
      or: ' or ',
      print: 'print the form',
    },
    documents: 'Documents',
    letters: 'Cover letters',
    annexes: 'Annexes',
    contact: { title: 'Contact', welcome: 'You are welcome to contact us with questions about the consultation.' },
    formats: { html: 'Web page (HTML)', docx: 'Word', pdf: 'PDF', csv: 'CSV', svg: 'Picture (SVG)', copy: 'File' },
  },
}
