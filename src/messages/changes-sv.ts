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

export const CHANGES_SV: ChangeTexts = {
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

/** A word for a part of a document, and whether it is an ett-word. */
interface Noun {
  readonly one: string
  readonly many: string
  /** `stycket`. */
  readonly the: string
  readonly neuter: boolean
}

const NOUNS: Readonly<Record<Part, Noun>> = {
  section: { one: 'avsnitt', many: 'avsnitt', the: 'avsnittet', neuter: true },
  title: { one: 'titel', many: 'titlar', the: 'titeln', neuter: false },
  paragraph: { one: 'stycke', many: 'stycken', the: 'stycket', neuter: true },
  picture: { one: 'bild', many: 'bilder', the: 'bilden', neuter: false },
  item: { one: 'punkt', many: 'punkter', the: 'punkten', neuter: false },
  table: { one: 'tabell', many: 'tabeller', the: 'tabellen', neuter: false },
  row: { one: 'tabellrad', many: 'tabellrader', the: 'raden', neuter: false },
  column: { one: 'tabellkolumn', many: 'tabellkolumner', the: 'kolumnen', neuter: false },
  footnote: { one: 'fotnot', many: 'fotnoter', the: 'fotnoten', neuter: false },
  code: { one: 'kodblock', many: 'kodblock', the: 'kodblocket', neuter: true },
  html: { one: 'HTML-block', many: 'HTML-block', the: 'HTML-blocket', neuter: true },
  break: { one: 'skiljelinje', many: 'skiljelinjer', the: 'skiljelinjen', neuter: false },
}

/** An adjective in its three forms: `ny tabell`, `nytt stycke`, `nya stycken`. */
type Adjective = readonly [common: string, neuter: string, plural: string]

const NEW: Adjective = ['ny', 'nytt', 'nya']
const REMOVED: Adjective = ['borttagen', 'borttaget', 'borttagna']
const REWORDED: Adjective = ['omformulerad', 'omformulerat', 'omformulerade']
const MOVED: Adjective = ['flyttad', 'flyttat', 'flyttade']
const SPLIT: Adjective = ['delad', 'delat', 'delade']

function quoted(text: string): string {
  return text.trim() === '' ? '(utan text)' : `”${beginning(text).replace(/\.$/, '')}”`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `ny tabell`, `3 nya stycken`. */
function described(adjective: Adjective, part: Part, count?: number): string {
  const { one, many, neuter } = NOUNS[part]
  const [common, neuterForm, plural] = adjective
  const single = `${neuter ? neuterForm : common} ${one}`
  return count === undefined ? single : counted(count, single, `${plural} ${many}`, 'sv')
}

/** `stycket ”Visionen är…”`. */
function named(part: Part, text: string): string {
  return `${NOUNS[part].the} ${quoted(text)}`
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
        if (to === '') return `Avsnittet ${quoted(text)} har inte längre något nummer (tidigare ${from}).`
        return `Avsnittet ${quoted(text)} har fått nummer ${to}${from === '' ? '' : ` (tidigare ${from})`}.`
      },
      relevelled: ({ text, from, to }) => `Rubriken ${quoted(text)} har gått från nivå ${from} till nivå ${to}.`,
      split: (each) => splitUp(each),
      merged,
      cell,
      header: (each) => ofHeader(each, header),
      target,
      typography: ({ from, to }) =>
        `Mellanrum, streck eller citattecken har ändrats: ”${beginning(from)}” är nu ”${beginning(to)}”.`,
      formatting,
      attribute: ({ key, text, from, to }) => {
        const what = `Märkningen (${key}) av ${quoted(text)}`
        if (from === undefined) return `${what} är ny: ${to}.`
        return to === undefined ? `${what} har tagits bort.` : `${what} har ändrats från ${from} till ${to}.`
      },
    },
    change,
  )
}

function sentenceOfFormer(change: FormerSection, number: string): string {
  const formerly = ` (tidigare avsnitt ${number})`
  return 'parts' in change ? splitUp(change, formerly) : removed(change, formerly)
}

function words(count: number): string {
  return counted(count, 'ord', 'ord', 'sv')
}

function added({ part, text, table, words: count }: ChangeOf<'added' | 'removed'>): string {
  if (part === 'section') return `Avsnittet ${quoted(text)} är nytt (${words(count)}).`
  if (part === 'title') return `Dokumentet har fått titeln ${quoted(text)}.`
  if (part === 'row' || part === 'column') {
    return `Tabellen ${quoted(table ?? '')} har fått ${part === 'row' ? 'raden' : 'kolumnen'} ${quoted(text)}.`
  }
  return `${capital(described(NEW, part))}${text.trim() === '' ? '' : `: ${quoted(text)}`}.`
}

