import { PAGE_NUMBER } from '../messages/page-number.ts'
import { PUBLICATION_PAGE } from '../messages/publication-page.ts'
import type { Face } from '../model/face.ts'
import { REGIONS } from '../model/language.ts'
import type { Publication, PublishedRun } from '../model/publication.ts'
import { addressLength } from './publication-address.ts'
import { blocksOf } from './publication-pdf-blocks.ts'
import { inlineOf } from './publication-pdf-runs.ts'
import type { PdfText } from './publication-pdf-text.ts'

/** A publication as the JSON that the templates in src/render/pdf read. */
export function pdfData(publication: Publication, face: Face, text: PdfText) {
  const { layout, language, title, subtitle, facts, running, date, contents, blocks, notes } = publication
  const place = { text, contents: contents?.depth ?? 0, depth: 0 }
  const logo = face.logo && text.pictures.shown(face.logo.picture, face.logo.alternative)
  const [year, month, day] = date?.split('-').map(Number) ?? []
  return {
    layout,
    lang: language,
    region: REGIONS[language],
    title: text.printed(title),
    subtitle: subtitle === undefined ? null : text.printed(subtitle),
    date: date === undefined ? null : { year, month, day },
    facts: facts.map(({ label, value }) => ({ label: text.printed(label), value: inlineOf(value, text) })),
    running: running.map((each) => text.printed(each)),
    contents: contentsOf(publication, text),
    // What stands over the subject of a letter.
    addressed: addressLength(publication),
    blocks: blocksOf(blocks, place),
    notes: Object.fromEntries(notes.map((note) => [note.number, blocksOf(note.blocks, place)])),
    said: {
      page: PAGE_NUMBER[language],
      paragraph: PUBLICATION_PAGE[language].paragraph,
      done: text.said.done,
      notDone: text.said.notDone,
    },
    face: {
      sender: text.printed(face.sender),
      logo: logo ?? null,
      letterhead: face.letterhead.map((line) => text.printed(line)),
      colours: face.colours,
      fonts: face.fonts,
    },
  }
}

/** The headings as the contents show them, by id: without notes, links and what is gone. */
function contentsOf({ contents, blocks }: Publication, text: PdfText) {
  const headings = blocks
    .filter((block) => block.kind === 'heading')
    .filter(({ level }) => level <= (contents?.depth ?? 0))
  if (contents === undefined || headings.length === 0) return null
  const entries = headings.map(({ id, runs }) => [id, inlineOf(runs.flatMap(listed), text)] as const)
  return { title: text.printed(contents.title), headings: Object.fromEntries(entries) }
}

function listed(run: PublishedRun): readonly PublishedRun[] {
  if (run.mark === 'removed' || run.footnote !== undefined) return []
  const { mark: _mark, link: _link, image: _image, ...rest } = run
  return [rest]
}
