import { expect, test } from 'vitest'
import { comparedTexts, markedText, toldIn } from './compared-texts.ts'

const FIRST = 'Kommunerna planerar för bostäder nära stationerna och längs de stora vägarna.'
const SECOND = 'Regionen köper in trafiken och tar fram underlag om pendling varje vår.'
const OTHER = 'Näringslivet deltar med praktikplatser och mentorer för unga vuxna i länet.'
const MORE = 'Föreningarna ordnar läger, kurser och mötesplatser under sommaren och hösten.'

const document = (...blocks: string[]) => `# Strategi\n\n${blocks.join('\n\n')}\n`

test('a paragraph is split into paragraphs of its own section only', () => {
  const old = document('## Boende', `${FIRST} ${SECOND}`, '## Trafik', OTHER)
  expect(toldIn(comparedTexts(old, document('## Boende', FIRST, SECOND, '## Trafik', OTHER)))).toMatchObject([
    { kind: 'split', part: 'paragraph', parts: [{ text: FIRST }, { text: SECOND }] },
  ])
  const across = toldIn(comparedTexts(old, document('## Boende', FIRST, '## Trafik', SECOND, OTHER)))
  expect(across.map(({ kind }) => kind)).toEqual(['reworded', 'added'])
})

test('a word or two beside a shortened paragraph is no part of it', () => {
  const old = document('## Boende', `${FIRST} ${SECOND} Läs vidare.`, OTHER)
  const told = toldIn(comparedTexts(old, document('## Boende', `${FIRST} ${SECOND}`, 'Läs vidare.', OTHER)))
  expect(told.map(({ kind }) => kind)).toEqual(['reworded', 'added'])
})

test('paragraphs merged on their way to another section are there on both sides, and no word is lost', () => {
  const old = document('## Boende', OTHER, FIRST, SECOND, '## Trafik', MORE)
  const comparison = comparedTexts(old, document('## Boende', OTHER, '## Trafik', MORE, `${FIRST} ${SECOND}`))
  expect(toldIn(comparison).map(({ kind }) => kind)).toEqual(['moved', 'merged'])
  const { old: before, kept, moved, removed } = comparison.words
  expect(kept + moved + removed).toBe(before)
  expect(comparison.rows.map(({ state }) => state).filter((state) => state === 'movedAway')).toHaveLength(2)
  const here = comparison.rows.filter(({ state }) => state === 'movedHere')
  expect(here.map(markedText).join('')).toBe(`${FIRST} ${SECOND}`)
})

test("a footnote's mark that was put in where a paragraph was split is there", () => {
  const note = '[^1]: Enligt statistik om pendling.'
  const comparison = comparedTexts(
    document('## Boende', `${FIRST} ${SECOND}`, note),
    document('## Boende', `${FIRST}[^1]`, SECOND, note),
  )
  const added = comparison.rows.flatMap(({ pieces = [] }) => pieces.filter(({ kind }) => kind === 'added'))
  expect(added).toMatchObject([{ kind: 'added', new: [{ text: '', footnote: '1' }] }])
})
