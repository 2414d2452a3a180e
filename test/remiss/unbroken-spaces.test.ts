import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PackContent } from '../../src/model/pack.ts'
import { unbroken, withUnbrokenSpaces } from '../../src/remiss/unbroken-spaces.ts'
import { publications } from '../render/random-publications.ts'

const shown = (text: string) => unbroken(text).replaceAll('\u00a0', '~')

test.each([
  ['9 360 personer och 14 500 000 kr', '9~360 personer och 14~500~000~kr'],
  ['98 % senast 1 juli 2029', '98~% senast 1~juli 2029'],
  ['enligt 3 kap. 2 §, 12 a § och § 4', 'enligt 3 kap. 2~§, 12~a~§ och §~4'],
  ['under 2021 300 personer', 'under 2021 300 personer'],
  ['2 100,5 tkr, 5 procent och 9 kronor', '2~100,5~tkr, 5 procent och 9 kronor'],
  ['019-602 10 00', '019-602 10 00'],
  ['31 december, 41 majskolvar och version 3.1 mars', '31~december, 41 majskolvar och version 3.1 mars'],
  ['by 1 July', 'by 1~July'],
])('%s is set as %s', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('a number in bold keeps its unit; links and code are as they were', () => {
  const link = { text: '1 juli', link: 'https://exempel.se/1 juli' }
  const code = { text: '9 360', code: true as const }
  const content: PackContent = {
    kind: 'publication',
    publication: {
      layout: 'sheet',
      language: 'sv',
      title: 'Den 1 juli',
      facts: [],
      running: ['20 %'],
      blocks: [
        { kind: 'heading', level: 2, id: 'a', runs: [{ text: '98', strong: true }, { text: ' % klart' }] },
        { kind: 'paragraph', runs: [link, { text: ' ' }, code] },
      ],
      notes: [],
    },
  }
  const said = withUnbrokenSpaces(content)
  expect(JSON.stringify(said).replaceAll('\u00a0', '~')).toBe(
    JSON.stringify(content).replace('Den 1 juli', 'Den 1~juli').replace('20 %', '20~%').replace(' % klart', '~% klart'),
  )
})

test('nothing but such spaces differs', () => {
  fc.assert(
    fc.property(publications, (publication) => {
      const before = JSON.stringify(publication)
      const after = JSON.stringify(withUnbrokenSpaces({ kind: 'publication', publication }))
      const inner = after.slice('{"kind":"publication","publication":'.length, -1)
      expect(inner.replaceAll('\u00a0', ' ')).toBe(before.replaceAll('\u00a0', ' '))
      expect(inner).toHaveLength(before.length)
    }),
  )
})

test('nothing but spaces beside numbers becomes others', () => {
  const piece = fc.constantFrom('1', '23', '456', ' ', '§', '%', 'kr', 'juli', ',', 'a', 'ord', '2021', '\u00a0', '.')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const said = unbroken(text)
      expect(said).toHaveLength(text.length)
      for (const [index, letter] of [...said].entries())
        if (letter !== text[index]) expect([text[index], letter]).toEqual([' ', '\u00a0'])
      expect(unbroken(said)).toBe(said)
    }),
  )
})
