import { expect, test } from 'vitest'
import { comparedTexts, markedText } from './compared-texts.ts'

function marked(old: string, now: string): string {
  return comparedTexts(old, now).rows.map(markedText).join('')
}

test('a sentence put in, or taken out, is told from its first word to its full stop', () => {
  const [first, second, third] = ['Länet växer fort. ', 'Länet bygger mer. ', 'Länet utvecklas.']
  expect(marked(first + third, first + second + third)).toBe(`${first}{+${second}+}${third}`)
  expect(marked(first + second + third, first + third)).toBe(`${first}[-${second}-]${third}`)
})

test('what took the place of another text stays where it stood', () => {
  const marks = marked('Vi ses. Vi hörs på torsdag. Vi åker.', 'Vi ses. Vi möts på torsdag. Vi åker.')
  expect(marks).toBe('Vi ses. Vi [-hörs-]{+möts+} på torsdag. Vi åker.')
})

test('a word that stayed between many that changed is no anchor', () => {
  const marks = marked(
    'Regionen erbjuder alla unga vuxna och deras föräldrar stöd till studier i hela länet varje år.',
    'Regionen erbjuder nya företag inom industrin och samtliga större arbetsgivare rådgivning i hela länet varje år.',
  )
  expect(marks).toBe(
    'Regionen erbjuder [-alla unga vuxna och deras föräldrar stöd till studier-]' +
      '{+nya företag inom industrin och samtliga större arbetsgivare rådgivning+} i hela länet varje år.',
  )
})
