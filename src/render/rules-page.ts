import type { RootContent } from 'mdast'
import { EXPLAIN } from '../messages/explain.ts'
import { messages } from '../messages/messages.ts'
import type { Language } from '../model/language.ts'
import type { Rule } from '../rules/rule.ts'
import {
  anchor,
  code,
  comment,
  fenced,
  heading,
  link,
  paragraph,
  printPage,
  strong,
  table,
  text,
} from './markdown-page.ts'
import { type CheckedExample, type ExampleFile, exampleDay, exampleFiles, type RuleExamples } from './rule-example.ts'
import { byGroup } from './rule-list.ts'
import { ruleSetting } from './rule-setting.ts'

/** Columns of an example in a page; longer lines are cut around their mark. */
const WIDTH = 100

/** The reference page of rules, in Markdown: a table of all, then each with its reason, remedy and examples. */
export function renderRulesPage(
  rules: readonly Rule[],
  examplesOf: (rule: Rule) => RuleExamples,
  language: Language,
): string {
  const texts = EXPLAIN[language]
  const groups = [...byGroup(rules)]
  return printPage([
    comment(texts.page.generated),
    heading(1, texts.page.title),
    paragraph(texts.page.intro),
    overview(rules, language),
    ...groups.flatMap(([group, members]) => [
      heading(2, texts.groups[group] ?? group),
      ...members.flatMap((rule) => section(rule, examplesOf(rule), language)),
    ]),
  ])
}

function overview(rules: readonly Rule[], language: Language): RootContent {
  const { page } = EXPLAIN[language]
  const { severity: names } = messages(language)
  const rows = rules.map((rule) => [
    [link(anchor(rule.id), [code(rule.id)])],
    rule.title[language],
    names[rule.severity],
    rule.law ?? '',
  ])
  return table([page.rule, page.finds, page.severity, EXPLAIN[language].law], rows)
}

function section(rule: Rule, { bad, good }: RuleExamples, language: Language): RootContent[] {
  const texts = EXPLAIN[language]
  return [
    heading(3, [code(rule.id)]),
    paragraph([strong(rule.title[language]), text(` (${messages(language).severity[rule.severity]})`)]),
    paragraph(rule.reason[language]),
    ...(rule.law === undefined ? [] : [paragraph(`${texts.law}: ${rule.law}`)]),
    paragraph([strong(`${texts.remedy}:`), text(` ${rule.remedy[language]}`)]),
    ...(bad ? [paragraph([strong(`${texts.bad}:`)]), ...exampleBlocks(bad, rule, language)] : []),
    ...(good ? [paragraph([strong(`${texts.good}:`)]), ...exampleBlocks(good, rule, language)] : []),
    ...(rule.options ? [paragraph([strong(`${texts.settings}:`)]), fenced('yaml', ruleSetting(rule, language))] : []),
  ]
}

function exampleBlocks(checked: CheckedExample, rule: Rule, language: Language): RootContent[] {
  const day = exampleDay(checked, language)
  const files = exampleFiles(checked, rule, language, WIDTH)
  return [...(day === undefined ? [] : [paragraph(day)]), ...files.flatMap(fileBlocks)]
}

function fileBlocks({ path, lines }: ExampleFile): RootContent[] {
  const printed = lines.flatMap(({ number, text: line, marks }) => [
    `${number} │ ${line}`.trimEnd(),
    ...marks.flatMap(({ carets, said }) => [
      `${' '.repeat(number.length)} │ ${carets}`,
      `${' '.repeat(number.length)} │ ${said}`,
    ]),
  ])
  return [...(path === undefined ? [] : [paragraph([code(path)])]), fenced('text', printed.join('\n'))]
}
