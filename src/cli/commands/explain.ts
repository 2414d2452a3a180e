import type { Language } from '../../model/language.ts'
import { renderRule } from '../../render/rule-explanation.ts'
import { groupOf, renderRuleList } from '../../render/rule-list.ts'
import { RULES } from '../../rules/index.ts'
import { readerLanguage } from '../reader-language.ts'
import { createRuleExamples } from '../rule-examples.ts'
import type { CommonOptions, Run } from '../run.ts'
import { terminalContext } from '../terminal-context.ts'
import { UsageError } from '../usage-error.ts'
import { loadWorkspace } from '../workspace-load.ts'

export interface ExplainOptions extends CommonOptions {
  readonly docs?: true
}

/** `rus explain`: lists the rules or those of a group, or says everything about one; `--docs` as a page. */
export async function explain({ io }: Run, name: string | undefined, options: ExplainOptions): Promise<void> {
  const language = readerLanguage(options.lang, loadWorkspace(io, io.folder).config?.header, io.environment)
  await io.stdout.write(options.docs ? await page(name, language) : await listOrRule())

  async function listOrRule(): Promise<string> {
    const context = terminalContext(io, language)
    const rule = RULES.find((each) => each.id === name)
    if (rule === undefined) return renderRuleList(named(name), context)
    const examplesOf = await createRuleExamples()
    return renderRule(rule, examplesOf(rule), context)
  }
}

async function page(name: string | undefined, language: Language): Promise<string> {
  const { renderRulesPage } = await import('../../render/rules-page.ts')
  return renderRulesPage(named(name), await createRuleExamples(), language)
}

/** All rules, those of a group, or the one of that name. */
function named(name: string | undefined): typeof RULES {
  if (name === undefined) return RULES
  const found = RULES.filter((rule) => rule.id === name || groupOf(rule) === name)
  const known = [...RULES.map((rule) => rule.id), ...RULES.map(groupOf)]
  if (found.length === 0) throw new UsageError((usage) => usage.unknownRule(name, known))
  return found
}
