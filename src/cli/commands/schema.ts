import { visibleLines } from '../../model/visible.ts'
import { toJson } from '../../render/json.ts'
import { renderTypeList } from '../../render/type-list.ts'
import { selfContained } from '../../schema/self-contained.ts'
import { COMMON, CONFIG, CONFIG_TYPE, SHIPPED } from '../../schema/shipped.ts'
import { typeReference } from '../../schema/type-reference.ts'
import { type DocumentTypes, documentTypes } from '../../schema/types.ts'
import { soundSchemas } from '../../schema/validators.ts'
import { readerLanguage } from '../reader-language.ts'
import type { CommonOptions, Run } from '../run.ts'
import { terminalContext } from '../terminal-context.ts'
import { UsageError } from '../usage-error.ts'
import { type LoadedWorkspace, loadWorkspace } from '../workspace-load.ts'

export interface SchemaOptions extends CommonOptions {
  readonly docs?: true
}

/** `rus schema`: lists the document types, prints the schema of one, or the reference page of all or one (`--docs`). */
export async function schema({ io }: Run, name: string | undefined, options: SchemaOptions): Promise<void> {
  const loaded = loadWorkspace(io, io.folder)
  const { sound } = await soundSchemas(loaded.own)
  const types = documentTypes(sound, SHIPPED, COMMON, { [CONFIG_TYPE]: CONFIG })
  const language = readerLanguage(options.lang, loaded.config?.header, io.environment)
  const references = () => (name === undefined ? types.names : [name]).map((each) => reference(types, each, loaded))
  if (options.docs) {
    const { renderTypesPage } = await import('../../render/types-page.ts')
    // The page is the region's own words, and a terminal may show it.
    await io.stdout.write(visibleLines(renderTypesPage(references(), language)))
  } else if (name === undefined) {
    const unreadable = loaded.unreadable.map(({ path }) => path)
    await io.stdout.write(renderTypeList(references(), unreadable, terminalContext(io, language)))
  } else {
    await io.stdout.write(toJson(selfContained(typeNamed(types, name))))
  }
}

function reference(types: DocumentTypes, name: string, { own, schemaPaths }: LoadedWorkspace) {
  return typeReference(typeNamed(types, name), Object.hasOwn(own, name) ? schemaPaths[name] : undefined)
}

function typeNamed(types: DocumentTypes, name: string) {
  const type = types.get(name)
  if (type === undefined) throw new UsageError((usage) => usage.unknownType(name, [...types.names, CONFIG_TYPE]))
  return type
}