function removed({ part, text, table, words: count }: ChangeOf<'added' | 'removed'>, formerly = ''): string {
  if (part === 'section') return `Avsnittet ${quoted(text)}${formerly} har tagits bort (${words(count)}).`
  if (part === 'title') return `Titeln ${quoted(text)} har tagits bort.`
  if (part === 'row' || part === 'column') {
    return `Ur tabellen ${quoted(table ?? '')} har ${part === 'row' ? 'raden' : 'kolumnen'} ${quoted(text)} tagits bort.`
  }
  return `${capital(described(REMOVED, part))}${text.trim() === '' ? '' : `: ${quoted(text)}`}.`
}

function moved(change: Moved): string {
  const { part, text, from, to, after } = change
  const what = `${capital(named(part, text))} har flyttats`
  if (part !== 'section') {
    if (from === to) return to === undefined ? `${what} inom inledningen.` : `${what} inom ${quoted(to)}.`
    return `${what} från ${placeOf(from)} till ${placeOf(to)}.`
  }
  const where = after === undefined ? 'först' : `efter ${quoted(after)}`
  if (from === to)
    return to === undefined ? `${what} och kommer nu ${where}.` : `${what} inom ${quoted(to)} (${where}).`
  if (to === undefined) return `${what} ut ur ${quoted(from ?? '')} och är nu ett eget huvudavsnitt (${where}).`
  if (from === undefined) return `${what} in i ${quoted(to)} (${where}).`
  return `${what} från ${quoted(from)} till ${quoted(to)} (${where}).`
}

function placeOf(section: string | undefined): string {
  return section === undefined ? 'inledningen' : quoted(section)
}

function reworded(change: Reworded): string {
  const what = named(change.part, textNow(change))
  if (isOnlyQuantities(change)) return quantitiesIn(what, change.quantities)
  const edits = editsOf(change.pieces)
  const [only] = edits
  if (only !== undefined && edits.length === 1) return edited(what, only, change)
  if (edits.length > 1) {
    return `I ${what} har ${editsSaid(edits, change)}.`
  }
  const numbers = figuresIn(change)
  if (change.coarse) return `${capital(what)} har skrivits om (jämfört som helhet).${numbers}`
  const count = joinList(
    [
      ...(change.addedWords > 0 ? [counted(change.addedWords, 'nytt ord', 'nya ord', 'sv')] : []),
      ...(change.removedWords > 0 ? [counted(change.removedWords, 'borttaget', 'borttagna', 'sv')] : []),
    ],
    'sv',
  )
  return `${capital(what)} har formulerats om${count === '' ? '' : ` (${count})`}.${numbers}`
}

function edited(what: string, edit: Edit, change: Reworded): string {
  if (edit.kind === 'insertion') return `${capital(what)} har fått tillägget ”${edit.text.replace(/\.$/, '')}”.`
  if (edit.kind === 'deletion') return `Ur ${what} har ”${edit.text}” tagits bort.`
  return `I ${what} har ${editSaid(edit, change)}.`
}

/** After `har`; what was done alike is said once: `”a” och ”b” lagts till`. */
function editsSaid(edits: readonly Edit[], change: Reworded): string {
  const texts = edits.flatMap((edit) => (edit.kind === 'replacement' ? [] : [`”${edit.text}”`]))
  const [first] = edits
  if (texts.length === edits.length && edits.every(({ kind }) => kind === first?.kind)) {
    return `${joinList(texts, 'sv')} ${first?.kind === 'insertion' ? 'lagts till' : 'tagits bort'}`
  }
  return joinList(
    edits.map((edit) => editSaid(edit, change)),
    'sv',
  )
}

/** `”fyra” ändrats till ”fem”`, after `har`. */
function editSaid(edit: Edit, { quantities }: Reworded): string {
  if (edit.kind !== 'replacement')
    return edit.kind === 'insertion' ? `”${edit.text}” lagts till` : `”${edit.text}” tagits bort`
  const quantity = quantityIn(edit, quantities)
  const by = quantity && difference(quantity)
  return `”${edit.from}” ändrats till ”${edit.to}”${by === undefined ? '' : ` (${by})`}`
}

