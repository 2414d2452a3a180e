import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith } from './rus.ts'

/** Runs git in a folder as someone, on a day; gives what it printed. */
export function git(folder: string, ...words: readonly string[]): string {
  const day = '2024-05-02T12:00:00+0200'
  const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b' }
  const env = { PATH: process.env.PATH, HOME: folder, ...who, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day }
  return execFileSync('git', words, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
}

/** Files by path; null for one that is taken away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

/** A repository with a commit of these files, and one more for each further set of them, tagged `v1`, `v2` and on. */
export function repository(...versions: readonly Files[]): string {
  const folder = folderWith({})
  rmSync(join(folder, '.git'), { recursive: true })
  git(folder, 'init', '-q', '-b', 'main')
  for (const [index, files] of versions.entries()) {
    write(folder, files)
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', `version ${index + 1}`)
    git(folder, 'tag', `v${index + 1}`)
  }
  return folder
}

/** Writes files, and takes away those that are null. */
export function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) rmSync(join(folder, path))
    else {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
  }
}
