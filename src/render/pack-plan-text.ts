import { PACK_REPORT, type PackReportTexts } from '../messages/pack-report.ts'
import { formatDate } from '../model/calendar.ts'
import { shownCommit } from '../model/commit.ts'
import { grouped } from '../model/grouped.ts'
import { type PackFile, type PackSource, stemOf } from '../model/pack.ts'
import type { PackPlan } from '../model/pack-plan.ts'
import { visible } from '../model/visible.ts'
import { paint, SGR, type TerminalContext } from './terminal-text.ts'

/** A plan as a person reads it: what the pack is, each document with its files and who it is for, recipients, sources. */
export function planText(plan: PackPlan, { language, colour }: TerminalContext): string {
  const { pack } = plan
  const texts = PACK_REPORT[language]
  const heading = (text: string) => paint(text, SGR.bold, colour)
  const files = texts.files(pack.files.length)
  const facts = [
    [texts.dnr, pack.dnr],
    [texts.lastDay, formatDate(pack.closes, language)],
    [texts.hash, pack.documentHash],
    [texts.corrects, pack.corrects?.name ?? ''],
  ] as const
  const told = facts.filter(([, value]) => value !== '')
  const blocks = [
    [heading(visible(pack.title)), ...columns(told.map(([label, value]) => [`${label}:`, visible(value)]))],
    [`${heading(texts.documents)} (${files})`, ...columns(documentRows(plan, texts))],
    [heading(texts.recipients), ...recipientRows(plan, texts)],
    [heading(texts.sources), ...pack.sources.map((source) => sourceRow(source, texts))],
    [texts.planned],
  ]
  const indented = blocks.map(([first = '', ...rest]) => [first, ...rest.map((line) => `  ${line}`.trimEnd())])
  return `${indented.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** `20RS6401-remissversion  html docx pdf  Förslag: …  till alla`; the letters to each recipient together. */
function documentRows({ pack, groups }: PackPlan, texts: PackReportTexts): readonly (readonly string[])[] {
  const isLetter = ({ audience }: PackFile) => audience.kind === 'recipient'
  const documents = grouped(
    pack.files.filter((file) => !isLetter(file)),
    ({ name }) => stemOf(name),
  )
  const rows = [...documents].map(([stem, [first, ...more]]) => {
    if (first === undefined) return []
    const endings = [first, ...more].map(({ name }) => name.slice(stem.length + 1))
    return [stem, endings.join(' '), visible(first.title), audienceOf(first, groups, texts)]
  })
  const letters = pack.files.filter(isLetter)
  if (letters.length === 0) return rows
  const formats = new Set(letters.map(({ name }) => name.slice(stemOf(name).length + 1)))
  const folder = letters[0]?.name.replace(/[^/]*$/, '') ?? ''
  return [...rows, [folder, [...formats].join(' '), '', texts.audience.recipients(letters.length / formats.size)]]
}

function audienceOf({ audience }: PackFile, groups: PackPlan['groups'], { audience: said }: PackReportTexts): string {
  if (audience.kind === 'all') return said.all
  if (audience.kind !== 'group') return said.sender
  return said.group(visible(groups.find(({ id }) => id === audience.group)?.title ?? audience.group))
}

function recipientRows({ groups, withoutGroup }: PackPlan, texts: PackReportTexts): readonly string[] {
  const rows = groups.map(({ title, recipients, limited }) => texts.group(visible(title), recipients, limited))
  return withoutGroup === 0 ? rows : [...rows, texts.noGroup(withoutGroup)]
}

function sourceRow({ path, revision }: PackSource, texts: PackReportTexts): string {
  const shown = visible(path)
  return revision === undefined ? texts.uncommitted(shown) : texts.committed(shown, shownCommit(revision))
}

/** Rows with their columns below one another. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length)
  }
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
