import { relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import { CONFIG_NAME } from '../io/workspace.ts'
import { ToolError } from '../model/tool-error.ts'
import type { ExamineTask } from './examiner.ts'
import { type LoadedWorkspace, loadWorkspace } from './workspace-load.ts'

/** A workspace to check, the documents in it, and which of them were asked about. */
export interface Target {
  readonly loaded: LoadedWorkspace
  readonly tasks: readonly ExamineTask[]
  readonly isSelected: (path: string) => boolean
  /** False for a lone file that no workspace holds. */
  readonly complete: boolean
}

/**
 * The workspaces that paths lie in, each once, with all their documents: those not asked about are needed for what refers
 * to them. A folder in no workspace that holds workspaces means those; one that holds none is taken as a workspace without configuration.
 *
 * @throws ToolError `path/missing`
 */
export function findTargets(io: Io, paths: readonly string[], configFile?: string): readonly Target[] {
  const byRoot = new Map<
    string,
    { readonly loaded: LoadedWorkspace; readonly wanted: string[]; readonly loneFile: boolean }
  >()
  for (const given of paths.length > 0 ? paths : ['.']) {
    const path = resolve(io.folder, given)
    const kind = io.whatStandsAt(path)
    if (kind === undefined) throw new ToolError({ sentence: 'path/missing', values: { path: given } })
    for (const { start, wanted } of startsIn(io, path, kind)) {
      const loaded = loadWorkspace(io, start, configFile === undefined ? undefined : resolve(io.folder, configFile))
      const known = byRoot.get(loaded.root)
      const loneFile = loaded.config === undefined && kind !== 'folder'
      if (known === undefined) byRoot.set(loaded.root, { loaded, wanted: [wanted], loneFile })
      else known.wanted.push(wanted)
    }
  }
  return [...byRoot.values()].map(({ loaded, wanted, loneFile }) => targetOf(io, loaded, wanted, loneFile))
}

/** Where workspaces begin for one path, and what is wanted of each. */
function startsIn(io: Io, path: string, kind: 'file' | 'folder' | 'other') {
  const found = io.findWorkspace(path)
  if (found.config !== undefined || kind !== 'folder') return [{ start: path, wanted: path }]
  const nested = io.findFiles(path, { include: [`**/${CONFIG_NAME}`] }).files
  if (nested.length === 0) return [{ start: path, wanted: path }]
  return nested.map(({ file }) => ({ start: file, wanted: file.slice(0, -CONFIG_NAME.length - 1) }))
}

function targetOf(io: Io, loaded: LoadedWorkspace, wanted: readonly string[], loneFile: boolean): Target {
  const { root, workspace } = loaded
  const files = new Map(wanted.map((path) => [relative(root, path).split(sep).join('/').normalize('NFC'), path]))
  const asked = [...files.keys()]
  const isSelected = (path: string) => asked.some((each) => each === '' || path === each || path.startsWith(`${each}/`))
  const asTask = (path: string) => ({ path, file: files.get(path) ?? `${root}/${path}` })
  const named = asked.filter((path) => path !== '' && io.whatStandsAt(asTask(path).file) !== 'folder')
  if (loneFile) return { loaded, tasks: named.map(asTask), isSelected, complete: false }
  const found = documentsIn(io, loaded)
  const extra = named.filter((path) => !found.some((task) => task.path === path)).map(asTask)
  const config = loaded.config && !workspace.documents.includes(CONFIG_NAME) ? [asTask(CONFIG_NAME)] : []
  const tasks = [...config.filter((task) => !named.includes(task.path)), ...found, ...extra]
  return { loaded, tasks, isSelected, complete: true }
}

/** The documents of a workspace, without those of workspaces inside it. */
function documentsIn(io: Io, { root, workspace }: LoadedWorkspace): readonly ExamineTask[] {
  const { files, skipped } = io.findFiles(root, {
    include: [...workspace.documents, `*/**/${CONFIG_NAME}`],
    exclude: workspace.ignore,
  })
  const inner = files
    .filter(({ path }) => path.endsWith(`/${CONFIG_NAME}`))
    .map(({ path }) => path.slice(0, -CONFIG_NAME.length))
  // What is no file stands among the documents all the same: reading it says what is wrong with it.
  const unread = skipped
    .filter(({ reason }) => NO_FILES.has(reason))
    .map(({ path }) => ({ path, file: `${root}/${path}` }))
  return [...files, ...unread].filter(({ path }) => !inner.some((folder) => path.startsWith(folder)))
}

/** What a path may be, or lead to, that reading it reports. */
const NO_FILES: ReadonlySet<string> = new Set(['pipe', 'socket', 'device', 'linkOutside', 'linkBroken', 'linkLoop'])
