import { expect, test } from 'vitest'
import { comparedTexts, toldIn } from './compared-texts.ts'

const table = (...rows: string[]) => {
  const [header = '', ...rest] = rows
  const line = `|${' --- |'.repeat(header.split('|').length - 2)}`
  return ['# Budget', '', header, line, ...rest, ''].join('\n')
}

const HEADER = '| Post | Ansvar | Kostnad |'
const STAFF = '| Personal | Regionen | 100 |'
const TRAVEL = '| Resor | Kommunen | 20 |'
const ROOMS = '| Lokaler | Högskolan | 30 |'

test('a row that moved within its table is told once, and its words are counted once', () => {
  const comparison = comparedTexts(table(HEADER, STAFF, TRAVEL, ROOMS), table(HEADER, TRAVEL, ROOMS, STAFF))
  expect(toldIn(comparison)).toMatchObject([{ kind: 'moved', part: 'row', text: 'Personal', after: 'Lokaler' }])
  const { old, new: now, kept, moved, removed, added } = comparison.words
  expect([old, now, kept, moved, removed, added]).toEqual([13, 13, 13, 0, 0, 0])
})

test('rows of one name are told apart by their other cells', () => {
  const [first, second] = ['| Konsult | Regionen | 40 |', '| Konsult | Kommunen | 60 |']
  const told = toldIn(
    comparedTexts(
      table(HEADER, first, second),
      table(HEADER, '| Konsult | Kommunen | 65 |', '| Konsult | Skolan | 9 |'),
    ),
  )
  expect(told.filter(({ kind }) => kind === 'cell')).toMatchObject([{ row: 'Konsult', from: '60', to: '65' }])
  expect(told.filter(({ kind }) => kind === 'removed' || kind === 'added')).toMatchObject([
    { kind: 'removed', part: 'row' },
    { kind: 'added', part: 'row' },
  ])
})

test('a column with another header is the same one where as many stand between those that are', () => {
  const renamed = toldIn(comparedTexts(table(HEADER, STAFF), table('| Post | Huvudman | Kostnad |', STAFF)))
  expect(renamed).toMatchObject([{ kind: 'cell', from: 'Ansvar', to: 'Huvudman' }])
  const wider = toldIn(
    comparedTexts(
      table(HEADER, STAFF),
      table('| Post | Huvudman | År | Kostnad |', '| Personal | Regionen | 2024 | 100 |'),
    ),
  )
  expect(wider.map((change) => [change.kind, 'text' in change ? change.text : ''])).toEqual([
    ['removed', 'Ansvar'],
    ['added', 'Huvudman'],
    ['added', 'År'],
  ])
})
