import fc from 'fast-check'

/** Two versions of a text in Markdown. */
export interface TextPair {
  readonly old: string
  readonly new: string
}

/** A heading with what stands under it; the first has level 0: the text before the first heading. */
interface Part {
  readonly level: number
  readonly heading: string
  readonly blocks: readonly string[]
}

const STEMS = 'land skol vatten kultur energi bygd hälso miljö trafik närings ungdoms klimat bostads lärande'.split(' ')
const TAILS = 'frågor mål plan stöd rådet avtal krav insatser område utveckling arbete behov'.split(' ')
const SMALL = ['och', 'i', 'för', 'vi', 'ska', '–', '2022', '1 436 591 kr', '12,5 procent', '§ 5', 'senast', 'fler']

const ENDS = ['.', '.', '.', '?', ' kr', '']

const word = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...STEMS), fc.constantFrom(...TAILS)).map(([stem, tail]) => stem + tail),
  },
  { weight: 2, arbitrary: fc.constantFrom(...SMALL) },
)
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((list) => list.join(' '))

/** A stretch of text, mostly plain. */
const stretch: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: words(1, 8) },
  { weight: 1, arbitrary: words(1, 3).map((text) => `**${text}**`) },
  { weight: 1, arbitrary: words(1, 3).map((text) => `*${text}*`) },
  { weight: 1, arbitrary: words(1, 2).map((text) => `~~${text}~~`) },
  { weight: 1, arbitrary: words(1, 2).map((text) => `\`${text}\``) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(words(1, 3), fc.constantFrom('https://exempel.se/a', 'https://exempel.se/b?c=1&d=2', '#mal', 'plan.md'))
      .map(([text, target]) => `[${text}](${target})`),
  },
  { weight: 1, arbitrary: fc.constant('![karta](karta.png)') },
  { weight: 1, arbitrary: fc.constantFrom('[^1]', 'rad  \nny rad', '&lt;b&gt; & "c"', 'a\u00a0b', '\u0001') },
)

const sentence = fc.tuple(fc.array(stretch, { minLength: 1, maxLength: 4 }), fc.constantFrom(...ENDS))
const text = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((list) => list.map(([parts, end]) => parts.join(' ') + end).join(' '))

const item = fc.tuple(text, fc.constantFrom('', '', '', '[ ] ', '[x] ')).map(([said, box]) => box + said)
const nested = fc.oneof(fc.constant([]), fc.array(item, { minLength: 1, maxLength: 3 }))

const list = fc
  .tuple(
    fc.array(fc.tuple(item, nested, fc.boolean()), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('-', '1', '1', '4'),
    fc.constantFrom('-', '1'),
  )
  .map(([items, outer, inner]) =>
    items
      .map(([said, below, isLong], index) => {
        const mark = outer === '-' ? '-' : `${Number(outer) + index}.`
        const under = below.map((each, place) => `    ${inner === '-' ? '-' : `${place + 1}.`} ${oneLine(each)}`)
        const more = isLong && index === 1 ? ['', '    Ett stycke till i punkten.', ''] : []
        return [`${mark} ${oneLine(said)}`, ...more, ...under].join('\n')
      })
      .join('\n'),
  )

const table = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.array(fc.array(words(0, 3), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('---', '--:', ':-:'),
    fc.constantFrom('', '', ': Budget i kronor'),
  )
  .map(([columns, rows, align, caption]) => {
    const row = (cells: readonly string[]) => `| ${cells.slice(0, columns).join(' | ')} |`
    const lines = [row(['Rad', 'Kostnad', 'År']), row([align, align, '---']), ...rows.map(row)]
    return [...lines, ...(caption === '' ? [] : ['', caption])].join('\n')
  })

const quote = text.map((said) => `> ${oneLine(said)}`)
const block = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 3, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: quote },
  {
    weight: 1,
    arbitrary: fc.constantFrom('```\nkod\n  rad\n```', '---', '<!-- anteckning -->', '<div>rå</div>', '> - a\n> - b'),
  },
)

const part = fc.record({
  level: fc.integer({ min: 2, max: 4 }),
  heading: words(1, 3),
  blocks: fc.array(block, { maxLength: 4 }),
})

const KINDS = ['move', 'remove', 'swap', 'split', 'split', 'merge', 'level', 'cell', 'cell', 'row', 'column'] as const

/** What is done to a text; `at` and `to` are places, counted round. */
type Edit =
  | {
      readonly kind: (typeof KINDS)[number]
      readonly at: number
      readonly to: number
    }
  | { readonly kind: 'add'; readonly at: number; readonly to: number; readonly block: string; readonly part: Part }
  | { readonly kind: 'reword'; readonly at: number; readonly to: number; readonly by: string }

