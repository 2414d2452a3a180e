import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'

const RUN = `
import { createIo } from './src/io/node-io.ts'
const io = createIo()
const { root } = io.findWorkspace('.')
const release = io.lockWorkspace(root)
const texts = io.findFiles(root, { include: ['**/*.md'] }).files.map(({ file, path }) => io.readSource({ file, path, limit: 100 }).source.text)
io.writeFile({ file: 'ut.md', content: texts.join('+'), root })
io.cache.put('abcdef01', texts)
release()
const progress = io.progress()
progress.update({ label: 'a', done: 1, total: 2 })
progress.end()
await io.stderr.write(await io.gitOf(root).commitDate().then((answer) => answer.fault.sentence))
await io.stdout.write(JSON.stringify({
  same: io.folder === root,
  out: io.readSource({ file: 'ut.md', path: 'ut.md', limit: 100 }).source.text,
  kept: io.cache.get('abcdef01'),
  stamp: io.stampOf('ut.md').settled,
  stands: io.whatStandsAt('ut.md'),
  inside: io.inside(root, '..'),
  colour: io.stdout.terminal.colour,
}))`

test('the real world does what the layer promises, all in one process', async () => {
  const root = temporaryFolder({ 'rus.config.yaml': '', 'a.md': 'ett', 'b/c.md': 'två' })
  const script = await bundled(temporaryFolder(), RUN)
  const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(temporaryFolder(), 'cache') }
  const output = execFileSync(process.execPath, [script], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  expect(JSON.parse(output)).toEqual({
    same: true,
    out: 'ett+två',
    kept: ['ett', 'två'],
    stamp: false,
    stands: 'file',
    inside: false,
    colour: false,
  })
})
