import type { Severity } from '../model/finding.ts'
import { rememberingLatest } from '../model/latest.ts'
import type { RuleSetting, RuleSettings, Workspace } from '../model/workspace.ts'
import type { CorpusRule, DocumentRule, Option, Rule } from '../rules/rule.ts'

/** Whether a path lies in what a glob names. */
export type PathMatch = (glob: string, path: string) => boolean

/** A rule that holds in a document, and how. Objects of one shape, as rules are not: each is read for every document. */
export interface EffectiveRule<Check = unknown> {
  readonly id: string
  readonly check: Check
  readonly severity: Severity
  /** True when the workspace, not the rule, says how grave it is. */
  readonly set: boolean
  /** Absent when the rule has none. */
  readonly option: Option | undefined
}

/** The rules that hold in a document and speak of its type, by what they are asked about. */
export interface EffectiveRules {
  readonly source: readonly EffectiveRule[]
  readonly document: readonly EffectiveRule<DocumentRule['check']>[]
  /** By id. */
  readonly corpus: ReadonlyMap<string, EffectiveRule<CorpusRule['check']>>
}

/** What decides which rules hold where. */
export interface RuleContext {
  readonly rules: readonly Rule[]
  readonly workspace: Workspace
  readonly inFolder: PathMatch
}

/** The rules to ask about a document: those that speak of its type, but for those that are off there. */
export function effectiveRules(
  { path, type = '' }: { readonly path: string; readonly type?: string | undefined },
  { rules, workspace, inFolder }: RuleContext,
): EffectiveRules {
  const folders = workspace.folders.filter((folder) => inFolder(folder.path, path))
  const { types, known } = plans(rules, workspace)
  // All types that no rule names, however many documents give, have the same rules.
  const name = types.has(type) ? type : ''
  const key = folders.length === 0 ? name : [name, ...folders.map((each) => workspace.folders.indexOf(each))].join()
  let effective = known.get(key)
  if (effective === undefined) {
    const layers = [workspace.rules, ...folders.map((folder) => folder.rules)]
    effective = byScope(
      rules.filter((rule) => speaksOf(rule, name)),
      layers,
    )
    known.set(key, effective)
  }
  return effective
}

/** Documents of one type that the same folder settings speak of have the same rules. */
const plans = rememberingLatest((rules: readonly Rule[], _workspace: Workspace) => ({
  types: new Set(rules.flatMap((rule) => typesOf(rule) ?? [])),
  known: new Map<string, EffectiveRules>(),
}))

function speaksOf(rule: Rule, type: string): boolean {
  return typesOf(rule)?.includes(type) ?? true
}

function typesOf(rule: Rule): readonly string[] | undefined {
  return rule.scope === 'source' ? undefined : rule.types
}

function byScope(rules: readonly Rule[], layers: readonly RuleSettings[]): EffectiveRules {
  const corpus = rules.flatMap((rule) => (rule.scope === 'corpus' ? effectiveRule(rule, rule.check, layers) : []))
  return {
    source: rules.flatMap((rule) => (rule.scope === 'source' ? effectiveRule(rule, undefined, layers) : [])),
    document: rules.flatMap((rule) => (rule.scope === 'document' ? effectiveRule(rule, rule.check, layers) : [])),
    corpus: new Map(corpus.map((each) => [each.id, each])),
  }
}

/** What a rule is by layers of settings: the last that names it counts, then its own. */
function effectiveRule<Check>(rule: Rule, check: Check, layers: readonly RuleSettings[]): EffectiveRule<Check>[] {
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
  return [{ id: rule.id, check, severity, set: given !== undefined, option: rule.options && option }]
}
