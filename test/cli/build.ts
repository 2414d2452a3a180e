import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds the program once for the tests that run it as a process. */
export default function build(): void {
  execFileSync(process.execPath, ['.build/bundle.mjs'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: 'inherit',
  })
}
