import { expect, test } from 'vitest'
import { comparedTexts, toldIn } from './compared-texts.ts'

const [ONE, TWO, THREE, FOUR] = [
  'Kommunerna planerar för bostäder nära stationerna och längs de stora vägarna i länet.',
  'Regionen köper in trafiken och tar fram underlag om pendling och gods varje vår.',
  'Näringslivet deltar med praktikplatser, mentorer och sommarjobb för unga vuxna.',
  'Föreningarna ordnar läger, kurser och mötesplatser under sommaren och hösten.',
]

const document = (...blocks: string[]) => `# Strategi\n\n${blocks.join('\n\n')}\n`
const kindsOf = (old: string, now: string) => toldIn(comparedTexts(old, now)).map(({ kind }) => kind)

test('blocks that left together for different places are moves of their own', () => {
  const old = document('## Ett', ONE, TWO, '## Två', THREE, '## Tre', FOUR)
  const told = toldIn(comparedTexts(old, document('## Ett', '## Två', THREE, ONE, '## Tre', FOUR, TWO)))
  expect(told).toMatchObject([
    { kind: 'moved', text: ONE, from: 'Ett', to: 'Två' },
    { kind: 'moved', text: TWO, from: 'Ett', to: 'Tre' },
  ])
})

test('a section that was split, and has another name, is told once', () => {
  const old = document('## Samhälle', ONE, TWO, '## Ungdom', THREE, FOUR)
  const told = toldIn(comparedTexts(old, document('## Boende', ONE, '## Trafik', TWO, '## Ungdom', THREE, FOUR)))
  expect(told).toMatchObject([{ kind: 'split', text: 'Samhälle', parts: [{ text: 'Boende' }, { text: 'Trafik' }] }])
})

test('a section that was split and stands elsewhere is told of as both', () => {
  const [first, second] = [`${ONE} ${FOUR}`, TWO]
  const old = document('## Samhälle {#s}', first, second, '## Ungdom {#u}', THREE, '## Mål {#m}', `${THREE} ${FOUR}`)
  const now = document(
    '## Ungdom {#u}',
    THREE,
    '## Mål {#m}',
    `${THREE} ${FOUR}`,
    '## Samhälle {#s}',
    first,
    '## Trafik {#t}',
    second,
  )
  expect(kindsOf(old, now).sort()).toEqual(['moved', 'split'])
})

test('a section is new, not split off, when next to nothing of the other stayed there', () => {
  const old = document('## Samhälle {#s}', 'Kort.', ONE, TWO, '## Ungdom {#u}', THREE)
  const now = document('## Samhälle {#s}', 'Kort.', '## Trafik {#t}', ONE, TWO, '## Ungdom {#u}', THREE)
  expect(kindsOf(old, now)).not.toContain('split')
})

test('a heading whose section followed the one around it to another level is not told of', () => {
  const old = document('## Mål', ONE, '### Delmål', TWO)
  const now = document('### Mål', ONE, '#### Delmål', TWO)
  expect(toldIn(comparedTexts(old, now))).toMatchObject([{ kind: 'relevelled', text: 'Mål', from: 2, to: 3 }])
})

test('the words of a section that is gone are those that are gone with it', () => {
  const old = document('## Ett', ONE, '## Borta', THREE, '### Kvar {#kvar}', TWO)
  const told = toldIn(comparedTexts(old, document('## Ett', ONE, '### Kvar {#kvar}', TWO)))
  expect(told.find(({ kind }) => kind === 'removed')).toMatchObject({ text: 'Borta', words: 11 })
})

test('a box that was ticked is a change, and a bullet that became a number is not', () => {
  const old = document('- [ ] Beslut i nämnden', '---', '- Öppen punkt i listan')
  const now = document('- [x] Beslut i nämnden', '---', '1. Öppen punkt i listan')
  expect(toldIn(comparedTexts(old, now))).toMatchObject([
    { kind: 'formatting', part: 'item', from: '[ ] Beslut i nämnden', to: '[x] Beslut i nämnden' },
  ])
})

test('a section is moved with the one it stands in', () => {
  const goals = ['## Mål {#mal}', ONE, '### Delmål {#delmal}', TWO]
  const rest = ['## Läget {#laget}', THREE, '## Uppföljning {#uppfoljning}', FOUR, `${THREE} ${TWO}`]
  const { sections } = comparedTexts(document(...goals, ...rest), document(...rest, ...goals))
  expect(sections.map(({ new: now, moved }) => [now?.id, moved])).toEqual([
    ['laget', false],
    ['uppfoljning', false],
    ['mal', true],
    ['delmal', true],
  ])
})
