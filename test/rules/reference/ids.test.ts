import { expect, test } from 'vitest'
import { duplicateId } from '../../../src/rules/outline/duplicate-id.ts'
import { brokenLink } from '../../../src/rules/reference/broken-link.ts'
import type { Example } from '../../../src/rules/rule.ts'
import { findingsIn } from '../workspace-of.ts'

const broken = (text: string, files: Example['files'] = {}) =>
  findingsIn({ text, files }, [brokenLink]).map(({ place }) => place.span.line)

test('a link holds to the id of an item in a list where nothing else is marked', () => {
  expect(broken('# Plan\n\nSe [akt](#akt).\n\n- Minska\n- Öka {#akt}\n')).toEqual([])
  expect(broken('# Plan\n\nSe [akt](#akt).\n\n- Minska\n- Öka\n')).toEqual([3])
})

test('an id on two items of lists stands in two places', () => {
  const found = findingsIn({ text: '# Plan\n\n- Öka {#akt}\n- Minska\n\nText.\n\n1. Mer {#akt}\n' }, [duplicateId])
  expect(found.map(({ place, values }) => [place.span.line, values])).toEqual([[8, { id: 'akt' }]])
})

test('a query between a file and an id is passed over', () => {
  const files = { 'rus.md': '# Strategi\n\n## Mål {#mal}\n' }
  expect(broken('# Plan\n\n[x](rus.md?v=1#mal)\n', files)).toEqual([])
  expect(broken('# Plan\n\n[x](rus.md?v=1#saknas)\n', files)).toEqual([3])
  expect(broken('# Plan\n\n[x](saknas.md?v=1#mal)\n', files)).toEqual([3])
})

test('nothing is said of ids in a document that a limit kept from being read', () => {
  const wide = `# Strategi\n\n${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n`
  expect(broken('# Plan\n\n[x](rus.md#mal) [y](saknas.md#mal)\n', { 'rus.md': wide })).toEqual([3])
  expect(broken('# Plan\n\n[x](rus.md#mal)\n', { 'rus.md': wide })).toEqual([])
  expect(broken('# Plan\n\n[x](rus.md#mal)\n', { 'rus.md': '# Strategi\n' })).toEqual([3])
})
