import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../io/temporary-folder.ts'

const script = join(import.meta.dirname, '../../.ci/totals.mjs')

function totals(report: string): string {
  const folder = temporaryFolder({ 'report.json': report })
  return execFileSync(process.execPath, [script, join(folder, 'report.json')], { encoding: 'utf8' })
}

function report(values: object): string {
  return JSON.stringify({ numPassedTests: 7, numFailedTests: 0, success: true, testResults: [], ...values })
}

test('all passed', () => {
  expect(totals(report({}))).toBe('7 0\n')
})

test('a failed test is counted once', () => {
  const file = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }
  expect(totals(report({ numFailedTests: 1, success: false, testResults: [file] }))).toBe('7 1\n')
})

test('a file that could not be run counts as a failure', () => {
  const file = { status: 'failed', assertionResults: [] }
  expect(totals(report({ success: false, testResults: [file] }))).toBe('7 1\n')
})

test('no success without a reason, and no report, are failures', () => {
  expect(totals(report({ success: false }))).toBe('7 1\n')
  expect(totals('')).toBe('0 1\n')
})
