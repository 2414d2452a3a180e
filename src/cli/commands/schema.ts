import type { Language } from '../../model/language.ts'
import { meantBy } from '../../model/meant.ts'
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
  const references = () =>
    (name === undefined ? types.names : [name]).map((each) => reference(types, each, loaded, language))
  if (options.docs) {
    const { renderTypesPage } = await import('../../render/types-page.ts')
    // The page is the region's own words, and a terminal may show it.
    await io.stdout.write(visibleLines(renderTypesPage(references(), language)))
  } else if (name === undefined) {
    const unreadable = loaded.unreadable.map(({ path }) => path)
    await io.stdout.write(renderTypeList(references(), unreadable, terminalContext(io, language)))
  } else {
    await io.stdout.write(toJson(selfContained(typeNamed(types, name, language))))
  }
}

function reference(types: DocumentTypes, name: string, { own, schemaPaths }: LoadedWorkspace, language: Language) {
  return typeReference(typeNamed(types, name, language), Object.hasOwn(own, name) ? schemaPaths[name] : undefined)
}

function typeNamed(types: DocumentTypes, name: string, language: Language) {
  const type = types.get(name)
  if (type === undefined) throw new UsageError((usage) => usage.unknownType(name, typeMeant(types, name, language)))
  return type
}

/** The type a name most likely means, also by what readers call it, with its title. */
function typeMeant(types: DocumentTypes, name: string, language: Language) {
  const all = [...types.names, CONFIG_TYPE].flatMap((each) => types.get(each) ?? [])
  const meant = meantBy(
    name,
    all.map(({ name: own, title }) => ({ name: own, words: [title.sv, title.en] })),
  )
  const type = all.find((each) => each.name === meant?.name)
  return type && { name: type.name, title: type.title[language] }
}
