import { relative, resolve, sep } from 'node:path'
import type { Io } from '../io/io.ts'
import { CONFIG_NAME } from '../io/workspace.ts'
import type { PassedOver, Skipped } from '../model/source-fault.ts'
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
  if (kind !== 'folder') return [{ start: path, wanted: path }]
  const nested = io
    .findFiles(path, { include: [`**/${CONFIG_NAME}`] })
    .files.map(({ file }) => ({ start: file, wanted: file.slice(0, -CONFIG_NAME.length - 1) }))
  if (nested.length === 0) return [{ start: path, wanted: path }]
  return found.config === undefined
    ? nested
    : [{ start: path, wanted: path }, ...nested.filter(({ wanted }) => wanted !== path)]
}

function targetOf(io: Io, loaded: LoadedWorkspace, wanted: readonly string[], loneFile: boolean): Target {
  const { root } = loaded
  const files = new Map(wanted.map((path) => [relative(root, path).split(sep).join('/').normalize('NFC'), path]))
  const asked = [...files.keys()]
  const isSelected = (path: string) => asked.some((each) => each === '' || path === each || path.startsWith(`${each}/`))
  const asTask = (path: string) => ({ path, file: files.get(path) ?? `${root}/${path}` })
  const named = asked.filter((path) => path !== '' && io.whatStandsAt(asTask(path).file) !== 'folder')
  if (loneFile) return { loaded, tasks: named.map(asTask), isSelected, complete: false }
  const found = documentsIn(io, loaded)
  const extra = named.filter((path) => !found.some((task) => task.path === path)).map(asTask)
  const documents = [...found, ...extra]
  const { config } = loaded
  const settings = config === undefined ? [] : [{ path: config.source.path, file: config.file }]
  const tasks = [...settings.filter(({ path }) => !documents.some((task) => task.path === path)), ...documents]
  return { loaded, tasks, isSelected, complete: true }
}

/** The documents of a workspace, without those of workspaces inside it. */
function documentsIn(io: Io, { root, workspace }: LoadedWorkspace): readonly ExamineTask[] {
  const { files, skipped } = io.findFiles(root, { include: [...workspace.documents, INNER], exclude: workspace.ignore })
  const inner = files.filter(isInnerConfig).map(({ path }) => path.slice(0, -CONFIG_NAME.length))
  const unread = skipped.map(({ path, reason }): ExamineTask => {
    const file = `${root}/${path}`
    if (isReported(reason)) return { path, file }
    // The other of two that have one name in NFC needs a path of its own.
    return { path: reason === 'sameName' ? path.normalize('NFD') : path || '.', file, passedOver: reason }
  })
  return [...files, ...unread].filter(({ path }) => !inner.some((folder) => path.startsWith(folder)))
}

/** Configurations below a workspace's own. */
const INNER = `*/**/${CONFIG_NAME}`

function isInnerConfig({ path }: { readonly path: string }): boolean {
  return path.endsWith(`/${CONFIG_NAME}`)
}

/** Whether reading what stands there says what it is. */
function isReported(reason: Skipped['reason']): reason is Exclude<Skipped['reason'], PassedOver> {
  return reason !== 'sameName' && reason !== 'linkTooDeep' && reason !== 'unreadable'
}
