import { expect, test } from 'vitest'
import { cautionsOf } from '../../src/page/cautions.ts'
import { FILLED, filled, PAGE_FORM } from './forms.ts'

const told = (fields: Record<string, string>) =>
  cautionsOf(PAGE_FORM, filled(fields)).map(({ kind, field }) => `${kind} ${field}`)

test('an answer as most are is told nothing of', () => {
  expect(cautionsOf(PAGE_FORM, FILLED)).toEqual([])
})

test('what looks like a personal identity number is told of wherever it is written', () => {
  const fields = {
    'respondent:kind': 'organisation',
    'respondent:endorses': 'Föreningen 121212+1212',
    'overall:comment': 'Vår ordförande, 19121212-1212, har skrivit.',
    'section:resor:comment': 'Organisationsnummer 232100-0164, dnr 23RS11869.',
  }
  expect(told(fields)).toEqual(['identityNumber respondent:endorses', 'identityNumber overall:comment'])
})

test('addresses and telephone numbers are told of in the comments of private persons alone', () => {
  const fields = {
    'question:mal:comment': 'Ring 070-123 45 67.',
    'section:resor:comment': 'Skriv till jag@exempel.se.',
  }
  expect(told({ ...fields, 'respondent:kind': 'organisation' })).toEqual([])
  expect(told({ ...fields, 'respondent:kind': 'person' })).toEqual([
    'contactDetails question:mal:comment',
    'contactDetails section:resor:comment',
  ])
})

test('a role is asked of organisations alone', () => {
  const role = { 'respondent:role': 'Sekreterare 191212121212' }
  expect(told({ ...role, 'respondent:kind': 'organisation' })).toEqual(['identityNumber respondent:role'])
  expect(told({ ...role, 'respondent:kind': 'person' })).toEqual([])
})
