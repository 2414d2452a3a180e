import type { Severity } from '../model/finding.ts'
import type { RuleSetting, RuleSettings, Workspace } from '../model/workspace.ts'
import type { Option, Rule } from '../rules/rule.ts'

/** Whether a path lies in what a glob names. */
export type PathMatch = (glob: string, path: string) => boolean

/** What one rule is in one document. */
export interface EffectiveRule {
  readonly severity: Severity | 'off'
  /** True when the workspace, not the rule, says how grave it is. */
  readonly set: boolean
  readonly option: Option
}

/** Finds out what a rule is in a document: the last folder setting that names it, then the workspace's, then its own. */
export function effectiveRule(rule: Rule, path: string, workspace: Workspace, inFolder: PathMatch): EffectiveRule {
  const layers: readonly RuleSettings[] = [
    workspace.rules,
    ...workspace.folders.filter((folder) => inFolder(folder.path, path)).map((folder) => folder.rules),
  ]
  const settings = layers.flatMap((layer): RuleSetting[] => {
    const setting = Object.hasOwn(layer, rule.id) ? layer[rule.id] : undefined
    return setting === undefined ? [] : [setting]
  })
  const severity = settings.findLast((setting) => setting.severity !== undefined)?.severity
  const options = Object.assign(Object.create(null), ...settings.map((setting) => setting.options)) as Record<string, number>
  return {
    severity: severity ?? rule.severity,
    set: severity !== undefined,
    option: (name) => options[name] ?? rule.options?.[name]?.default ?? 0,
  }
}
