import { EXPLAIN } from '../messages/explain.ts'
import { formatNumber } from '../model/amount.ts'
import { formatDate } from '../model/calendar.ts'
import type { Finding } from '../model/finding.ts'
import type { Language } from '../model/language.ts'
import type { Span } from '../model/place.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { codeFrame } from './code-frame.ts'

/** An example as it was checked: the findings of its own rule, none for a good one. */
export interface CheckedExample {
  readonly example: Example
  readonly findings: readonly Finding[]
  /** The example shown before it, whose files need not be shown again. */
  readonly above?: Example
}

/** The examples shown of one rule. */
export interface RuleExamples {
  readonly bad?: CheckedExample
  readonly good?: CheckedExample
}

/** One line of an example; `said` stands below the marks. */
interface ExampleLine {
  readonly number: string
  readonly text: string
  readonly marks: readonly { readonly carets: string; readonly said: string }[]
}

/** One file of an example, as lines to print. */
export interface ExampleFile {
  /** Absent when the name does not matter. */
  readonly path?: string
  readonly lines: readonly ExampleLine[]
}

/** So many lines around each finding are shown of a long example, and at the beginning of its other files. */
const AROUND = 6
/** Examples up to this length are shown whole. */
const WHOLE = 40

/** The files of an example, the one it is about first, in lines of at most `width` columns. */
export function exampleFiles(
  checked: CheckedExample,
  rule: Rule,
  language: Language,
  width: number,
): readonly ExampleFile[] {
  const { example, findings, above } = checked
  const asAbove: ExampleLine = { number: '⋮', text: EXPLAIN[language].asAbove, marks: [] }
  const others = Object.entries(example.files ?? {})
  const isNamed = example.path !== undefined || others.length > 0
  const own = findings[0]?.place.path ?? example.path ?? 'exempel.md'
  return [
    { ...(isNamed && { path: own }), lines: linesOf(example.text, findings, rule, language, width) },
    ...others.map(([path, text]) =>
      above?.files?.[path] === text
        ? { path, lines: [asAbove] }
        : { path, lines: linesOf(text, [], rule, language, width) },
    ),
  ]
}

/** The day an example is read on, as a sentence, when it has one. */
export function exampleDay({ example }: CheckedExample, language: Language): string | undefined {
  return example.today === undefined ? undefined : EXPLAIN[language].day(formatDate(example.today, language))
}

function linesOf(
  text: string,
  findings: readonly Finding[],
  rule: Rule,
  language: Language,
  width: number,
): readonly ExampleLine[] {
  const starts = lineStarts(text)
  const marked = findings.map((finding) => finding.place.span.line)
  const isShown = (line: number) =>
    starts.length <= WHOLE ||
    (marked.length === 0 ? line <= AROUND * 2 : marked.some((each) => Math.abs(each - line) <= AROUND))
  const shown = starts.flatMap((start, index) => (isShown(index + 1) ? [{ start, line: index + 1 }] : []))
  const gutter = String(starts.length).length
  const lines: ExampleLine[] = []
  for (const [index, { start, line }] of shown.entries()) {
    const hidden = line - (shown[index - 1]?.line ?? 0) - 1
    if (hidden > 0) lines.push(gap(hidden, language, gutter))
    const here = findings.filter(({ place }) => place.span.line === line)
    lines.push({
      number: String(line).padStart(gutter),
      text: codeFrame(text, spanAt(start, line), width)[0]?.text ?? '',
      marks: here.map((finding) => mark(finding, text, rule, language, width)),
    })
  }
  const after = starts.length - (shown.at(-1)?.line ?? 0)
  return after > 0 ? [...lines, gap(after, language, gutter)] : lines
}

function mark(finding: Finding, text: string, rule: Rule, language: Language, width: number) {
  const { span } = finding.place
  const carets = codeFrame(text, { ...span, endLine: span.line }, width)[0]?.carets ?? ''
  return { carets, said: rule.sentences[finding.sentence]?.[language](finding.values) ?? '' }
}

function gap(hidden: number, language: Language, gutter: number): ExampleLine {
  return {
    number: '⋮'.padStart(gutter),
    text: EXPLAIN[language].hiddenLines(formatNumber(hidden, language)),
    marks: [],
  }
}

/** Offset of each line; a last line end begins no line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  return starts
}

function spanAt(start: number, line: number): Span {
  return { line, column: 1, endLine: line, endColumn: 1, start, end: start }
}
