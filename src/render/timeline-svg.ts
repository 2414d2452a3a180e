import { TIMELINES, type TimelineTexts } from '../messages/timelines.ts'
import type { Face } from '../model/face.ts'
import type { Language } from '../model/language.ts'
import type { Timeline, TimelineEvent, TimelinePhase } from '../model/timeline.ts'
import { type Html, html, joined } from './html.ts'
import { type Tick, type TimelineScale, ticksOf, timelineScale } from './timeline-axis.ts'
import { type LabelWord, type PlacedLabel, placeLabel, QUIET_SIZE, TYPE_SIZE } from './timeline-label.ts'

/** CSS pixels across: 119 mm in print, where type is then 10 points, and legible still on the width of a telephone. */
const WIDTH = 450
/** Room for a point on the first or last day. */
const EDGE = 7
const LINE = 14.5
const BAR = 13
const AXIS = 34
/** So many phases, and days, are drawn: a picture is for an overview, and the tables beside it have all. */
const MOST_ROWS = 40

interface Drawing {
  readonly scale: TimelineScale
  readonly texts: TimelineTexts
  readonly colours: Face['colours']
}

/** A row of the picture: what it shows, and how high it is. */
interface DrawnRow {
  readonly height: number
  /** Drawn from the row's top down. */
  readonly draw: (top: number) => Html
}

/**
 * The calendar of a round as a picture: a bar for each phase, a point for each day, in rows of their own so that no label
 * stands over another. The phase and the day that matter are also told by a filled shape and bold type.
 */
export function timelineSvg(timeline: Timeline, face: Face, language: Language): string {
  const scale = timelineScale(timeline, EDGE, WIDTH - EDGE)
  const drawing: Drawing = { scale, texts: TIMELINES[language], colours: face.colours }
  const rows = [
    ...rowsFor(drawing.texts.phases, timeline.phases, (phase) => phaseRow(phase, drawing), drawing),
    ...rowsFor(drawing.texts.events, timeline.events, (event) => eventRow(event, drawing), drawing),
  ]
  const height = Math.ceil(rows.reduce((sum, row) => sum + row.height, AXIS + 6))
  const ticks = ticksOf(timeline, scale)
  const deadline = timeline.events.find((event) => event.deadline)
  const { markup } =
    html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="${fontFamily(face)}" font-size="${TYPE_SIZE}" fill="${face.colours.text}">
<title>${timeline.title}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${gridSvg(ticks, height, drawing)}${axisSvg(timeline, ticks, drawing)}${deadline && deadlineSvg(deadline, height, drawing)}${stacked(rows)}</svg>
`
  return markup
}

/** In quotation marks, since a name may have a digit as a word of its own. */
function fontFamily({ fonts }: Face): string {
  return `'${fonts.headings.replace(/['\\\n]/g, '')}', sans-serif`
}

function stacked(rows: readonly DrawnRow[]): Html {
  let top = AXIS
  return joined(
    rows.map(({ draw, height }) => {
      const drawn = draw(top)
      top += height
      return drawn
    }),
  )
}

/** A small heading and its rows, as many as have room. */
function rowsFor<Each>(
  title: string,
  all: readonly Each[],
  draw: (each: Each) => DrawnRow,
  { texts, colours }: Drawing,
): readonly DrawnRow[] {
  if (all.length === 0) return []
  const shown = all.slice(0, MOST_ROWS)
  const left = all.length - shown.length
  const heading: DrawnRow = {
    height: 25,
    draw: (top) =>
      html`<text x="0" y="${top + 18}" font-size="${QUIET_SIZE}" font-weight="700" fill="${colours.primary}">${title}</text>\n`,
  }
  const more: DrawnRow = { height: 20, draw: (top) => html`<text x="0" y="${top + 14}">${texts.more(left)}</text>\n` }
  return [heading, ...shown.map(draw), ...(left > 0 ? [more] : [])]
}

function gridSvg(ticks: readonly Tick[], height: number, { colours }: Drawing): Html {
  const lines = ticks.map(({ x, isYear }) => {
    const look = isYear ? html`stroke-opacity="0.45"` : html`stroke-opacity="0.14"`
    return html`<path d="M${fixed(x)} ${isYear ? 2 : 18}V${height}" ${look}/>`
  })
  return html`<g stroke="${colours.text}" stroke-width="0.8">${lines}<path d="M0 ${AXIS - 2}H${WIDTH}" stroke-opacity="0.6"/></g>\n`
}

/** Years, and under them as many months as have room. */
function axisSvg({ from, to }: Timeline, ticks: readonly Tick[], { texts, scale, colours }: Drawing): Html {
  const years = ticks.filter(({ isYear }) => isYear).map(({ day, x }) => ({ text: String(Number(day.slice(0, 4))), x }))
  const first = { text: String(Number(from.slice(0, 4))), x: scale.start(from) }
  const named = ticks[0]?.day === from && ticks[0].isYear ? years : [first, ...years]
  const months = ticks.map(({ day, x }) => ({ text: texts.months[Number(day.slice(5, 7)) - 1] ?? '', x }))
  const isByYear = ticks.length > 1 && ticks.every(({ isYear }) => isYear)
  const end = scale.end(to)
  return html`<g font-size="${QUIET_SIZE}" font-weight="700" fill="${colours.text}">${labelsSvg(apart(named, 29, end), 13)}</g>
<g font-size="10" fill="${colours.text}">${isByYear ? [] : labelsSvg(apart(months, 27, end), 28)}</g>
`
}

