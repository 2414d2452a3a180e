import { EXPLAIN } from '../messages/explain.ts'
import { messages } from '../messages/messages.ts'
import type { Rule } from '../rules/rule.ts'
import { paint, SEVERITY_COLOURS, SGR, type TerminalContext, wrap } from './terminal-text.ts'

/** The group of a rule: the first part of its id. */
export function groupOf(rule: Rule): string {
  return rule.id.slice(0, rule.id.indexOf('/'))
}

/** The rules by group, in the order given. */
export function byGroup(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const group = groups.get(groupOf(rule))
    if (group) group.push(rule)
    else groups.set(groupOf(rule), [rule])
  }
  return groups
}

/** Rules by group, one a line: id, severity, title. */
export function renderRuleList(rules: readonly Rule[], context: TerminalContext): string {
  const { language, colour } = context
  const texts = EXPLAIN[language]
  const groups = byGroup(rules)
  const blocks = [...groups].map(([group, members]) =>
    [
      paint(texts.groups[group] ?? group, SGR.bold, colour),
      ...members.flatMap((rule) => entry(rule, widestId(members), context)),
    ].join('\n'),
  )
  const more = groups.size > 1 ? `${texts.more} ${texts.moreOfGroup}` : texts.more
  const closing = wrap(more, context.columns).map((line) => paint(line, SGR.dim, colour))
  return `${[...blocks, closing.join('\n')].join('\n\n')}\n`
}

function widestId(rules: readonly Rule[]): number {
  return Math.max(...rules.map((rule) => rule.id.length))
}

function entry(rule: Rule, width: number, { language, colour, columns }: TerminalContext): readonly string[] {
  const { severity: names } = messages(language)
  const widest = Math.max(...Object.values(names).map((name) => name.length))
  const severity = paint(names[rule.severity].padEnd(widest), SEVERITY_COLOURS[rule.severity], colour)
  const before = 2 + width + 2 + widest + 2
  const [first = '', ...rest] = wrap(rule.title[language], Math.max(20, columns - before))
  return [`  ${rule.id.padEnd(width)}  ${severity}  ${first}`, ...rest.map((line) => ' '.repeat(before) + line)]
}