/** So many numbers of a sort are named. */
const MOST_NUMBERS = 8

/** The numbers that changed, came and went in a text that is reworded otherwise too. */
function figuresIn(change: Reworded): string {
  const { added: now, removed: before } = numbersOf(change)
  const list = (said: readonly string[]) =>
    joinList(
      said.length > MOST_NUMBERS ? [...said.slice(0, MOST_NUMBERS), `${said.length - MOST_NUMBERS} till`] : said,
      'sv',
    )
  return [
    change.quantities.length === 0 ? '' : ` Där har ${list(change.quantities.map(becoming))}.`,
    now.length === 0 ? '' : ` Nya siffror: ${list(now)}.`,
    before.length === 0 ? '' : ` Borttagna siffror: ${list(before)}.`,
  ].join('')
}

function becoming(change: QuantityChange): string {
  const by = difference(change)
  return `${change.from} blivit ${change.to}${by === undefined ? '' : ` (${by})`}`
}

/** `Talet 18 har ändrats till 20 i stycket ”Under målen…”.` */
function quantitiesIn(what: string, quantities: readonly QuantityChange[]): string {
  const [only] = quantities
  if (only !== undefined && quantities.length === 1) return quantity(only).replace(/\.$/, ` i ${what}.`)
  return `I ${what} har ${joinList(quantities.map(becoming), 'sv')}.`
}

function renamed({ part, from, to }: ChangeOf<'renamed'>): string {
  const what = part === 'title' ? 'Dokumentet' : capital(NOUNS[part].the)
  if (from === '') return `${part === 'table' ? 'En tabell' : what} har fått rubriken ${quoted(to)}.`
  if (to === '') return `${what} ${quoted(from)} har inte längre någon rubrik.`
  return part === 'title'
    ? `Dokumentet heter nu ${quoted(to)} (tidigare ${quoted(from)}).`
    : `${what} ${quoted(from)} heter nu ${quoted(to)}.`
}

const NUMBERS = ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** `två`; from 13 in figures. */
function spelled(count: number): string {
  return NUMBERS[count] ?? formatNumber(count, 'sv')
}

function splitUp({ part, text, parts }: ChangeOf<'split' | 'merged'>, formerly = ''): string {
  const what = `${capital(named(part, text))}${formerly} har delats i`
  if (part !== 'section') return `${what} ${spelled(parts.length)}.`
  return `${what} ${joinList(
    parts.map((each) => quoted(each.text)),
    'sv',
  )}.`
}

function merged({ part, text, parts }: ChangeOf<'split' | 'merged'>): string {
  const headings = joinList(
    parts.map((each) => quoted(each.text)),
    'sv',
  )
  if (part === 'section') return `Avsnitten ${headings} har slagits ihop till ${quoted(text)}.`
  const { many, neuter } = NOUNS[part]
  return `${capital(spelled(parts.length))} ${many} har blivit ${neuter ? 'ett' : 'en'}: ${quoted(text)}.`
}

function cell(each: ChangeOf<'cell'>): string {
  const { table, row, column, from, to } = each
  const where = `i tabellen ${quoted(table)}`
  if (row === undefined) return `Kolumnen ${quoted(from)} heter nu ${quoted(to)} ${where}.`
  if (row === from || row === to) return `Raden ${quoted(from)} heter nu ${quoted(to)} ${where}.`
  const what = `${column === '' ? 'Värdet' : quoted(column)} för ${quoted(row)}`
  if (from === '') return `${what} är nu ${value(to)} ${where} (tidigare tomt).`
  if (to === '') return `${what} är nu tomt ${where} (tidigare ${value(from)}).`
  const by = differenceOfCell(each)
  const change = `har ändrats från ${value(from)} till ${value(to)}`
  return `${what} ${change}${by === undefined ? '' : ` (${by})`} ${where}.`
}

/** What stands in a cell: a number as it is, words in quotation marks. */
function value(text: string): string {
  return /^[\d+\u2212-]/.test(text) ? beginning(text) : quoted(text)
}

function ofHeader(change: ChangeOf<'header'>, tell: TellHeader): string {
  const { title, from, to, difference: by } = tell(change)
  const isItem = typeof change.path.at(-1) === 'number'
  if (from === undefined)
    return `”${title}” har ${isItem ? 'fått ett tillägg' : 'lagts till'}: ${beginning(to ?? '', 120)}.`
  if (to === undefined)
    return `${isItem ? 'Ur ' : ''}”${title}” har ${isItem ? `${beginning(from, 120)} tagits bort` : `tagits bort (tidigare ${beginning(from, 120)})`}.`
  return `”${title}” har ändrats från ${beginning(from, 120)} till ${beginning(to, 120)}${by === undefined ? '' : ` (${by})`}.`
}

