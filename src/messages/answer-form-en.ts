import type { EarlierVersion } from '../model/answer-form.ts'
import { formatDate } from '../model/calendar.ts'
import { joinList } from '../model/list.ts'
import type { AnswerFormTexts } from './answer-form.ts'

export const ANSWER_FORM_EN: AnswerFormTexts = {
  name: 'Answer form',
  instructions: 'How to answer',
  privacyNotice: 'Personal data and public records',
  earlier: (versions) =>
    `The form is for the corrected version of the proposal. We also take answers to ${earlierVersions(versions)}, so if you have already answered you need not answer again.`,

  respondent: 'Who answers?',
  careful: (isHandlingTold) =>
    `${isHandlingTold ? '' : 'The answer becomes a public record. '}Leave out personal identity numbers and information about individuals.`,
  fields: {
    kind: { label: 'We answer as' },
    name: {
      label: 'Name',
      hint: 'The name of the organisation, or your own name if you answer as a private person. If several answer together, give all names with semicolons between them.',
    },
    category: { label: 'Kind of organisation', hint: 'Not needed for private persons.' },
    dnr: { label: 'Your case number', hint: 'If the answer has a case number with you.' },
    role: { label: 'Role of the contact person', hint: 'For instance investigator or registrar. Leave out the name.' },
    endorses: {
      label: 'We endorse the answer of',
      hint: 'If you stand behind another answer: the name of the one who gives it. Put semicolons between several names.',
    },
  },
  kinds: { organisation: 'Organisation', person: 'Private person' },
  categories: {
    municipality: 'Municipality',
    'municipal-association': 'Municipal association',
    region: 'Region',
    'county-board': 'County administrative board',
    'state-agency': 'State agency',
    university: 'University',
    business: 'Business organisation',
    company: 'Company',
    'civil-society': 'Civil society',
    union: 'Union',
    party: 'Political party',
    'internal-board': 'Committee or board of the region',
    'national-minority': 'Organisation of a national minority',
    sami: 'Sami Parliament, village or organisation',
    faith: 'Faith community',
    other: 'Other',
  },

  overall: 'The proposal as a whole',
  opening: 'How the proposal begins',
  overallPosition: { label: 'Overall position', hint: 'If you have no comments, an answer here is enough.' },
  overallComment: { label: 'General comments', hint: 'Feel free to begin with a summary.' },

  questions: 'Questions',
  question: (number) => `Question ${number}`,
  about: (sections) => `About ${joinList(sections, 'en')}.`,

  sections: 'Comments on the sections',
  sectionsHint: 'Fill in the sections you have comments on and skip the rest.',
  limited:
    'Some recipients are asked about certain sections in particular. If so, the list of recipients says it. Everyone may comment on every section.',

  position: 'Position',
  comment: 'Comments',
  answer: 'Answer',
  choose: 'Choose from the list',
  writeComment: 'Write your comments here',
  writeAnswer: 'Write your answer here',
  positions: {
    supports: 'Supports',
    'supports-with-comments': 'Supports with comments',
    'no-objection': 'Has no objection',
    doubtful: 'Doubtful',
    'partly-opposes': 'Partly opposes',
    opposes: 'Opposes',
    abstains: 'Abstains from comment',
  },

  sending: 'Send the answer',
  lastDay: (date) => `We want the answer by ${date} at the latest.`,
  sendTo: ({ email, url }) => {
    if (email !== undefined && url !== undefined) return `Send the answer to ${email} or hand it in at ${url}.`
    if (email !== undefined) return `Send the answer to ${email}.`
    return url === undefined ? 'Send the answer to the sender of the consultation.' : `Hand the answer in at ${url}.`
  },
  subject: (dnr) => `Put the case number ${dnr} and the name of your organisation in the subject line.`,
  ownLetter: 'If you also want to send a letter or statement of your own, it may be a PDF.',
  fileName: (name) => `Preferably call the file ${name}, with the name of your organisation.`,
  yourOrganisation: 'your-organisation',
  mark: 'Mark of the form',
  markHint: 'Leave the mark as it is. It shows which consultation and which version of the proposal is answered.',
  version: 'Version',

  word: {
    howTo:
      'Choose positions from the lists and write in the boxes. An answer may be of any length, and you can paste text, lists and tables.',
    send: 'When the Word file is filled in, save it and send it as it is.',
    chooseOrWrite: 'Choose from the list or write',
    write: 'Write here',
    keys: 'The code in square brackets in each row shows what an answer is about when we compile the answers. Leave it in place.',
    field: 'Field',
    section: 'Section',
    question: 'Question',
    answered: 'Answer',
  },
  printed: {
    legend: 'Choose a position from the list and write its number on the lines of the form.',
    position: (label, count) => `${label} (1–${count})`,
    room: 'Is a box too small? Write on a sheet of your own, and copy the code in square brackets before the answer.',
    send: 'The form may be scanned when it is filled in.',
  },
}

function earlierVersions(versions: readonly EarlierVersion[]): string {
  const named = versions.map(({ version, date }) => {
    const name = version === undefined ? 'the version' : `the version (${version})`
    return date === undefined ? `${name} sent before the correction` : `${name} sent on ${formatDate(date, 'en')}`
  })
  return joinList(named, 'en')
}
