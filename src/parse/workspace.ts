import type { Severity } from '../model/finding.ts'
import { entryOf, type HeaderMap, type HeaderValue, itemsAt, textAt, valueAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/place.ts'
import type { FolderSetting, RuleSetting, RuleSettings, Workspace } from '../model/workspace.ts'
import { faceSettings, NO_FACE } from './face.ts'

/** What holds in a workspace whose configuration says nothing. */
export const DEFAULTS: Workspace = {
  language: 'sv',
  documents: ['**/*.md', '**/indicators.yaml', '**/indikatorer.yaml'],
  ignore: [],
  schemas: [],
  rules: {},
  folders: [],
  face: NO_FACE,
}

/** Files for those who look after the workspace, and never documents. */
const NEVER_DOCUMENTS = ['**/README.md', '**/CHANGELOG.md']

/**
 * The workspace that a configuration describes. Takes what it can read and leaves the rest at the default: what is
 * wrong with the configuration is found by the rules, as for any document.
 */
export function workspaceFrom(header: HeaderMap | undefined): Workspace {
  const county = textAt(header, 'region')
  const dnrPattern = textAt(header, 'dnrPattern')
  const baseline = textAt(header, 'baseline')
  return {
    language: languageFrom(textAt(header, 'language')) ?? DEFAULTS.language,
    ...(county !== undefined && { county }),
    documents: textsAt(header, 'documents') ?? DEFAULTS.documents,
    ignore: [...NEVER_DOCUMENTS, ...(textsAt(header, 'ignore') ?? DEFAULTS.ignore)],
    schemas: textsAt(header, 'schemas') ?? DEFAULTS.schemas,
    rules: rulesFrom(valueAt(header, 'rules')),
    folders: itemsAt(header, 'folders').flatMap(folderFrom),
    face: faceSettings(header),
    ...(dnrPattern !== undefined && { dnrPattern }),
    ...(baseline !== undefined && { baseline }),
  }
}

/** Where the configuration sets a top key; undefined where the default holds. */
export function settingSpan(header: HeaderMap | undefined, key: string): Span | undefined {
  return entryOf(header, key)?.keySpan
}

/** `sv` or `en`; undefined for anything else. */
export function languageFrom(text: string | undefined): Language | undefined {
  return text === 'sv' || text === 'en' ? text : undefined
}

function textsAt(header: HeaderMap | undefined, key: string): readonly string[] | undefined {
  if (entryOf(header, key) === undefined) return undefined
  return itemsAt(header, key).flatMap((item) => (item.kind === 'scalar' ? item.source.normalize('NFC') : []))
}

function folderFrom(item: HeaderValue): FolderSetting[] {
  const path = textAt(item, 'path')
  const type = textAt(item, 'type')
  if (path === undefined) return []
  return [{ path, ...(type !== undefined && { type }), rules: rulesFrom(valueAt(item, 'rules')) }]
}

function rulesFrom(value: HeaderValue | undefined): RuleSettings {
  const rules = Object.create(null) as Record<string, RuleSetting>
  if (value?.kind === 'map') for (const entry of value.entries) rules[entry.key] = ruleFrom(entry.value)
  return rules
}

function ruleFrom(value: HeaderValue): RuleSetting {
  if (value.kind === 'scalar') return withSeverity(severityFrom(value.source), {})
  if (value.kind === 'list') return { options: {} }
  const options = Object.create(null) as Record<string, number>
  for (const { key, value: option } of value.entries) {
    if (option.kind === 'scalar' && typeof option.value === 'number') options[key] = option.value
  }
  return withSeverity(severityFrom(textAt(value, 'severity')), options)
}

function withSeverity(severity: RuleSetting['severity'], options: RuleSetting['options']): RuleSetting {
  return severity === undefined ? { options } : { severity, options }
}

const SEVERITIES: ReadonlySet<string> = new Set<Severity | 'off'>(['off', 'note', 'warning', 'error'])

function severityFrom(text: string | undefined): RuleSetting['severity'] {
  return text !== undefined && SEVERITIES.has(text) ? (text as Severity | 'off') : undefined
}
