import { execFileSync } from 'node:child_process'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { outputTo } from '../../src/io/output.ts'
import { ToolError } from '../../src/model/tool-error.ts'
import { bundled } from './bundled.ts'
import { temporaryFolder } from './temporary-folder.ts'

const WRITE_MUCH = `
import { outputTo } from './src/io/output.ts'
const output = outputTo(process.stdout, 'stdout')
let read = true
for (let turn = 0; turn < 500 && read; turn += 1) read = await output.write('åäö'.repeat(10_000) + '\\n')
process.stderr.write(String(read))
process.exitCode = 1`

test.skipIf(process.platform === 'win32')('a reader that goes away ends nothing, one that stays gets all', async () => {
  const script = await bundled(temporaryFolder(), WRITE_MUCH)
  const shell = (command: string) =>
    execFileSync('sh', ['-c', command, 'sh', process.execPath, script], { encoding: 'utf8' })
  expect(shell('{ "$1" "$2" 2>&3; echo " $?" >&3; } 3>&1 >/dev/null | cat')).toBe('true 1\n')
  expect(shell('{ { "$1" "$2" 2>&3; echo " $?" >&3; } | head -c 5 >/dev/null; } 3>&1')).toBe('false 1\n')
  expect(shell('"$1" "$2" 2>/dev/null | (sleep 0.2; wc -c)').trim()).toBe(String(500 * 60_001))
})

test('any other failure of a stream is an error', async () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(full) })
  const failed = await outputTo(stream, 'stdout')
    .write('x')
    .catch((error: unknown) => error)
  expect(failed instanceof ToolError && failed.fault).toEqual({
    sentence: 'write/failed',
    values: { path: 'stdout', code: 'ENOSPC' },
  })
})
