import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { temporaryFolder } from '../io/temporary-folder.ts'

const root = join(import.meta.dirname, '../..')
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))
const PROTOCOL = 'moten/2025-02-06-arshjulet.md'

function workspace(): string {
  const folder = temporaryFolder()
  cpSync(join(root, 'examples/reglab'), folder, { recursive: true })
  return folder
}

function misspelt(folder: string): void {
  const text = readFileSync(join(folder, PROTOCOL), 'utf8')
  writeFileSync(join(folder, PROTOCOL), text.replace('type: meeting', 'type: meetin'))
}

/** Runs the action's own steps as GitHub does: expressions filled in, each script given to bash. */
function steps(folder: string, inputs: Readonly<Record<string, string>> = {}) {
  const fill = (text: string) =>
    text.replace(/\$\{\{ (?:inputs\.([\w-]+)|(github\.action_path)) \}\}/g, (_, input) =>
      input === undefined ? root : (inputs[input] ?? action.inputs[input].default),
    )
  let last = { status: 0 as number | null, stdout: '', stderr: '' }
  for (const step of action.runs.steps) {
    const given = Object.entries<string>(step.env ?? {}).map(([name, value]) => [name, fill(value)])
    const env = { ...process.env, XDG_CACHE_HOME: join(folder, '.cache'), ...Object.fromEntries(given) }
    const cwd = step['working-directory'] === undefined ? folder : fill(step['working-directory'])
    const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fill(step.run)]
    last = spawnSync('bash', words, { cwd, env, encoding: 'utf8' })
    if (last.status !== 0) return last
  }
  return last
}

test('the action is a composite one, and uses every input it takes', () => {
  expect(action.runs.using).toBe('composite')
  for (const step of action.runs.steps) expect(step).toMatchObject({ run: expect.any(String), shell: 'bash' })
  const text = JSON.stringify(action.runs)
  for (const [name, input] of Object.entries(action.inputs)) {
    expect(text).toContain(`inputs.${name} `)
    expect(input).toMatchObject({ description: expect.any(String), default: '' })
  }
})

test('it passes a clean repository and annotates a fault', () => {
  const folder = workspace()
  expect(steps(folder)).toMatchObject({ status: 0 })
  misspelt(folder)
  const { status, stdout } = steps(folder, { language: 'en' })
  expect(status).toBe(1)
  expect(stdout).toContain(`::error file=${PROTOCOL},line=2,`)
})

test('it writes SARIF also when there are findings, and stops when it cannot', () => {
  const folder = workspace()
  misspelt(folder)
  expect(steps(folder, { sarif: 'rus.sarif' }).status).toBe(1)
  expect(JSON.parse(readFileSync(join(folder, 'rus.sarif'), 'utf8')).runs[0].results).not.toEqual([])
  expect(steps(folder, { sarif: 'rus.sarif', changed: 'origin/nowhere' }).status).toBe(2)
})

test('it takes paths line by line, the day in words, and a limit for warnings', () => {
  const folder = workspace()
  misspelt(folder)
  expect(steps(folder, { paths: 'rad\n' }).status).toBe(0)
  expect(steps(folder, { paths: `rad\n${PROTOCOL}` }).status).toBe(1)
  expect(steps(folder, { paths: 'rad', date: 'today', 'max-warnings': '0' }).status).toBe(0)
  expect(steps(folder, { paths: 'rad', date: 'igår' }).status).toBe(2)
})

test('an input is never read as code', () => {
  const folder = workspace()
  for (const input of ['paths', 'changed', 'baseline', 'date', 'max-warnings', 'language']) {
    steps(folder, { [input]: '$(touch broken) `touch broken`; touch broken "; touch broken' })
    expect(existsSync(join(folder, 'broken'))).toBe(false)
  }
})
