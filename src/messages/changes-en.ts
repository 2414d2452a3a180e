import { formatNumber } from '../model/amount.ts'
import type { AddedOrRemoved, Change, Moved, Part, QuantityChange, Reworded } from '../model/comparison.ts'
import { counted } from '../model/count.ts'
import { beginning } from '../model/excerpt.ts'
import { joinList } from '../model/list.ts'
import {
  alike,
  byKind,
  type ChangeOf,
  type Edit,
  editsOf,
  isOnlyQuantities,
  numbersOf,
  quantityIn,
  quantityKind,
  roundedPercent,
  textNow,
  unitWordOf,
} from './change-edit.ts'
import type { ChangeTexts, FormerSection, Replaced, TellHeader } from './changes.ts'

export const CHANGES_EN: ChangeTexts = {
  sentence,
  sentenceOfFormer,
  label,
  tally,
  listed,
  replaced,
  quiet,
  quantity,
  difference,
  differenceOfCell,
  quoted,
}

const NOUNS: Readonly<Record<Part, readonly [one: string, many: string]>> = {
  section: ['section', 'sections'],
  title: ['title', 'titles'],
  paragraph: ['paragraph', 'paragraphs'],
  picture: ['picture', 'pictures'],
  item: ['list item', 'list items'],
  table: ['table', 'tables'],
  row: ['table row', 'table rows'],
  column: ['table column', 'table columns'],
  footnote: ['footnote', 'footnotes'],
  code: ['block of code', 'blocks of code'],
  html: ['block of HTML', 'blocks of HTML'],
  break: ['dividing line', 'dividing lines'],
}

