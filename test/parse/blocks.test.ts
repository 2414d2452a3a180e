import { describe, expect, test } from 'vitest'
import { blocksOf, type Table } from '../../src/model/document.ts'
import { covered, parsed } from './parsed.ts'

const plan = (body: string) => `---\ntype: project-plan\nid: p\n---\n\n# T\n\n## Budget\n\n${body}`

function tableIn(text: string): Table {
  const table = [...blocksOf(parsed(text))].find((block) => block.kind === 'table')
  if (table === undefined) throw new Error('no table')
  return table
}

describe('tables', () => {
  const rows =
    '| Kostnader | 2024 | Totalt |\n|---|--:|--:|\n| Egen personal | 1 606 293 | **2 989 018 kr** |\n| Resor | 5 |\n'

  test('are data, with places', () => {
    const text = plan(rows)
    const table = tableIn(text)
    expect(table.header.map((cell) => cell.text)).toEqual(['Kostnader', '2024', 'Totalt'])
    expect(table.rows[0]?.[1]?.quantity).toEqual({ value: 1_606_293 })
    expect(table.rows[0]?.[2]?.quantity).toEqual({ value: 2_989_018, unit: 'kr' })
    expect(covered(text, table.rows[0]?.[1]?.span ?? { start: 0, end: 0 })).toBe('1 606 293')
  })

  test('short rows are filled with empty cells that stand at the end of the row', () => {
    const cell = tableIn(plan(rows)).rows[1]?.[2]
    expect(cell?.text).toBe('')
    expect(cell?.span.line).toBe(13)
  })

  test('rows longer than the header are cut to it, and the rest is kept as surplus', () => {
    const {
      header,
      rows: fitted,
      surplus,
    } = tableIn('| A | B |\n|---|---|\n| 1 | 2 | 3 | 4 |\n| 5 | 6 |\n| 7 | 8 | 9 |\n')
    expect(header).toHaveLength(2)
    expect(fitted.map((row) => row.map(({ text }) => text))).toEqual([
      ['1', '2'],
      ['5', '6'],
      ['7', '8'],
    ])
    expect(surplus?.map(({ text }) => text)).toEqual(['3', '4', '9'])
  })

  test('without such rows have no surplus', () => {
    expect(tableIn('| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |\n').surplus).toBeUndefined()
  })

  test('get their role from the first header cell', () => {
    expect(tableIn(plan(rows)).role).toBe('costs')
  })

  test.each([
    [': Vår budget {#budget .costs}\n\n', ''],
    ['', '\n: Vår budget {#budget .costs}\n'],
    ['Tabell: Vår budget {#budget .costs}\n\n', ''],
  ])('take a caption before (%j) or after (%j)', (before, after) => {
    const table = tableIn(plan(before + rows + after))
    expect([table.caption, table.attributes?.id, table.role]).toEqual(['Vår budget', 'budget', 'costs'])
  })

  test('have the first class of their attributes as role in a document without a type', () => {
    const text = `# T\n\n: Vår budget {#budget .egen .bred}\n\n${rows}`
    expect(tableIn(text).role).toBe('egen')
    expect(tableIn(`# T\n\n${rows}`).role).toBeUndefined()
  })

  test('have the class that the type knows as role, wherever it stands, else the first', () => {
    expect(tableIn(plan(`: Vår budget {.bred .financing}\n\n${rows}`)).role).toBe('financing')
    expect(tableIn(plan(`: Vår budget {.egen .bred}\n\n${rows}`)).role).toBe('egen')
  })

  test('a caption is no paragraph of its own', () => {
    const document = parsed(plan(`: Vår budget\n\n${rows}`))
    expect([...blocksOf(document)].map((block) => block.kind)).toEqual(['table'])
  })
})

describe('other blocks', () => {
  test('paragraphs give plain text in one line', () => {
    const [block] = blocksOf(parsed('# T\n\nEn *viktig*\nrad med `kod` och [länk](#a). {#stycke .note}\n'))
    expect(block).toMatchObject({
      kind: 'paragraph',
      text: 'En viktig rad med kod och länk.',
      attributes: { id: 'stycke' },
    })
  })

  test('items hold their text, attributes and what follows', () => {
    const [list] = blocksOf(parsed('# T\n\n1. Öka {#akt-1 .activity}\n   - inre\n2. Minska\n'))
    expect(list).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [
        { text: 'Öka', attributes: { id: 'akt-1', classes: ['activity'] }, blocks: [{ kind: 'list' }] },
        { text: 'Minska' },
      ],
    })
  })

  test('links are found wherever they stand, with section and resolved target', () => {
    const text =
      '# T [h](#x)\n\n## A\n\n- [ett](b.md#c)\n\n| ![bild](b.png) |\n|---|\n| [två][ref] |\n\n[ref]: https://example.se\n'
    const links = parsed(text).links.map(({ kind, target, section }) => [kind, target, section])
    expect(links).toEqual([
      ['link', '#x', undefined],
      ['link', 'b.md#c', 'a'],
      ['image', 'b.png', 'a'],
      ['link', 'https://example.se', 'a'],
    ])
  })
})

describe('lists', () => {
  const listIn = (text: string) => {
    const list = blocksOf(parsed(text)).find((block) => block.kind === 'list')
    if (list === undefined) throw new Error('no list')
    return list
  }

  test.each([
    '- Öka\n- Minska\n',
    '- [x] Öka\n- [ ] Minska\n',
    '1. Öka\n   mycket\n2. Minska\n',
  ])('whose items hold their text alone are plain: %j', (text) => {
    expect(listIn(text).isPlain).toBe(true)
  })

  test.each([
    '- Öka {#akt}\n- Minska\n',
    '- Öka\n- Minska {.goal}\n',
    '- Öka\n  - Mer\n- Minska\n',
    '- Öka\n\n  Mycket.\n- Minska\n',
    '- | A |\n  |---|\n  | 1 |\n',
  ])('with attributes or further blocks in them are not: %j', (text) => {
    expect(listIn(text).isPlain).toBe(false)
  })

  test('items keep their attributes, and the blocks after their text', () => {
    const [first, second] = listIn('- Öka {#akt .goal}\n\n  Mycket.\n- Minska\n').items
    expect(first).toMatchObject({ text: 'Öka', attributes: { id: 'akt', classes: ['goal'] } })
    expect(first?.blocks.map(({ kind }) => kind)).toEqual(['paragraph'])
    expect(second?.attributes).toBeUndefined()
  })
})
