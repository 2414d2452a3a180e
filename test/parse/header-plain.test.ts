import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerLimits } from '../../src/parse/header-limits.ts'
import { readPlain } from '../../src/parse/header-plain.ts'
import { readYaml } from '../../src/parse/header-yaml.ts'

/** Where the quick way reads a header, the library must read the same, without faults. */
function expectAgreement(yaml: string): void {
  const before = '---\n'
  const text = `${before}${yaml}---\n\nkropp: "oläst\n`
  const end = before.length + yaml.length
  const quick = readPlain(text, before.length, end)
  if (quick === undefined) return
  expect(readYaml(text, before.length, end, headerLimits)).toEqual({ header: quick, faults: [] })
}

const scalars = [
  '0012',
  '09',
  '1_000',
  'no',
  'yes',
  'on',
  '~',
  'null',
  'Null',
  'NULL',
  'nUll',
  '',
  '2022-01-01',
  '1e3',
  '1E+3',
  '.5',
  '5.',
  '-.5',
  '0x1F',
  '0o17',
  '0X1f',
  '+5',
  '-0',
  '0',
  '-',
  '--',
  '---',
  '-5',
  '- 5',
  '.',
  '..',
  '...',
  '.inf',
  '-.inf',
  '+.Inf',
  '.nan',
  '.NaN',
  '+.nan',
  'true',
  'True',
  'TRUE',
  'tRue',
  'false',
  '12345678901234567890',
  '1.5e400',
  '"åäö"',
  '"åäö \\u00e5"',
  '"a\\nb"',
  "'it''s'",
  "''",
  "''''",
  '""',
  '"x" # c',
  '"x"#c',
  "'x'y",
  'b #c',
  'b#c',
  '#b',
  ' #b',
  'x   ',
  'https://rus.se/a?b=c#d',
  'http://x:80',
  'a: b',
  'a:',
  ':a',
  '::',
  'a::b',
  '?',
  '?x',
  '? x',
  '<<',
  '=',
  'Läns-\u00a0styrelsen',
  '\u00a0x',
  'x\u00a0',
  'mo\u0308te',
  '[]',
  '[ ]',
  '[a]',
  '[a, b]',
  '[ a , "b", \'c\', 3 ]',
  '[a,b]',
  '[a,]',
  '[,a]',
  '[a]b',
  '[a] # c',
  '[a]#c',
  '[a',
  'a]',
  '[[a]]',
  '[a: b]',
  '["a":b]',
  '[-]',
  '[- a]',
  '[-a, -5, .5]',
  '["a" b]',
  '["a,b", c]',
  "['a]b']",
  '[a b c]',
  '[~, null, true]',
  '[a#b]',
  '[a #b]',
  '{}',
  '{a: 1}',
  'a, b',
  'a {b}',
  '*x',
  '&x',
  '!x',
  '!!str x',
  '|',
  '>',
  '| x',
  '%x',
  '@x',
  '`x`',
  '"x',
  "'x",
  'x"',
  "x'y'",
  '\\',
  '\\n',
  '"\\',
  '"\\""',
  '\tx',
  'x\ty',
  'x\u2028y',
  'x\u0085y',
  '\ufeffx',
  '\u{1F600}',
  '1 436 591',
  '2,5 mnkr',
  '<p>',
  '&amp;',
  '(a)',
  '§ 5',
]

const keys = [
  'a',
  'nyckel',
  'mål',
  'ma\u030al',
  'två ord',
  'a-b',
  'a.b',
  '-a',
  '- a',
  '1',
  'null',
  'true',
  '~',
  '"a"',
  "'a'",
  '[a]',
  '?a',
  '? a',
  'a#b',
  'a #b',
  'a:b',
  'key ',
  '__proto__',
  'constructor',
  'x/y',
  '<<',
  '\u00a0a',
  'a\u00a0',
  'k'.repeat(1100),
  '*a',
  '&a',
  '!a',
  '%a',
  '',
  'a, b',
  'a"b',
]

