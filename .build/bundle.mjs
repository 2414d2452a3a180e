// Builds dist/: one bundle for the program's frame, one per command and worker, each loaded when it is used. A
// CommonJS file loads faster than a module, and what a command does not need costs it nothing.
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { ASSETS } from './assets.mjs'
import { COMPARISON_FORMATS, keepCompiled } from './code-cache.mjs'
import { DEFERRED, deferred } from './deferred.mjs'
import { licences } from './licences.mjs'
import { withoutExamples } from './without-examples.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const commands = (await readdir(`${root}src/cli/commands`)).map((name) => name.replace(/\.ts$/, ''))

/** What makes the files of a pack: each worker loads what it is asked for. */
const PACK_FILES = ['publication-html', 'publication-docx', 'publication-pdf', 'form-html', 'form-docx']

/** Entry points by the name of their bundle. */
const chunks = new Map([
  ['main', 'src/cli/main.ts'],
  ['examine-worker', 'src/cli/examine-worker.ts'],
  ['markdown-reference', 'src/parse/markdown-reference.ts'],
  ['own-validators', 'src/schema/own-validators.ts'],
  ['compiled-code', 'src/io/compiled-code.ts'],
  ['linear-pattern', 'src/schema/linear-pattern.ts'],
  ...commands.map((name) => [name, `src/cli/commands/${name}.ts`]),
  ...COMPARISON_FORMATS.map((name) => [`comparison-${name}`, `src/render/comparison-${name}.ts`]),
  ['diff-faults', 'src/cli/diff-faults.ts'],
  ['remiss-worker', 'src/cli/remiss-worker.ts'],
  ...PACK_FILES.map((name) => [name, `src/render/${name}.ts`]),
  ['judged-round', 'src/validate/judged-round.ts'],
  ...DEFERRED,
])

/** Leaves `import('./commands/validate.ts')` as a call for the bundle of that name beside this one. */
const lazyBundles = {
  name: 'lazy-bundles',
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\/(commands|render|parse|schema)?\/?[\w./-]+\.ts$/ }, (request) => {
      if (request.kind !== 'dynamic-import') return undefined
      const name = request.path.replace(/^.*\//, '').replace(/\.ts$/, '')
      return chunks.has(name) ? { path: `./${name}.cjs`, external: true } : undefined
    })
  },
}

/**
 * Leaves schemas and registers as JSON, which V8 reads faster than the same as code, and keeps smaller: in ASCII, which
 * takes half the room. A schema is read when something in it is first asked for, as few documents are of all types.
 */
const jsonAsText = {
  name: 'json-as-text',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]schemas[\\/].*\.json$/ }, async ({ path }) => {
      const value = JSON.parse(await readFile(path, 'utf8'))
      const parsed = `JSON.parse(${JSON.stringify(ascii(JSON.stringify(value)))})`
      if (Array.isArray(value)) return { contents: `export default ${parsed}` }
      const keys = Object.keys(value).map((key) => JSON.stringify(key))
      const getters = keys.map((key) => `get ${key}() { return whole()[${key}] }`)
      return { contents: `let read; const whole = () => read ??= ${parsed}; export default { ${getters} }` }
    })
  },
}

/**
 * Modules of Node that libraries load for little, by the library and the module's name: what stands in their place.
 * Commander can start a program for each subcommand, which `rus` never asks of it. The Markdown parser wants a `require`
 * that finds its native part, as that of the bundle does; Node's own way to one loads all it has for modules.
 */
const SPARED = new Map([
  ['commander child_process', 'module.exports = {}'],
  ['satteri module', 'module.exports = { createRequire: () => require }'],
])

const sparedModules = {
  name: 'spared-modules',
  setup(builder) {
    builder.onResolve({ filter: /^(?:node:)?(?:child_process|module)$/ }, ({ path, importer }) => {
      const library = /[\\/]node_modules[\\/]([\w-]+)/.exec(importer)?.[1]
      const spared = `${library} ${path.replace('node:', '')}`
      return SPARED.has(spared) ? { path: spared, namespace: 'spared' } : undefined
    })
    builder.onLoad({ filter: /.*/, namespace: 'spared' }, ({ path }) => ({ contents: SPARED.get(path) }))
  },
}

/** Made beside dist/ and put in its place whole, so that a run meanwhile meets the old or the new. */
const dist = `${root}dist.${process.pid}`
const digest = await sourceDigest()
const checking = ['validate', 'examine-worker']
const others = [...chunks.keys()].filter((name) => !checking.includes(name))
const inputs = [...(await bundle(checking, [withoutExamples])), ...(await bundle(others, []))]
for (const name of chunks.keys()) await writeAscii(`${dist}/${name}.cjs`)
await copyAssets()
const copied = [...ASSETS.values()].map((path) => `node_modules/${path}`)
await writeFile(`${dist}/licences.txt`, await licences([...inputs, ...copied]))
await copyFile(`${root}.build/load.cjs`, `${dist}/load.cjs`)
await keepCompiled(dist)
await replace(`${root}dist`, dist)

/** Makes bundles, and gives the paths of what went into them. */
async function bundle(names, plugins) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: names.map((out) => ({ in: chunks.get(out), out })),
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    plugins: [lazyBundles, jsonAsText, sparedModules, deferred, ...plugins],
    external: ['@bruits/*'],
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    loader: { '.typ': 'text' },
    // `import()` of a CommonJS file goes through Node's module lexer, which reads the whole file once more; `require` does not.
    // Every Node we run on knows `\p{L}`; a literal is made once, a `new RegExp` each time it is met.
    supported: { 'dynamic-import': false, 'regexp-unicode-property-escapes': true },
    define: { 'import.meta.url': 'bundle.url', BUILD_DIGEST: JSON.stringify(digest) },
    // A function for load.cjs to call: around the file as it is read, which saves a copy of the text.
    banner: {
      js: '(function(exports,require,module,__filename){const bundle={get url(){return require("node:url").pathToFileURL(__filename).href}};',
    },
    footer: { js: '})' },
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs)
}

async function copyAssets() {
  await mkdir(`${dist}/assets`)
  for (const [name, path] of ASSETS) await copyFile(`${root}node_modules/${path}`, `${dist}/assets/${name}`)
}

/** Puts a folder in the place of another. */
async function replace(folder, made) {
  const old = `${made}.old`
  await rename(folder, old).catch(() => undefined)
  await rename(made, folder)
  await rm(old, { recursive: true, force: true })
}

/** A digest of everything that decides what the bundles do. */
async function sourceDigest() {
  const hash = createHash('sha256')
  for (const folder of ['src', 'schemas']) {
    const names = await readdir(`${root}${folder}`, { recursive: true, withFileTypes: true })
    const files = names.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`)
    for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file))
  }
  return hash
    .update(await readFile(`${root}package-lock.json`))
    .digest('hex')
    .slice(0, 16)
}

/** Escapes what esbuild leaves beyond ASCII: letters in regular expressions. */
async function writeAscii(file) {
  await writeFile(file, ascii(await readFile(file, 'utf8')))
}

function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
