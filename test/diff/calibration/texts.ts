import fc from 'fast-check'

/** Few words, so that different texts have much in common. */
const WORDS = [
  'regionen',
  'kommunerna',
  'länet',
  'mål',
  'ska',
  'och',
  'för',
  'arbete',
  '2030',
  '5 §',
  '1 436 591 kr',
  'år',
  '2018–2030',
]

const word = fc.constantFrom(...WORDS)
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((all) => all.join(' '))

/** A sentence, sometimes with what Markdown can do to words. */
const sentence = fc
  .tuple(
    words(1, 14),
    fc.constantFrom(
      '',
      '',
      '',
      '**vikt**',
      '*ton*',
      '[länk](mal.md)',
      '[länk](annat.md)',
      '`kod`',
      '![bild](a.png)',
      '[^1]',
      '”ord”',
      'a\u00A0b',
    ),
  )
  .map(([text, more]) => `${text}${more === '' ? '' : ` ${more}`}.`)

const text = fc.array(sentence, { minLength: 1, maxLength: 4 })

const paragraph = fc
  .tuple(text, fc.constantFrom(' ', '\n', '\\\n'))
  .map(([sentences, between]) => sentences.join(between))

const heading = fc
  .tuple(
    fc.integer({ min: 2, max: 5 }),
    fc.constantFrom('', '', '1. ', '2.1 '),
    words(1, 4),
    fc.constantFrom('', '', ' {#mal-1}', ' {.goal}'),
  )
  .map(([level, number, title, attributes]) => `${'#'.repeat(level)} ${number}${title}${attributes}`)

const list = fc
  .tuple(
    fc.constantFrom('- ', '1. ', '- [x] ', '- [ ] '),
    fc.array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 5 }),
  )
  .map(([marker, items]) => items.map(([said, isInner]) => `${isInner ? '   ' : ''}${marker}${said}`).join('\n'))

const table = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.array(word, { minLength: 4, maxLength: 20 }))
  .map(([isCaptioned, columns, cells]) => {
    const rows: string[] = []
    for (let at = 0; at + columns <= cells.length; at += columns)
      rows.push(`| ${cells.slice(at, at + columns).join(' | ')} |`)
    rows.splice(1, 0, `|${' --- |'.repeat(columns)}`)
    return `${isCaptioned ? ': Kostnader {#k}\n\n' : ''}${rows.join('\n')}`
  })

const other = fc.constantFrom(
  '> regionen ska\n>\n> - länet',
  '```js\nkod\n```',
  '<div>länet</div>',
  '---',
  '[^1]: Not om mål.',
  '[etikett]: mal.md',
)

const block = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 3, arbitrary: heading },
  { weight: 2, arbitrary: list },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: other },
)

const blocks = fc.array(block, { maxLength: 14 })
const header = fc.constantFrom(
  '',
  '',
  '---\ntitle: Ett\nversion: "1"\n---\n\n',
  '---\ntitle: Två\nmål: [a, b]\n---\n\n',
)
const title = fc.constantFrom('', '# Strategi\n\n', '# Strategi för länet\n\n')

function written(parts: readonly string[]): string {
  return parts.join('\n\n')
}

/** Any document. */
export const markdown = fc.tuple(header, title, blocks).map(([front, top, body]) => `${front}${top}${written(body)}\n`)

/** Two documents of which the second has blocks of the first, as they are and edited, in any order, and its own. */
export const markdownPair = fc
  .tuple(header, header, title, blocks, blocks)
  .chain(([front, otherFront, top, old, own]) =>
    fc
      .tuple(
        fc.shuffledSubarray([...old, ...own]),
        fc.boolean(),
        fc.array(fc.tuple(fc.nat(40), word), { maxLength: 6 }),
      )
      .map(([shuffled, isOrdered, edits]) => {
        const kept = isOrdered ? [...old, ...own].filter((each) => shuffled.includes(each)) : shuffled
        const body = edits.reduce(edited, kept)
        return [`${front}${top}${written(old)}\n`, `${otherFront}${top}${written(body)}\n`] as const
      }),
  )

/** One of the blocks with another word in it. */
function edited(body: readonly string[], [at, other]: readonly [number, string]): string[] {
  return body.map((each, index) => (index === at % body.length ? each.replace(/(?<=\S )\p{L}{3,}(?= )/u, other) : each))
}
