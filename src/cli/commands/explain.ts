import { compareSwedish } from '../../model/collate.ts'
import { explanation, ruleList } from '../../render/rules.ts'
import { RULES } from '../../rules/index.ts'
import type { CommonOptions, Run } from '../program.ts'
import { UsageError } from '../usage-error.ts'

/** `rus explain`: lists the rules, or says everything about one. */
export async function explain({ io, language }: Run, id: string | undefined, _options: CommonOptions): Promise<void> {
  const { colour } = io.stdout.terminal
  if (id === undefined) {
    const rules = [...RULES].sort((a, b) => compareSwedish(a.id, b.id))
    await io.stdout.write(ruleList(rules, { language, colour }))
    return
  }
  const rule = RULES.find((each) => each.id === id)
  if (rule === undefined) throw new UsageError((usage) => usage.unknownRule(id, RULES.map((each) => each.id)))
  await io.stdout.write(explanation(rule, { language, colour }))
}
