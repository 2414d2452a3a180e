// The files that are made from rules and schemas and checked in: writes them, or with --check fails when one is stale.
// Needs dist/ (npm run build), since two of them are what commands print.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { schemaTypes } from './schema-types.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = {
  'docs/rules.md': () => rus('explain', '--docs', '--lang', 'en'),
  'docs/types.md': () => rus('schema', '--docs', '--lang', 'en'),
  'src/schema/types.generated.ts': schemaTypes,
}

const stale = []
for (const [path, make] of Object.entries(files)) {
  const [made, present] = await Promise.all([make(), readFile(root + path, 'utf8').catch(() => undefined)])
  if (made !== present) stale.push({ path, made })
}
if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stderr.write(`${path} is stale. Run: npm run generate\n`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const { path, made } of stale) {
    await writeFile(root + path, made)
    process.stdout.write(`${path} written\n`)
  }
}

async function rus(...words) {
  const { stdout } = await promisify(execFile)(process.execPath, [`${root}bin/rus.js`, ...words], {
    cwd: `${root}schemas`,
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout
}
