import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compiledCode } from '../../src/io/compiled-code.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SOURCE = 'const answer = 42'
const COMPILED = Buffer.from('what was compiled of it')

function keeping() {
  const folder = join(temporaryFolder(), 'compiled')
  const code = compiledCode(folder)
  code.put('main', SOURCE, COMPILED)
  return { folder, code, file: join(folder, readdirSync(folder)[0] ?? '') }
}

test('what was compiled of a source comes back for that source only', () => {
  const { code } = keeping()
  expect(code.get('main', SOURCE)).toEqual(COMPILED)
  expect(code.get('main', 'const answer = 43')).toBeUndefined()
  expect(code.get('validate', SOURCE)).toBeUndefined()
})

test('what the disk has changed, or cut, is not run', () => {
  const { code, file } = keeping()
  const kept = readFileSync(file)
  writeFileSync(file, Buffer.concat([kept.subarray(0, -1), Buffer.from('X')]))
  expect(code.get('main', SOURCE)).toBeUndefined()
  writeFileSync(file, kept.subarray(0, 4))
  expect(code.get('main', SOURCE)).toBeUndefined()
})

test.skipIf(process.platform === 'win32')('nothing is read or kept in a folder where others can write', () => {
  const { folder, code, file } = keeping()
  chmodSync(folder, 0o777)
  expect(code.get('main', SOURCE)).toBeUndefined()
  code.put('main', SOURCE, Buffer.from('other'))
  chmodSync(folder, 0o700)
  expect(readFileSync(file).subarray(8)).toEqual(COMPILED)
})

test('a folder that is a link, or cannot be made, is no error', () => {
  const { folder } = keeping()
  const link = join(temporaryFolder(), 'link')
  symlinkSync(folder, link)
  expect(compiledCode(link).get('main', SOURCE)).toBeUndefined()
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const nowhere = compiledCode(join(file, 'compiled'))
  nowhere.put('main', SOURCE, COMPILED)
  expect(nowhere.get('main', SOURCE)).toBeUndefined()
})
