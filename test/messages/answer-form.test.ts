import { describe, expect, test } from 'vitest'
import common from '../../schemas/common.schema.json' with { type: 'json' }
import response from '../../schemas/response.schema.json' with { type: 'json' }
import { ANSWER_FORM } from '../../src/messages/answer-form.ts'
import { POSITIONS } from '../../src/model/answer-form.ts'
import { RESPONDENT_CATEGORIES, RESPONDENT_KINDS } from '../../src/model/form-field.ts'
import type { Language } from '../../src/model/language.ts'

const LANGUAGES: readonly Language[] = ['sv', 'en']

describe('the words of the answer form', () => {
  test.each(LANGUAGES)('positions are called what the schema says they mean, in %s', (language) => {
    const { enum: values, meanings } = common.$defs.position
    expect([...POSITIONS]).toEqual(values)
    for (const position of POSITIONS)
      expect(ANSWER_FORM[language].positions[position].toLowerCase()).toBe(meanings[position][language])
  })

  test('the form offers every category of the schema but private persons, which the kind says', () => {
    const offered = common.$defs.category.enum.filter((category) => category !== 'private-person')
    expect([...RESPONDENT_CATEGORIES]).toEqual(offered)
  })

  test('a respondent is of a kind the schema knows', () => {
    expect([...RESPONDENT_KINDS]).toEqual(response.properties.respondents.items.properties.kind.enum)
  })

  test.each(LANGUAGES)('no two choices of a list are called the same, in %s', (language) => {
    const { positions, categories, kinds } = ANSWER_FORM[language]
    for (const labels of [positions, categories, kinds].map(Object.values))
      expect(new Set(labels).size).toBe(labels.length)
  })

  test('earlier versions are told by name and day, joined as a sentence', () => {
    const documentHash = 'f'.repeat(64)
    const said = ANSWER_FORM.sv.earlier([
      { documentHash, version: 'Remissversion', date: '2021-06-20' },
      { documentHash },
    ])
    expect(said).toContain(
      'den version (Remissversion) som skickades den 20 juni 2021 och den version som skickades före',
    )
  })

  test.each([
    [{ email: 'rus@exempel.se' }, 'Skicka svaret till rus@exempel.se.'],
    [{ url: 'https://exempel.se/svar' }, 'Lämna svaret på https://exempel.se/svar.'],
    [
      { email: 'rus@exempel.se', url: 'https://exempel.se/svar' },
      'Skicka svaret till rus@exempel.se eller lämna det på https://exempel.se/svar.',
    ],
    [{}, 'Skicka svaret till den som skickade remissen.'],
  ])('where to send %o is said', (to, said) => {
    expect(ANSWER_FORM.sv.sendTo(to)).toBe(said)
  })
})
