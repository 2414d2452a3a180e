// Lets LibreOffice accept and reject every change in Word files of random pairs, and holds what it then reads against
// what it reads in the files of the new and the old text alone:
//   node .ci/word-check.mjs [pairs] [seed]
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root, typescriptModule } from './typescript-module.mjs'

const [count, seed] = [Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 1)]
const folder = await mkdtemp(join(tmpdir(), 'word-check-'))
try {
  process.exitCode = (await check()) ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Whether LibreOffice read back every text. */
async function check() {
  const { wordSamples } = await typescriptModule('test/render/word-samples.ts')
  const samples = await wordSamples(count, seed)
  const asked = await Promise.all(samples.flatMap((sample, index) => questions(sample, index)))
  const [read, wrong] = [await answers(asked), []]
  let spaces = 0
  for (const index of samples.keys()) {
    const [accepted, rejected, now, old] = read.slice(index * 4, index * 4 + 4)
    for (const [side, found, expected] of [
      ['accept', accepted, now],
      ['reject', rejected, old],
    ]) {
      if (same(found, expected)) continue
      if (same(withoutEmpty(found), withoutEmpty(expected))) spaces += 1
      else wrong.push({ pair: index + 1, side, ...difference(withoutEmpty(found), withoutEmpty(expected)) })
    }
  }
  for (const each of wrong.slice(0, 10)) process.stdout.write(`${JSON.stringify(each, undefined, 1)}\n`)
  process.stdout.write(
    `${count} pairs, ${count * 2 - wrong.length} of ${count * 2} texts read back exactly, ${spaces} of them but for an empty line\n`,
  )
  return wrong.length === 0
}

/** What to ask of a sample's files, which are written first. */
function questions(sample, index) {
  const asked = [
    ['tracked', 'accept'],
    ['tracked', 'reject'],
    ['new', ''],
    ['old', ''],
  ]
  return asked.map(async ([name, command]) => {
    const file = join(folder, `${index}-${name}.docx`)
    await writeFile(file, sample[name])
    return [file, command]
  })
}

/** What LibreOffice reads, in the order asked. */
async function answers(asked) {
  const reader = spawn('/usr/bin/python3', ['-B', join(root, '.ci/word-reader.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  reader.stdin.end(JSON.stringify(asked))
  const lines = []
  for await (const line of createInterface({ input: reader.stdout })) lines.push(JSON.parse(line))
  if (lines.length !== asked.length) throw new Error(`LibreOffice read ${lines.length} of ${asked.length} files`)
  return lines
}

function same(found, expected) {
  return plain(found) === plain(expected)
}

/** Without what is each file's own: names of bookmarks, and the sign LibreOffice puts in a tracked row without text. */
function plain(blocks) {
  return JSON.stringify(blocks)
    .replaceAll(/#avsnitt_\d+_\d+/g, '#')
    .replaceAll('[["",""],"\u200d"]', '')
}

/** LibreOffice leaves an empty line where a paragraph right before a table came or went. */
function withoutEmpty(blocks) {
  return blocks.filter((block) => block.cell !== undefined || block.runs.length > 0)
}

function difference(found, expected) {
  const index = found.findIndex((block, place) => !same([block], [expected[place] ?? null]))
  const at = index === -1 ? found.length : index
  const shown = (blocks) => JSON.stringify(blocks.slice(at, at + 2)).slice(0, 400)
  return { found: shown(found), expected: shown(expected) }
}