interface AxisLabel {
  readonly text: string
  readonly x: number
}

/** Those with room before the next one and the end; the last of two that are too near. */
function apart(labels: readonly AxisLabel[], room: number, end: number): readonly AxisLabel[] {
  const kept: AxisLabel[] = []
  let next = end
  for (const label of [...labels].reverse()) {
    if (next - label.x < room) continue
    kept.unshift(label)
    next = label.x
  }
  return kept
}

function labelsSvg(labels: readonly AxisLabel[], y: number): readonly Html[] {
  return labels.map(({ text, x }) => html`<text x="${fixed(x + 2.5)}" y="${y}">${text}</text>`)
}

function deadlineSvg({ day }: TimelineEvent, height: number, { scale, colours }: Drawing): Html {
  const x = (scale.start(day) + scale.end(day)) / 2
  return html`<path d="M${fixed(x)} ${AXIS - 2}V${height}" stroke="${colours.accent}" stroke-width="1.4" stroke-dasharray="4 3"/>\n`
}

function phaseRow({ name, from, to, now }: TimelinePhase, { scale, texts, colours }: Drawing): DrawnRow {
  const [start, end] = [scale.start(from), Math.max(scale.end(to), scale.start(from) + 3)]
  const words = [...wordsOf(name, now ? 'strong' : 'plain'), quiet(texts.shortDays(from, to))]
  const label = placeLabel(words, start, end, WIDTH)
  const fill = now ? colours.primary : colours.tint
  const bar = (top: number) =>
    html`<rect x="${fixed(start)}" y="${fixed(top)}" width="${fixed(end - start)}" height="${BAR}" rx="2" fill="${fill}" stroke="${colours.primary}"/>`
  return labelledRow(label, BAR, bar)
}

function eventRow({ name, day, deadline }: TimelineEvent, { scale, texts, colours }: Drawing): DrawnRow {
  const x = (scale.start(day) + scale.end(day)) / 2
  const size = deadline ? 6.5 : 4
  const words = [quiet(texts.shortDay(day)), ...wordsOf(name, deadline ? 'strong' : 'plain')]
  const label = placeLabel(words, x - size, x + size, WIDTH)
  const mark = (top: number) => {
    const y = top + size
    if (!deadline)
      return html`<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${size}" fill="#ffffff" stroke="${colours.primary}" stroke-width="1.6"/>`
    return html`<path d="M${fixed(x)} ${fixed(y - size)}l${size} ${size}l${-size} ${size}l${-size} ${-size}z" fill="${colours.accent}"/>`
  }
  return labelledRow(label, 2 * size, mark)
}

/** A shape with its label beside it, both in the middle of the row, or over it. */
function labelledRow(label: PlacedLabel, shape: number, draw: (top: number) => Html): DrawnRow {
  const text = label.lines.length * LINE
  const inner = label.above ? text + shape + 3 : Math.max(text, shape)
  return {
    height: inner + 4,
    draw: (top) => {
      const shapeTop = top + 2 + (label.above ? text + 2 : (inner - shape) / 2)
      const textTop = top + 2 + (label.above ? 0 : (inner - text) / 2)
      return html`${draw(shapeTop)}${labelSvg(label, textTop)}\n`
    },
  }
}

/** Lines of a label; a white edge keeps them from the lines behind. */
function labelSvg({ x, anchor, lines }: PlacedLabel, top: number): Html {
  const drawn = lines.map((words, index) => {
    const y = top + index * LINE + 0.76 * LINE
    return html`<text x="${fixed(x)}" y="${fixed(y)}"${anchor === 'end' && html` text-anchor="end"`}>${spansOf(words)}</text>`
  })
  return html`<g stroke="#ffffff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${drawn}</g>`
}

const LOOKS: Readonly<Record<LabelWord['look'], Html>> = {
  plain: html``,
  strong: html` font-weight="700"`,
  quiet: html` font-size="${QUIET_SIZE}"`,
}

/** Words that look alike as one; the space between two is in the first. */
function spansOf(words: readonly LabelWord[]): readonly Html[] {
  const spans: LabelWord[] = []
  for (const [index, { text, look }] of words.entries()) {
    const said = index < words.length - 1 ? `${text} ` : text
    const last = spans.at(-1)
    if (last?.look === look) spans[spans.length - 1] = { text: last.text + said, look }
    else spans.push({ text: said, look })
  }
  return spans.map(({ text, look }) => html`<tspan${LOOKS[look]}>${text}</tspan>`)
}

function wordsOf(text: string, look: LabelWord['look']): readonly LabelWord[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.map((word) => ({ text: word, look }))
}

function quiet(text: string): LabelWord {
  return { text, look: 'quiet' }
}

/** To a hundredth: the same digits on every machine. */
function fixed(value: number): number {
  return Math.round(value * 100) / 100
}
