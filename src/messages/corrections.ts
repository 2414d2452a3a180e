import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'

/** What the document of a correction says. Days come as they are read. */
export interface CorrectionTexts {
  readonly earlierName: string
  readonly earlierDate: string
  readonly earlierVersion: string
  readonly replaces: (sent: string | undefined) => string
  readonly answered: string
  /** When the proposal is as it was. */
  readonly sameProposal: string
  /** When its text is, but not the pictures in it. */
  readonly sameText: string
  readonly nothing: string
  readonly details: string
  /** What begins {@link now}. */
  readonly detail: Readonly<Record<'title' | 'dnr' | 'version' | 'opens' | 'closes', string>>
  /** `Sista svarsdag är nu 15 oktober 2021 (tidigare 30 september 2021).` */
  readonly now: (detail: string, value: string, before: string) => string
  readonly documents: string
  readonly changed: string
  readonly added: string
  readonly removed: string
  readonly pictures: string
  readonly replaced: string
  readonly sections: string
  readonly addedSections: string
  readonly removedSections: string
  readonly renamedSections: string
  readonly renumberedSections: string
  readonly formerly: (now: string, before: string) => string
  readonly andMore: (count: number) => string
  readonly text: string
  readonly textUnchanged: string
  readonly columns: { readonly old: string; readonly now: string }
  readonly introduction: string
}

export const CORRECTIONS: Bilingual<CorrectionTexts> = {
  sv: {
    earlierName: 'Rättar utskicket',
    earlierDate: 'Skickat',
    earlierVersion: 'Förslagets version då',
    replaces: (sent) =>
      `Det här är en rättelse. Handlingarna i utskicket ersätter dem som vi skickade ${sent === undefined ? 'tidigare' : `den ${sent}`}. Här står vad som skiljer.`,
    answered:
      'Har ni redan svarat behöver ni inte svara igen. Vi tar emot svar på den tidigare versionen också. Vill ni ändra ert svar med anledning av rättelsen skickar ni ett nytt.',
    sameProposal: 'Förslaget är detsamma som i det tidigare utskicket.',
    sameText: 'Förslagets text är densamma som i det tidigare utskicket, men inte alla bilder.',
    nothing: 'Inget av det som skickas till alla skiljer sig från det tidigare utskicket.',
    details: 'Uppgifter om remissen',
    detail: {
      title: 'Remissens rubrik',
      dnr: 'Diarienumret',
      version: 'Förslagets version',
      opens: 'Dagen för utskicket',
      closes: 'Sista svarsdag',
    },
    now: (detail, value, before) => `${detail} är nu ${value} (tidigare ${before}).`,
    documents: 'Handlingarna',
    changed: 'De här handlingarna är ändrade:',
    added: 'De här handlingarna är nya:',
    removed: 'De här handlingarna har tagits bort:',
    pictures: 'Bilderna',
    replaced: 'De här bilderna är utbytta:',
    sections: 'Förslagets avsnitt',
    addedSections: 'De här avsnitten är nya:',
    removedSections: 'De här avsnitten har tagits bort:',
    renamedSections: 'De här avsnitten har fått en ny rubrik:',
    renumberedSections: 'De här avsnitten har fått ett nytt nummer, och deras underavsnitt med dem:',
    formerly: (now, before) => `${now} (tidigare ${before})`,
    andMore: (count) => `och ${counted(count, 'avsnitt', 'avsnitt', 'sv')} till`,
    text: 'Ändringar i förslagets text',
    textUnchanged: 'Texten i förslaget är i sak oförändrad.',
    columns: { old: 'Tidigare', now: 'Rättad' },
    introduction: 'Inledningen',
  },
  en: {
    earlierName: 'Corrects the pack',
    earlierDate: 'Sent',
    earlierVersion: 'Version of the proposal then',
    replaces: (sent) =>
      `This is a correction. These documents replace those we sent ${sent === undefined ? 'earlier' : `on ${sent}`}. Here is what differs.`,
    answered:
      'If you have already answered, you need not answer again. We take answers to the earlier version too. If you wish to change your answer because of the correction, send a new one.',
    sameProposal: 'The proposal is the same as in the earlier pack.',
    sameText: 'The text of the proposal is the same as in the earlier pack, but not every picture.',
    nothing: 'Nothing of what is sent to everyone differs from the earlier pack.',
    details: 'Details of the consultation',
    detail: {
      title: 'The title of the consultation',
      dnr: 'The case number',
      version: 'The version of the proposal',
      opens: 'The day of sending',
      closes: 'The last day for answers',
    },
    now: (detail, value, before) => `${detail} is now ${value} (formerly ${before}).`,
    documents: 'The documents',
    changed: 'These documents have changed:',
    added: 'These documents are new:',
    removed: 'These documents are no longer there:',
    pictures: 'Pictures',
    replaced: 'These pictures have been replaced:',
    sections: 'Sections of the proposal',
    addedSections: 'These sections are new:',
    removedSections: 'These sections are no longer there:',
    renamedSections: 'These sections have a new heading:',
    renumberedSections: 'These sections have a new number, and those in them too:',
    formerly: (now, before) => `${now} (formerly ${before})`,
    andMore: (count) => `and ${counted(count, 'more section', 'more sections', 'en')}`,
    text: 'Changes in the text of the proposal',
    textUnchanged: 'The text of the proposal is unchanged in substance.',
    columns: { old: 'Earlier', now: 'Corrected' },
    introduction: 'The introduction',
  },
}
