import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { Face } from '../../src/model/face.ts'
import type { Timeline } from '../../src/model/timeline.ts'
import { lineWidth, placeLabel } from '../../src/render/timeline-label.ts'
import { timelineSvg } from '../../src/render/timeline-svg.ts'

const face: Face = {
  sender: 'Region Exempel',
  letterhead: [],
  closing: [],
  colours: { primary: '#005f83', accent: '#8a1c4a', text: '#1c1c1c', tint: '#eef4f7' },
  fonts: { headings: 'Source Sans 3', text: 'Source Serif 4' },
}

const timeline: Timeline = {
  title: 'Översyn',
  from: '2020-11-24',
  to: '2022-05-31',
  phases: [
    { name: 'Uppstart', from: '2020-11-24', to: '2021-01-10' },
    { name: 'Remiss', from: '2021-06-20', to: '2021-09-30', now: true },
  ],
  events: [
    { name: 'Konferens', day: '2021-09-29' },
    { name: 'Sista svarsdag', day: '2021-09-30', deadline: true },
  ],
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
}

/** The elements of a picture in the order they end, each with all the text in it. Throws unless it is well-formed. */
function elementsOf(svg: string): readonly Element[] {
  const found: Element[] = []
  const open: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }))
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) found.push(element)
  })
  parser.write(svg).close()
  return found
}

function textsOf(svg: string): readonly string[] {
  return elementsOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
}

test('Phases and days are there with their names and when they are', () => {
  expect(textsOf(timelineSvg(timeline, face, 'sv'))).toEqual(
    expect.arrayContaining([
      'Uppstart 24\u00a0nov.\u00a02020 –\u00a010\u00a0jan.\u00a02021',
      'Remiss 20\u00a0juni–30\u00a0sep.\u00a02021',
      '29\u00a0sep. Konferens',
      '30\u00a0sep. Sista svarsdag',
      '2021',
      '2022',
    ]),
  )
  expect(textsOf(timelineSvg(timeline, face, 'en'))).toContain('Remiss 20\u00a0Jun–30\u00a0Sep\u00a02021')
})

test('What matters is told by more than its colour: filled, bold, and a shape of its own', () => {
  const elements = elementsOf(timelineSvg(timeline, face, 'sv'))
  const bars = elements.filter(({ name, attributes }) => name === 'rect' && attributes.rx)
  expect(bars.map(({ attributes }) => attributes.fill)).toEqual(['#eef4f7', '#005f83'])
  const bold = elements.filter(({ name, attributes }) => name === 'tspan' && attributes['font-weight'] === '700')
  expect(bold.map(({ text }) => text.trim())).toEqual(['Remiss', 'Sista svarsdag'])
  expect(elements.filter(({ name }) => name === 'circle')).toHaveLength(1)
})

test('Hostile names are text', () => {
  const name = '</text><script>alert(1)</script>&"\'\u0000\u202e\uffff'
  const svg = timelineSvg(
    {
      ...timeline,
      title: name,
      phases: [{ name, from: '2021-01-01', to: '2021-02-01' }],
      events: [{ name, day: '2021-01-01' }],
    },
    { ...face, fonts: { headings: 'x" onload="y', text: 'z' } },
    'sv',
  )
  const elements = elementsOf(svg)
  expect(new Set(elements.map(({ name: element }) => element))).toEqual(
    new Set(['svg', 'title', 'rect', 'g', 'path', 'text', 'tspan', 'circle']),
  )
  expect(elements.at(-1)?.attributes.onload).toBeUndefined()
})

test.each([
  ['one day', { from: '2021-06-20', to: '2021-06-20' }],
  ['a year', { from: '2021-01-01', to: '2021-12-31' }],
  ['ten years', { from: '2021-03-01', to: '2031-02-28' }],
  ['as long as there are years', { from: '0000-01-01', to: '9999-12-31' }],
])('A calendar of %s has lines that can be told apart', (_, days) => {
  const svg = timelineSvg(
    { title: 'T', ...days, phases: [{ name: 'Fas', ...days }], events: [{ name: 'Dag', day: days.to }] },
    face,
    'sv',
  )
  const lines = elementsOf(svg).flatMap(({ name, attributes }) =>
    name === 'path' ? (/^M([\d.]+) \d+V/.exec(attributes.d ?? '')?.[1] ?? []) : [],
  )
  expect(lines.length).toBeLessThanOrEqual(30)
  const places = lines.map(Number)
  for (const [index, place] of places.entries())
    if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(9)
  expect(svg).not.toMatch(/NaN|Infinity|undefined/)
})

test('Years and months on the axis stand apart', () => {
  for (const to of ['2021-01-20', '2021-12-31', '2023-06-30', '2030-01-01', '2400-01-01']) {
    const svg = timelineSvg({ title: 'T', from: '2020-12-05', to, phases: [], events: [] }, face, 'sv')
    for (const y of ['13', '28']) {
      const row = elementsOf(svg).filter(({ name, attributes }) => name === 'text' && attributes.y === y)
      for (const [index, { text, attributes }] of row.entries()) {
        const next = Number(row[index + 1]?.attributes.x ?? 460)
        expect(next - Number(attributes.x), `${text} until ${to}`).toBeGreaterThan(
          lineWidth([{ text, look: 'quiet' }]) - 1,
        )
      }
    }
  }
})

test('More phases than a picture has room for are counted', () => {
  const phases = Array.from({ length: 1000 }, (_, index) => ({
    name: `Fas ${index}`,
    from: '2021-01-01',
    to: '2021-02-01',
  }))
  const svg = timelineSvg({ ...timeline, phases }, face, 'sv')
  expect(textsOf(svg)).toContain('… och 960 rader till')
})

const words = (text: string) => text.split(' ').map((word) => ({ text: word, look: 'plain' as const }))

test.each([
  ['at the start, after it', 'Kort namn', 10, 40, { anchor: 'start', above: false }],
  ['at the end, before it', 'Kort namn', 400, 440, { anchor: 'end', above: false }],
  [
    'in the middle, in lines',
    'Ett namn som är så långt att det inte får plats på en enda rad bredvid',
    200,
    240,
    { anchor: 'start', above: false },
  ],
  ['across the whole, above it', 'Kort namn', 10, 440, { anchor: 'start', above: true, x: 0 }],
])('A label of what stands %s', (_, text, from, to, expected) => {
  const label = placeLabel(words(text), from, to, 450)
  expect(label).toMatchObject(expected)
  const room = label.above ? 450 : label.anchor === 'start' ? 450 - to : from
  for (const line of label.lines) expect(lineWidth(line)).toBeLessThanOrEqual(room)
  expect(label.lines.flat()).toEqual(words(text))
})

test('A name without end is cut', () => {
  const long = placeLabel(words('ord '.repeat(500).trim()), 200, 240, 450)
  expect(long.lines).toHaveLength(4)
  expect(long.lines.at(-1)?.at(-1)?.text).toBe('…')
  const whole = placeLabel(words('x'.repeat(100_000)), 200, 240, 450)
  expect(whole.lines).toHaveLength(1)
  expect(lineWidth(whole.lines[0] ?? [])).toBeLessThanOrEqual(204)
})
