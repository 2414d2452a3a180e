import { basename, join, relative } from 'node:path'
import type { Io } from '../io/io.ts'
import type { FaceFacts } from '../model/face-settings.ts'
import type { Values } from '../model/finding.ts'
import type { HeaderMap } from '../model/header.ts'
import { type Span, START } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import { spansIn } from '../model/spans.ts'
import { ToolError } from '../model/tool-error.ts'
import type { Workspace } from '../model/workspace.ts'
import { readHeader } from '../parse/header.ts'
import { workspaceFrom } from '../parse/workspace.ts'
import type { Schema } from '../schema/document-type.ts'
import { DEEPEST, UNCHECKED } from '../schema/validators.ts'
import { loadFace } from './face-load.ts'

/** A workspace found on disk, with the region's own schemas. Plain data but for the header's places. */
export interface LoadedWorkspace {
  /** Absolute, real path of its folder. */
  readonly root: string
  /** The configuration as written; absent without `rus.config.yaml`. */
  readonly config?: { readonly file: string; readonly source: Source; readonly header?: HeaderMap }
  readonly workspace: Workspace
  /** The region's own schemas by type name. */
  readonly own: Readonly<Record<string, Schema>>
  /** Schema files that are no JSON object: path from the workspace, and what `schema/unusable` says of it, where. */
  readonly unreadable: readonly UnreadableSchema[]
  /** Path from the workspace of each own schema. */
  readonly schemaPaths: Readonly<Record<string, string>>
  /** What is true of the files that the face of the region is made of. */
  readonly face: FaceFacts
}

export interface UnreadableSchema {
  readonly path: string
  readonly sentence: 'unreadable' | 'notJson' | 'notAnObject' | 'tooDeep'
  readonly values?: Values
  readonly span: Span
}

/** Largest schema and configuration: 1 MiB (THREATS). */
export const SCHEMA_LIMIT = 1024 * 1024

/** Reads the workspace that `from` belongs to; `configFile` is used instead of the one found when given. */
export function loadWorkspace(io: Io, from: string, configFile?: string): LoadedWorkspace {
  const found = io.findWorkspace(from)
  const file = configFile ?? found.config
  const root = found.root
  const config = file === undefined ? undefined : readConfig(io, file, root, configFile !== undefined)
  const workspace = workspaceFrom(config?.header)
  const face = loadFace(io, root, workspace).facts
  return { root, ...(config && { config }), workspace, face, ...ownSchemas(io, root, workspace) }
}

/** One that cannot be read decides nothing; it is examined as a document is, and what is wrong with it is a finding. */
function readConfig(io: Io, file: string, root: string, isNamed: boolean) {
  const path = relative(root, file) || basename(file)
  const read = io.readSource({ file, path, limit: SCHEMA_LIMIT, root })
  if ('fault' in read) {
    if (isNamed) throw new ToolError({ sentence: 'path/missing', values: { path: file } })
    return { file, source: { path, text: '', byteOrderMark: false, lineEnd: '\n' } as const }
  }
  const { header } = readHeader(read.source.text, 0, read.source.text.length)
  return { file, source: read.source, ...(header && { header }) }
}

function ownSchemas(io: Io, root: string, workspace: Workspace) {
  const own: Record<string, Schema> = Object.create(null)
  const schemaPaths: Record<string, string> = Object.create(null)
  const unreadable: UnreadableSchema[] = []
  if (workspace.schemas.length === 0) return { own, unreadable, schemaPaths }
  const include = workspace.schemas.map((folder) => join(folder, '*.schema.json').replaceAll('\\', '/'))
  for (const { path, file } of io.findFiles(root, { include }).files) {
    const read = io.readSource({ file, path, limit: SCHEMA_LIMIT, root })
    const parsed = 'fault' in read ? { sentence: 'unreadable' as const, span: START } : parsedJson(read.source.text)
    const name = basename(path).replace(/\.schema\.json$/, '')
    schemaPaths[name] = path
    own[name] = 'schema' in parsed ? parsed.schema : UNCHECKED
    if ('sentence' in parsed) unreadable.push({ path, ...parsed })
  }
  return { own, unreadable, schemaPaths }
}

function parsedJson(text: string): { readonly schema: Schema } | Omit<UnreadableSchema, 'path'> {
  try {
    const value: unknown = JSON.parse(text)
    const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isSchema) return { sentence: 'notAnObject', span: START }
    if (isTooDeep(value)) return { sentence: 'tooDeep', values: { most: DEEPEST }, span: START }
    return { schema: value as Schema }
  } catch (error) {
    // V8 says where it stopped; when it does not, the text ended too early.
    const position = /position (\d+)/.exec(String(error))?.[1]
    const at = Math.min(position === undefined ? text.trimEnd().length : Number(position), text.length)
    return { sentence: 'notJson', span: spansIn(text)(at, at) }
  }
}

/** Levels that whatever walks a schema or writes it as JSON can follow; with fewer, the schema itself tells where. */
const FOLLOWED = 500

/** Level by level: what is too deep for recursion cannot be told by it. */
function isTooDeep(value: object): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth < FOLLOWED && level.length > 0; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return level.length > 0
}
