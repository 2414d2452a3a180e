import { expect, test } from 'vitest'
import { compare } from '../../../src/diff/compare.ts'
import type { Change, Comparison } from '../../../src/model/comparison.ts'
import { parsed } from '../../parse/parsed.ts'

/** Comparisons whose whole result is known beforehand. */

function compared(old: string, changed: string): Comparison {
  return compare(parsed(old), parsed(changed))
}

/** The changes a reader is told. */
function told(comparison: Comparison): readonly Change[] {
  return comparison.changes.filter(({ quiet }) => !quiet)
}

const HUNDRED_WORDS = Array.from({ length: 10 }, (_, index) => {
  const subject = ['Kommunerna', 'Regionen', 'Företagen', 'Skolorna', 'Föreningarna'][index % 5]
  return `${subject} planerar nummer ${index} för bostäder, arbete, transporter och kultur.`
}).join(' ')

const section = (heading: string, text: string) => `## ${heading}\n\n${text}\n`
const others = ['Vision', 'Mål', 'Uppföljning'].map((heading) =>
  section(heading, `Avsnittet om ${heading.toLowerCase()} säger vad länet vill uppnå och hur det ska gå till.`),
)
const document = (...sections: string[]) => `# Strategi\n\nInledning till strategin.\n\n${sections.join('\n')}`

test('a section of a hundred words that moves is one change and no words', () => {
  const moved = section('Genomförande', HUNDRED_WORDS)
  const [vision = '', goals = '', followUp = ''] = others
  const comparison = compared(document(moved, vision, goals, followUp), document(vision, goals, followUp, moved))
  expect(told(comparison)).toMatchObject([{ kind: 'moved', part: 'section', text: 'Genomförande' }])
  expect(comparison.words).toMatchObject({ removed: 0, added: 0, moved: 101 })
})

test('what was edited in a moved section is a change of its own', () => {
  const [vision = '', goals = '', followUp = ''] = others
  const old = section('Genomförande', HUNDRED_WORDS)
  const edited = old.replace('nummer 4 för bostäder', 'nummer 4 för lokaler')
  const comparison = compared(document(old, vision, goals, followUp), document(vision, goals, followUp, edited))
  expect(told(comparison)).toMatchObject([{ kind: 'moved', part: 'section' }, { kind: 'reworded' }])
  expect(comparison.words).toMatchObject({ removed: 1, added: 1 })
})

test('an amount is one token, also when its last digit differs', () => {
  const comparison = compared('Det kostar 1 436 591 kronor.', 'Det kostar 1 436 592 kronor.')
  expect(told(comparison)).toMatchObject([
    {
      kind: 'reworded',
      removedWords: 1,
      addedWords: 1,
      quantities: [{ difference: 1 }],
    },
  ])
  const [change] = told(comparison)
  const pieces = change?.kind === 'reworded' ? change.pieces : []
  const changed = pieces.filter(({ kind }) => kind !== 'kept')
  expect(changed).toHaveLength(2)
  expect(JSON.stringify(changed)).toContain('1 436 591')
  expect(JSON.stringify(changed)).toContain('1 436 592')
})

test('a value of the header is a change', () => {
  const text = (version: string) => `---\ntype: strategy\nversion: "${version}"\n---\n\n# Strategi\n\nText.\n`
  const comparison = compared(text('1.0'), text('1.1'))
  expect(told(comparison)).toMatchObject([{ kind: 'header', path: ['version'], from: '1.0', to: '1.1' }])
})

test('a cell of a table is one change', () => {
  const table = (cost: string) =>
    `## Budget\n\n| Kostnad | 2024 | 2025 |\n| --- | --- | --- |\n| Personal | 1 606 293 | ${cost} |\n| Resor | 23 249 | 23 249 |\n`
  const comparison = compared(table('1 382 725'), table('1 402 725'))
  expect(told(comparison)).toMatchObject([
    { kind: 'cell', row: 'Personal', column: '2025', from: '1 382 725', to: '1 402 725' },
  ])
})

test('numbers that follow from a new section are no edits', () => {
  const [vision = '', goals = '', followUp = ''] = others
  const numbered = (...sections: string[]) =>
    document(...sections.map((text, index) => text.replace('## ', `## ${index + 1}. `)))
  const added = section('Bakgrund', 'Regionen har fått i uppdrag att se över strategin före nästa val.')
  const comparison = compared(numbered(vision, goals, followUp), numbered(vision, added, goals, followUp))
  expect(told(comparison)).toMatchObject([{ kind: 'added', part: 'section', text: 'Bakgrund' }])
  expect(comparison.words.removed).toBe(0)
})

test('lines that are broken elsewhere are no edits', () => {
  const wrapped = document(section('Genomförande', HUNDRED_WORDS.replaceAll('. ', '.\n')))
  const comparison = compared(document(section('Genomförande', HUNDRED_WORDS)), wrapped)
  expect(comparison.changes).toEqual([])
})

test.each([
  ['a no-break space', 'Det kostar 5 000 kronor.', 'Det kostar 5\u00A0000 kronor.'],
  ['a dash', 'Perioden 2018-2030 gäller.', 'Perioden 2018–2030 gäller.'],
  ['quotes', 'Visionen "ett län" gäller.', 'Visionen ”ett län” gäller.'],
])('%s is a quiet change of typography', (_, old, changed) => {
  const comparison = compared(old, changed)
  expect(comparison.changes).toMatchObject([{ kind: 'typography', quiet: true }])
  expect(comparison.words).toMatchObject({ removed: 0, added: 0 })
})
