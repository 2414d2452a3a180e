import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

/** Makes a script, whose imports start from the repository, into one file that node runs as it is; returns its path. */
export async function bundled(folder: string, script: string): Promise<string> {
  const outfile = join(folder, 'script.mjs')
  await build({
    stdin: { contents: script, resolveDir: REPOSITORY, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  })
  return outfile
}
