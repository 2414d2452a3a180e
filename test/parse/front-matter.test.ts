import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../src/parse/front-matter.ts'

function blockOf(text: string): readonly [string, string] | undefined {
  const found = frontMatter(text)
  return found.kind === 'block' ? [text.slice(found.start, found.end), text.slice(found.bodyStart)] : undefined
}

function mended(text: string): string | undefined {
  const found = frontMatter(text)
  if (found.kind !== 'misplaced' && found.kind !== 'unclosed') return undefined
  return found.fault.fix?.edits.reduceRight(
    (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
    text,
  )
}

describe('front matter', () => {
  test.each([
    ['---\na: 1\n---\n# Text\n', 'a: 1\n', '# Text\n'],
    ['--- \na: 1\n---\t\n', 'a: 1\n', ''],
    ['---\n---\ntext', '', 'text'],
    ['---\na: 1\n---', 'a: 1\n', ''],
    ['---\na: |\n  ---\n---\n\n---\n', 'a: |\n  ---\n', '\n---\n'],
    ['---\na: 1\n----\n---\n', 'a: 1\n----\n', ''],
    ['---\na: 1\n--- b\n---\t \nb', 'a: 1\n--- b\n', 'b'],
  ])('of %j', (text, yaml, body) => {
    expect(blockOf(text)).toEqual([yaml, body])
  })

  test.each([
    '',
    '# Rubrik\n',
    '---\n\n# Rubrik\n',
    '---\nEn text.\n',
    '----\na: 1\n----\n',
    'Rubrik\n---\nmål: ett\n---\n',
    '```yaml\n---\na: 1\n---\n```\n',
    '\n---\n\ntext\n---\n',
    '\n---\na: 1\n',
  ])('is absent in %j', (text) => {
    expect(frontMatter(text).kind).toBe('none')
  })

  test.each([
    ['---\na: 1\nb:\n  - c\n\n# Rubrik\n', 5],
    ['---\na: 1\n# Rubrik\n', 3],
    ['---\na: 1\nEn text.\n', 3],
    ['---\na: 1\n', 3],
    ['---\n\na: 1', 4],
  ])('without end in %j is told to end before its line %d', (text, line) => {
    expect(frontMatter(text)).toMatchObject({
      kind: 'unclosed',
      span: { start: 0, end: 3 },
      fault: { rule: 'front-matter/unclosed', sentence: 'unclosed', values: { line } },
    })
  })

  test('ended by dots is mended', () => {
    expect(frontMatter('---\na: 1\n...\n# R\n')).toMatchObject({
      kind: 'unclosed',
      span: { line: 3 },
      fault: { sentence: 'dots' },
    })
    expect(mended('---\na: 1\n...\n# R\n')).toBe('---\na: 1\n---\n# R\n')
  })

  test.each([
    ['\n\n---\na: 1\n---\n# R\n', 3, '---\na: 1\n---\n# R\n'],
    ['# R\n\n---\na: 1\nb:\n  - c\n---\ntext\n', 3, '---\na: 1\nb:\n  - c\n---\n# R\n\ntext\n'],
    [' ---\na: 1\n---\n', 1, '---\na: 1\n---\n'],
    ['<!-- mall -->\n---\na: 1\n---', 2, '---\na: 1\n---\n<!-- mall -->\n'],
  ])('misplaced in %j is found on its line and moved first', (text, line, fixed) => {
    expect(frontMatter(text)).toMatchObject({
      kind: 'misplaced',
      span: { line },
      fault: { rule: 'front-matter/misplaced' },
    })
    expect(mended(text)).toBe(fixed)
    expect(frontMatter(fixed).kind).toBe('block')
  })
})
