import { expect, test } from 'vitest'
import { isNearHeading } from '../../../src/rules/outline/near-heading.ts'

test.each([
  ['Fyra insatsområden', 'Insatsområden', true],
  ['Bakgrunden', 'Bakgrund', true],
  ['Budget (tkr)', 'Budget', true],
  ['Mål och indikatorer', 'Mål', true],
  ['Utgångsläge och utmaningar', 'Utmaningar', true],
  ['Kostnad', 'Kostnader och finansiering', true],
  ['Uppföljningen av strategin', 'Uppföljning', true],
  ['Uppföljnign', 'Uppföljning', true],
  ['Organisation', 'Uppföljning', false],
  ['Målgrupp', 'Mål', false],
  ['Våra kommuner', 'Vårt arbete', false],
  ['Och', 'Mål', false],
])('%s and %s: %s', (heading, name, near) => {
  expect(isNearHeading(heading, [name])).toBe(near)
})
