import { describe, expect, test } from 'vitest'
import { compare } from '../../src/diff/compare.ts'
import type { Change } from '../../src/model/comparison.ts'
import { parsed } from '../parse/parsed.ts'

/** What people who read comparisons found wrong, each as it must be. */

function changes(old: string, changed: string): readonly Change[] {
  return compare(parsed(`# T\n\n## A\n\n${old}\n`), parsed(`# T\n\n## A\n\n${changed}\n`)).changes
}

describe('amounts', () => {
  test.each([
    ['24 000 000 kronor', '28,5 miljoner kronor', 4_500_000, 'kr'],
    ['8 miljoner kronor', '10 miljoner kronor', 2, 'mnkr'],
    ['12 mnkr', '12 500 tkr', 500_000, 'kr'],
    ['3,1 miljarder kronor', '3,6 miljarder kronor', 500, 'mnkr'],
    ['45 %', '50 %', 5, '%'],
  ])('%s that becomes %s', (old, changed, difference, unit) => {
    const [change] = changes(`Satsningen kostar ${old} i länet.`, `Satsningen kostar ${changed} i länet.`)
    expect(change).toMatchObject({ kind: 'reworded', quantities: [{ from: old, to: changed, difference, unit }] })
  })

  test('of one year are never those of another', () => {
    const table = (years: readonly string[], figures: readonly string[]) =>
      `| Post | ${years.join(' | ')} |\n| --- | --: | --: |\n| Medel | ${figures.join(' | ')} |`
    const told = changes(table(['2022', '2023'], ['62 000', '63 000']), table(['2025', '2026'], ['66 500', '67 000']))
    expect(told.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'removed', 'removed'])
  })
})

test('a paragraph that keeps a sentence is reworded, however much else is new', () => {
  const kept = 'Målen följs upp varje år i en rapport till regionfullmäktige.'
  const told = changes(
    `${kept} Bredband mäts i andelen hushåll med fiber och redovisas för varje kommun i länet.`,
    `${kept} En oberoende forskare granskar metoden och föreslår hur kvaliteten kan höjas framöver.`,
  )
  expect(told).toMatchObject([{ kind: 'reworded', part: 'paragraph' }])
})

test('the number of a goal follows from the goals before it', () => {
  const section = (heading: string) =>
    `## ${heading}\n\nAlla ska ha tillgång till god och jämlik ${heading.slice(-5)}.\n`
  const old = `# T\n\n${section('Mål 1: Hälsa')}\n${section('Mål 2: Miljö')}`
  const changed = `# T\n\n## Mål 1: Arbete\n\nFler ska ha ett arbete att gå till.\n\n${section('Mål 2: Hälsa')}\n${section('Mål 3: Miljö')}`
  const told = compare(parsed(old), parsed(changed)).changes
  expect(told.filter(({ quiet }) => !quiet)).toMatchObject([{ kind: 'added', part: 'section' }])
  expect(told.filter(({ kind }) => kind === 'renumbered')).toHaveLength(4)
})

test('one link is one change, named whole', () => {
  const link = (target: string) => `Se [länets regionala handlingsplan för klimat](${target}).`
  expect(changes(link('a.md'), link('c.md'))).toMatchObject([
    { kind: 'target', text: 'länets regionala handlingsplan för klimat', from: 'a.md', to: 'c.md' },
  ])
})

test('a paragraph that is split is that and nothing else', () => {
  expect(
    changes('Vi gör det ihop. Kommunerna leder arbetet.', 'Vi gör det ihop.\n\nKommunerna leder arbetet.'),
  ).toMatchObject([{ kind: 'split', part: 'paragraph' }])
})
