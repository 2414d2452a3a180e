import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * What each layer may import: other layers, packages, Node's own modules (`node:`). The table of the design, with what
 * has come since: validate reads the examples of rules (parse) and judges rounds by what changed (diff), render writes
 * pages of the document types (schema), and each layer's packages by name.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: ['model'],
  schema: ['model', 'schemas', 'ajv', 're2js'],
  parse: ['model', 'schema', 'satteri', 'unified', 'remark-parse', 'remark-gfm', 'yaml', 'mdast'],
  rules: ['model', 'schema'],
  diff: ['model'],
  validate: ['model', 'schema', 'parse', 'rules', 'diff'],
  // Pages of a pack tell changes in the words the comparisons are told in (render/change-*.ts).
  remiss: ['model', 'messages', 'schema', 'diff', 'render'],
  render: [
    'model',
    'messages',
    'rules',
    'schema',
    'unified',
    'remark-stringify',
    'remark-gfm',
    'mdast',
    'yaml',
    'docx',
    'fflate',
    'saxes',
    '@myriaddreamin/typst-ts-web-compiler',
    '@resvg/resvg-wasm',
  ],
  // Runs in the browser of the one who answers, from a text that render carries.
  page: ['model', 'messages'],
  io: ['model', 'node:'],
  cli: [
    'model',
    'messages',
    'schema',
    'parse',
    'rules',
    'validate',
    'remiss',
    'render',
    'io',
    'commander',
    'diff',
    'node:',
    'package.json',
  ],
}

const root = join(import.meta.dirname, '..')

/** An import, with names or for its effects alone, or an export from elsewhere. */
const STATEMENT = /^(?:import\s*|(?:import|export)\b[^'"();=]*?\bfrom\s+)'([^']+)'/gm

/** What the core may not know: asked, taken apart (`= process`), or handed on whole (`(process)`). */
const WORLD =
  /\b(?:process|console|performance)\s*\??[.[]|=\s*(?:process|console|performance|globalThis)\b|\(\s*(?:process|console|performance|globalThis)\s*[,)]|\bglobalThis\s*[.[]|\bDate\.now\b|\bDate\(\)|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b/

interface Import {
  readonly file: string
  readonly layer: string
  readonly target: string
}

function importsIn(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const layer = file.split('/')[1] ?? ''
  const found = [...text.matchAll(STATEMENT), ...text.matchAll(/\bimport\('([^']+)'\)/g)]
  return found.map((match) => ({ file, layer, target: targetOf(file, match[1] ?? '') }))
}

/** A layer, the name of a package, or `node:`. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  if (!specifier.startsWith('.'))
    return specifier
      .split('/')
      .slice(0, specifier.startsWith('@') ? 2 : 1)
      .join('/')
  const path = relative(root, join(root, dirname(file), specifier))
  return path.startsWith('src/') ? (path.split('/')[1] ?? '') : (path.split('/')[0] ?? '')
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path}`)
  .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'))

const imports = files.flatMap(importsIn)

describe.each(Object.keys(MAY_IMPORT))('layer %s', (layer) => {
  test('imports only what the table allows', () => {
    const allowed = new Set([layer, ...(MAY_IMPORT[layer] ?? [])])
    const forbidden = imports.filter((each) => each.layer === layer && !allowed.has(each.target))
    expect(forbidden).toEqual([])
  })
})

test('remiss takes nothing from render but the words that changes are told in', () => {
  const taken = files
    .filter((file) => file.startsWith('src/remiss/'))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(STATEMENT)].map(([, path = '']) => path))
    .filter((path) => path.startsWith('../render/'))
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.filter((path) => !/\/(?:change-[a-z-]+|header-title)\.ts$/.test(path))).toEqual([])
})

test('every source file lies in a layer', () => {
  const layers = new Set(files.map((file) => file.split('/')[1]))
  expect([...layers].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test('only io, cli and page know the process, the clock or the console', () => {
  const core = files.filter((file) => !/^src\/(?:io|cli|page)\//.test(file))
  expect(core.filter((file) => WORLD.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test.each([
  "import './x.ts'",
  "import { a } from './x.ts'",
  "import {\n  a,\n  type B,\n} from './x.ts'",
  "import type { B } from './x.ts'",
  "export * from './x.ts'",
])('%s is seen as an import', (text) => {
  expect([...text.matchAll(STATEMENT)].map((match) => match[1])).toEqual(['./x.ts'])
})

test.each([
  'process.env.LANG',
  'const { env } = process',
  'languageOf(process)',
  'performance.now()',
  'const { now } = performance',
  'globalThis.process',
  'new Date()',
  'setImmediate(next)',
])('%s is seen as the world', (text) => {
  expect(text).toMatch(WORLD)
})

test('no file imports in a circle', () => {
  const graph = new Map(files.map((file) => [file, neighbours(file)]))
  expect(circleIn(graph)).toBeUndefined()
})

function neighbours(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replace(/^(?:import|export) type [^'"();=]*?from '[^']+'/gm, '')
  return [...text.matchAll(STATEMENT)]
    .filter((match) => match[1]?.startsWith('.'))
    .map((match) => relative(root, join(root, dirname(file), match[1] ?? '')))
}

function circleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return undefined
}
