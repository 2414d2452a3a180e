import { EXPLAIN } from '../messages/explain.ts'
import type { Language } from '../model/language.ts'
import type { Rule } from '../rules/rule.ts'

/** The lines of `rus.config.yaml` that set a rule to what it is by default. */
export function ruleSetting(rule: Rule, language: Language): string {
  const texts = EXPLAIN[language]
  const options = Object.entries(rule.options ?? {})
  if (options.length === 0) return `rules:\n  ${rule.id}: ${rule.severity}  # ${texts.severities}`
  const rows: readonly (readonly [string, string])[] = [
    [`severity: ${rule.severity}`, texts.severities],
    ...options.map(([name, option]) => [`${name}: ${option.default}`, texts.option(option.title[language])] as const),
  ]
  const width = Math.max(...rows.map(([setting]) => setting.length))
  return ['rules:', `  ${rule.id}:`, ...rows.map(([setting, said]) => `    ${setting.padEnd(width)}  # ${said}`)].join(
    '\n',
  )
}
