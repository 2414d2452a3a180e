import { EXPLAIN } from '../messages/explain.ts'
import { messages } from '../messages/messages.ts'
import { visible } from '../model/visible.ts'
import type { Rule } from '../rules/rule.ts'
import { type CheckedExample, type ExampleFile, exampleDay, exampleFiles, type RuleExamples } from './rule-example.ts'
import { ruleSetting } from './rule-setting.ts'
import { paint, SEVERITY_COLOURS, SGR, type TerminalContext, wrap } from './terminal-text.ts'

/** Prose is easiest to read in lines no longer than this. */
const PROSE = 80

/** Everything about one rule, for the terminal: what it finds, why, how to mend it, examples, settings. */
export function renderRule(rule: Rule, examples: RuleExamples, context: TerminalContext): string {
  const { language, colour } = context
  const texts = EXPLAIN[language]
  const severity = messages(language).severity[rule.severity]
  const prose = (text: string) => wrap(text, Math.min(context.columns, PROSE)).join('\n')
  const heading = (text: string) => paint(text, SGR.bold, colour)
  const { bad, good } = examples
  const blocks = [
    `${heading(rule.title[language])}\n${paint(rule.id, SGR.dim, colour)}  ${paint(severity, SEVERITY_COLOURS[rule.severity], colour)}`,
    prose(rule.reason[language]),
    ...(rule.law === undefined ? [] : [`${texts.law}: ${rule.law}`]),
    `${heading(texts.remedy)}\n${prose(rule.remedy[language])}`,
    ...(bad ? [`${paint(texts.bad, SGR.red, colour)}\n${exampleBlock(bad, rule, context)}`] : []),
    ...(good ? [`${paint(texts.good, SGR.green, colour)}\n${exampleBlock(good, rule, context)}`] : []),
    `${heading(texts.settings)}\n${indented(ruleSetting(rule, language))}`,
  ]
  return `${blocks.join('\n\n')}\n`
}

function exampleBlock(checked: CheckedExample, rule: Rule, context: TerminalContext): string {
  const day = exampleDay(checked, context.language)
  const files = exampleFiles(checked, rule, context.language, Math.max(20, context.columns - 8))
  return [...(day === undefined ? [] : [`  ${day}`]), ...files.flatMap((file) => fileLines(file, context))].join('\n')
}

function fileLines({ path, lines }: ExampleFile, { colour, columns }: TerminalContext): readonly string[] {
  const named = path === undefined ? [] : [`  ${visible(path)}`]
  return [
    ...named,
    ...lines.flatMap(({ number, text, marks }) => {
      const blank = paint(`  ${' '.repeat(number.length)} │`, SGR.dim, colour)
      const row = `${paint(`  ${number} │`, SGR.dim, colour)} ${text}`.trimEnd()
      const below = marks.flatMap(({ carets, said }) => [
        `${blank} ${paint(carets, SGR.red, colour)}`,
        ...wrap(visible(said), Math.min(columns, PROSE + 8) - number.length - 5).map((line) => `${blank} ${line}`),
      ])
      return [row, ...below]
    }),
  ]
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ')
}
