import type { Io } from '../io/io.ts'
import type { Entry } from '../model/corpus.ts'
import type { Document } from '../model/document.ts'
import type { FaceFacts } from '../model/face-settings.ts'
import type { Finding, Values } from '../model/finding.ts'
import { START } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import type { PassedOver, SourceFault } from '../model/source-fault.ts'
import type { Workspace } from '../model/workspace.ts'
import { parseDocument } from '../parse/document.ts'
import { entryOf } from '../parse/entry.ts'
import { loadEngine } from '../parse/markdown.ts'
import { RULES } from '../rules/index.ts'
import { pathValue } from '../rules/said.ts'
import type { Schema } from '../schema/document-type.ts'
import type { HeaderPath } from '../schema/header-fault.ts'
import { COMMON, CONFIG, CONFIG_TYPE, SHIPPED } from '../schema/shipped.ts'
import { type DocumentTypes, documentTypes } from '../schema/types.ts'
import { soundSchemas, type UnusableSchema, validatorsFor } from '../schema/validators.ts'
import { type CheckContext, checkDocument, checkFaults, rulesAbout } from '../validate/check.ts'
import { configured } from '../validate/configuration.ts'
import { encodeEntry } from '../validate/entry-code.ts'
import { type ExamineContext, examine } from '../validate/examine.ts'
import type { PathMatch } from '../validate/settings.ts'
import { folderType, globMatch } from './folder-type.ts'

/** What examining needs of a workspace: plain data, so that it can be sent to a worker. */
export interface ExaminerSettings {
  readonly root: string
  readonly workspace: Workspace
  readonly own: Readonly<Record<string, Schema>>
  /** Paths of the region's own schemas. */
  readonly schemas: readonly string[]
  readonly hasDocuments: boolean
  readonly face: FaceFacts
  /** Path of the configuration, when there is one. */
  readonly configPath?: string
}

/** A file to examine. */
export interface ExamineTask {
  readonly path: string
  readonly file: string
  /** Why it is not read at all. */
  readonly passedOver?: PassedOver
}

/** What examining one file gives: plain data, so that it can be cached and sent between threads. */
export interface ExaminedFile {
  readonly path: string
  readonly findings: readonly Finding[]
  /** The document's entry, encoded; absent when the file could not be read. */
  readonly entry?: string
}

export interface Examiner {
  readonly types: DocumentTypes
  readonly checkContext: CheckContext
  readonly examineFile: (task: ExamineTask) => ExaminedFile
  /** A document that is no file of the workspace: of a revision. */
  readonly examineSource: (source: Source) => ExaminedFile
  /** A source as a document, whatever is wrong with it. */
  readonly parse: (source: Source) => Document
  /** What is wrong with the region's own schemas, by type name. */
  readonly schemaFaults: readonly SchemaFault[]
  /** Whether rules about time speak of a document: its type has a review. */
  readonly isDated: (entry: Entry) => boolean
}

export interface SchemaFault {
  readonly name: string
  readonly rule: 'schema/unresolved' | 'schema/unusable'
  /** Where in the schema, when known: keys and places in lists. */
  readonly path?: HeaderPath
  readonly sentence: string
  readonly values: Values
}

/** Largest document: 1 MiB, and 5 MiB of data (THREATS). */
export const DOCUMENT_LIMIT = 1024 * 1024
const DATA_LIMIT = 5 * 1024 * 1024

/** Makes what examines files of one workspace, with the rules that need one document only. */
export async function createExaminer(settings: ExaminerSettings, readSource: Io['readSource']): Promise<Examiner> {
  const { workspace, own, root, schemas, hasDocuments, face } = settings
  const { sound, unusable: unsound } = await soundSchemas(own)
  const types = documentTypes(sound, SHIPPED, COMMON, { [CONFIG_TYPE]: CONFIG })
  const [{ validatorOf, unusable }, parseMarkdown] = await Promise.all([
    validatorsFor(types, Object.keys(sound)),
    loadEngine(),
  ])
  const makePattern = workspace.dnrPattern === undefined ? undefined : await patternMaker()
  const checkContext: CheckContext = {
    rules: RULES,
    workspace,
    types,
    inFolder: globMatch(),
    ...configured(workspace, { schemas, hasDocuments, face, ...(makePattern && { makePattern }) }),
  }
  // Written out with all its keys: V8 gives a copy by `...` a class of its own each time, and looks up all that is read of it.
  const reading = (path: string): ExamineContext => ({
    types,
    parseMarkdown,
    validatorOf,
    defaultType: defaultTypeOf(path, settings, checkContext.inFolder),
  })
  const examineSource = (source: Source): ExaminedFile => {
    const { path } = source
    const examined = examine(source, reading(path))
    const findings = checkDocument(examined, checkContext)
    const entry = entryOf(examined.document, examined.type)
    return { path, findings, entry: encodeEntry(entry, rulesAbout(entry, checkContext)) }
  }
  const examineFile = ({ path, file, passedOver }: ExamineTask): ExaminedFile => {
    if (passedOver !== undefined) return { path, findings: checkFaults(path, [PASSED_OVER[passedOver]], checkContext) }
    const limit = path.endsWith('.csv') ? DATA_LIMIT : DOCUMENT_LIMIT
    const read = readSource({ file, path, limit, root })
    if ('fault' in read) return { path, findings: checkFaults(path, [read.fault], checkContext) }
    return examineSource(read.source)
  }
  return {
    types,
    checkContext,
    examineFile: naming(examineFile),
    examineSource,
    parse: (source) => parseDocument(source, reading(source.path)).document,
    schemaFaults: [
      ...Object.keys(own).flatMap((name) => brokenReferences(name, types)),
      ...[...unsound, ...unusable].map(unusableSchema),
    ],
    isDated: (entry) => types.get(entry.type ?? '')?.schema.properties?.review !== undefined,
  }
}

/** The same, but an error, which is one of the tool, says at which file it happened. */
function naming(examineFile: Examiner['examineFile']): Examiner['examineFile'] {
  return (task) => {
    try {
      return examineFile(task)
    } catch (error) {
      if (error instanceof Error) error.message = `${task.path}: ${error.message}`
      throw error
    }
  }
}

/** The engine for patterns that regions write, loaded only for those who do. */
async function patternMaker() {
  const { linearPattern } = await import('../schema/linear-pattern.ts')
  return linearPattern
}

function brokenReferences(name: string, types: DocumentTypes): SchemaFault[] {
  return types.brokenIn(name).map(({ ref, reason, path }) => ({
    name,
    rule: 'schema/unresolved',
    path,
    sentence: reason,
    values: { name, ref },
  }))
}

function unusableSchema({ name, sentence, path, values }: UnusableSchema): SchemaFault {
  return { name, rule: 'schema/unusable', path, sentence, values: { ...values, path: pathValue(path) } }
}

/** What is said of a file that is not read. */
const PASSED_OVER: Readonly<Record<PassedOver, SourceFault>> = {
  sameName: { rule: 'source/not-a-file', sentence: 'sameName', values: {}, span: START },
  linkTooDeep: { rule: 'source/not-a-file', sentence: 'linkTooDeep', values: {}, span: START },
  unreadable: { rule: 'source/unreadable', sentence: 'denied', values: {}, span: START },
}

function defaultTypeOf(
  path: string,
  { workspace, configPath }: ExaminerSettings,
  inFolder: PathMatch,
): string | undefined {
  if (path === configPath) return CONFIG_TYPE
  return folderType(path, workspace, inFolder)
}
