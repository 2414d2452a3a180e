import type { SvgElement } from './svg-elements.ts'

/**
 * As much work as drawing a picture may come to, when what it repeats is counted each time. An element is one; what
 * takes longer to draw, or more memory, counts for as many elements as it takes the time of.
 */
export const MOST_WORK = 200_000
/** A layer is as large as the picture at worst. */
const LAYER = 2_000
/** What is clipped is most often small, and there may be many of it in a chart. */
const CLIP = 400
/** A filter is drawn on layers of its own, a few times as large as what it is put on. */
const FILTER = 40_000
/** Characters of lines and of text to an element. */
const OUTLINE = 4
const LETTER = 0.1
/** Characters of the lines of one element: what strokes them looks at all of them together. */
const LONGEST_OUTLINE = 400_000
/** Most, and longest, selectors of a style sheet: each is tried on every element and on what that stands in. */
const MOST_SELECTORS = 2_000
const LONGEST_SELECTOR = 6
/** Pixels of a picture inside the picture to an element. */
const PIXELS = 300

/** The parts that filters may have: those that cast shadows, blur and colour. */
const PLAIN_FILTER =
  /^fe(?:GaussianBlur|Offset|Flood|Blend|Merge|MergeNode|ColorMatrix|Composite|ComponentTransfer|Func[RGBA]|DropShadow)$/
/** How far a filter may blur, and how far past what it is put on it may reach, as times its size. */
const WIDEST_BLUR = 50
const FARTHEST = 2

/** Numbers beyond it have no place in a picture, and make programs draw without end. */
const LARGEST_NUMBER = 1_000_000
/** Attributes whose value is no measure. */
const UNMEASURED = /^(?:id|class|href|style|xmlns.*|data-.*|aria-.*|label|title|desc|space|version|lang|role)$/i
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** What the style sheets of a picture ask for. */
export interface StyleWork {
  /** Classes whose elements are drawn on a layer of their own, and with a filter. */
  readonly layered: ReadonlySet<string>
  readonly filtered: ReadonlySet<string>
  /** Whether others than elements of a class are. */
  readonly layersAny: boolean
}

const LAYERED = /(?:^|[\s;{])(?:opacity|mask|clip-path|mix-blend-mode|isolation)\s*:/i
const FILTERED = /(?:^|[\s;{])filter\s*:\s*(?!none)/i

/** Reads the style sheets; undefined when they are too much to try on a picture's elements. */
export function styleWork(elements: readonly SvgElement[]): StyleWork | undefined {
  const sheets = elements.filter(({ name }) => name.toLowerCase() === 'style')
  const rules = sheets.flatMap(({ text }) => rulesIn(text))
  if (rules.length > MOST_SELECTORS || rules.some(isTooLong)) return undefined
  const layering = rules.filter(({ body }) => LAYERED.test(body))
  const filtering = rules.filter(({ body }) => FILTERED.test(body))
  return {
    layered: new Set(layering.flatMap(({ classes }) => classes)),
    filtered: new Set(filtering.flatMap(({ classes }) => classes)),
    layersAny: [...layering, ...filtering].some(({ classes }) => classes.length === 0),
  }
}

/** A selector of a style sheet, the classes it names, and what is asked for by it. */
interface StyleRule {
  readonly selector: string
  readonly classes: readonly string[]
  readonly body: string
}

function rulesIn(sheet: string): readonly StyleRule[] {
  const rules: StyleRule[] = []
  for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]*)\{([^{}]*)/g)) {
    for (const selector of selectors.split(',')) {
      const classes = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)
      rules.push({ selector: selector.trim(), classes, body })
    }
  }
  return rules
}

function isTooLong({ selector, body }: StyleRule): boolean {
  return selector.split(/[\s>+~]+/).length > LONGEST_SELECTOR || measuresIn(body).some(isBeyond)
}

/** Whether an element asks for more than any picture needs: numbers, lines or filters beyond all measure. */
export function isBeyondMeasure({ name, attributes }: SvgElement): boolean {
  if (/^fe[A-Z]/.test(name) && !PLAIN_FILTER.test(name)) return true
  return attributes.some(([key, value]) => {
    if (key === 'd' || key === 'points') return value.length > LONGEST_OUTLINE || numbersIn(value).some(isBeyond)
    if (name === 'filter' && /^(?:x|y|width|height)$/.test(key)) return reachOf(value) > FARTHEST
    if (key === 'stdDeviation') return numbersIn(value).some((number) => Math.abs(number) > WIDEST_BLUR)
    if (isFilter(key, value)) return numbersIn(value).some((number) => Math.abs(number) > WIDEST_BLUR)
    if (key === 'style') return measuresIn(value).some(isBeyond)
    return !UNMEASURED.test(key) && !/#/.test(value) && numbersIn(value).some(isBeyond)
  })
}

/** How many elements it takes the time of, without what stands in it and what it refers to. */
export function workOf({ name, attributes, text }: SvgElement, style: StyleWork, pixels: number): number {
  const written = new Map(attributes)
  const classes = (written.get('class') ?? '').split(/\s+/)
  const inline = written.get('style') ?? ''
  const layers =
    style.layersAny ||
    isBelowOne(written.get('opacity')) ||
    isSaid(written.get('mask')) ||
    LAYERED.test(inline) ||
    classes.some((each) => style.layered.has(each))
  const outline = (written.get('d')?.length ?? 0) + (written.get('points')?.length ?? 0)
  const letters = name.toLowerCase() === 'style' ? 0 : text.trim().length
  return (
    1 +
    outline / OUTLINE +
    letters / LETTER +
    pixels / PIXELS +
    (layers ? LAYER : 0) +
    (isSaid(written.get('clip-path')) ? CLIP : 0) +
    (isFiltered({ attributes }, style) ? FILTER : 0)
  )
}

/** Whether it is drawn through a filter. */
export function isFiltered({ attributes }: Pick<SvgElement, 'attributes'>, { filtered }: StyleWork): boolean {
  return attributes.some(([key, value]) => {
    if (key === 'class') return value.split(/\s+/).some((each) => filtered.has(each))
    return isFilter(key, value)
  })
}

function isFilter(key: string, value: string): boolean {
  return (key === 'filter' && isSaid(value)) || (key === 'style' && FILTERED.test(value))
}

function isSaid(value: string | undefined): boolean {
  return value !== undefined && !/^\s*(?:none)?\s*$/.test(value)
}

function isBelowOne(opacity: string | undefined): boolean {
  return opacity !== undefined && Number(opacity) !== 1
}

/** A share of what a filter is put on; a length is bounded as every number is. */
function reachOf(value: string): number {
  const number = Math.abs(Number.parseFloat(value))
  if (value.includes('%')) return number / 100
  return number > WIDEST_BLUR * WIDEST_BLUR ? Number.POSITIVE_INFINITY : 0
}

function numbersIn(value: string): readonly number[] {
  return (value.match(NUMBER) ?? []).map(Number)
}

/** The numbers in a style that are no colours. */
function measuresIn(style: string): readonly number[] {
  return numbersIn(style.replace(/#[\da-f]+/gi, ''))
}

function isBeyond(number: number): boolean {
  return Math.abs(number) > LARGEST_NUMBER
}
