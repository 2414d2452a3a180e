import { describe, expect, test } from 'vitest'
import type { Attributes, Block } from '../../src/model/document.ts'
import { covered, parsed, sectionsIn } from './parsed.ts'

/** What is read at the end of the only block of a text. */
function attributesOf(text: string): Attributes | undefined {
  const [block]: readonly Block[] = parsed(text).lead
  return block?.kind === 'paragraph' ? block.attributes : undefined
}

describe('what stands at the end of a paragraph', () => {
  test.each([
    'Öka. {#akt}',
    'Öka. {#akt} ',
    'Öka. {#akt}\u00a0',
    'Öka. {#akt}\u202f\u00a0',
    'Först.\nÖka. {#akt}',
    'Öka. { #akt }',
    'Öka. {#annat #akt}',
  ])('%j is its id', (text) => {
    const attributes = attributesOf(`${text}\n`)
    expect(attributes?.id).toBe('akt')
    expect(covered(text, attributes?.span ?? { start: 0, end: 0 })).toMatch(/^\{.*\}$/)
  })

  test.each([
    'Öka. {#akt\n.goal}',
    'Öka. {\n#akt}',
    'Öka. {#akt}.',
    'Öka. {#akt och mer}',
    'Öka. {}',
    'Öka. { }',
    'Öka. #akt}',
  ])('%j is text', (text) => {
    expect(attributesOf(`${text}\n`)).toBeUndefined()
  })

  test('classes, pairs and the mark of what has no number are read beside an id', () => {
    expect(attributesOf('Öka. {#akt .a .b källa="SCB, 2024" år=2030 -}\n')).toMatchObject({
      id: 'akt',
      classes: ['a', 'b', 'unnumbered'],
      pairs: { källa: 'SCB, 2024', år: '2030' },
    })
  })
})

test.each([
  '## Mål {#akt}',
  '## Mål {#akt} ##',
  '## Mål {#akt}\u00a0',
  '## Mål {#akt .goal}',
])('%j has its id before what ends a heading', (heading) => {
  expect(sectionsIn(`# Strategi\n\n${heading}\n`)[0]).toMatchObject({ id: 'akt', heading: 'Mål' })
})
