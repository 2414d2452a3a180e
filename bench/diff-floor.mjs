/** Bundles the parser of `rus` alone: what reads two documents and asks for every block's text, and does no more. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { CACHE } from './cache.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

const PROGRAM = `
  import { readFileSync } from 'node:fs'
  import { unitsOf } from './src/diff/units.ts'
  import { parseDocument } from './src/parse/document.ts'
  import { loadEngine } from './src/parse/markdown.ts'
  loadEngine().then((parseMarkdown) => {
    const context = { types: { names: [], get: () => undefined, brokenIn: () => [] }, parseMarkdown }
    for (const path of process.argv.slice(2)) {
      const text = readFileSync(path, 'utf8')
      const { document } = parseDocument({ path, text, byteOrderMark: false, lineEnd: '\\n' }, context)
      process.stdout.write(unitsOf(document).length + '\\n')
    }
  })
`

/**
 * Makes the program, and gives its path. It lies beside node_modules, where the parser's own binary is found.
 * @returns {Promise<string>}
 */
export async function bundledParser() {
  const outfile = join(CACHE, 'diff', 'parse.cjs')
  await build({
    stdin: { contents: PROGRAM, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@bruits/*'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'error',
  })
  return outfile
}
