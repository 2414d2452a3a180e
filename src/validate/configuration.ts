import type { FaceFacts } from '../model/face-settings.ts'
import { compileGlob } from '../model/glob.ts'
import type { Workspace } from '../model/workspace.ts'
import { RULES } from '../rules/index.ts'
import type { ConfigurationFacts, DocumentContext } from '../rules/rule.ts'

/** Makes a test of a pattern; undefined for one that cannot be used. */
export type MakePattern = (pattern: string) => ((text: string) => boolean) | undefined

/** What stands around a configuration. */
export interface Surroundings {
  /** Paths of the region's own schemas. */
  readonly schemas: readonly string[]
  readonly hasDocuments: boolean
  readonly face: FaceFacts
  /** Absent when the workspace asks for no form of case numbers. */
  readonly makePattern?: MakePattern
}

/** What a workspace's configuration gives all checks, and what it is itself held against. */
export function configured(
  workspace: Workspace,
  { schemas, hasDocuments, face, makePattern }: Surroundings,
): Pick<DocumentContext, 'hasDnrForm'> & { readonly configuration: ConfigurationFacts } {
  const { dnrPattern } = workspace
  const hasDnrForm = dnrPattern === undefined ? undefined : makePattern?.(dnrPattern)
  return {
    ...(hasDnrForm && { hasDnrForm }),
    configuration: {
      rules: OPTIONS,
      emptyFolders: workspace.schemas.filter((folder) => !schemas.some(isSchemaIn(folder))),
      hasDocuments,
      face,
      isPatternUsable: dnrPattern === undefined || hasDnrForm !== undefined,
    },
  }
}

const OPTIONS = new Map(RULES.map(({ id, options = {} }) => [id, Object.keys(options)]))

function isSchemaIn(folder: string): (path: string) => boolean {
  const plain = folder.replace(/^(?:\.\/)+|\/+$/g, '')
  const glob = compileGlob(plain === '.' || plain === '' ? '*.schema.json' : `${plain}/*.schema.json`)
  return (path) => glob.matches(path)
}
