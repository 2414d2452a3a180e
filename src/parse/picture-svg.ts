import type { PictureFault } from '../model/picture-fault.ts'
import { type Size, sizeOfPixels } from './picture-pixels.ts'
import { type SvgElement, svgElements } from './svg-elements.ts'
import { isBeyondMeasure, isFiltered, MOST_WORK, type StyleWork, styleWork, workOf } from './svg-work.ts'

/** Largest SVG, in bytes. */
const LARGEST = 4 * 1024 * 1024
/** How many references may lead from one to the next. */
const LONGEST_CHAIN = 16

/**
 * The size of an SVG, once it is known to be one that only draws: well-formed, in UTF-8, without script, animation,
 * foreign markup, document type, entities, and anything it would load.
 */
export function svgSize(bytes: Uint8Array): Size | PictureFault {
  if (bytes.length > LARGEST) return 'tooLarge'
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return 'encoding'
  }
  const encoding = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([^"']{0,40})["']/.exec(text)?.[1]
  if (encoding !== undefined && encoding.toLowerCase() !== 'utf-8') return 'encoding'
  if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) return 'declarations'
  if (/<\?xml-stylesheet/i.test(text)) return 'outside'
  const elements = svgElements(text)
  const [root] = elements ?? []
  if (elements === undefined || root === undefined || root.name !== 'svg') return 'broken'
  const fault = elements.map(elementFault).find((each) => each !== undefined)
  return fault ?? workFault(elements) ?? sizeOf(root)
}

/** Whether it asks programs for more work or memory than a picture should. */
function workFault(elements: readonly SvgElement[]): PictureFault | undefined {
  const style = styleWork(elements)
  if (style === undefined || elements.some(isBeyondMeasure)) return 'tooMuchWork'
  const inside = elements.map(pixelsIn)
  const fault = inside.find((each) => typeof each === 'string')
  if (typeof fault === 'string') return fault
  const work = elements.map((element, index) => workOf(element, style, Number(inside[index])))
  const drawing = { elements, byId: indexesById(elements), work }
  return isOverdrawn(drawing) || filtersFilter(drawing, style) ? 'tooMuchWork' : undefined
}

/** Whether something drawn through a filter holds something that is too: each is larger than the one inside it. */
function filtersFilter({ elements, byId }: Drawing, style: StyleWork): boolean {
  const filtered = elements.map((element) => isFiltered(element, style))
  const isInside = (index: number, seen: Set<number>): boolean => {
    for (let at = index; at <= (elements[index]?.last ?? index); at += 1) {
      if (seen.has(at)) continue
      seen.add(at)
      if (filtered[at] && seen.size > 1) return true
      for (const target of elements[at]?.references.flatMap((id) => byId.get(id) ?? []) ?? [])
        if (isInside(target, seen)) return true
    }
    return false
  }
  return filtered.some((is, index) => is && isInside(index, new Set()))
}

/** Pixels of the picture that an element holds in its address: PNG or JPEG, as {@link elementFault} has seen to. */
function pixelsIn({ attributes }: SvgElement): number | PictureFault {
  let pixels = 0
  for (const [key, value] of attributes) {
    const [, data] = (key === 'href' && /^\s*data:image\/(?:png|jpeg)[^,]{0,100};base64\s*,(.*)$/is.exec(value)) || []
    if (data === undefined && key === 'href' && /^\s*data:/i.test(value)) return 'broken'
    const size = data === undefined ? undefined : sizeOfPixels(Buffer.from(data, 'base64'))
    if (typeof size === 'string') return size
    if (size !== undefined) pixels += size.width * size.height
  }
  return pixels
}

/** Elements that do something, or hold what is no SVG. */
const ACTIVE =
  /^(?:script|handler|listener|foreignobject|animate.*|set|discard|iframe|embed|object|audio|video|canvas)$/

function elementFault({ name, attributes, text }: SvgElement): PictureFault | undefined {
  if (ACTIVE.test(name.toLowerCase())) return 'script'
  for (const [key, value] of attributes) {
    if (key.startsWith('on')) return 'script'
    if (key === 'base') return 'outside'
    if (key === 'href' && !/^\s*(?:#|data:image\/(?:png|jpeg)[;,]|$)/i.test(value)) return 'outside'
    if (key !== 'href' && loads(value)) return 'outside'
  }
  return name.toLowerCase() === 'style' && loads(text) ? 'outside' : undefined
}

/** Whether a style loads something. With escapes (CSS Syntax, 4.3.7) it could do so unseen. */
function loads(style: string): boolean {
  return /url\(\s*(?:["']\s*)?(?!\s*["']?\s*#)|@import|image-set\(|\bsrc\(|(?:java|vb)script:|\\[0-9a-f]/i.test(style)
}

/** An SVG's elements, where each id is, and how many elements each takes the time of. */
interface Drawing {
  readonly elements: readonly SvgElement[]
  readonly byId: ReadonlyMap<string, readonly number[]>
  readonly work: readonly number[]
}

/** Whether it draws more than programs should be given, or itself, when every reference is followed. */
function isOverdrawn({ elements, byId, work }: Drawing): boolean {
  const known = new Map<number, number>()
  const drawnBy = (index: number, chain: number): number => {
    if (chain > LONGEST_CHAIN) return Number.POSITIVE_INFINITY
    let drawn = 0
    for (let at = index; at <= (elements[index]?.last ?? index) && drawn <= MOST_WORK; at += 1) {
      drawn += work[at] ?? 1
      for (const target of elements[at]?.references.flatMap((id) => byId.get(id) ?? []) ?? []) {
        drawn += known.get(target) ?? drawnBy(target, chain + 1)
        if (drawn > MOST_WORK) return Number.POSITIVE_INFINITY
      }
    }
    known.set(index, drawn)
    return drawn
  }
  return drawnBy(0, 0) > MOST_WORK
}

/** Every element that has an id: programs differ in which of several they take. */
function indexesById(elements: readonly SvgElement[]): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, number[]>()
  for (const [index, { attributes }] of elements.entries()) {
    for (const [key, id] of attributes) {
      const indexes = byId.get(id)
      if (key === 'id' && indexes !== undefined) indexes.push(index)
      else if (key === 'id') byId.set(id, [index])
    }
  }
  return byId
}

/** CSS pixels in each unit (CSS Values, section 6.2). */
const PIXELS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
])

/** By its width and height, and where they are not said by its view box, whose proportions then hold. */
function sizeOf({ attributes }: SvgElement): Size | PictureFault {
  const written = new Map(attributes)
  const [width, height] = [lengthOf(written.get('width')), lengthOf(written.get('height'))]
  if (width !== undefined && height !== undefined) return { width, height }
  const box = (written.get('viewBox') ?? '').trim().split(/[\s,]+/)
  const [across, down] = [Number(box[2]), Number(box[3])]
  if (box.length !== 4 || !(across > 0 && down > 0)) return 'size'
  if (width !== undefined) return { width, height: (width * down) / across }
  return height === undefined ? { width: across, height: down } : { width: (height * across) / down, height }
}

function lengthOf(written: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*(\d{1,6}(?:\.\d{1,9})?)([a-z]{0,2})\s*$/i.exec(written ?? '') ?? []
  const pixels = PIXELS.get(unit.toLowerCase())
  return number === undefined || pixels === undefined ? undefined : Number(number) * pixels
}