describe('the quick reader agrees with the YAML library', () => {
  test.each(scalars)('on the scalar %j in each position', (scalar) => {
    const shapes = [
      `a: ${scalar}\n`,
      `a:${scalar}\n`,
      `a: ${scalar}\nb: 2\n`,
      `a:\n  - ${scalar}\n  - 2\n`,
      `a:\n- ${scalar}\n`,
      `a:\n  b: ${scalar}\nc: 1\n`,
      `a:\n  - b: ${scalar}\n    c: 1\n`,
      `a: [${scalar}]\n`,
      `a: [x, ${scalar} , y]\n`,
      `a: ${scalar}\n  b\n`,
      `a: ${scalar}\n\n  # c\nb: 1\n`,
      `a:\n  ${scalar}\n`,
      `a: ${scalar}`,
    ]
    for (const shape of shapes) expectAgreement(shape)
  })

  test.each(keys)('on the key %j', (key) => {
    for (const shape of [
      `${key}: 1\n`,
      `${key}:\n`,
      `${key} : v\n`,
      `a: 1\n${key}: 2\n`,
      `a:\n  ${key}: 2\n`,
      `a:\n  - ${key}: 2\n    ${key}: 3\n`,
      `${key}\n`,
      `- ${key}: 1\n`,
    ])
      expectAgreement(shape)
  })

  const line = fc.record({
    indent: fc.nat(5),
    dash: fc.constantFrom('', '', '', '- ', '-   ', '- - ', '-', '? '),
    key: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b', 'c', 'mål', 'd e') }, fc.constantFrom('', ...keys)),
    colon: fc.constantFrom(':', ': ', ': ', ': ', ':  ', ' : ', ''),
    value: fc.constantFrom(...scalars, '', '', 'x', '1', '"q"'),
    after: fc.constantFrom('', '', ' ', ' # c', '#', '\n', '\n  # c', '\n# c'),
  })

  test('on lines put together at random', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
        const written = lines.map(
          ({ indent, dash, key, colon, value, after }) =>
            `${' '.repeat(indent % 2 ? 0 : indent)}${dash}${key}${colon}${value}${after}\n`,
        )
        expectAgreement(written.join(''))
      }),
      { numRuns: 4000 },
    )
  })

  const leaf = fc.constantFrom('x', '1', '"q"', "'it''s'", 'en text', '[a, 2]', '', '2022-01-01', '"0114"', 'x # c')
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      fc.dictionary(fc.constantFrom('a', 'mål', 'c d', '__proto__', 'e'), tie('tree'), { minKeys: 1, maxKeys: 4 }),
    ),
  }))

  test('on whole headers, a character struck out or put in', () => {
    const header = fc.dictionary(fc.constantFrom('titel', 'period', 'mål', 'x'), tree, { minKeys: 1 })
    fc.assert(
      fc.property(
        header,
        fc.nat(),
        fc.constantFrom('', ' ', ':', '-', '#', '\n', '"', "'", '[', ',', '\t', 'å', '  '),
        fc.boolean(),
        (root, at, put, strike) => {
          const written = writeTree(root, 0)
          expectAgreement(written)
          const place = at % (written.length + 1)
          expectAgreement(written.slice(0, place) + put + written.slice(strike ? place + 1 : place))
        },
      ),
      { numRuns: 3000 },
    )
  })
})

type Tree = string | Tree[] | { [key: string]: Tree }

function writeTree(tree: Tree, indent: number): string {
  const space = ' '.repeat(indent)
  if (typeof tree === 'string') return `${space}${tree}\n`
  if (Array.isArray(tree))
    return tree.map((item) => `${space}- ${writeTree(item, indent + 2).slice(indent + 2)}`).join('')
  return Object.entries(tree)
    .map(
      ([key, value]) =>
        `${space}${key}:${typeof value === 'string' ? ` ${value}\n` : `\n${writeTree(value, indent + 2)}`}`,
    )
    .join('')
}

describe('the quick reader', () => {
  test('reads the front matter people write, and leaves none of it to the library', () => {
    const yaml =
      'type: strategy # typen\nid: rus\n\ncounties: ["18", 19]\nperiod:\n  from: 2022-01-01\n  to:\nparts:\n- name: Kompetens\n  lead: \'Regionens "styrelse"\'\n-\n# slut\n'
    const header = readPlain(yaml, 0, yaml.length)
    expect(header?.entries.map((entry) => entry.key)).toEqual(['type', 'id', 'counties', 'period', 'parts'])
    expect(header?.span).toEqual({
      line: 1,
      column: 1,
      endLine: 11,
      endColumn: 2,
      start: 0,
      end: yaml.indexOf('-\n#') + 1,
    })
  })

  test.each([
    'a: |\n  x\n',
    'a: >\n  x\n',
    'a: ett\n  två\n',
    'a: "ett\n  två"\n',
    'a: 1\na: 2\n',
    'a: &x 1\n',
    'a: !!str 1\n',
    'a: {b: 1}\n',
    '%YAML 1.1\n',
    'a:\tb\n',
    '- a\n',
    'text\n',
  ])('leaves %j to the library', (yaml) => {
    expect(readPlain(yaml, 0, yaml.length)).toBeUndefined()
  })
})
