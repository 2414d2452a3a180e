// Lets LibreOffice open and save Word files of publications, and holds what is in them then against what was:
//   node .ci/publication-word-check.mjs [publications] [seed]
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { root, typescriptModule } from './typescript-module.mjs'

const [count, seed] = [Number(process.argv[2] ?? 40), Number(process.argv[3] ?? 1)]
/** LibreOffice may lay out a file for ever. */
const MOST_TIME = 300_000
const folder = await mkdtemp(join(tmpdir(), 'publication-word-check-'))
try {
  process.exitCode = (await check()) ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Whether LibreOffice kept all of every file. */
async function check() {
  const { publicationSamples, outlineOf } = await typescriptModule('test/render/publication-word-samples.ts', {
    // Where the assets of the tests are found from.
    define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/render')) },
  })
  const samples = await publicationSamples(count, seed)
  const saved = await savedAgain(samples)
  const wrong = samples.flatMap((sample, index) => {
    const [before, after] = [outlineOf(sample), outlineOf(saved[index])]
    const at = before.findIndex((line, place) => line !== after[place])
    if (at === -1 && before.length === after.length) return []
    const place = at === -1 ? before.length : at
    return [{ file: index + 1, was: before.slice(place, place + 2), is: after.slice(place, place + 2) }]
  })
  for (const each of wrong.slice(0, 10)) process.stdout.write(`${JSON.stringify(each, undefined, 1)}\n`)
  process.stdout.write(
    `${samples.length} files, ${samples.length - wrong.length} with all their headings, paragraphs, tables and footnotes\n`,
  )
  return wrong.length === 0
}

/** The files as LibreOffice saves them, in the same order. */
async function savedAgain(samples) {
  const names = samples.map((_, index) => `${index + 1}.docx`)
  await mkdir(join(folder, 'saved'))
  await Promise.all(samples.map((sample, index) => writeFile(join(folder, names[index]), sample)))
  const options = ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`]
  const files = names.map((name) => join(folder, name))
  await promisify(execFile)(
    'soffice',
    [...options, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved'), ...files],
    { timeout: MOST_TIME },
  )
  return Promise.all(names.map((name) => readFile(join(folder, 'saved', name))))
}