function target({ part, text, from, to }: ChangeOf<'target'>): string {
  if (part === 'image') {
    if (from === undefined) return `Bilden ${quoted(text)} är ny${placed(to)}.`
    if (to === undefined) return `Bilden ${quoted(text)} har tagits bort${placed(from)}.`
    return `Bilden ${quoted(text)} har bytts ut${placed(to === '' ? '' : `${to} i stället för ${from}`)}.`
  }
  if (from === undefined) return `${quoted(text)} är nu en länk till ${to}.`
  if (to === undefined) return `${quoted(text)} är inte längre en länk (den ledde till ${from}).`
  return `Länken ${quoted(text)} leder nu till ${to} (tidigare ${from}).`
}

/** Where a file is, for those who have it. */
function placed(path: string | undefined): string {
  return path ? ` (${path})` : ''
}

function formatting({ part, quiet: isQuiet, from, to }: ChangeOf<'formatting'>): string {
  if (isQuiet) return `Utseendet på ${described(['en', 'ett', ''], part)} har ändrats.`
  const what = quoted(to.replace(/^\[[x ]\] /, ''))
  if (to.startsWith('[x] ')) return `${what} har kryssats för.`
  return from.startsWith('[x] ') ? `${what} är inte längre förkryssad.` : `Rutan vid ${what} har ändrats.`
}

const QUANTITIES = {
  amount: 'Beloppet',
  share: 'Andelen',
  year: 'Årtalet',
  date: 'Datumet',
  law: 'Hänvisningen',
  number: 'Talet',
} as const

function quantity(change: QuantityChange): string {
  const by = difference(change)
  const what = QUANTITIES[quantityKind(change)]
  return `${what} ${change.from} har ändrats till ${change.to}${by === undefined ? '' : ` (${by})`}.`
}

function difference(change: QuantityChange): string | undefined {
  const { difference: by, unit, percent } = change
  const kind = quantityKind(change)
  if (by === undefined || kind === 'year' || kind === 'date' || kind === 'law') return undefined
  if (unit === '%') return signed(by, by === 1 || by === -1 ? '\u00a0procentenhet' : '\u00a0procentenheter')
  const amount = signed(by, unit === undefined ? '' : `\u00a0${unit}`)
  // Of other numbers than amounts a share says little.
  const share = percent === undefined || kind !== 'amount' ? 0 : roundedPercent(percent)
  return share === 0 ? amount : `${amount}, ${signed(share, '\u00a0%')}`
}

function differenceOfCell(change: ChangeOf<'cell'>): string | undefined {
  const [only] = change.quantities
  const by = only === undefined || change.quantities.length > 1 ? undefined : difference(only)
  return by === undefined ? undefined : `${by}${unitWordOf(change)}`
}

function signed(value: number, unit: string): string {
  return `${value > 0 ? '+' : ''}${formatNumber(value, 'sv')}${unit}`
}

function label(change: Change): string {
  return capital(
    byKind<string>(
      {
        added: ({ part }) => described(NEW, part),
        removed: ({ part }) => described(REMOVED, part),
        moved: ({ part }) => described(MOVED, part),
        reworded: (each) => (isOnlyQuantities(each) ? 'ändrad siffra' : described(REWORDED, each.part)),
        renamed: ({ part }) => (part === 'title' ? 'ny titel' : 'ny rubrik'),
        renumbered: () => 'nytt nummer',
        relevelled: () => 'ny rubriknivå',
        split: ({ part }) => described(SPLIT, part),
        merged: ({ part }) => `sammanslagna ${NOUNS[part].many}`,
        cell: () => 'ändrat tabellvärde',
        header: ({ from, to }) =>
          from === undefined ? 'ny uppgift' : to === undefined ? 'borttagen uppgift' : 'ändrad uppgift',
        target: ({ part }) => (part === 'image' ? 'utbytt bild' : 'ändrad länk'),
        typography: () => 'skrivtecken',
        formatting: ({ quiet: isQuiet }) => (isQuiet ? 'utseende' : 'ändrad kryssruta'),
        attribute: () => 'märkning',
      },
      change,
    ),
  )
}

