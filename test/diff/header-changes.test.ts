import { expect, test } from 'vitest'
import { comparedTexts } from './compared-texts.ts'

const document = (...lines: string[]) => ['---', ...lines, '---', '', '# Strategi', ''].join('\n')

function headerChanges(old: readonly string[], now: readonly string[]) {
  return comparedTexts(document(...old), document(...now)).changes
}

test('an item with another name is the same one, in order, when as many are left on both sides', () => {
  const [was, is] = [
    ['goals:', '  - { title: Fler företag, year: 2028 }', '  - { title: Bättre hälsa, year: 2029 }'],
    ['goals:', '  - { title: Starkt näringsliv, year: 2028 }', '  - { title: Bättre hälsa, year: 2030 }'],
  ]
  expect(headerChanges(was, is)).toMatchObject([
    { kind: 'header', path: ['goals', 0, 'title'], from: 'Fler företag', to: 'Starkt näringsliv' },
    { kind: 'header', path: ['goals', 1, 'year'], from: '2029', to: '2030' },
  ])
})

test('a list that only has another order is told of quietly', () => {
  expect(headerChanges(['counties: ["18", "19"]'], ['counties: ["19", "18"]'])).toMatchObject([
    { kind: 'header', quiet: true, path: ['counties'], from: '18, 19', to: '19, 18' },
  ])
})

test('an item that is gone is named by its place on the old side', () => {
  expect(headerChanges(['counties: ["18", "19"]'], ['counties: ["19"]'])).toMatchObject([
    { kind: 'header', quiet: false, path: ['counties', 0], from: '18' },
  ])
})
