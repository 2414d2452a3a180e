import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A module of TypeScript, by its path from the root, ready to run. `options` are esbuild's. */
export async function typescriptModule(entry, options = {}) {
  // Among the packages, so that it finds those that are not bundled; two folders down, as the tests, so that it finds the
  // examples.
  const name = entry.replaceAll('/', '-').replace(/\.ts$/, '.mjs')
  const outfile = join(root, 'node_modules/.cache', name)
  const banner = {
    js: "import { createRequire as require_ } from 'node:module';const require = require_(import.meta.url);",
  }
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    banner,
    external: ['@bruits/*'],
    logLevel: 'warning',
    ...options,
  })
  return import(pathToFileURL(outfile).href)
}
