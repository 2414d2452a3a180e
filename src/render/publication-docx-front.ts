import type { Face } from '../model/face.ts'
import type { Fact, Publication, PublishedBlock } from '../model/publication.ts'
import { addressLength } from './publication-address.ts'
import { blocksXml, PAGE_BREAK } from './publication-docx-blocks.ts'
import { LINE, type WordFile } from './publication-docx-file.ts'
import { paragraphXml } from './publication-docx-paragraph.ts'
import { bandXml, pictureXml, type ShownPicture, shownHeight } from './publication-docx-picture.ts'
import { runsXml, textRun } from './publication-docx-runs.ts'

/** What stands before the text of a publication, by its layout; for a letter the address too, which is taken from the text. */
export function frontXml(publication: Publication, file: WordFile): string {
  switch (publication.layout) {
    case 'report':
      return (
        senderXml(file, LOGO) +
        reportTitleXml(publication, file) +
        factsXml(publication.facts, file, BELOW_BAND) +
        PAGE_BREAK
      )
    case 'letter':
      return letterheadXml(publication.facts, file) + addressXml(publication, file) + titleXml(publication, file)
    case 'sheet':
      return senderXml(file, SMALL_LOGO) + titleXml(publication, file) + factsXml(publication.facts, file)
  }
}

/** The blocks of the text: those of a publication, without what {@link frontXml} has taken. */
export function textBlocks(publication: Publication): readonly PublishedBlock[] {
  return publication.blocks.slice(addressLength(publication))
}

function addressXml(publication: Publication, file: WordFile): string {
  return blocksXml(publication.blocks.slice(0, addressLength(publication)), file)
}

function titleXml({ title, subtitle }: Publication, file: WordFile): string {
  const below = subtitle === undefined ? '' : paragraphXml({ style: 'Subtitle' }, textRun(subtitle), file)
  return paragraphXml({ style: 'Title' }, textRun(title), file) + below
}

/** Largest size of the logo, in twentieths of a point. */
type LogoSize = Pick<ShownPicture, 'widest' | 'highest'>
const LOGO: LogoSize = { widest: 4000, highest: 1020 }
const SMALL_LOGO: LogoSize = { widest: 3400, highest: 800 }

function logoOf({ logo }: Face, size: LogoSize): ShownPicture | undefined {
  return logo === undefined ? undefined : { name: logo.picture, alternative: logo.alternative, ...size }
}

/** The logo, or the sender's name where there is none. */
function senderXml(file: WordFile, size: LogoSize): string {
  const logo = logoOf(file.face, size)
  const drawn = logo === undefined ? undefined : pictureXml(logo, file)
  return paragraphXml({ style: 'Sender' }, drawn ?? textRun(file.face.sender), file)
}

/** Height of a line of the title and of the subtitle of a report, and how many letters go in one, roughly. */
const TITLE_LINE = { height: 780, letters: 27 }
const SUBTITLE_LINE = { height: 420, letters: 50 }
/** The band of a title page begins so far above the title, and ends so far below what stands in it. */
const BAND_EDGE = { above: 1700, below: 1100 }
/** From the last line in the band to the facts under it. */
const BELOW_BAND = BAND_EDGE.below + 800

/**
 * Title and subtitle in white on a band from edge to edge. The paragraphs have the colour of the band themselves, so that
 * the words can be read also where the band is not drawn, or is too low for a title of many lines.
 */
function reportTitleXml({ title, subtitle = '' }: Publication, file: WordFile): string {
  const inside =
    lines(title, TITLE_LINE.letters) * TITLE_LINE.height + lines(subtitle, SUBTITLE_LINE.letters) * SUBTITLE_LINE.height
  const band = bandXml(BAND_EDGE.above, BAND_EDGE.above + inside + BAND_EDGE.below, file)
  const below = subtitle === '' ? '' : paragraphXml({ style: 'Subtitle' }, textRun(subtitle), file)
  return paragraphXml({ style: 'Title' }, band + textRun(title), file) + below
}

/** How many lines words take when each has room for so many letters. */
function lines(text: string, letters: number): number {
  let [count, used] = [0, letters]
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (used + 1 + word.length > letters) [count, used] = [count + 1, word.length]
    else used += 1 + word.length
  }
  return count
}

/** `before` is the room over the first of them. */
function factsXml(facts: readonly Fact[], file: WordFile, before?: number): string {
  return facts
    .map((fact, index) => {
      const above = index === 0 && before !== undefined ? { before } : {}
      const below = index === facts.length - 1 ? { after: 360 } : {}
      return paragraphXml({ style: 'Fact', ...above, ...below }, factRuns(fact, file), file)
    })
    .join('')
}

function factRuns({ label, value }: Fact, file: WordFile): string {
  return textRun(`${label}\t`, '<w:rStyle w:val="FactLabel"/>') + runsXml(value, file)
}

/** Where the facts of a letter begin, from the left margin: its right half. */
export const LETTER_FACTS = Math.round(LINE * 0.5)
/** Height of a fact of a letter, roughly. */
const FACT_LINE = 290

/** The sender to the left and the facts beside it. */
function letterheadXml(facts: readonly Fact[], file: WordFile): string {
  const logo = logoOf(file.face, LOGO)
  const drawn = logo === undefined ? undefined : pictureXml({ ...logo, beside: true }, file)
  const height = drawn === undefined || logo === undefined ? 0 : shownHeight(logo, file)
  const sender = drawn ?? textRun(`${file.face.sender}\t`, '<w:rStyle w:val="SenderName"/>')
  // The text that follows begins below the logo, also where there are few facts.
  const after = Math.max(480, height - facts.length * FACT_LINE + 480)
  const [first, ...rest] = facts
  const hanging = drawn === undefined ? { left: LETTER_FACTS + FACT_VALUE, hanging: LETTER_FACTS + FACT_VALUE } : {}
  const end = (index: number) => (index === facts.length - 1 ? { after } : {})
  if (first === undefined) return paragraphXml({ style: 'LetterFact', ...hanging, after }, sender, file)
  return [
    paragraphXml({ style: 'LetterFact', ...hanging, ...end(0) }, sender + factRuns(first, file), file),
    ...rest.map((fact, index) => paragraphXml({ style: 'LetterFact', ...end(index + 1) }, factRuns(fact, file), file)),
  ].join('')
}

/** Where the value of a letter's fact begins, from where its label does. */
export const FACT_VALUE = 1750
