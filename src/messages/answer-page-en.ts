import { counted } from '../model/count.ts'
import { joinList } from '../model/list.ts'
import type { AnsweredPlace, AnswerPageTexts } from './answer-page.ts'

export const ANSWER_PAGE_EN: AnswerPageTexts = {
  skip: 'Skip to the form',
  dnr: 'Case number',
  version: 'Version',
  lastDay: 'Answer by',
  intro: [
    'Answer what concerns you. All questions and sections are optional.',
    'What you write is kept as a draft in this browser, so that you can close the page and go on later on the same computer. Nothing is sent to us until you send the answer yourselves.',
    'When you are done, you review the answer, save it as two files and send them to us.',
  ],
  closed: (date) => `Answers were due on ${date}. Get in touch with us if you still want to answer.`,
  withoutScript: (to) =>
    `The form cannot be filled in here, since the browser does not run JavaScript. You can read the proposal and the questions on the page. Answer in the Word form instead${wayToSend(to)}.`,
  optional: 'optional',
  choose: 'Choose (optional)',
  noPosition: 'No overall position',
  messages: 'Messages',
  chooseKind: 'Choose',
  askedAbout: (sections) =>
    `You are asked about ${joinList(sections, 'en') || 'some sections of the proposal'} in particular. You are welcome to comment on more.`,

  bar: 'Your answer so far',
  progress: ({ answered, questions, commented, sections }) => {
    const about = `${commented} of ${counted(sections, 'section', 'sections', 'en')} commented on`
    return questions === 0
      ? about
      : `${answered} of ${counted(questions, 'question', 'questions', 'en')} answered, ${about}`
  },
  review: 'Review and save the answer',
  draft: 'Draft',
  saveDraft: 'Save the draft as a file',
  draftEnding: '-draft.json',
  openFile: 'Open a draft or an answer from a file',
  clear: 'Clear the form',
  nothingYet: 'Nothing is filled in yet.',
  saved: (time) => `The draft was saved at ${time}.`,
  restored: (day, time) => `Your draft of ${day} at ${time} is back.`,
  notKept:
    'The browser cannot keep the draft. This may be due to a private window or the settings of the computer. What you write is gone when the page is closed. Save the draft as a file before that.',
  full: 'There was no room for the draft in the browser. What you have written since it was last saved is gone when the page is closed. Save the draft as a file.',
  otherTab: 'The form is open in another tab too. What is written there is brought in here.',
  clearedElsewhere: 'The form was cleared in another tab. What was here is still here.',
  earlierDraft: 'There is a draft of an answer to an earlier version of the proposal in this browser.',
  takeEarlier: 'Bring in that draft',
  close: 'Close the message',

  contents: 'Contents',
  parts: 'Parts of the form',
  show: 'Show',
  showAll: (count) => `All sections (${count})`,
  showAsked: (count) => `Only those we are asked about (${count})`,
  showWithQuestions: (count) => `Only those the questions are about (${count})`,
  showCommented: 'Only those we have commented on',
  shown: (count, total) => `${count} of ${counted(total, 'section is', 'sections are', 'en')} shown.`,
  hasComment: 'commented on',
  answered: 'answered',

  readSection: (number) => `Read section ${number}`,
  noText: 'The section has no text of its own, only subsections.',
  questionsAbout: 'The section is touched by',
  sectionsAbout: 'The question is about',

  reviewTitle: 'Review the answer',
  reviewIntro: 'This is your answer. Read it through before you save and send it.',
  change: 'Change',
  back: 'Back to the form',
  nothingWritten: 'Nothing is filled in in this part.',
  saveAnswer: 'Save the answer',
  saveJson: 'Save the answer file (JSON)',
  saveWord: 'Save as Word',
  print: 'Print',
  whichFile:
    'Save both files. The answer file (.json) is the one we compile answers from. The Word file (.docx) holds the same and can be read, registered and signed.',
  fileSaved: (name) => `The file ${name} is saved among the downloads of the computer.`,
  send: 'Send the answer',
  sendSteps: ({ email, url }, files) => [
    `Save the answer file and the Word file above. They are called ${files}.`,
    ...(email === undefined ? [] : [`Write an e-mail to ${email}. The button below opens one with the right subject.`]),
    ...(email === undefined ? [] : ['Attach both files as they are. This page cannot do it for you.']),
    ...(url === undefined ? [] : [`${email === undefined ? 'Hand' : 'Or hand'} both files in at ${url}.`]),
    ...(email === undefined && url === undefined ? ['Send both files to the sender of the consultation.'] : []),
    'Do you share the computer with others? Clear the form, under Draft, when the answer has been sent.',
  ],
  openMail: 'Open an e-mail with the subject filled in',
  mailSubject: (dnr, name) => (name === '' ? `${dnr} Response` : `${dnr} Response of ${name}`),
  mailBody: (dnr, title) =>
    `This is our answer to the consultation “${title}” (${dnr}).\n\n[Remember to attach the answer file and the Word file before sending.]\n`,
  answerTitle: 'Response',
  date: 'Date',
  anonymous: 'Private person',

  problems: (count) =>
    count === 1
      ? 'One thing must be mended before the answer can be saved'
      : `${count} things must be mended before the answer can be saved`,
  kindMissing: 'Choose whether you answer as an organisation or as a private person.',
  nameMissing: 'Write the name of the organisation.',
  nameLong: 'A name may have 200 characters at most. Put semicolons between several names.',
  dnrForm:
    'Write the case number with 3–40 characters: letters, digits, spaces and the characters . : / _ -, such as KS 2021/118.',
  roleLong: 'The role of the contact person may have 300 characters at most.',
  commentLong: (what) =>
    `The text on ${what} is longer than 50,000 characters. Shorten it, or attach a part as a file of its own.`,
  nothing: 'The answer is empty. Give an overall position or write one comment at least.',
  cautions: (count) => (count === 1 ? 'Check one thing before you send' : `Check ${count} things before you send`),
  cautionsHint: 'You can save the answer all the same.',
  identityNumber: 'This looks like a personal identity number. Take it away if it is not needed.',
  contactDetails:
    'This looks like an e-mail address or a telephone number. Take it away if you do not want it in the answer.',

  refused: {
    unreadable: 'The file cannot be read. Choose a file that ends in .json and was saved from an answer form.',
    tooLarge: 'The file is too large to be a draft or an answer.',
    foreign: 'The file is no draft or answer from an answer form.',
    otherConsultation: 'The file belongs to another consultation. Nothing is changed here.',
    otherVersion:
      'The file is for another version of the proposal than this page. Open it in the form for that version. Nothing is changed here.',
  },
  opened: (count) =>
    count === 0
      ? 'The file is read. It changed nothing.'
      : `The file is read. ${counted(count, 'field has', 'fields have', 'en')} been filled in.`,
  earlierVersion:
    'The file is for an earlier version of the proposal. That is fine, but read through that the comments still hold.',
  unsaidVersion: 'The file does not say which version of the proposal it is for. Read through that the comments hold.',
  misplaced: (count) =>
    `${counted(count, 'comment is', 'comments are', 'en')} on something that is not in this version. ${count === 1 ? 'It stands' : 'They stand'} last in the general comments.`,
  about: (where) => `${aboutPlace(where)}:`,

  conflictTitle: 'Different content in one field',
  conflictFile: (count) =>
    `${counted(count, 'field is', 'fields are', 'en')} filled in differently in the form and in the file. Choose what holds.`,
  conflictTab: (count) =>
    `${counted(count, 'field has', 'fields have', 'en')} been changed differently here and in another tab. Choose what holds.`,
  decide: 'Choose',
  undecided: 'Two tabs hold different values in one field. Choose what holds.',
  mine: 'Here in the form',
  inFile: 'In the file',
  inTab: 'In the other tab',
  keepMine: 'Keep what is here',
  keepTheirs: 'Take the other',
  keepBoth: 'Keep both texts',
  keepAll: 'For all fields',
  keepAllBoth: 'Keep both texts where possible',
  apply: 'Use the choices',
  cancel: 'Cancel',

  clearTitle: 'Clear the form?',
  clearText:
    'All that is filled in is removed, here and in the draft in the browser. It cannot be undone. Files that you have saved remain.',
  clearConfirm: 'Clear everything',
  cleared: 'The form is cleared.',
}

function wayToSend({ email, url }: { readonly email?: string; readonly url?: string }): string {
  if (email !== undefined) return `, or write freely and send the answer to ${email}`
  return url === undefined ? '' : `, or hand the answer in at ${url}`
}

function aboutPlace({ place, page, paragraph }: AnsweredPlace): string {
  const parts = [
    ...(place?.startsWith('#') ? [`the section “${place.slice(1)}”`] : []),
    ...(place?.startsWith('?') ? [`the question “${place.slice(1)}”`] : []),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
  ]
  return parts.length === 0 ? 'Other' : `On ${parts.join(', ')}`
}
