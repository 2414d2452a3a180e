import { expect, test } from 'vitest'
import { VERDICTS } from '../../src/messages/verdicts.ts'
import type { DecidedScope, Structure, StructureBreak, Verdict } from '../../src/model/verdict.ts'

const span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
const scope: DecidedScope = {
  sections: ['mal'],
  newSections: [],
  header: [],
  introduction: false,
  decidedBy: 'Partnerskapet',
  date: '2021-03-11',
  span,
}
const kept: Structure = {
  keep: true,
  breaks: [],
  borne: [],
  sections: 48,
  standing: 48,
  words: 1000,
  standingWords: 899,
}
const change = { number: 1, quiet: false, kind: 'removed', part: 'section', text: 'Vision', words: 9 } as const
const broken: StructureBreak = { kind: 'removed', change, heading: 'Vision', at: span }
const verdict: Verdict = {
  round: { path: 'rundor/2021.md', id: 'runda', title: 'Översyn' },
  scope,
  judgements: [],
  structure: kept,
  outside: 0,
  inside: 3,
  administrative: 0,
}
const { scope: _scope, ...unscoped } = verdict

test.each<readonly [string, Verdict, sv: string, en: string]>([
  [
    'all inside',
    verdict,
    'Ja. Alla ändringar ligger inom det som Partnerskapet beslutade den 11 mars 2021.',
    'Yes. All changes lie inside what Partnerskapet decided on 11 March 2021.',
  ],
  [
    'one outside',
    { ...verdict, outside: 1 },
    'Nej. 1 av 4 ändringar ligger utanför det som Partnerskapet beslutade den 11 mars 2021. 3 ligger inom det.',
    'No. 1 of 4 changes lies outside what Partnerskapet decided on 11 March 2021. 3 lie inside it.',
  ],
  [
    'outside, inside, and what follows from a new version',
    { ...verdict, outside: 19, inside: 1, administrative: 1 },
    'Nej. 19 av 21 ändringar ligger utanför det som Partnerskapet beslutade den 11 mars 2021. 1 ligger inom det, och 1 följer av att det är en ny version.',
    'No. 19 of 21 changes lie outside what Partnerskapet decided on 11 March 2021. 1 lies inside it, and 1 follows from its being a new version.',
  ],
  [
    'all inside, but for what follows from a new version',
    { ...verdict, administrative: 2 },
    'Ja. 3 av 5 ändringar ligger inom det som Partnerskapet beslutade den 11 mars 2021, och 2 följer av att det är en ny version.',
    'Yes. 3 of 5 changes lie inside what Partnerskapet decided on 11 March 2021, and 2 follow from its being a new version.',
  ],
  [
    'nothing but what follows from a new version',
    { ...verdict, inside: 0, administrative: 1 },
    'Ja. Ingen ändring behöver prövas mot beslutet. 1 följer av att det är en ny version.',
    'Yes. No change needs to be held against the decision. 1 follows from its being a new version.',
  ],
  [
    'inside, with a broken structure',
    { ...verdict, structure: { ...kept, breaks: [broken], standing: 47 } },
    'Nej. Strukturen har inte behållits. Alla ändringar ligger inom det som Partnerskapet beslutade den 11 mars 2021.',
    'No. The structure is not kept. All changes lie inside what Partnerskapet decided on 11 March 2021.',
  ],
  [
    'nothing to judge',
    { ...verdict, inside: 0 },
    'Ja. Ingen ändring behöver prövas mot beslutet.',
    'Yes. No change needs to be held against the decision.',
  ],
  [
    'no scope',
    unscoped,
    'Inte prövat. Omgången säger inte vilka avsnitt som får ändras, så ändringarna är inte prövade mot något beslut.',
    'Not judged. The round does not say which sections may change, so the changes are held against no decision.',
  ],
])('%s', (_, given, sv, en) => {
  const said = (language: 'sv' | 'en') => {
    const { short, why } = VERDICTS[language].answer(given)
    return `${short} ${why}`
  }
  expect(said('sv')).toBe(sv)
  expect(said('en')).toBe(en)
})

test('the structure is told with what stands, never rounded up to all', () => {
  expect(VERDICTS.sv.structure(kept)).toBe(
    'Strukturen ska behållas, och det är den. 48 av 48 avsnitt står där de stod (100\u00a0%). 89\u00a0% av texten är oförändrad.',
  )
  expect(VERDICTS.sv.structure({ ...kept, breaks: [broken], sections: 1000, standing: 999 })).toBe(
    'Strukturen ska behållas, men är bruten på 1 ställe. 999 av 1\u00a0000 avsnitt står där de stod (99\u00a0%). 89\u00a0% av texten är oförändrad.',
  )
  const { keep: _keep, ...unsaid } = kept
  expect(VERDICTS.en.structure(unsaid)).toBe(
    '48 of 48 sections stand where they stood (100%). 89% of the text is unchanged.',
  )
  expect(VERDICTS.sv.structureBreak(broken)).toBe('Avsnittet ”Vision” har tagits bort.')
})

test('what to do names who decides, and what', () => {
  expect(VERDICTS.sv.remedy(scope, 'Vision', 2)).toBe(
    'Ta tillbaka ändringarna, eller be Partnerskapet besluta att ”Vision” får ändras.',
  )
  expect(VERDICTS.sv.remedy({ ...scope, decidedBy: '' }, undefined)).toBe(
    'Ta tillbaka ändringen, eller be uppdragsgivaren besluta att det här får ändras.',
  )
})
