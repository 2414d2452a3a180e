// Prints how many tests passed and failed, from the JSON that vitest's reporter wrote to the file named. A file that could
// not be run, and a report that is missing, count as one failure: silence is no success.
import { readFileSync } from 'node:fs'

const [passed, failed] = totals(process.argv[2])
process.stdout.write(`${passed} ${failed}\n`)

function totals(path) {
  const report = reportIn(path)
  if (report === undefined) return [0, 1]
  const { numPassedTests, numFailedTests, success } = report
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(isNoFailure),
  ).length
  const failed = numFailedTests + broken
  return [numPassedTests, success || failed > 0 ? failed : 1]
}

function isNoFailure({ status }) {
  return status !== 'failed'
}

function reportIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
