/**
 * Examines documents of the corpus in one thread, as each worker of `rus validate` does, for those who count instructions or
 * look for where they go. Seconds are no measure on a busy machine; instructions are the same to a thousandth.
 * Usage: valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null --smc-check=all-non-file \
 *   node --single-threaded bench/examine.mjs [documents, 250]
 */
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { corpusFolder, documentPath } from './corpus.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const documents = Number(process.argv[2] ?? 250)
const folder = corpusFolder(documents)

const { load } = createRequire(import.meta.url)(join(root, 'dist', 'load.cjs'))
const workspace = { language: 'sv', documents: [], ignore: [], schemas: [], rules: {}, folders: [] }
const settings = { root: folder, workspace, own: {}, schemas: [], hasDocuments: true, face: { fonts: [], files: [] } }
const examineFile = await load('examine-worker').examinerFor(settings)

const hash = createHash('sha256')
for (let number = 1; number <= documents; number += 1) {
  const path = documentPath(number)
  const { findings, entry } = examineFile({ path, file: join(folder, path) })
  hash.update(JSON.stringify(findings)).update(entry)
}
// One hash for the same findings and entries: a change that is to gain time alone leaves it as it was.
process.stdout.write(`${documents} documents, findings and entries ${hash.digest('hex')}\n`)
