import type { EarlierVersion } from '../model/answer-form.ts'
import { formatDate } from '../model/calendar.ts'
import { joinList } from '../model/list.ts'
import type { AnswerFormTexts } from './answer-form.ts'

export const ANSWER_FORM_SV: AnswerFormTexts = {
  name: 'Svarsformulär',
  instructions: 'Så svarar ni',
  privacyNotice: 'Personuppgifter och allmän handling',
  earlier: (versions) =>
    `Formuläret gäller den rättade versionen av förslaget. Vi tar också emot svar på ${earlierVersions(versions)}. Ni som redan har svarat behöver alltså inte svara igen.`,

  respondent: 'Vem svarar?',
  careful: (isHandlingTold) =>
    `${isHandlingTold ? '' : 'Svaret blir en allmän handling. '}Skriv inte personnummer eller uppgifter om enskilda personer.`,
  fields: {
    kind: { label: 'Vi svarar som' },
    name: {
      label: 'Namn',
      hint: 'Organisationens namn, eller ert eget namn om ni svarar som privatperson. Svarar flera tillsammans skriver ni alla namn med semikolon emellan.',
    },
    category: { label: 'Slag av organisation', hint: 'Behövs inte för privatpersoner.' },
    dnr: { label: 'Ert diarienummer', hint: 'Om svaret har ett diarienummer hos er.' },
    role: { label: 'Kontaktpersonens funktion', hint: 'Till exempel utredare eller registrator. Skriv inte namnet.' },
    endorses: {
      label: 'Vi instämmer i svaret från',
      hint: 'Om ni ställer er bakom ett annat svar: namnet på den som lämnar det. Flera namn skrivs med semikolon emellan.',
    },
  },
  kinds: { organisation: 'Organisation', person: 'Privatperson' },
  categories: {
    municipality: 'Kommun',
    'municipal-association': 'Kommunalförbund',
    region: 'Region',
    'county-board': 'Länsstyrelse',
    'state-agency': 'Statlig myndighet',
    university: 'Lärosäte',
    business: 'Näringslivsorganisation',
    company: 'Företag',
    'civil-society': 'Civilsamhällets organisation',
    union: 'Fackförbund',
    party: 'Politiskt parti',
    'internal-board': 'Nämnd eller styrelse i regionen',
    'national-minority': 'Organisation för nationell minoritet',
    sami: 'Sametinget, sameby eller samisk organisation',
    faith: 'Trossamfund',
    other: 'Övrig',
  },

  overall: 'Förslaget som helhet',
  opening: 'Så inleds förslaget',
  overallPosition: {
    label: 'Samlat ställningstagande',
    hint: 'Har ni inga synpunkter räcker det att ni svarar här.',
  },
  overallComment: { label: 'Övergripande synpunkter', hint: 'Börja gärna med en sammanfattning.' },

  questions: 'Frågor',
  question: (number) => `Fråga ${number}`,
  about: (sections) => `Gäller ${joinList(sections, 'sv')}.`,

  sections: 'Synpunkter på avsnitten',
  sectionsHint: 'Fyll i de avsnitt ni har synpunkter på och hoppa över resten.',
  limited:
    'Några mottagare är särskilt ombedda att yttra sig om vissa avsnitt. Det står i så fall i sändlistan. Alla får lämna synpunkter på alla avsnitt.',

  position: 'Ställningstagande',
  comment: 'Synpunkter',
  answer: 'Svar',
  choose: 'Välj i listan',
  writeComment: 'Skriv era synpunkter här',
  writeAnswer: 'Skriv ert svar här',
  positions: {
    supports: 'Tillstyrker',
    'supports-with-comments': 'Tillstyrker med synpunkter',
    'no-objection': 'Har inget att erinra',
    doubtful: 'Tveksam',
    'partly-opposes': 'Avstyrker delvis',
    opposes: 'Avstyrker',
    abstains: 'Avstår från att yttra sig',
  },

  sending: 'Skicka in svaret',
  lastDay: (date) => `Vi vill ha svaret senast den ${date}.`,
  sendTo: ({ email, url }) => {
    if (email !== undefined && url !== undefined) return `Skicka svaret till ${email} eller lämna det på ${url}.`
    if (email !== undefined) return `Skicka svaret till ${email}.`
    return url === undefined ? 'Skicka svaret till den som skickade remissen.' : `Lämna svaret på ${url}.`
  },
  subject: (dnr) => `Skriv diarienumret ${dnr} och er organisations namn i ämnesraden.`,
  ownLetter: 'Vill ni också skicka ett eget brev eller yttrande får det gärna vara en pdf.',
  fileName: (name) => `Döp gärna filen till ${name}, med er organisations namn.`,
  yourOrganisation: 'er-organisation',
  mark: 'Formulärets beteckning',
  markHint: 'Ändra inte beteckningen. Den visar vilken remiss och vilken version av förslaget svaret gäller.',
  version: 'Version',

  word: {
    howTo:
      'Välj ställningstagande i listorna och skriv i rutorna. Ett svar får vara hur långt som helst, och ni kan klistra in text, listor och tabeller.',
    send: 'Spara Wordfilen när den är ifylld och skicka in den som den är.',
    chooseOrWrite: 'Välj i listan eller skriv',
    write: 'Skriv här',
    keys: 'Koden inom hakparenteser i varje rad visar vad svaret gäller när vi sammanställer svaren. Ta inte bort den.',
    field: 'Uppgift',
    section: 'Avsnitt',
    question: 'Fråga',
    answered: 'Svar',
  },
  printed: {
    legend: 'Välj ställningstagande i listan och skriv dess siffra på raderna i formuläret.',
    position: (label, count) => `${label} (1–${count})`,
    room: 'Räcker rutan inte till? Skriv på ett eget papper, och skriv av koden inom hakparenteser framför svaret.',
    send: 'Det går bra att skanna den ifyllda blanketten.',
  },
}

function earlierVersions(versions: readonly EarlierVersion[]): string {
  const named = versions.map(({ version, date }) => {
    const name = version === undefined ? 'den version' : `den version (${version})`
    return date === undefined
      ? `${name} som skickades före rättelsen`
      : `${name} som skickades den ${formatDate(date, 'sv')}`
  })
  return joinList(named, 'sv')
}
