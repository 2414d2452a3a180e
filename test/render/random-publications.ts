import fc from 'fast-check'
import type {
  Note,
  Publication,
  PublishedBlock,
  PublishedHeading,
  PublishedParagraph,
  PublishedRun,
} from '../../src/model/publication.ts'

/** Words that a format has to carry as they are, and characters that are hard on it. */
const words = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('länet', 'växer', 'mål 2', '1 436 591 kr', 'Ö', 'a\u2011b', 'kom\u00admun', '§ 8'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '<b>',
      '&amp;',
      ']]>',
      '"',
      "'",
      '{{x}}',
      '\u202e',
      '\u0007',
      '\ufffe',
      '\ud800',
      'a\tb',
      '😀',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
)
const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const line = text.map((said) => said.replace(/\n/g, ' '))
const yes = fc.constant(true as const)
const number = fc.constantFrom('1', '2', '3')

const run: fc.Arbitrary<PublishedRun> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      {
        text,
        strong: yes,
        emphasis: yes,
        code: yes,
        struck: yes,
        mark: fc.constantFrom('added' as const, 'removed' as const),
        title: line,
        link: fc.constantFrom(
          '#a',
          '#b',
          '#ingen',
          'https://exempel.se/a?b=1&c=å',
          'mailto:a@exempel.se',
          'brev/001.pdf',
          'javascript:alert(1)',
          'https://',
          '../20RS6401-fragor.html',
        ),
      },
      { requiredKeys: ['text'] },
    ),
  },
  { weight: 1, arbitrary: number.map((footnote) => ({ text: '', footnote })) },
  { weight: 1, arbitrary: line.map((said) => ({ text: said, image: 'diagram' })) },
  { weight: 1, arbitrary: line.map((said) => ({ text: said, image: 'borttagen' })) },
)
const runs = fc.array(run, { minLength: 1, maxLength: 4 })

const paragraph: fc.Arbitrary<PublishedParagraph> = fc.record(
  {
    kind: fc.constant('paragraph' as const),
    runs,
    number: fc.nat(99),
    style: fc.constantFrom('lead', 'small', 'address', 'closing', 'key'),
  },
  { requiredKeys: ['kind', 'runs'] },
)

const table: fc.Arbitrary<PublishedBlock> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.boolean())
  .chain(([width, named]) => {
    const cells = fc.array(fc.array(run, { maxLength: 2 }), { minLength: width, maxLength: width })
    const column = fc.record(
      {
        align: fc.constantFrom('left' as const, 'right' as const, 'center' as const),
        width: fc.constantFrom(0.1, 0.3, 1),
      },
      { requiredKeys: ['align'] },
    )
    return fc.record(
      {
        kind: fc.constant('table' as const),
        caption: runs,
        columns: fc.array(column, { minLength: width, maxLength: width }),
        header: cells,
        // LibreOffice takes a heading row with nothing under it for a row.
        rows: fc.array(cells, { minLength: 1, maxLength: 3 }),
        rowHeadings: fc.constant(named),
        totals: fc.constant([0]),
      },
      { requiredKeys: ['kind', 'columns', 'header', 'rows', 'rowHeadings'] },
    )
  })

const figure: fc.Arbitrary<PublishedBlock> = fc.record(
  {
    kind: fc.constant('figure' as const),
    picture: fc.constantFrom('diagram', 'foto', 'borttagen'),
    alternative: line,
    caption: runs,
    width: fc.constantFrom(0.1, 0.5, 1),
  },
  { requiredKeys: ['kind', 'picture', 'alternative'] },
)

const answerSpace: fc.Arbitrary<PublishedBlock> = fc.record(
  {
    kind: fc.constant('answer-space' as const),
    label: line,
    short: line,
    key: line,
    choices: fc.array(line, { maxLength: 3 }),
    lines: fc.nat(4),
  },
  { requiredKeys: ['kind', 'label', 'lines'] },
)

const { blocks } = fc.letrec<{ block: PublishedBlock; blocks: readonly PublishedBlock[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    table,
    figure,
    answerSpace,
    fc.record({ kind: fc.constant('code' as const), text }),
    fc.constantFrom<PublishedBlock>({ kind: 'divider' }, { kind: 'divider', page: true }),
    fc.record({ kind: fc.constant('quote' as const), blocks: tie('blocks') }),
    fc.record(
      { kind: fc.constant('notice' as const), title: line, blocks: tie('blocks') },
      { requiredKeys: ['kind', 'blocks'] },
    ),
    fc.record(
      {
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 9 }),
        items: fc.array(fc.record({ blocks: tie('blocks'), checked: fc.boolean() }, { requiredKeys: ['blocks'] }), {
          minLength: 1,
          maxLength: 3,
        }),
      },
      { requiredKeys: ['kind', 'ordered', 'items'] },
    ),
  ),
}))

/** Headings that skip no level, each with blocks under it. */
const parts = fc
  .array(fc.record({ deeper: fc.integer({ min: -2, max: 1 }), said: runs, numbered: fc.boolean(), blocks }), {
    maxLength: 4,
  })
  .map((sections) => {
    let level = 1
    return sections.flatMap(({ deeper, said, numbered, blocks: under }, index): readonly PublishedBlock[] => {
      level = Math.min(Math.max(2, level + deeper), level + 1, 6)
      const heading: PublishedHeading = {
        kind: 'heading',
        level,
        id: ['a', 'b', 'ett-mycket-langt-namn-pa-ett-avsnitt-som-inte-ryms', 'A'][index] ?? `a-${index}`,
        ...(numbered && { number: `${index + 1}` }),
        runs: said,
      }
      return [heading, ...under]
    })
  })

const notes: fc.Arbitrary<readonly Note[]> = fc
  .tuple(blocks, blocks, blocks)
  .map((all) => all.map((inside, index) => ({ number: String(index + 1), blocks: inside })))

/** Publications of every layout with every kind of block, and texts that formats can trip over. */
export const publications: fc.Arbitrary<Publication> = fc.record(
  {
    layout: fc.constantFrom('report' as const, 'letter' as const, 'sheet' as const),
    language: fc.constantFrom('sv' as const, 'en' as const),
    title: line,
    subtitle: line,
    facts: fc.array(fc.record({ label: line, value: runs }), { maxLength: 3 }),
    running: fc.array(line, { maxLength: 3 }),
    date: fc.constant('2021-06-20'),
    contents: fc.record({ title: line, depth: fc.integer({ min: 2, max: 4 }) }),
    blocks: fc.tuple(blocks, parts).map(([lead, sections]) => [...lead, ...sections]),
    notes,
  },
  { requiredKeys: ['layout', 'language', 'title', 'facts', 'running', 'blocks', 'notes'] },
)
