import type { Severity } from '../model/finding.ts'
import { rememberingLatest } from '../model/latest.ts'
import type { RuleSetting, RuleSettings, Workspace } from '../model/workspace.ts'
import type { Option, Rule } from '../rules/rule.ts'

/** Whether a path lies in what a glob names. */
export type PathMatch = (glob: string, path: string) => boolean

/** A rule that holds in a document, and how. */
export interface EffectiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** True when the workspace, not the rule, says how grave it is. */
  readonly set: boolean
  readonly option: Option
}

/** What decides which rules hold where. */
export interface RuleContext {
  readonly rules: readonly Rule[]
  readonly workspace: Workspace
  readonly inFolder: PathMatch
}

/** The rules that hold in a document: all but those that are off there. */
export function effectiveRules(path: string, { rules, workspace, inFolder }: RuleContext): readonly EffectiveRule[] {
  const folders = workspace.folders.filter((folder) => inFolder(folder.path, path))
  const key = folders.map((folder) => workspace.folders.indexOf(folder)).join()
  const found = byFolders(rules, workspace)
  let effective = found.get(key)
  if (effective === undefined) {
    const layers = [workspace.rules, ...folders.map((folder) => folder.rules)]
    effective = rules.flatMap((rule) => effectiveRule(rule, layers))
    found.set(key, effective)
  }
  return effective
}

/** Documents that the same folder settings speak of have the same rules. */
const byFolders = rememberingLatest(
  (_rules: readonly Rule[], _workspace: Workspace) => new Map<string, readonly EffectiveRule[]>(),
)

/** What a rule is by layers of settings: the last that names it counts, then its own. */
function effectiveRule(rule: Rule, layers: readonly RuleSettings[]): EffectiveRule[] {
  const settings = layers.flatMap((layer): RuleSetting[] => {
    const setting = Object.hasOwn(layer, rule.id) ? layer[rule.id] : undefined
    return setting === undefined ? [] : [setting]
  })
  const given = settings.findLast((setting) => setting.severity !== undefined)?.severity
  const severity = given ?? rule.severity
  if (severity === 'off') return []
  const options = Object.assign(Object.create(null), ...settings.map((setting) => setting.options)) as Record<
    string,
    number
  >
  const option: Option = (name) => options[name] ?? rule.options?.[name]?.default ?? 0
  return [{ rule, severity, set: given !== undefined, option }]
}
