// Bundles the script of the answer page (src/page), which runs in the reader's browser, into a text that the page carries:
// src/render/generated/form-script.js. Not checked in; every build makes it anew.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes the script. Browsers of the last five years run it. */
export async function writePageScript() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/page/main.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    target: ['chrome92', 'firefox92', 'safari15.4'],
    format: 'iife',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const folder = `${root}src/render/generated`
  await mkdir(folder, { recursive: true })
  const written = `export const SCRIPT = ${JSON.stringify(outputFiles[0].text.trim())}\n`
  await writeFile(`${folder}/form-script.js`, written)
  await writeFile(`${folder}/form-script.d.ts`, 'export declare const SCRIPT: string\n')
}
