import { join, relative, sep } from 'node:path'
import { CONFIG_NAME } from '../io/workspace.ts'
import { compileGlob } from '../model/glob.ts'
import type { Data, HeaderMap, HeaderValue } from '../model/header.ts'
import { entryOf, itemsAt, textAt, toData, valueAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/place.ts'
import type { Origin, Setting, WorkspaceSettings } from '../model/setting.ts'
import type { Workspace } from '../model/workspace.ts'
import { languageFrom, settingSpan } from '../parse/workspace.ts'
import { countyOf } from '../schema/registers.ts'
import { type LoadedFace, loadFace } from './face-load.ts'
import { languageOf } from './language.ts'
import type { CommonOptions, Run } from './run.ts'
import type { Target } from './targets.ts'

type Environment = Readonly<Record<string, string | undefined>>

const DEFAULT: Origin = { kind: 'default' }

/** Every value that holds in a workspace, in the order of the reference, with what decided it. */
export function workspaceSettings({ io }: Run, { loaded, tasks }: Target, options: CommonOptions): WorkspaceSettings {
  const { root, workspace, config, schemaPaths } = loaded
  const from = (path: string) => relative(io.folder, path).split(sep).join('/') || '.'
  const header = config?.header
  const file = config && from(join(root, config.source.path))
  const placed = (span: Span | undefined): Origin =>
    span && file !== undefined ? { kind: 'file', path: file, line: span.line } : DEFAULT
  return {
    folder: from(root),
    ...(file !== undefined && { config: file }),
    settings: [
      languageSetting(header, options, io.environment, placed),
      ...topSettings(workspace, header, placed),
      ...faceSettings(workspace, loadFace(io, root, workspace), header, placed),
      ...ruleSettings('rules', valueAt(header, 'rules'), placed),
      ...itemsAt(header, 'folders').flatMap((item) => folderSettings(item, placed)),
    ],
    types: Object.entries(schemaPaths).map(([name, path]) => ({ name, path })),
    documents: tasks.filter(({ path }) => isDocument(path, workspace)).length,
  }
}

type Placed = (span: Span | undefined) => Origin

function languageSetting(
  header: HeaderMap | undefined,
  { lang }: CommonOptions,
  environment: Environment,
  placed: Placed,
): Setting {
  const written = languageFrom(textAt(header, 'language'))
  return { key: 'language', value: languageOf(lang, written, environment), origin: languageOrigin() }

  function languageOrigin(): Origin {
    if (lang !== undefined) return { kind: 'option', name: '--lang' }
    if (written !== undefined) return placed(settingSpan(header, 'language'))
    return localeOrigin(environment) ?? DEFAULT
  }
}

/** The variable of the locale that decided the language, as POSIX orders them; undefined when none names one we speak. */
function localeOrigin(environment: Environment): Origin | undefined {
  const name = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((each) => environment[each])
  const value = name === undefined ? undefined : environment[name]
  const spoken: Language | undefined = languageFrom(value?.slice(0, 2).toLowerCase())
  return name !== undefined && value !== undefined && spoken !== undefined
    ? { kind: 'environment', name, value }
    : undefined
}

function topSettings(workspace: Workspace, header: HeaderMap | undefined, placed: Placed): readonly Setting[] {
  const { county, documents, ignore, schemas, dnrPattern, baseline } = workspace
  const meaning = county === undefined ? undefined : countyOf(county)?.name
  const values: readonly (readonly [string, Data])[] = [
    ['region', county ?? null],
    ['documents', [...documents]],
    ['ignore', [...ignore]],
    ['schemas', [...schemas]],
    ['dnrPattern', dnrPattern ?? null],
    ['baseline', baseline ?? null],
  ]
  return values.map(([key, value]) => ({
    key,
    value,
    ...(key === 'region' && meaning !== undefined && { meaning }),
    origin: value === null ? DEFAULT : placed(settingSpan(header, key)),
  }))
}

function ruleSettings(prefix: string, rules: HeaderValue | undefined, placed: Placed): readonly Setting[] {
  if (rules?.kind !== 'map') return []
  return rules.entries.map(({ key, keySpan, value }) => ({
    key: `${prefix}.${key}`,
    value: toData(value),
    origin: placed(keySpan),
  }))
}

/** How the region looks and signs, also where nobody has said it. */
function faceSettings(workspace: Workspace, { face }: LoadedFace, header: HeaderMap | undefined, placed: Placed) {
  const said = valueAt(header, 'face')
  const values: readonly (readonly [key: string, value: Data, from?: string | undefined])[] = [
    ['folder', workspace.face.folder ?? null],
    ['sender', face.sender],
    // Named, or found in the folder.
    ['logo', face.logo?.picture ?? null, face.logo && 'folder'],
    ...pairs(face.colours).map(([use, colour]) => [`colours.${use}`, colour] as const),
    ...pairs(face.fonts).map(([use, family]) => [`fonts.${use}`, family] as const),
    ['letterhead', [...face.letterhead]],
    ['closing', [...face.closing]],
  ]
  return values.map(([key, value, from]): Setting => {
    const span = keySpanAt(said, key.split('.')) ?? (from === undefined ? undefined : keySpanAt(said, [from]))
    return { key: `face.${key}`, value, origin: placed(span) }
  })
}

function pairs(texts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(texts)
}

/** Where a key is written; undefined where a default holds. */
function keySpanAt(map: HeaderValue | undefined, [key = '', ...inner]: readonly string[]): Span | undefined {
  const entry = entryOf(map, key)
  return inner.length === 0 ? entry?.keySpan : keySpanAt(entry?.value, inner)
}

function folderSettings(item: HeaderValue, placed: Placed): readonly Setting[] {
  const path = textAt(item, 'path')
  const type = entryOf(item, 'type')
  if (path === undefined) return []
  return [
    ...(type ? [{ key: `folders.${path}.type`, value: toData(type.value), origin: placed(type.keySpan) }] : []),
    ...ruleSettings(`folders.${path}.rules`, valueAt(item, 'rules'), placed),
  ]
}

function isDocument(path: string, { documents, ignore }: Workspace): boolean {
  const matches = (glob: string) => compileGlob(glob).matches(path)
  return documents.some(matches) && !ignore.some(matches) && path !== CONFIG_NAME
}
