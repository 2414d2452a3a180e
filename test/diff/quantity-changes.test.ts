import { expect, test } from 'vitest'
import { comparedTexts, toldIn } from './compared-texts.ts'

function quantities(old: string, now: string) {
  return toldIn(comparedTexts(old, now)).flatMap((change) => (change.kind === 'reworded' ? change.quantities : []))
}

test('a number that took the place of another is told with how much it changed, and by how many percent', () => {
  expect(quantities('Stödet är 200 kr om året.', 'Stödet är 250 kr om året.')).toEqual([
    { from: '200 kr', to: '250 kr', difference: 50, unit: 'kr', percent: 25 },
  ])
  expect(quantities('Andelen är 2,1 % i länet.', 'Andelen är 2,3 % i länet.')).toEqual([
    { from: '2,1 %', to: '2,3 %', difference: 0.2, unit: '%' },
  ])
})

test('an amount and a share have no difference, and years are no numbers', () => {
  expect(quantities('Stödet är 200 kr om året.', 'Stödet är 20 % om året.')).toEqual([{ from: '200 kr', to: '20 %' }])
  expect(quantities('Målet nås 2025 i länet.', 'Målet nås 2030 i länet.')).toEqual([])
})

test('one number where two stood has taken the place of neither', () => {
  expect(quantities('Det gäller 15 och 20 orter i länet.', 'Det gäller 35 orter i länet.')).toEqual([])
  expect(quantities('Det gäller 15, 20 orter i länet.', 'Det gäller 35 orter i länet.')).toEqual([])
})
