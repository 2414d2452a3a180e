import { basename, join, relative } from 'node:path'
import type { Io } from '../io/io.ts'
import type { HeaderMap } from '../model/header.ts'
import type { Source } from '../model/source.ts'
import { ToolError } from '../model/tool-error.ts'
import type { Workspace } from '../model/workspace.ts'
import { readHeader } from '../parse/header.ts'
import { workspaceFrom } from '../parse/workspace.ts'
import type { Schema } from '../schema/document-type.ts'

/** A workspace found on disk, with the region's own schemas. Plain data but for the header's places. */
export interface LoadedWorkspace {
  /** Absolute, real path of its folder. */
  readonly root: string
  /** The configuration as written; absent without `rus.config.yaml`. */
  readonly config?: { readonly source: Source; readonly header?: HeaderMap }
  readonly workspace: Workspace
  /** The region's own schemas by type name. */
  readonly own: Readonly<Record<string, Schema>>
  /** Schema files that are no JSON object: path from the workspace, and why. */
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[]
  /** Path from the workspace of each own schema. */
  readonly schemaPaths: Readonly<Record<string, string>>
}

const LIMIT = 1024 * 1024

/** Reads the workspace that `from` belongs to; `configFile` is used instead of the one found when given. */
export function loadWorkspace(io: Io, from: string, configFile?: string): LoadedWorkspace {
  const found = io.findWorkspace(from)
  const file = configFile ?? found.config
  const root = found.root
  const config = file === undefined ? undefined : readConfig(io, file, root)
  const workspace = workspaceFrom(config?.header)
  return { root, ...(config && { config }), workspace, ...ownSchemas(io, root, workspace) }
}

function readConfig(io: Io, file: string, root: string) {
  const read = io.readSource({ file, path: relative(root, file) || basename(file), limit: LIMIT, root })
  if ('fault' in read) throw new ToolError({ sentence: 'path/missing', values: { path: file } })
  const { header } = readHeader(read.source.text, 0, read.source.text.length)
  return { source: read.source, ...(header && { header }) }
}

function ownSchemas(io: Io, root: string, workspace: Workspace) {
  const own: Record<string, Schema> = {}
  const schemaPaths: Record<string, string> = {}
  const unreadable: { path: string; reason: string }[] = []
  if (workspace.schemas.length === 0) return { own, unreadable, schemaPaths }
  const include = workspace.schemas.map((folder) => join(folder, '*.schema.json').replaceAll('\\', '/'))
  for (const { path, file } of io.findFiles(root, { include }).files) {
    const read = io.readSource({ file, path, limit: LIMIT, root })
    const schema = 'fault' in read ? undefined : parsedJson(read.source.text)
    const name = basename(path).replace(/\.schema\.json$/, '')
    schemaPaths[name] = path
    if (schema === undefined) unreadable.push({ path, reason: name })
    else own[name] = schema
  }
  return { own, unreadable, schemaPaths }
}

function parsedJson(text: string): Schema | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : undefined
  } catch {
    return undefined
  }
}
