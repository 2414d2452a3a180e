import { expect, test } from 'vitest'
import type { AnnexFault } from '../../src/cli/remiss-annexes.ts'
import type { UnreadableSchema } from '../../src/cli/workspace-load.ts'
import { decode } from '../../src/io/decode.ts'
import { readSource, tooLarge } from '../../src/io/read.ts'
import type { Values } from '../../src/model/finding.ts'
import type { UnsentPicture } from '../../src/model/picture-fault.ts'
import type { SourceFault } from '../../src/model/source-fault.ts'
import { limitSentences } from '../../src/parse/markdown-limits.ts'
import { headerSentences } from '../../src/parse/source-faults.ts'
import { RULES } from '../../src/rules/index.ts'
import type { BrokenReference } from '../../src/schema/dereference.ts'
import type { SchemaSentence } from '../../src/schema/validators.ts'

/** Every sentence that reading can report, with the names of its values. */
type Reported = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

type IoRule = SourceFault['rule']
type IoSentence<Rule extends IoRule> = Extract<SourceFault, { rule: Rule }>['sentence']

/** Complete by its type: a sentence added to SourceFault or BrokenReference fails the type check here. */
const ioSentences: { readonly [Rule in IoRule]: Readonly<Record<IoSentence<Rule>, readonly string[]>> } = {
  'source/encoding': {
    notUtf8: ['offset', 'byte'],
    latin1: ['offset', 'byte', 'character'],
    utf16: ['offset'],
    nul: ['offset'],
    stacked: ['offset'],
  },
  'source/too-large': { tooLarge: ['size', 'limit'] },
  'source/not-a-file': {
    folder: [],
    pipe: [],
    socket: [],
    device: [],
    linkOutside: [],
    linkBroken: [],
    linkTooDeep: [],
    sameName: [],
  },
  'source/unreadable': { missing: [], denied: [], failed: ['code'] },
}
const unresolved: Readonly<Record<BrokenReference['reason'], readonly string[]>> = {
  unknown: ['name', 'ref'],
  network: ['name', 'ref'],
  circular: ['name', 'ref'],
  large: ['name', 'ref'],
}
const unusable: Readonly<Record<SchemaSentence | UnreadableSchema['sentence'], readonly string[]>> = {
  unreadable: [],
  notJson: [],
  notAnObject: [],
  tooDeep: ['most'],
  unknownKey: ['key'],
  unknownKeyNear: ['key', 'meant'],
  missingKey: ['key', 'path'],
  wrongKind: ['expected', 'path'],
  notAllowed: ['allowed', 'path', 'value'],
  notAllowedNear: ['meant', 'path', 'value'],
  wrongForm: ['path'],
  pattern: ['pattern'],
  technical: ['reason'],
}
const unsent: Readonly<Record<UnsentPicture, readonly string[]>> = {
  type: ['file'],
  broken: ['file'],
  tooLarge: ['file'],
  tooMuchWork: ['file'],
  script: ['file'],
  outside: ['file'],
  declarations: ['file'],
  encoding: ['file'],
  size: ['file'],
  together: ['file'],
  unreadable: ['file'],
  notInRevision: ['file'],
}
const annex: Readonly<Record<AnnexFault, readonly string[]>> = {
  tooLarge: ['file', 'most'],
  together: ['file', 'most'],
  unreadable: ['file'],
}
const others = {
  'source/too-slow': { slow: ['seconds'], memory: [] },
  'source/unusable-picture': unsent,
  'source/unusable-annex': annex,
  'schema/unresolved': unresolved,
  'schema/unusable': unusable,
}

const reported = [headerSentences, limitSentences, ioSentences, others].flatMap((list: Reported) =>
  Object.entries(list).flatMap(([rule, sentences]) =>
    Object.entries(sentences).map(([sentence, names]) => [rule, sentence, names] as const),
  ),
)

test.each(reported)('%s says %s, with all its values', (id, sentence, names) => {
  const rule = RULES.find((each) => each.id === id)
  expect(rule?.scope).toBe('source')
  const values: Values = Object.fromEntries(names.map((name, index) => [name, 7919 + index]))
  for (const language of ['sv', 'en'] as const) {
    const asked = new Set<string>()
    const watched = new Proxy(values, {
      get: (target, name) => {
        asked.add(String(name))
        return target[String(name)]
      },
    })
    expect(rule?.sentences[sentence]?.[language](watched)).toMatch(/\S.*[.?]$|7919|7920/)
    expect([...asked].sort()).toEqual([...names].sort())
  }
})

test('no rule about reading has a sentence that nothing reports', () => {
  const known = new Set(reported.map(([rule, sentence]) => `${rule} ${sentence}`))
  const said = RULES.filter(
    ({ scope, id }) => scope === 'source' && /^(?:source|schema|front-matter)\//.test(id),
  ).flatMap((rule) => Object.keys(rule.sentences).map((sentence) => `${rule.id} ${sentence}`))
  expect(said.filter((each) => !known.has(each))).toEqual([])
})

function messageOf(fault: SourceFault): string | undefined {
  return RULES.find((rule) => rule.id === fault.rule)?.sentences[fault.sentence]?.sv(fault.values)
}

function faultOf(bytes: readonly number[]): SourceFault | undefined {
  const decoded = decode(Buffer.from(bytes), 'fil.md')
  return 'fault' in decoded ? decoded.fault : undefined
}

test.each([
  [
    [0x4d, 0xe5, 0x6c],
    'Filen ser ut att vara sparad som Windows-1252 eller Latin-1: byte 1 är 0xE5, som då är ”å”. Spara om den som UTF-8.',
  ],
  [[0x4d, 0xc0, 0x6c], 'Filen är inte UTF-8: byte 1 är 0xC0. Spara om den som UTF-8.'],
  [
    [0xff, 0xfe, 0x4d, 0],
    'Filen är sparad som UTF-16, som vissa program kallar Unicode (byte 0). Spara om den som UTF-8.',
  ],
  [[0x4d, 0, 0x6c, 0x6c, 0x6c, 0x6c], 'Filen är ingen textfil: byte 1 är noll. Är det ett Word- eller pdf-dokument?'],
])('bytes %j', (bytes, message) => {
  const fault = faultOf(bytes)
  expect(fault && messageOf(fault)).toBe(message)
})

test('a folder, a missing file and a file too large', () => {
  const folder = readSource({ file: import.meta.dirname, path: 'mapp', limit: 10 })
  expect('fault' in folder && messageOf(folder.fault)).toBe('Här finns en mapp, ingen fil.')
  const missing = readSource({ file: `${import.meta.dirname}/finns-inte.md`, path: 'finns-inte.md', limit: 10 })
  expect('fault' in missing && messageOf(missing.fault)).toBe('Filen finns inte.')
  expect(messageOf(tooLarge(1_572_865, 1_048_576))).toBe('Filen är 1,6\u00a0MB och läses inte. Gränsen är 1\u00a0MB.')
})
