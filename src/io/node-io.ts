import { readAsset } from './assets.ts'
import { cacheFolder, cacheIn } from './cache.ts'
import { openFolder } from './folder.ts'
import { gitOf } from './git.ts'
import { readInput } from './input.ts'
import { inside, realPath } from './inside.ts'
import type { Io } from './io.ts'
import { lockWorkspace } from './lock.ts'
import { namesIn } from './names.ts'
import { outputTo } from './output.ts'
import { progressOn } from './progress.ts'
import { readBytes, readSource } from './read.ts'
import { stampOf } from './stamp.ts'
import { terminalOf } from './terminal.ts'
import { findFiles } from './walk.ts'
import { watchFiles } from './watch.ts'
import { findWorkspace, whatStandsAt } from './workspace.ts'
import { writeFile } from './write.ts'

/** The real world: this process, its streams, its disk. */
export function createIo(): Io {
  const { env: environment, platform } = process
  const stdout = { ...outputTo(process.stdout, 'stdout'), terminal: terminalOf(process.stdout, environment, platform) }
  const stderr = { ...outputTo(process.stderr, 'stderr'), terminal: terminalOf(process.stderr, environment, platform) }
  return {
    folder: process.cwd(),
    environment,
    stdout,
    stderr,
    readInput: (request) => readInput(process.stdin, request),
    findWorkspace,
    whatStandsAt,
    inside,
    realPath,
    namesIn,
    findFiles,
    readSource,
    readBytes,
    readAsset,
    stampOf,
    writeFile,
    openFolder,
    lockWorkspace,
    gitOf: (folder) => gitOf(folder, environment),
    cache: cacheIn(cacheFolder(environment, platform)),
    progress: () =>
      progressOn(
        stderr.terminal,
        (text) => void process.stderr.write(text),
        // The clock of `performance` is a module that takes a millisecond to load.
        () => process.uptime() * 1000,
      ),
    watchFiles,
  }
}
