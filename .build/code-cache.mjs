// Keeps what V8 compiled of the bundles beside them, after a run over examples: that code is there at the next start.
import { readdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each format of `rus diff` is a bundle of its own: a page and a Word file take much code that others do not need. */
export const COMPARISON_FORMATS = ['text', 'markdown', 'html', 'docx', 'json']

/** Runs the bundles in a folder, and keeps what was compiled of each. */
export async function keepCompiled(dist) {
  const { load, loaded, compiledFile } = createRequire(import.meta.url)(`${dist}/load.cjs`)
  const folder = `${root}examples`
  const nowhere = { write: async () => undefined, terminal: { isTerminal: false, colour: false, columns: 80 } }

  const { main, createIo } = load('main')
  const io = { ...createIo(), folder, environment: { SOURCE_DATE_EPOCH: '0' }, stdout: nowhere, stderr: nowhere }
  // One small workspace: what is kept is read whole at every start, and what more a longer run needs is compiled then.
  await main(['validate', '--no-cache', 'vasternorrland'], io)
  const versions = ['orebro/strategi/rus-2018.md', 'orebro/strategi/rus-2022.md']
  for (const format of COMPARISON_FORMATS) await main(['diff', ...versions, '--format', format], io)

  await main(['remiss', 'build', 'orebro/remiss/2021.md', '--plan', '--no-cache'], io)

  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:md|ya?ml)$/.test(name))
  const tasks = names.map((path) => ({ path: path.replaceAll('\\', '/'), file: `${folder}/${path}` }))
  const workspace = { language: 'sv', documents: [], ignore: [], schemas: [], rules: {}, folders: [] }
  const examineFile = await load('examine-worker').examinerFor({ root: folder, workspace, own: {} })
  for (const task of tasks) examineFile(task)

  for (const [name, { script }] of loaded) await writeFile(compiledFile(name), script.createCachedData())
}
