import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { responseWith } from './example-response.ts'

const from = (name: string) =>
  responseWith(['consultation: remiss-2021', `respondents: [{ name: ${name}, kind: person }]`])

export const personNamed: DocumentRule = {
  scope: 'document',
  types: ['response'],
  id: 'response/person-named',
  severity: 'warning',
  title: { sv: 'En privatperson nämns vid namn', en: 'A private person is named' },
  reason: {
    sv: 'Det som står i arbetsytan publiceras ofta, och det som en gång står i versionshistoriken är svårt att ta bort. Namnet finns kvar i originalet, som är en allmän handling.',
    en: 'What is in the workspace is often published, and what once is in its history is hard to remove. The name remains in the original, which is a public record.',
  },
  remedy: {
    sv: 'Skriv ”Privatperson” och en siffra i stället för namnet.',
    en: 'Write “Private person” and a number instead of the name.',
  },
  law: 'dataskyddsförordningen (EU) 2016/679 artikel 5.1 c',
  sentences: {
    named: {
      sv: () => 'Svaret nämner en privatperson vid namn. Skriv till exempel ”Privatperson 1”.',
      en: () => 'The response names a private person. Write “Private person 1”, for example.',
    },
  },
  examples: {
    good: [
      { text: from('Privatperson 12') },
      { text: responseWith(['consultation: remiss-2021', 'respondents: [{ name: Nora kommun, kind: organisation }]']) },
    ],
    bad: [{ text: from('Förnamn Efternamn'), lines: [5] }],
  },
  *check({ header }) {
    for (const respondent of itemsAt(header, 'respondents')) {
      const name = textAt(respondent, 'name')
      const person = textAt(respondent, 'kind') === 'person' || textAt(respondent, 'category') === 'private-person'
      if (name === undefined || !person || NAMELESS.test(name.trim())) continue
      yield { sentence: 'named', span: valueAt(respondent, 'name')?.span ?? respondent.span }
    }
  },
}

/** What a private person may be called: what they are, with a number or letter to tell them apart. */
const NAMELESS =
  /^(?:en )?(?:privatperson(?:er)?|privat person|private person|enskild(?: person)?|anonym|anonymous|invånare|medborgare|boende)(?: (?:nr )?[0-9]{1,5}| [a-zåäö])?$/i
