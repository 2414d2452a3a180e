/**
 * The least any checker must do: read every document of a folder and take its SHA-256. The bench divides by this.
 * Usage: node bench/floor.mjs <folder>
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '.'
const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
let files = 0
for (const entry of entries) {
  if (!entry.isFile() || !entry.name.endsWith('.md')) continue
  createHash('sha256')
    .update(readFileSync(join(entry.parentPath, entry.name)))
    .digest('hex')
  files += 1
}
process.stdout.write(`${files}\n`)