const place = fc.nat({ max: 30 })
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: place,
    to: place,
  }),
  fc.record({ kind: fc.constant('add' as const), at: place, to: place, block, part }),
  fc.record({ kind: fc.constant('reword' as const), at: place, to: place, by: fc.oneof(words(0, 3), stretch) }),
)

/** Random pairs: a text, and the same after some edits or, now and then, another. */
export const textPairs: fc.Arbitrary<TextPair> = fc
  .record({
    titled: fc.tuple(fc.boolean(), fc.boolean()),
    parts: fc.array(part, { minLength: 1, maxLength: 6 }),
    edits: fc.array(edit, { maxLength: 8 }),
    other: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.array(part, { maxLength: 3 }) },
    ),
  })
  .map(({ titled, parts, edits, other }) => ({
    old: written(parts, titled[0]),
    new: written(other ?? edits.reduce(edited, parts), titled[0] !== (titled[1] && edits.length > 6)),
  }))

function written(parts: readonly Part[], titled: boolean): string {
  const body = parts.map(({ level, heading, blocks }) => [`${'#'.repeat(level)} ${heading}`, ...blocks].join('\n\n'))
  const notes = body.join('').includes('[^1]') ? ['[^1]: Källa: SCB.'] : []
  return `${[...(titled ? ['# Strategi för länet'] : []), ...body, ...notes].join('\n\n')}\n`
}

function edited(parts: readonly Part[], change: Edit): readonly Part[] {
  const at = change.at % Math.max(1, parts.length)
  const chosen = parts[at]
  if (chosen === undefined) return parts
  const to = change.to % parts.length
  switch (change.kind) {
    case 'move':
      return parts.toSpliced(at, 1).toSpliced(to, 0, chosen)
    case 'level':
      return parts.with(at, { ...chosen, level: 2 + ((chosen.level - 1) % 3) })
    case 'add':
      return change.to % 3 === 0
        ? parts.toSpliced(at, 0, change.part)
        : parts.with(at, withBlock(chosen, change.to, change.block))
    default:
      return change.kind === 'remove' && change.to % 4 === 0
        ? parts.toSpliced(at, 1)
        : parts.with(at, inside(chosen, change))
  }
}

function withBlock(chosen: Part, to: number, added: string): Part {
  return { ...chosen, blocks: chosen.blocks.toSpliced(to % (chosen.blocks.length + 1), 0, added) }
}

function inside(chosen: Part, change: Edit): Part {
  const { blocks } = chosen
  const at = change.to % Math.max(1, blocks.length)
  const [first, second] = [blocks[at], blocks[at + 1]]
  if (first === undefined) return chosen
  switch (change.kind) {
    case 'remove':
      return { ...chosen, blocks: blocks.toSpliced(at, 1) }
    case 'swap':
      return second === undefined ? chosen : { ...chosen, blocks: blocks.with(at, second).with(at + 1, first) }
    case 'split':
      return { ...chosen, blocks: blocks.toSpliced(at, 1, ...first.split(/(?<=[.?]) (?=\S)/)) }
    case 'cell':
    case 'row':
    case 'column':
      return { ...chosen, blocks: blocks.map((each) => (each.startsWith('| ') ? tableEdited(each, change) : each)) }
    case 'merge':
      return second === undefined ? chosen : { ...chosen, blocks: blocks.toSpliced(at, 2, `${first} ${second}`) }
    case 'reword':
      return { ...chosen, blocks: blocks.with(at, reworded(first, change.at, change.by)) }
    default:
      return chosen
  }
}

/** A cell with other words, a row more or less, or a column less. */
function tableEdited(said: string, { kind, at }: Edit): string {
  const lines = said.split('\n')
  const rows = lines.filter((line) => line.startsWith('| '))
  const index = 2 + (at % Math.max(1, rows.length - 2))
  const row = rows[index]
  if (row === undefined) return said
  if (kind === 'cell') return lines.with(index, row.replace(/\w+(?= \|$)|(?<=^\| )\S*/, `${at} kr`)).join('\n')
  if (kind === 'row')
    return lines.toSpliced(index, at % 2, ...(at % 3 === 0 ? [] : [row.replace(/\w+/, 'ny')])).join('\n')
  return lines.map((line) => (line.startsWith('| ') ? line.replace(/ \| [^|]*\|$/, ' |') : line)).join('\n')
}

/** One word replaced, or one put before it. */
function reworded(said: string, at: number, by: string): string {
  const tokens = said.split(/( +)/)
  const index = at % tokens.length
  return at % 2 === 0
    ? tokens.with(index, by).join('')
    : `${tokens.slice(0, index).join('')}${by} ${tokens.slice(index).join('')}`
}

function oneLine(said: string): string {
  return said.replace(/\s*\n/g, ' ')
}
