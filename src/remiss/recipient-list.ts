import { RECIPIENT_LIST } from '../messages/recipient-list.ts'
import { formatNumber } from '../model/amount.ts'
import { grouped } from '../model/grouped.ts'
import type { Publication, PublishedBlock, PublishedTable } from '../model/publication.ts'
import { sectionName } from '../model/section-name.ts'
import { categoryMeaning } from './meanings.ts'
import { isPrivatePerson, type NumberedRecipient, type Planning } from './planning.ts'
import { heading, list, paragraph, runs } from './publication-parts.ts'
import { sheet } from './sheet.ts'

/** The public list of recipients: numbered in sending order, limits in parentheses, how many of each kind. */
export function recipientListPublication(planning: Planning): Publication {
  const { recipients, request } = planning
  const texts = RECIPIENT_LIST[request.language]
  const parts = partsOf(recipients)
  const limited = recipients.some((each) => each.limited)
  return sheet(planning, 'recipient-list', {
    facts: [[texts.count, formatNumber(recipients.length, request.language)]],
    blocks: [
      ...(limited ? [paragraph(texts.limits)] : []),
      ...(recipients.length === 0 ? [paragraph(texts.empty)] : []),
      ...parts.flatMap((part, index) => partBlocks(part, index, parts.length > 1, planning)),
      ...(recipients.length === 0 ? [] : [heading(2, 'mottagarna-i-siffror', texts.summary), counts(planning)]),
    ],
  })
}

/** Recipients that follow on each other and belong together. Groups that are mixed are one part, so that the order holds. */
function partsOf(recipients: readonly NumberedRecipient[]): readonly (readonly NumberedRecipient[])[] {
  const parts: NumberedRecipient[][] = []
  for (const each of recipients) {
    const last = parts.at(-1)
    if (last !== undefined && last[0]?.group === each.group) last.push(each)
    else parts.push([each])
  }
  const groups = new Set(recipients.map(({ group }) => group))
  return parts.length > groups.size ? [recipients] : parts
}

function partBlocks(
  part: readonly NumberedRecipient[],
  index: number,
  several: boolean,
  { request }: Planning,
): readonly PublishedBlock[] {
  const texts = RECIPIENT_LIST[request.language]
  const title = part[0]?.group?.title ?? texts.ungrouped
  const items = part.map((each) => runs(withLimits(each, request.language)))
  return [...(several ? [heading(2, `grupp-${index + 1}`, title)] : []), list(items, { start: part[0]?.number ?? 1 })]
}

/** `Skogsstyrelsen (avsnitten 3.4 Gröna näringar och 3.5 Klimat)` */
function withLimits({ shown, limited, limits }: NumberedRecipient, language: 'sv' | 'en'): string {
  return limited ? `${shown} (${RECIPIENT_LIST[language].limitedTo(limits.map(sectionName))})` : shown
}

/** How many recipients there are of each kind, in the order they come. */
function counts({ recipients, request }: Planning): PublishedTable {
  const { language } = request
  const texts = RECIPIENT_LIST[language]
  const meaning = categoryMeaning(request.typeOf('consultation'), language)
  const kinds = grouped(recipients, ({ recipient }) => recipient.category ?? '')
  const rows = [...kinds].map(([category, those]) => [capital(meaning(category) || texts.uncategorised), those.length])
  const all = [...rows, [texts.total, recipients.length]] as const
  return {
    kind: 'table',
    columns: [{ align: 'left' }, { align: 'right' }],
    header: [runs(texts.category), runs(texts.number)],
    rows: all.map(([name, count]) => [runs(String(name)), runs(formatNumber(Number(count), language))]),
    rowHeadings: true,
    totals: [all.length - 1],
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The public list as a table, without addresses and names of private persons. */
export function recipientRows(planning: Planning): readonly (readonly string[])[] {
  const columns = ['number', 'name', 'official', 'category', 'code', 'group', 'sections'] as const
  const recipients = planning.recipients.map((each) =>
    isPrivatePerson(each.recipient)
      ? { ...each, official: each.shown, recipient: { ...each.recipient, name: each.shown } }
      : each,
  )
  return tableOf(columns, { ...planning, recipients })
}

/**
 * What the sender needs to send the letters: the list with addresses, and each recipient's letter by the names of its
 * files. `lettersTo` gives them.
 */
export function dispatchRows(
  planning: Planning,
  lettersTo: (recipient: NumberedRecipient) => readonly string[],
): readonly (readonly string[])[] {
  const columns = ['number', 'name', 'official', 'email', 'group', 'sections'] as const
  const [header = [], ...rows] = tableOf(columns, planning)
  const files = planning.recipients.map((recipient) => lettersTo(recipient).join(' '))
  const title = RECIPIENT_LIST[planning.request.language].columns.files
  return [[...header, title], ...rows.map((row, index) => [...row, files[index] ?? ''])]
}

type ColumnName = Exclude<keyof (typeof RECIPIENT_LIST)['sv']['columns'], 'files'>

function tableOf(columns: readonly ColumnName[], planning: Planning): readonly (readonly string[])[] {
  const { language, typeOf } = planning.request
  const texts = RECIPIENT_LIST[language].columns
  const meaning = categoryMeaning(typeOf('consultation'), language)
  const rows = planning.recipients.map(({ number, recipient, official, group, limited, limits }) => {
    const values: Readonly<Record<ColumnName, string>> = {
      number: String(number),
      name: recipient.name,
      official,
      category: meaning(recipient.category ?? ''),
      code: recipient.code ?? '',
      email: recipient.email ?? '',
      group: group?.title ?? '',
      sections: limited ? limits.map(sectionName).join('; ') || RECIPIENT_LIST[language].limitedTo([]) : '',
    }
    return columns.map((column) => values[column])
  })
  return [columns.map((column) => texts[column]), ...rows]
}
