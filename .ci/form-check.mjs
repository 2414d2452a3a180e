// Fills in the Word form of the example as Word would and as a person in LibreOffice would, lets LibreOffice open and
// save each twice, and looks whether every answer is found after each:
//   node .ci/form-check.mjs
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, typescriptModule } from './typescript-module.mjs'

const folder = await mkdtemp(join(tmpdir(), 'form-check-'))
try {
  process.exitCode = (await check()) ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Whether every answer was found in every file. */
async function check() {
  const { blankForm, filledForm, answersTo, readForm } = await typescriptModule('test/render/form-filling.ts')
  const { form, answers, positions, placeholders } = await answersTo()
  const [blank, word] = ['blank', 'word'].map(path)
  await writeFile(blank, await blankForm(form))
  await writeFile(word, await filledForm(form, answers, positions))
  await inOffice([
    { from: blank, to: path('office'), answers, positions, placeholders },
    { from: path('office'), to: path('office-again') },
    { from: word, to: path('word-office') },
    { from: path('word-office'), to: path('word-office-again') },
  ])
  let lost = 0
  for (const name of ['word', 'word-office', 'word-office-again', 'office', 'office-again']) {
    const found = readForm(new Uint8Array(await readFile(path(name))))
    lost += told(name, lostIn(found, answers, positions), found, Object.keys(answers).length)
  }
  return lost === 0
}

function path(name) {
  return join(folder, `${name}.docx`)
}

/** Keys whose answer, position or choices are not as they were filled in. */
function lostIn({ rows }, answers, positions) {
  const wrong = Object.entries(answers).flatMap(([key, text]) => (rows.get(key)?.answer === text ? [] : [key]))
  const unchosen = Object.entries(positions).flatMap(([key, text]) => {
    const row = rows.get(key)
    return row?.position === text && row.choices.includes(text) && row.choices.length > 2 ? [] : [`${key} (position)`]
  })
  return [...wrong, ...unchosen]
}

/** Says what was found in a file; how many answers were lost. */
function told(name, lost, { rows, tags, titles, properties, text }, count) {
  const mark = /rus-form\/1 \S+ sha256:[0-9a-f]{64}/.test(text) ? 'mark' : 'no mark'
  const ways = [`${count} answers`, `${count - lost.length} by key`, `${titles.size} titles`, `${tags.size} tags`]
  process.stdout.write(`${name}: ${ways.join(', ')}, ${mark}, ${properties.size} properties\n`)
  for (const key of lost.slice(0, 10))
    process.stdout.write(`  lost: ${key} ${JSON.stringify(rows.get(key.split(' ')[0]))}\n`)
  return lost.length + (mark === 'mark' ? 0 : 1)
}

/** Lets LibreOffice do the jobs. */
async function inOffice(jobs) {
  const office = spawn('/usr/bin/python3', ['-B', join(root, '.ci/form-filler.py')], {
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  office.stdin.end(JSON.stringify(jobs))
  const code = await new Promise((resolve) => office.on('close', resolve))
  if (code !== 0) throw new Error(`LibreOffice ended with ${code}`)
}