function quoted(text: string): string {
  return text.trim() === '' ? '(without text)' : `“${beginning(text).replace(/\.$/, '')}”`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `new table`, `3 new tables`. */
function described(adjective: string, part: Part, count?: number): string {
  const [one, many] = NOUNS[part]
  return count === undefined
    ? `${adjective} ${one}`
    : counted(count, `${adjective} ${one}`, `${adjective} ${many}`, 'en')
}

/** `the paragraph “The vision is…”`. */
function named(part: Part, text: string): string {
  return `the ${NOUNS[part][0]} ${quoted(text)}`
}

function sentence(change: Change, header: TellHeader): string {
  return byKind<string>(
    {
      added,
      removed: (each) => removed(each),
      moved,
      reworded,
      renamed,
      renumbered: ({ text, from, to }) => {
        if (to === '') return `The section ${quoted(text)} no longer has a number (was ${from}).`
        return `The section ${quoted(text)} now has the number ${to}${from === '' ? '' : ` (was ${from})`}.`
      },
      relevelled: ({ text, from, to }) => `The heading ${quoted(text)} has gone from level ${from} to level ${to}.`,
      split: (each) => splitUp(each),
      merged,
      cell,
      header: (each) => ofHeader(each, header),
      target,
      typography: ({ from, to }) =>
        `Spaces, dashes or quotation marks have changed: “${beginning(from)}” is now “${beginning(to)}”.`,
      formatting,
      attribute: ({ key, text, from, to }) => {
        const what = `The markup (${key}) of ${quoted(text)}`
        if (from === undefined) return `${what} is new: ${to}.`
        return to === undefined ? `${what} has been removed.` : `${what} has changed from ${from} to ${to}.`
      },
    },
    change,
  )
}

function sentenceOfFormer(change: FormerSection, number: string): string {
  const formerly = ` (formerly section ${number})`
  return 'parts' in change ? splitUp(change, formerly) : removed(change, formerly)
}

function words(count: number): string {
  return counted(count, 'word', 'words', 'en')
}

function added({ part, text, table, words: count }: ChangeOf<'added' | 'removed'>): string {
  if (part === 'section') return `The section ${quoted(text)} is new (${words(count)}).`
  if (part === 'title') return `The document now has the title ${quoted(text)}.`
  if (part === 'row' || part === 'column') return `The table ${quoted(table ?? '')} has a new ${part}: ${quoted(text)}.`
  return `${capital(described('new', part))}${text.trim() === '' ? '' : `: ${quoted(text)}`}.`
}

function removed({ part, text, table, words: count }: ChangeOf<'added' | 'removed'>, formerly = ''): string {
  if (part === 'section') return `The section ${quoted(text)}${formerly} has been removed (${words(count)}).`
  if (part === 'title') return `The title ${quoted(text)} has been removed.`
  if (part === 'row' || part === 'column') {
    return `The ${part} ${quoted(text)} has been removed from the table ${quoted(table ?? '')}.`
  }
  return `${capital(described('removed', part))}${text.trim() === '' ? '' : `: ${quoted(text)}`}.`
}

function moved({ part, text, from, to, after }: Moved): string {
  const what = `${capital(named(part, text))} has been moved`
  if (part !== 'section') {
    if (from === to) return to === undefined ? `${what} within the introduction.` : `${what} within ${quoted(to)}.`
    return `${what} from ${placeOf(from)} to ${placeOf(to)}.`
  }
  const where = after === undefined ? 'first' : `after ${quoted(after)}`
  if (from === to)
    return to === undefined ? `${what} and now comes ${where}.` : `${what} within ${quoted(to)} (${where}).`
  if (to === undefined) return `${what} out of ${quoted(from ?? '')} and is now a main section (${where}).`
  if (from === undefined) return `${what} into ${quoted(to)} (${where}).`
  return `${what} from ${quoted(from)} to ${quoted(to)} (${where}).`
}

function placeOf(section: string | undefined): string {
  return section === undefined ? 'the introduction' : quoted(section)
}

function reworded(change: Reworded): string {
  const what = named(change.part, textNow(change))
  if (isOnlyQuantities(change)) return quantitiesIn(what, change.quantities)
  const edits = editsOf(change.pieces)
  if (edits.length > 0) {
    const said = edits.map((edit) => editSaid(edit, change))
    return `In ${what}, ${joinList(said, 'en')}.`
  }
  const numbers = figuresIn(change)
  if (change.coarse) return `${capital(what)} has been rewritten (compared as a whole).${numbers}`
  const count = joinList(
    [
      ...(change.addedWords > 0 ? [counted(change.addedWords, 'new word', 'new words', 'en')] : []),
      ...(change.removedWords > 0 ? [`${formatNumber(change.removedWords, 'en')} removed`] : []),
    ],
    'en',
  )
  return `${capital(what)} has been reworded${count === '' ? '' : ` (${count})`}.${numbers}`
}

/** `“four” has become “five”`. */
function editSaid(edit: Edit, { quantities }: Reworded): string {
  if (edit.kind !== 'replacement')
    return edit.kind === 'insertion' ? `“${edit.text}” has been added` : `“${edit.text}” has been removed`
  const quantity = quantityIn(edit, quantities)
  const by = quantity && difference(quantity)
  return `“${edit.from}” has become “${edit.to}”${by === undefined ? '' : ` (${by})`}`
}

/** So many numbers of a sort are named. */
const MOST_NUMBERS = 8

/** The numbers that changed, came and went in a text that is reworded otherwise too. */
function figuresIn(change: Reworded): string {
  const { added: now, removed: before } = numbersOf(change)
  const list = (said: readonly string[]) =>
    joinList(
      said.length > MOST_NUMBERS ? [...said.slice(0, MOST_NUMBERS), `${said.length - MOST_NUMBERS} more`] : said,
      'en',
    )
  return [
    change.quantities.length === 0 ? '' : ` There, ${list(change.quantities.map(becoming))}.`,
    now.length === 0 ? '' : ` New figures: ${list(now)}.`,
    before.length === 0 ? '' : ` Removed figures: ${list(before)}.`,
  ].join('')
}

function becoming(change: QuantityChange): string {
  const by = difference(change)
  return `${change.from} has become ${change.to}${by === undefined ? '' : ` (${by})`}`
}

/** `The number 18 has changed to 20 in the paragraph “Below the goals…”.` */
function quantitiesIn(what: string, quantities: readonly QuantityChange[]): string {
  const [only] = quantities
  if (only !== undefined && quantities.length === 1) return quantity(only).replace(/\.$/, ` in ${what}.`)
  return `In ${what}, ${joinList(quantities.map(becoming), 'en')}.`
}

function renamed({ part, from, to }: ChangeOf<'renamed'>): string {
  const what = part === 'title' ? 'The document' : `The ${part}`
  if (from === '') return `${part === 'table' ? 'A table' : what} now has the heading ${quoted(to)}.`
  if (to === '') return `${what} ${quoted(from)} no longer has a heading.`
  return part === 'title'
    ? `The document is now called ${quoted(to)} (was ${quoted(from)}).`
    : `${what} ${quoted(from)} is now called ${quoted(to)}.`
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `two`; from 13 in figures. */
function spelled(count: number): string {
  return NUMBERS[count] ?? formatNumber(count, 'en')
}

function headingsOf(parts: ChangeOf<'split'>['parts']): string {
  return joinList(
    parts.map((each) => quoted(each.text)),
    'en',
  )
}

function splitUp({ part, text, parts }: ChangeOf<'split' | 'merged'>, formerly = ''): string {
  const into = part === 'section' ? headingsOf(parts) : spelled(parts.length)
  return `${capital(named(part, text))}${formerly} has been split into ${into}.`
}

function merged({ part, text, parts }: ChangeOf<'split' | 'merged'>): string {
  if (part === 'section') return `The sections ${headingsOf(parts)} have been merged into ${quoted(text)}.`
  return `${capital(spelled(parts.length))} ${NOUNS[part][1]} have become one: ${quoted(text)}.`
}

function cell(each: ChangeOf<'cell'>): string {
  const { table, row, column, from, to } = each
  const where = `in the table ${quoted(table)}`
  if (row === undefined) return `The column ${quoted(from)} is now called ${quoted(to)} ${where}.`
  if (row === from || row === to) return `The row ${quoted(from)} is now called ${quoted(to)} ${where}.`
  const what = `${column === '' ? 'The value' : quoted(column)} of ${quoted(row)}`
  if (from === '') return `${what} is now ${value(to)} ${where} (was empty).`
  if (to === '') return `${what} is now empty ${where} (was ${value(from)}).`
  const by = differenceOfCell(each)
  const change = `has changed from ${value(from)} to ${value(to)}`
  return `${what} ${change}${by === undefined ? '' : ` (${by})`} ${where}.`
}

/** What stands in a cell: a number as it is, words in quotation marks. */
function value(text: string): string {
  return /^[\d+\u2212-]/.test(text) ? beginning(text) : quoted(text)
}

function ofHeader(change: ChangeOf<'header'>, tell: TellHeader): string {
  const { title, from, to, difference: by } = tell(change)
  const isItem = typeof change.path.at(-1) === 'number'
  const [before, after] = [beginning(from ?? '', 120), beginning(to ?? '', 120)]
  if (from === undefined) return `“${title}” ${isItem ? 'has a new entry' : 'has been added'}: ${after}.`
  if (to !== undefined) return `“${title}” has changed from ${before} to ${after}${by === undefined ? '' : ` (${by})`}.`
  return isItem ? `${before} has been removed from “${title}”.` : `“${title}” has been removed (was ${before}).`
}

function target({ part, text, from, to }: ChangeOf<'target'>): string {
  if (part === 'image') {
    if (from === undefined) return `The image ${quoted(text)} is new${placed(to)}.`
    if (to === undefined) return `The image ${quoted(text)} has been removed${placed(from)}.`
    return `The image ${quoted(text)} has been replaced${placed(to === '' ? '' : `${to} instead of ${from}`)}.`
  }
  if (from === undefined) return `${quoted(text)} is now a link to ${to}.`
  if (to === undefined) return `${quoted(text)} is no longer a link (it led to ${from}).`
  return `The link ${quoted(text)} now leads to ${to} (was ${from}).`
}

/** Where a file is, for those who have it. */
function placed(path: string | undefined): string {
  return path ? ` (${path})` : ''
}

function formatting({ part, quiet: isQuiet, from, to }: ChangeOf<'formatting'>): string {
  if (isQuiet) return `The look of a ${NOUNS[part][0]} has changed.`
  const what = quoted(to.replace(/^\[[x ]\] /, ''))
  if (to.startsWith('[x] ')) return `${what} has been ticked.`
  return from.startsWith('[x] ') ? `${what} is no longer ticked.` : `The box at ${what} has changed.`
}

const QUANTITIES = {
  amount: 'The amount',
  share: 'The share',
  year: 'The year',
  date: 'The date',
  law: 'The reference',
  number: 'The number',
} as const

function quantity(change: QuantityChange): string {
  const by = difference(change)
  const what = QUANTITIES[quantityKind(change)]
  return `${what} ${change.from} has changed to ${change.to}${by === undefined ? '' : ` (${by})`}.`
}

function difference(change: QuantityChange): string | undefined {
  const { difference: by, unit, percent } = change
  const kind = quantityKind(change)
  if (by === undefined || kind === 'year' || kind === 'date' || kind === 'law') return undefined
  if (unit === '%') return signed(by, by === 1 || by === -1 ? ' percentage point' : ' percentage points')
  // The unit as the text writes it.
  const amount = signed(by, unit === undefined ? '' : `\u00a0${unit}`)
  // Of other numbers than amounts a share says little.
  const share = percent === undefined || kind !== 'amount' ? 0 : roundedPercent(percent)
  return share === 0 ? amount : `${amount}, ${signed(share, '%')}`
}

function differenceOfCell(change: ChangeOf<'cell'>): string | undefined {
  const [only] = change.quantities
  const by = only === undefined || change.quantities.length > 1 ? undefined : difference(only)
  return by === undefined ? undefined : `${by}${unitWordOf(change)}`
}

function signed(value: number, unit: string): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, 'en')}${unit}`
}

function label(change: Change): string {
  return capital(
    byKind<string>(
      {
        added: ({ part }) => described('new', part),
        removed: ({ part }) => described('removed', part),
        moved: ({ part }) => described('moved', part),
        reworded: (each) => (isOnlyQuantities(each) ? 'changed figure' : described('reworded', each.part)),
        renamed: ({ part }) => (part === 'title' ? 'new title' : 'new heading'),
        renumbered: () => 'new number',
        relevelled: () => 'new heading level',
        split: ({ part }) => described('split', part),
        merged: ({ part }) => `merged ${NOUNS[part][1]}`,
        cell: () => 'changed table value',
        header: ({ from, to }) =>
          from === undefined ? 'new detail' : to === undefined ? 'removed detail' : 'changed detail',
        target: ({ part }) => (part === 'image' ? 'replaced image' : 'changed link'),
        typography: () => 'punctuation',
        formatting: ({ quiet: isQuiet }) => (isQuiet ? 'look' : 'changed box'),
        attribute: () => 'markup',
      },
      change,
    ),
  )
}

function tally(changes: readonly Change[]): string {
  return joinList(
    alike(changes).map(([first, ...more]) => tallied(first, 1 + more.length)),
    'en',
  )
}

function tallied(change: Change, count: number): string {
  const many = (one: string, several: string) => counted(count, one, several, 'en')
  return byKind<string>(
    {
      added: ({ part }) => described('new', part, count),
      removed: ({ part }) => described('removed', part, count),
      moved: ({ part }) => described('moved', part, count),
      reworded: ({ part }) => described('reworded', part, count),
      split: ({ part }) => described('split', part, count),
      merged: ({ part }) => `${many('merger', 'mergers')} of ${NOUNS[part][1]}`,
      renamed: ({ part }) => {
        if (part === 'title') return many('new title', 'new titles')
        return part === 'table' ? many('new table heading', 'new table headings') : many('new heading', 'new headings')
      },
      relevelled: () => many('changed heading level', 'changed heading levels'),
      cell: () => many('changed table value', 'changed table values'),
      header: () => many('changed detail about the document', 'changed details about the document'),
      target: ({ part }) =>
        part === 'image' ? many('replaced image', 'replaced images') : many('changed link', 'changed links'),
      renumbered: () => many('new section number', 'new section numbers'),
      typography: () =>
        many('change of spaces, dashes or quotation marks', 'changes of spaces, dashes or quotation marks'),
      formatting: ({ quiet: isQuiet }) =>
        isQuiet ? many('change of look', 'changes of look') : many('changed box', 'changed boxes'),
      attribute: () => many('change of markup', 'changes of markup'),
    },
    change,
  )
}

/** So many texts that came or went are named by how they begin. */
const MOST_NAMED = 5

/** `“a”, “b” and 3 more`; texts without words are not named. */
function beginnings(changes: readonly AddedOrRemoved[]): string {
  const texts = changes.flatMap(({ text }) => (text.trim() === '' ? [] : [quoted(text)]))
  const shown = texts.length > MOST_NAMED + 1 ? texts.slice(0, MOST_NAMED) : texts
  return joinList(texts.length > shown.length ? [...shown, `${texts.length - shown.length} more`] : shown, 'en')
}

function listed(changes: readonly [AddedOrRemoved, ...AddedOrRemoved[]], section: string | undefined): string {
  const [{ kind, part, table }] = changes
  const isOfTable = part === 'row' || part === 'column'
  if (changes.length === 1 && isOfTable) return kind === 'added' ? added(changes[0]) : removed(changes[0])
  const what = capital(
    described(kind === 'added' ? 'new' : 'removed', part, changes.length === 1 ? undefined : changes.length),
  )
  const place = isOfTable ? table : section
  const named = beginnings(changes)
  return `${what}${place === undefined ? '' : ` in ${quoted(place)}`}${named === '' ? '' : `: ${named}`}.`
}

function replaced({ removed: old, added: now, isWhole }: Replaced, section: string | undefined): string {
  const [one, many] = NOUNS[[...old, ...now].every((each) => each.part === 'item') ? 'item' : 'paragraph']
  const place = section === undefined ? '' : ` in ${quoted(section)}`
  const count = `${counted(old.length, `${one}${isWhole ? '' : place} has`, `${many}${isWhole ? '' : place} have`, 'en')} been replaced by ${formatNumber(now.length, 'en')} new`
  const texts = `New: ${beginnings(now)}. Gone: ${beginnings(old)}.`
  return isWhole ? `The text of the section${place} is written anew: ${count}. ${texts}` : `${count}. ${texts}`
}

function quiet(changes: readonly Change[]): string | undefined {
  const silent = changes.filter((change) => change.quiet)
  if (silent.length === 0) return undefined
  return `There ${silent.length === 1 ? 'is' : 'are'} also ${tally(silent)} that ${silent.length === 1 ? 'does' : 'do'} not affect the content.`
}
