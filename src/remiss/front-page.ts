import { FRONT_PAGE } from '../messages/front-page.ts'
import { PACK } from '../messages/pack.ts'
import type { AnswerForm } from '../model/answer-form.ts'
import { formatDate } from '../model/calendar.ts'
import { formatSize } from '../model/file-size.ts'
import { grouped } from '../model/grouped.ts'
import { formatDay, formatDayInText } from '../model/named-day.ts'
import { dayOf, type Pack, type PackFile, type PackRole, stemOf } from '../model/pack.ts'
import type { Publication, PublishedBlock, PublishedRun } from '../model/publication.ts'
import { consultationFrom } from './consultation.ts'
import { contactBlocks } from './contact.ts'
import { endingOf } from './file-names.ts'
import { facts, heading, list, paragraph, runningHead, runs } from './publication-parts.ts'
import type { PackRequest } from './request.ts'
import { unbrokenPublication } from './unbroken-spaces.ts'
import { withUniqueIds } from './unique-ids.ts'

/** A front page under way. */
interface Writing {
  readonly pack: Pack
  readonly sizes: ReadonlyMap<string, number>
  readonly request: PackRequest
  /** Each document for all or a group, with its files in order. */
  readonly documents: readonly (readonly [PackFile, ...PackFile[]])[]
}

/**
 * The page that a pack is entered by (`index.html`): what it is, when and how to answer, and every document for all or for
 * a group. Letters to one recipient and what is the sender's own are not told of, nor the zip, which the page lies in.
 * `sizes` are in bytes by the names of files; a file without size is listed without.
 */
export function frontPage(pack: Pack, sizes: ReadonlyMap<string, number>, request: PackRequest): Publication {
  const { language, title, dnr, closes, version } = pack
  const day = dayOf(pack)
  const texts = FRONT_PAGE[language]
  const labels = PACK[language]
  const writing: Writing = { pack, sizes, request, documents: documentsIn(pack) }
  return unbrokenPublication({
    layout: 'sheet',
    language,
    title,
    facts: facts([
      [labels.dnr, dnr],
      [texts.version, version],
      [texts.sent, formatDate(day, language)],
      [labels.lastDay, formatDay(closes, language)],
    ]),
    running: runningHead(request.face.sender, dnr, title),
    ...(day && { date: day }),
    blocks: withUniqueIds([
      ...correction(writing),
      paragraph(introduction(writing), 'lead'),
      ...answer(writing),
      ...documentList(texts.documents, (role) => role !== 'cover-letter' && role !== 'annex', writing),
      ...documentList(texts.letters, (role) => role === 'cover-letter', writing),
      ...documentList(texts.annexes, (role) => role === 'annex', writing),
      ...contact(writing),
    ]),
    notes: [],
  })
}

function documentsIn({ files }: Pack): Writing['documents'] {
  const shown = files.filter(({ audience }) => audience.kind === 'all' || audience.kind === 'group')
  const byDocument = grouped(shown, ({ name, role }) => `${role} ${stemOf(name)}`)
  return [...byDocument.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [[first, ...more] as const],
  )
}

function introduction({ pack, request }: Writing): string {
  const { language, closes } = pack
  const texts = FRONT_PAGE[language]
  const asks = texts.asks(request.face.sender, request.proposal.document.title)
  return closes === '' ? asks : `${asks} ${texts.lastDay(formatDayInText(closes, language))}`
}

function correction({ pack, documents }: Writing): readonly PublishedBlock[] {
  if (pack.corrects === undefined) return []
  const { title, corrects, read, answered } = FRONT_PAGE[pack.language].correction
  const { date } = pack.corrects
  const page = documents.find(([{ role }]) => role === 'correction')?.[0].name
  const link: readonly PublishedRun[] = page === undefined ? [] : [{ text: read, link: page }, { text: '. ' }]
  const said = `${corrects(date && formatDate(date, pack.language))} `
  return [{ kind: 'notice', title, blocks: [paragraph([{ text: said }, ...link, { text: answered }])] }]
}

/** The form as a page first, then in other formats, then what the consultation says of answering. */
function answer(writing: Writing): readonly PublishedBlock[] {
  const { documents, pack } = writing
  const texts = FRONT_PAGE[pack.language].answer
  const files = documents.find(([{ role }]) => role === 'answer-form') ?? []
  const nameIn = (format: PackFile['format']) => files.find((file) => file.format === format)?.name
  const [page, word, print] = [nameIn('html'), nameIn('docx'), nameIn('pdf')]
  const form = formIn(files)
  const others: PublishedRun[] = [
    ...(word === undefined ? [] : [{ text: texts.word, link: word }]),
    ...(word === undefined || print === undefined ? [] : [{ text: texts.or }]),
    ...(print === undefined ? [] : [{ text: texts.print, link: print }]),
  ]
  const blocks: readonly PublishedBlock[] = [
    ...(page === undefined
      ? []
      : [paragraph([{ text: texts.page, link: page, strong: true }, { text: `. ${texts.aboutPage}` }])]),
    ...(others.length === 0 ? [] : [paragraph([{ text: texts.otherwise }, ...others, { text: '.' }])]),
    ...(form?.instructions ?? []),
  ]
  return blocks.length === 0 ? [] : [heading(2, 'sa-svarar-ni', texts.title), ...blocks]
}

function formIn(files: readonly PackFile[]): AnswerForm | undefined {
  for (const { content } of files) if (content.kind === 'form') return content.form
  return undefined
}

function documentList(
  title: string,
  isListed: (role: PackRole) => boolean,
  writing: Writing,
): readonly PublishedBlock[] {
  const listed = writing.documents.filter(([{ role }]) => isListed(role))
  if (listed.length === 0) return []
  return [heading(2, title, title), list(listed.map((files) => documentLine(files, writing)))]
}

/** `Frågor` and below it `Webbsida (HTML), 12 kB · Word, 30 kB`. */
function documentLine(files: readonly [PackFile, ...PackFile[]], writing: Writing): readonly PublishedRun[] {
  const [{ title }] = files
  const links = files.flatMap((file, index): readonly PublishedRun[] => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    { text: formatName(file, writing), link: file.name },
    ...runs(sizeOf(file.name, writing)),
  ])
  return [{ text: title, strong: true }, { text: '\n' }, ...links]
}

function formatName({ format, name }: PackFile, { pack }: Writing): string {
  const ending = format === 'copy' ? endingOf(name).slice(1) : ''
  return ending === '' ? FRONT_PAGE[pack.language].formats[format] : ending.toUpperCase()
}

function sizeOf(name: string, { sizes, pack }: Writing): string {
  const bytes = sizes.get(name)
  return bytes === undefined ? '' : `, ${formatSize(bytes, pack.language)}`
}

function contact({ pack, request }: Writing): readonly PublishedBlock[] {
  return contactBlocks(
    consultationFrom(request.consultation.document).contact,
    FRONT_PAGE[pack.language].contact,
    pack.language,
  )
}
