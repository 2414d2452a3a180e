/**
 * Prints how well `rus diff` finds what corresponds and what moved, over mutated examples and labelled pairs.
 * Usage: node bench/calibrate.mjs [--rounds 30] [--combined 300] [--output FILE]
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    combined: { type: 'string', default: '300' },
    output: { type: 'string' },
  },
})

/** The corpus finds its files beside its own source, also from the bundle. */
const ownFolder = {
  name: 'own-folder',
  /** @param {import('esbuild').PluginBuild} builder */
  setup(builder) {
    builder.onLoad({ filter: /calibration[\\/]\w+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      return { contents: text.replaceAll('import.meta.dirname', JSON.stringify(dirname(path))), loader: 'ts' }
    })
  },
}

const contents = `
  import { compare } from './src/diff/compare.ts'
  import { overCorpus, overLabelled } from './test/diff/calibration/calibrate.ts'
  import { report } from './test/diff/calibration/report.ts'
  export const page = (size) => report(overCorpus(compare, size), overLabelled(compare))
`

/** Node resolves packages from where a module lies, so the bundle lies beside node_modules. */
await mkdir(join(root, 'bench', '.cache'), { recursive: true })
const folder = await mkdtemp(join(root, 'bench', '.cache', 'calibrate-'))
try {
  const outfile = join(folder, 'calibrate.mjs')
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [ownFolder],
  })
  const { page } = await import(pathToFileURL(outfile).href)
  const text = page({ rounds: Number(options.rounds), combined: Number(options.combined) })
  if (options.output === undefined) process.stdout.write(text)
  else await writeFile(options.output, text)
} finally {
  await rm(folder, { recursive: true })
}
