import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('an asset is read from beside the program, wherever that was started', async () => {
  const folder = temporaryFolder({ 'assets/typst.wasm': 'module' })
  const script = await bundled(
    folder,
    "import { readAsset } from './src/io/assets.ts'\nprocess.stdout.write(await readAsset('typst.wasm'))",
  )
  expect(execFileSync(process.execPath, [script], { cwd: '/', encoding: 'utf8' })).toBe('module')
})
