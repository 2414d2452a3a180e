import { counted } from '../model/count.ts'
import { joinList } from '../model/list.ts'
import type { AnsweredPlace, AnswerPageTexts } from './answer-page.ts'

export const ANSWER_PAGE_SV: AnswerPageTexts = {
  skip: 'Hoppa till formuläret',
  dnr: 'Diarienummer',
  version: 'Version',
  lastDay: 'Sista svarsdag',
  intro: [
    'Svara på det som rör er. Alla frågor och avsnitt är frivilliga.',
    'Det ni skriver sparas som ett utkast i den här webbläsaren, så att ni kan stänga sidan och fortsätta senare på samma dator. Ingenting skickas till oss förrän ni själva skickar svaret.',
    'När ni är klara granskar ni svaret, sparar det som två filer och skickar dem till oss.',
  ],
  closed: (date) => `Svarstiden gick ut den ${date}. Hör av er till oss om ni ändå vill svara.`,
  withoutScript: (to) =>
    `Det går inte att fylla i formuläret här, eftersom webbläsaren inte kör JavaScript. Ni kan läsa förslaget och frågorna på sidan. Svara i formuläret i Word i stället${wayToSend(to)}.`,
  optional: 'frivilligt',
  choose: 'Välj (frivilligt)',
  noPosition: 'Inget samlat ställningstagande',
  messages: 'Meddelanden',
  chooseKind: 'Välj',
  askedAbout: (sections) =>
    `Ni är särskilt tillfrågade om ${joinList(sections, 'sv') || 'vissa avsnitt av förslaget'}. Ni får gärna yttra er om mer.`,

  bar: 'Ert svar hittills',
  progress: ({ answered, questions, commented, sections }) => {
    const about = `${commented} av ${counted(sections, 'avsnitt', 'avsnitt', 'sv')} kommenterade`
    return questions === 0 ? about : `${answered} av ${counted(questions, 'fråga', 'frågor', 'sv')} besvarade, ${about}`
  },
  review: 'Granska och spara svaret',
  draft: 'Utkast',
  saveDraft: 'Spara utkastet som fil',
  draftEnding: '-utkast.json',
  openFile: 'Öppna utkast eller svar från fil',
  clear: 'Rensa formuläret',
  nothingYet: 'Inget är ifyllt ännu.',
  saved: (time) => `Utkastet sparades kl. ${time}.`,
  restored: (day, time) => `Ert utkast från den ${day} kl. ${time} är hämtat.`,
  notKept:
    'Webbläsaren kan inte spara utkastet. Det kan bero på privat läge eller på hur datorn är inställd. Det ni skriver försvinner när sidan stängs. Spara utkastet som fil innan dess.',
  full: 'Utkastet fick inte plats i webbläsaren. Det ni har skrivit sedan det senast sparades försvinner när sidan stängs. Spara utkastet som fil.',
  otherTab: 'Formuläret är öppet i en annan flik också. Det som skrivs där förs in här.',
  clearedElsewhere: 'Formuläret rensades i en annan flik. Det som stod här finns kvar här.',
  earlierDraft: 'Det finns ett utkast till svar på en tidigare version av förslaget i den här webbläsaren.',
  takeEarlier: 'Hämta det utkastet',
  close: 'Stäng meddelandet',

  contents: 'Innehåll',
  parts: 'Formulärets delar',
  show: 'Visa',
  showAll: (count) => `Alla avsnitt (${count})`,
  showAsked: (count) => `Bara dem vi är tillfrågade om (${count})`,
  showWithQuestions: (count) => `Bara dem som frågorna gäller (${count})`,
  showCommented: 'Bara dem vi har kommenterat',
  shown: (count, total) => `${count} av ${counted(total, 'avsnitt', 'avsnitt', 'sv')} visas.`,
  hasComment: 'kommenterat',
  answered: 'besvarad',

  readSection: (number) => `Läs avsnitt ${number}`,
  noText: 'Avsnittet har ingen egen text, bara underavsnitt.',
  questionsAbout: 'Avsnittet berörs av',
  sectionsAbout: 'Frågan gäller',

  reviewTitle: 'Granska svaret',
  reviewIntro: 'Så här ser ert svar ut. Läs igenom det innan ni sparar och skickar det.',
  change: 'Ändra',
  back: 'Tillbaka till formuläret',
  nothingWritten: 'Inget är ifyllt i den här delen.',
  saveAnswer: 'Spara svaret',
  saveJson: 'Spara svarsfilen (JSON)',
  saveWord: 'Spara som Word',
  print: 'Skriv ut',
  whichFile:
    'Spara båda filerna. Svarsfilen (.json) är den vi sammanställer svaren från. Wordfilen (.docx) har samma innehåll och går att läsa, diarieföra och underteckna.',
  fileSaved: (name) => `Filen ${name} är sparad bland hämtade filer på datorn.`,
  send: 'Skicka svaret',
  sendSteps: ({ email, url }, files) => [
    `Spara svarsfilen och Wordfilen här ovanför. De heter ${files}.`,
    ...(email === undefined
      ? []
      : [`Skicka svaret med e-post till ${email}. Knappen nedan öppnar ett meddelande med rätt ämnesrad.`]),
    ...(email === undefined
      ? []
      : ['Bifoga båda filerna som de är. Ni måste göra det själva, för det kan den här sidan inte.']),
    ...(url === undefined ? [] : [`${email === undefined ? 'Lämna' : 'Eller lämna'} båda filerna på ${url}.`]),
    ...(email === undefined && url === undefined ? ['Skicka båda filerna till den som skickade remissen.'] : []),
    'Delar ni dator med andra? Rensa formuläret under Utkast när svaret är skickat.',
  ],
  openMail: 'Öppna ett e-postmeddelande med ämnesraden ifylld',
  mailSubject: (dnr, name) => (name === '' ? `${dnr} Remissvar` : `${dnr} Remissvar från ${name}`),
  mailBody: (dnr, title) =>
    `Här är vårt svar på remissen ”${title}” (${dnr}).\n\n[Kom ihåg att bifoga svarsfilen och Wordfilen innan ni skickar.]\n`,
  answerTitle: 'Remissvar',
  date: 'Datum',
  anonymous: 'Privatperson',

  problems: (count) =>
    count === 1
      ? 'En sak behöver rättas innan svaret kan sparas'
      : `${count} saker behöver rättas innan svaret kan sparas`,
  kindMissing: 'Välj om ni svarar som organisation eller privatperson.',
  nameMissing: 'Skriv organisationens namn.',
  nameLong: 'Ett namn får ha högst 200 tecken. Skriv semikolon mellan flera namn.',
  dnrForm:
    'Skriv diarienumret med 3–40 tecken: bokstäver, siffror, mellanslag och tecknen . : / _ -, till exempel KS 2021/118.',
  roleLong: 'Kontaktpersonens funktion får ha högst 300 tecken.',
  commentLong: (what) => `Texten om ${what} är längre än 50 000 tecken. Korta den eller bifoga en del som en egen fil.`,
  nothing: 'Svaret är tomt. Ange ett samlat ställningstagande eller skriv minst en synpunkt.',
  cautions: (count) =>
    count === 1 ? 'Kontrollera en sak innan ni skickar' : `Kontrollera ${count} saker innan ni skickar`,
  cautionsHint: 'Ni kan spara svaret ändå.',
  identityNumber: 'Det här ser ut som ett personnummer. Ta bort det om det inte behövs.',
  contactDetails:
    'Det här ser ut som en e-postadress eller ett telefonnummer. Ta bort det om ni inte vill att det ska stå i svaret.',

  refused: {
    unreadable: 'Filen går inte att läsa. Välj en fil som slutar på .json och som är sparad från ett svarsformulär.',
    tooLarge: 'Filen är för stor för att vara ett utkast eller ett svar.',
    foreign: 'Filen är inget utkast eller svar från ett svarsformulär.',
    otherConsultation: 'Filen hör till en annan remiss. Ingenting är ändrat här.',
    otherVersion:
      'Filen gäller en annan version av förslaget än den här sidan. Öppna den i formuläret för den versionen. Ingenting är ändrat här.',
  },
  opened: (count) =>
    count === 0
      ? 'Filen är läst. Den ändrade ingenting.'
      : `Filen är läst. ${counted(count, 'fält', 'fält', 'sv')} har fyllts i.`,
  earlierVersion:
    'Filen gäller en tidigare version av förslaget. Det går bra, men läs igenom att synpunkterna fortfarande stämmer.',
  unsaidVersion: 'Filen säger inte vilken version av förslaget den gäller. Läs igenom att synpunkterna stämmer.',
  misplaced: (count) =>
    `${counted(count, 'synpunkt', 'synpunkter', 'sv')} gäller något som inte finns i den här versionen. ${count === 1 ? 'Den' : 'De'} står sist i de övergripande synpunkterna.`,
  about: (where) => `${aboutPlace(where)}:`,

  conflictTitle: 'Olika innehåll i samma fält',
  conflictFile: (count) =>
    `${counted(count, 'fält', 'fält', 'sv')} är ifyllda med olika innehåll i formuläret och i filen. Välj vad som ska gälla.`,
  conflictTab: (count) =>
    `${counted(count, 'fält', 'fält', 'sv')} har ändrats på olika sätt här och i en annan flik. Välj vad som ska gälla.`,
  decide: 'Välj',
  undecided: 'Två flikar har olika innehåll i samma fält. Välj vad som ska gälla.',
  mine: 'Här i formuläret',
  inFile: 'I filen',
  inTab: 'I den andra fliken',
  keepMine: 'Behåll det som står här',
  keepTheirs: 'Ta det andra',
  keepBoth: 'Behåll båda texterna',
  keepAll: 'För alla fält',
  keepAllBoth: 'Behåll båda texterna där det går',
  apply: 'Använd valen',
  cancel: 'Avbryt',

  clearTitle: 'Rensa formuläret?',
  clearText:
    'Allt som är ifyllt tas bort, både här och i utkastet i webbläsaren. Det går inte att ångra. Filer som ni har sparat finns kvar.',
  clearConfirm: 'Rensa allt',
  cleared: 'Formuläret är rensat.',
}

function wayToSend({ email, url }: { readonly email?: string; readonly url?: string }): string {
  if (email !== undefined) return `, eller skriv fritt och skicka svaret till ${email}`
  return url === undefined ? '' : `, eller lämna svaret på ${url}`
}

function aboutPlace({ place, page, paragraph }: AnsweredPlace): string {
  const parts = [
    ...(place?.startsWith('#') ? [`avsnittet ”${place.slice(1)}”`] : []),
    ...(place?.startsWith('?') ? [`frågan ”${place.slice(1)}”`] : []),
    ...(page === undefined ? [] : [`sidan ${page}`]),
    ...(paragraph === undefined ? [] : [`stycke ${paragraph}`]),
  ]
  return parts.length === 0 ? 'Övrigt' : `Om ${parts.join(', ')}`
}
