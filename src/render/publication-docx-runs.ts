import { COMPARISON_PAGE } from '../messages/comparison-page.ts'
import type { PublishedRun } from '../model/publication.ts'
import { visible, visibleLines } from '../model/visible.ts'
import { LINE, type WordFile } from './publication-docx-file.ts'
import { pictureXml } from './publication-docx-picture.ts'
import { leadsOut } from './publication-links.ts'
import { stretchesOf } from './run-stretches.ts'
import { escaped } from './word-xml.ts'

/** Where text stands, when it is not in the body: a note cannot have notes of its own in Word. */
export type Place = 'note' | 'contents'

/**
 * Runs of text as WordprocessingML. Runs side by side with the same link are one link. Pictures are at most `widest`, in
 * twentieths of a point.
 */
export function runsXml(runs: readonly PublishedRun[], file: WordFile, place?: Place, widest: number = LINE): string {
  const { added, removed } = COMPARISON_PAGE[file.language]
  return stretchesOf(runs, ({ mark }) => mark)
    .map(({ common: mark, runs: marked }) => {
      const inner = linkedXml(marked, file, place, widest)
      if (mark === undefined || place === 'contents') return inner
      const before = textRun(`[${mark === 'added' ? added : removed}`, MARK_WORD)
      return `${before}${inner}${textRun(']', MARK_WORD)}`
    })
    .join('')
}

/** What tells new and gone words apart to those who listen. Hidden text is not read aloud: it is small, and for all. */
const MARK_WORD = '<w:rStyle w:val="MarkWord"/>'

function linkedXml(runs: readonly PublishedRun[], file: WordFile, place: Place | undefined, widest: number): string {
  let xml = ''
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]
    const link = run?.link
    let end = index + 1
    while (link !== undefined && runs[end]?.link === link && runs[end]?.title === run?.title) end += 1
    const open = link === undefined || place === 'contents' ? undefined : linkOpening(link, run?.title, file)
    const inner = runs
      .slice(index, end)
      .map((each) => runXml(each, open !== undefined, file, place, widest))
      .join('')
    xml += open === undefined ? inner : `${open}${inner}</w:hyperlink>`
    index = end
  }
  return xml
}

/** A text that looks one way, as a run. `properties` is the inside of `w:rPr`. */
export function textRun(text: string, properties = ''): string {
  if (text === '') return ''
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${textXml(text)}</w:r>`
}

/**
 * The inside of a run: line breaks, tabs, hyphens that do not break a line and hyphens that show only there are elements
 * in Word. Characters that cannot be seen are shown by their code, as in the other formats.
 */
function textXml(text: string): string {
  const parts = text.split(/([\n\t\u2011\u00ad])/).map((part) => {
    const element = ELEMENTS[part]
    if (element !== undefined) return element
    return part === '' ? '' : `<w:t xml:space="preserve">${escaped(visibleLines(part))}</w:t>`
  })
  return parts.join('')
}

const ELEMENTS: Readonly<Record<string, string>> = {
  '\n': '<w:br/>',
  '\t': '<w:tab/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00ad': '<w:softHyphen/>',
}

/** The beginning of a link; undefined for one that leads nowhere. */
function linkOpening(link: string, title: string | undefined, file: WordFile): string | undefined {
  const tip = title === undefined ? '' : ` w:tooltip="${escaped(visible(title).slice(0, LONGEST_TIP))}"`
  if (link.startsWith('#')) {
    const name = file.bookmark(link.slice(1))
    return name === undefined ? undefined : `<w:hyperlink w:anchor="${name}"${tip} w:history="1">`
  }
  return leadsOut(link) ? `<w:hyperlink r:id="${file.link(link)}"${tip} w:history="1">` : undefined
}

/** What Word shows of a tip. */
const LONGEST_TIP = 260

/** So high is a picture in a note at most, in twentieths of a point. */
const NOTE_PICTURE = 1700

function runXml(run: PublishedRun, isLink: boolean, file: WordFile, place: Place | undefined, widest: number): string {
  if (run.footnote !== undefined) return mentionXml(run.footnote, file, place)
  if (run.image !== undefined && place !== 'contents') {
    const high = place === 'note' ? { highest: NOTE_PICTURE } : {}
    const picture = pictureXml({ name: run.image, alternative: run.text, widest, ...high }, file)
    return picture ?? textRun(`[${run.text}]`, '<w:i/>')
  }
  return textRun(run.text, lookXml(run, isLink))
}

/** The properties of a run, in the order the standard gives them. */
function lookXml({ strong, emphasis, code, struck, mark }: PublishedRun, isLink: boolean): string {
  const marked = mark === undefined ? undefined : MARKS[mark]
  const style = isLink ? 'Hyperlink' : code ? 'CodeText' : marked?.style
  return [
    style === undefined ? '' : `<w:rStyle w:val="${style}"/>`,
    code && isLink ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : '',
    strong ? '<w:b/><w:bCs/>' : '',
    emphasis ? '<w:i/><w:iCs/>' : '',
    struck || (mark === 'removed' && style !== marked?.style) ? '<w:strike/>' : '',
    code ? '<w:noProof/>' : '',
    mark === 'added' && style !== marked?.style ? '<w:u w:val="double"/>' : '',
  ].join('')
}

/** New and gone words are formatted and not tracked: the file says what changed, and has nothing to accept. */
const MARKS = { added: { style: 'AddedText' }, removed: { style: 'RemovedText' } } as const

const REFERENCE = '<w:rStyle w:val="FootnoteReference"/>'

/** The mark of a note: real the first time, after that a field that shows the same number. */
function mentionXml(number: string, file: WordFile, place: Place | undefined): string {
  if (place === 'contents') return ''
  if (place === 'note') {
    if (file.isMentioned(number)) return repeated(number)
    file.nest(number)
    return textRun(number, REFERENCE)
  }
  const mention = file.mention(number)
  if (mention === undefined) return textRun(number, REFERENCE)
  if (!mention.isFirst) return repeated(number)
  const id = file.nextId()
  const isOwn = number !== String(mention.place)
  const mark = isOwn
    ? `<w:footnoteReference w:customMarkFollows="1" w:id="${mention.place}"/>${textXml(number)}`
    : `<w:footnoteReference w:id="${mention.place}"/>`
  return (
    `<w:bookmarkStart w:id="${id}" w:name="${noteBookmark(number)}"/>` +
    `<w:r><w:rPr>${REFERENCE}</w:rPr>${mark}</w:r><w:bookmarkEnd w:id="${id}"/>`
  )
}

function repeated(number: string): string {
  return fieldXml(`NOTEREF ${noteBookmark(number)} \\f \\h`, textRun(number, REFERENCE))
}

/** Word hides bookmarks whose names begin with an underscore. */
function noteBookmark(number: string): string {
  return `_not_${number.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}

/** A field with what it shows until Word fills it in anew. */
export function fieldXml(instruction: string, shown: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
  const mark = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`
  const code = `<w:r>${look}<w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`
  return `${mark('begin')}${code}${mark('separate')}${shown}${mark('end')}`
}
