import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe } from 'vitest'
import { temporaryFolder } from '../io/temporary-folder.ts'

const TOOLS = ['pdfinfo', 'pdftotext', 'qpdf']
const missing = TOOLS.filter((tool) => !isThere(tool))

function isThere(tool: string): boolean {
  return spawnSync(tool, ['-v'], { stdio: 'ignore' }).error === undefined
}

/** Tests that read PDF files with poppler and qpdf. Where those are not there they are left out, and the report says so. */
export function describeWithPdfTools(name: string, tests: () => void): void {
  if (missing.length === 0) {
    describe(name, tests)
    return
  }
  const reason = `${missing.join(', ')} not there; .ci/pdf-check installs them`
  process.stderr.write(`Left out: ${name}: ${reason}.\n`)
  describe.skip(`${name} (left out: ${reason})`, tests)
}

/** What a program says of a PDF file, which takes the place of `FILE` among its words. */
export function toldBy(tool: string, words: readonly string[], pdf: Uint8Array): string {
  const folder = temporaryFolder()
  const file = join(folder, 'file.pdf')
  writeFileSync(file, pdf)
  const asked = words.map((word) => (word === 'FILE' ? file : word))
  // Poppler 22 does not know that `Suspects` and `BorderColor` may be what they are, and says so.
  return execFileSync(tool, asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
