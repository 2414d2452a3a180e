import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { type Ran, rus } from './rus.ts'

const FIXTURE = join(import.meta.dirname, '../fixtures/remiss')

/** A folder whose files outlive each test: what earlier builds made is not made again. */
export function cacheForAll(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'rus-cache-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return { XDG_CACHE_HOME: folder }
}

/** A workspace with a small consultation, at the top of a git work tree in which nothing is committed. */
export function workspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rus-remiss-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  copyWorkspace(folder)
  mkdirSync(join(folder, '.git'))
  return folder
}

export function copyWorkspace(folder: string): void {
  cpSync(FIXTURE, folder, { recursive: true })
}

/** Builds the small consultation's pack into `ut`. */
export function build(folder: string, environment: Readonly<Record<string, string>>, ...more: readonly string[]): Ran {
  return rus(['remiss', 'build', 'remiss/2021.md', '--output', 'ut', ...more], folder, environment)
}
