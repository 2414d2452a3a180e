import { visibleLines } from '../model/visible.ts'
import { PAGE, type WordFile } from './publication-docx-file.ts'
import { escaped } from './word-xml.ts'

/** A picture as text shows it. */
export interface ShownPicture {
  /** Its name in the context. */
  readonly name: string
  /** What it shows, for those who do not see it. */
  readonly alternative: string
  /** In twentieths of a point; it is never shown larger than it is. */
  readonly widest: number
  /** In twentieths of a point. */
  readonly highest?: number
  /** At the left margin beside the text that follows, rather than in its line. */
  readonly beside?: true
}

/** English Metric Units, which drawings are measured in, of a twentieth of a point and of a CSS pixel. */
const EMU = { twentieth: 635, pixel: 9525 } as const

/** So high may a picture be, that its caption fits on the page too. */
const HIGHEST = PAGE.height - 2 * PAGE.margin - 1400

/** A picture in a run of its own; undefined when there is none of the name. */
export function pictureXml(shown: ShownPicture, file: WordFile): string | undefined {
  const asked = shown.widest / TWENTIETHS
  const used = file.picture(shown.name)
  if (used === undefined) return undefined
  const { media, id } = used
  const highest = (shown.highest ?? HIGHEST) / TWENTIETHS
  const scale = Math.min(1, asked / media.width, highest / media.height)
  const [width, height] = [emus(media.width * scale), emus(media.height * scale)]
  const number = file.nextId()
  const alternative = escaped(visibleLines(shown.alternative).replace(/\s+/g, ' '))
  const inner =
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    (shown.beside ? '<wp:wrapNone/>' : '') +
    `<wp:docPr id="${number}" name="Bild ${number}" descr="${alternative}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    graphicXml({ id, number, width, height, alternative })
  return `<w:r><w:drawing>${shown.beside ? anchored(inner) : `<wp:inline distT="0" distB="0" distL="0" distR="0">${inner}</wp:inline>`}</w:drawing></w:r>`
}

/** The height of a picture as it is shown, in twentieths of a point. */
export function shownHeight({ name, widest, highest = HIGHEST }: ShownPicture, file: WordFile): number {
  const media = file.picture(name)?.media
  if (media === undefined) return 0
  const scale = Math.min(1, widest / TWENTIETHS / media.width, highest / TWENTIETHS / media.height)
  return Math.round(media.height * scale * TWENTIETHS)
}

/** Twentieths of a point in a CSS pixel. */
const TWENTIETHS = 15

function emus(pixels: number): number {
  return Math.max(1, Math.round(pixels * EMU.pixel))
}

/** At the left margin, its top at the top of the paragraph. */
function anchored(inner: string): string {
  return `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>${inner}</wp:anchor>`
}

interface Graphic {
  readonly id: string
  readonly number: number
  /** In English Metric Units. */
  readonly width: number
  readonly height: number
  readonly alternative: string
}

function graphicXml({ id, number, width, height, alternative }: Graphic): string {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  return (
    `<a:graphic><a:graphicData uri="${uri}"><pic:pic>` +
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="Bild ${number}" descr="${alternative}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic>'
  )
}

/** The id of the relationship to the picture that the band of a title page is drawn with. */
export const BAND = 'band'

/**
 * A band of colour from edge to edge of the page behind the text. `above` is how far over the top of its paragraph it
 * begins, both in twentieths of a point. It shows nothing, and is marked as decoration.
 */
export function bandXml(above: number, height: number, file: WordFile): string {
  const number = file.nextId()
  const size = { width: PAGE.width * EMU.twentieth, height: height * EMU.twentieth }
  const decoration =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
  return (
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>' +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${-above * EMU.twentieth}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${size.width}" cy="${size.height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${number}" name="Bild ${number}" descr="">${decoration}</wp:docPr><wp:cNvGraphicFramePr/>` +
    graphicXml({ id: BAND, number, ...size, alternative: '' }) +
    '</wp:anchor></w:drawing></w:r>'
  )
}

/** A picture of one dot in a colour, `#rrggbb`, as GIF, which needs no packing. */
export function dotOf(colour: string): Uint8Array {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const head = [...'GIF89a'].map((letter) => letter.charCodeAt(0))
  const screen = [1, 0, 1, 0, 0x80, 0, 0, red, green, blue, 0, 0, 0]
  const image = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]
  return Uint8Array.from([...head, ...screen, ...image, 0x3b])
}