function tally(changes: readonly Change[]): string {
  return joinList(
    alike(changes).map(([first, ...more]) => tallied(first, 1 + more.length)),
    'sv',
  )
}

function tallied(change: Change, count: number): string {
  const many = (one: string, several: string) => counted(count, one, several, 'sv')
  return byKind<string>(
    {
      added: ({ part }) => described(NEW, part, count),
      removed: ({ part }) => described(REMOVED, part, count),
      moved: ({ part }) => described(MOVED, part, count),
      reworded: ({ part }) => described(REWORDED, part, count),
      split: ({ part }) => described(SPLIT, part, count),
      merged: ({ part }) => many('sammanslagning', 'sammanslagningar').concat(` av ${NOUNS[part].many}`),
      renamed: ({ part }) => {
        if (part === 'title') return many('ny titel', 'nya titlar')
        return part === 'table' ? many('ny tabellrubrik', 'nya tabellrubriker') : many('ny rubrik', 'nya rubriker')
      },
      relevelled: () => many('ändrad rubriknivå', 'ändrade rubriknivåer'),
      cell: () => many('ändrat tabellvärde', 'ändrade tabellvärden'),
      header: () => many('ändrad uppgift om dokumentet', 'ändrade uppgifter om dokumentet'),
      target: ({ part }) =>
        part === 'image' ? many('utbytt bild', 'utbytta bilder') : many('ändrad länk', 'ändrade länkar'),
      renumbered: () => many('nytt avsnittsnummer', 'nya avsnittsnummer'),
      typography: () =>
        many('ändring av mellanrum, streck eller citattecken', 'ändringar av mellanrum, streck eller citattecken'),
      formatting: ({ quiet: isQuiet }) =>
        isQuiet
          ? many('ändring av utseendet', 'ändringar av utseendet')
          : many('ändrad kryssruta', 'ändrade kryssrutor'),
      attribute: () => many('ändrad märkning', 'ändrade märkningar'),
    },
    change,
  )
}

/** So many texts that came or went are named by how they begin. */
const MOST_NAMED = 5

/** `”a”, ”b” och 3 till`; texts without words are not named. */
function beginnings(changes: readonly AddedOrRemoved[]): string {
  const texts = changes.flatMap(({ text }) => (text.trim() === '' ? [] : [quoted(text)]))
  const shown = texts.length > MOST_NAMED + 1 ? texts.slice(0, MOST_NAMED) : texts
  return joinList(texts.length > shown.length ? [...shown, `${texts.length - shown.length} till`] : shown, 'sv')
}

function listed(changes: readonly [AddedOrRemoved, ...AddedOrRemoved[]], section: string | undefined): string {
  const [{ kind, part, table }] = changes
  const isOfTable = part === 'row' || part === 'column'
  if (changes.length === 1 && isOfTable) return kind === 'added' ? added(changes[0]) : removed(changes[0])
  const adjective = kind === 'added' ? NEW : REMOVED
  const what = capital(described(adjective, part, changes.length === 1 ? undefined : changes.length))
  const place = isOfTable ? table : section
  const named = beginnings(changes)
  return `${what}${place === undefined ? '' : ` i ${quoted(place)}`}${named === '' ? '' : `: ${named}`}.`
}

function replaced({ removed: old, added: now, isWhole }: Replaced, section: string | undefined): string {
  const texts = [...old, ...now]
  const part = texts.every((each) => each.part === 'item') ? 'item' : 'paragraph'
  const { one, many, neuter } = NOUNS[part]
  const place = section === undefined ? '' : ` i ${quoted(section)}`
  const count = `${counted(old.length, one, many, 'sv')}${isWhole ? '' : place} har ersatts av ${counted(now.length, neuter ? 'nytt' : 'ny', 'nya', 'sv')}`
  if (isWhole)
    return `${section === undefined ? 'Avsnittets text' : `Texten${place}`} är nyskriven: ${count}. ${saidOf(old, now)}`
  return `${count}. ${saidOf(old, now)}`
}

function saidOf(old: readonly AddedOrRemoved[], now: readonly AddedOrRemoved[]): string {
  return `Nytt är ${beginnings(now)}. Borta är ${beginnings(old)}.`
}

function quiet(changes: readonly Change[]): string | undefined {
  const silent = changes.filter((change) => change.quiet)
  if (silent.length === 0) return undefined
  return `Dessutom finns ${tally(silent)} som inte påverkar innehållet.`
}
