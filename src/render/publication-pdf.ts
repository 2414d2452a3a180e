import type { Face } from '../model/face.ts'
import { languageTag } from '../model/language.ts'
import type { Publication } from '../model/publication.ts'
import blocks from './pdf/blocks.typ'
import frame from './pdf/frame.typ'
import inline from './pdf/inline.typ'
import letter from './pdf/letter.typ'
import look from './pdf/look.typ'
import main from './pdf/main.typ'
import report from './pdf/report.typ'
import sheet from './pdf/sheet.typ'
import { archived } from './pdf-archive.ts'
import { type PdfEngine, pdfEngine } from './pdf-engine.ts'
import type { PublicationContext, PublicationRenderer } from './publication-context.ts'
import { pdfData } from './publication-pdf-data.ts'
import { PdfText } from './publication-pdf-text.ts'

const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['main.typ', main],
  ['look.typ', look],
  ['inline.typ', inline],
  ['blocks.typ', blocks],
  ['frame.typ', frame],
  ['report.typ', report],
  ['letter.typ', letter],
  ['sheet.typ', sheet],
])

/**
 * A document of a pack as PDF: tagged, PDF/UA-1 and PDF/A-2a at once. A picture that cannot be read is told by its words,
 * and a character that no font has by its code.
 *
 * @throws when Typst refuses what the templates made of the publication, with what it said
 */
export const render: PublicationRenderer = async (publication, context) => {
  const engine = await engineOf(context)
  const { pdf, title, author } = compiled(publication, context, engine)
  const { language, date } = publication
  const properties = {
    title,
    author,
    language: languageTag(language),
    ...(date !== undefined && { date }),
  }
  return archived(pdf, properties)
}

function compiled(publication: Publication, context: PublicationContext, engine: PdfEngine) {
  const families = familiesFor(context.face, engine)
  const fonts = engine.fonts.filter(({ family }) => family === families.headings || family === families.text)
  const unreadable = new Set<string>()
  for (;;) {
    const text = new PdfText(
      publication,
      context,
      fonts.map(({ bytes }) => bytes),
      unreadable,
    )
    const data = pdfData(publication, { ...context.face, fonts: families }, text)
    const outcome = engine.compile({ templates: TEMPLATES, data, pictures: text.pictures.files })
    if ('pdf' in outcome) return { pdf: outcome.pdf, title: data.title, author: data.face.sender }
    const name = outcome.fault === 'picture' ? text.pictures.nameOf(outcome.picture) : undefined
    if (name === undefined) throw new Error(outcome.fault === 'template' ? outcome.message : outcome.picture)
    unreadable.add(name)
  }
}

/** The families of a face as Typst calls them; one it has not gives way to any other, since text without a font is lost. */
function familiesFor({ fonts }: Face, engine: PdfEngine): Face['fonts'] {
  const families = [...new Set(engine.fonts.map(({ family }) => family))].sort((a, b) => b.length - a.length)
  const called = (wanted: string) =>
    families.find((family) => `${wanted} `.startsWith(`${family} `)) ?? families[0] ?? wanted
  return { headings: called(fonts.headings), text: called(fonts.text) }
}

/** The engine of this thread, kept as long as the fonts are the same: it takes a tenth of a second to start. */
let kept: { readonly fonts: readonly Uint8Array[]; readonly engine: Promise<PdfEngine> } | undefined

function engineOf({ assets, fonts }: PublicationContext): Promise<PdfEngine> {
  if (kept?.fonts === fonts) return kept.engine
  const program = assets.get('typst.wasm')
  if (program === undefined) throw new Error('typst.wasm is not among the assets')
  kept = { fonts, engine: pdfEngine({ program, fonts }) }
  return kept.engine
}
