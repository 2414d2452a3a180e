/**
 * jsdiff's `diffWords` over two whole texts, written as git writes words: [-taken out-]{+put in+}.
 * Usage: node bench/peer-jsdiff.mjs <old> <new>
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PEERS } from './cache.mjs'

const { diffWords } = createRequire(join(PEERS, 'package.json'))('diff')
const [old, now] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'))
for (const { value, removed, added } of diffWords(old, now)) {
  process.stdout.write(removed ? `[-${value}-]` : added ? `{+${value}+}` : value)
}
