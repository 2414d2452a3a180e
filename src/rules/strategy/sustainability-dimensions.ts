import { type Section, sectionsOf } from '../../model/document.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** The three dimensions as the attribute names them, and as a reader knows them. */
const DIMENSIONS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['economic', { sv: 'ekonomisk', en: 'economic' }],
  ['social', { sv: 'social', en: 'social' }],
  ['environmental', { sv: 'miljömässig', en: 'environmental' }],
])

/** What people write instead. */
const OTHER_WORDS = new Map([
  ['ekonomisk', 'economic'],
  ['ekonomi', 'economic'],
  ['miljömässig', 'environmental'],
  ['miljö', 'environmental'],
  ['ekologisk', 'environmental'],
  ['ecological', 'environmental'],
])

const AIMS = new Set(['goal', 'sub-goal', 'priority', 'direction'])

/** The goals and priorities of a strategy cover the three dimensions of sustainability. */
export const sustainabilityDimensions: DocumentRule = {
  scope: 'document',
  types: ['strategy'],
  id: 'strategy/sustainability-dimensions',
  severity: 'warning',
  title: {
    sv: 'En av hållbarhetens tre dimensioner saknas',
    en: 'One of the three dimensions of sustainability is missing',
  },
  reason: {
    sv: 'Ekonomisk, social och miljömässig hållbarhet ska vara en del av strategin. Läsaren ska kunna se var.',
    en: 'Economic, social and environmental sustainability are to be part of the strategy. Readers must be able to see where.',
  },
  remedy: {
    sv: 'Skriv vid rubriken vilka dimensioner målet eller prioriteringen bidrar till: {dimensions="economic social environmental"}.',
    en: 'Write by the heading which dimensions the goal or priority contributes to: {dimensions="economic social environmental"}.',
  },
  law: 'förordning (2017:583) 4 §',
  sentences: {
    none: {
      sv: () => 'Inget mål och ingen prioritering säger vilken hållbarhetsdimension de bidrar till.',
      en: () => 'No goal and no priority says which dimension of sustainability it contributes to.',
    },
    missing: {
      sv: ({ dimensions }) =>
        `Inget mål och ingen prioritering bidrar till ${joinList(named(dimensions, 'sv'), 'sv', 'or')} hållbarhet.`,
      en: ({ dimensions }) =>
        `No goal and no priority contributes to ${joinList(named(dimensions, 'en'), 'en', 'or')} sustainability.`,
    },
    unknown: {
      sv: ({ word }) => `”${word}” är ingen hållbarhetsdimension. De är economic, social och environmental.`,
      en: ({ word }) => `“${word}” is not a dimension of sustainability. They are economic, social and environmental.`,
    },
    unknownNear: {
      sv: ({ word, near }) => `”${word}” är ingen hållbarhetsdimension. Menade du ”${near}”?`,
      en: ({ word, near }) => `“${word}” is not a dimension of sustainability. Did you mean “${near}”?`,
    },
  },
  examples: {
    good: [
      { text: strategy('economic social', 'environmental') },
      { text: '---\ntype: strategy\n---\n\n## Vision\n\nLänet är öppet för alla.\n' },
    ],
    bad: [
      { text: strategy('economic', 'social'), lines: [7] },
      { text: strategy('economic social', 'miljömässig'), lines: [7, 9] },
      { text: strategy('economic social environmental', 'enviromental'), lines: [9] },
      { text: strategy('', ''), lines: [7] },
    ],
  },
  check(document) {
    const aims = sectionsOf(document).filter(({ role }) => role !== undefined && AIMS.has(role))
    const [first] = aims
    if (first === undefined) return []
    const said = new Set<string>()
    const problems: Problem[] = []
    for (const section of aims) {
      for (const word of wordsOf(section)) {
        said.add(word)
        if (!DIMENSIONS.has(word)) problems.push(unknown(word, section))
      }
    }
    const missing = [...DIMENSIONS.keys()].filter((name) => !said.has(name))
    if (said.size === 0) problems.push({ sentence: 'none', span: first.span })
    else if (missing.length > 0)
      problems.push({ sentence: 'missing', values: { dimensions: missing }, span: first.span })
    return problems
  },
}

/** Each is told of: more than anybody writes at one heading. */
const MOST_WORDS = 20

function wordsOf({ attributes }: Section): readonly string[] {
  const written = attributes?.pairs.dimensions ?? ''
  if (written === '') return []
  if (DIMENSIONS.has(written)) return [written]
  return [...new Set(written.split(/[\s,;]+/))].filter((word) => word !== '').slice(0, MOST_WORDS)
}

function unknown(word: string, section: Section): Problem {
  const near = OTHER_WORDS.get(word.toLowerCase()) ?? nearest(word, DIMENSIONS.keys())
  const span = section.attributes?.span ?? section.span
  return near === undefined
    ? { sentence: 'unknown', values: { word }, span }
    : { sentence: 'unknownNear', values: { word, near }, span }
}

function named(dimensions: unknown, language: Language): readonly string[] {
  return Array.isArray(dimensions) ? dimensions.map((name) => DIMENSIONS.get(name)?.[language] ?? name) : []
}

function strategy(goal: string, priority: string): string {
  const attribute = (dimensions: string) => (dimensions === '' ? '' : ` dimensions="${dimensions}"`)
  return `---
type: strategy
---

## Mål

### Mål 1: Stark konkurrenskraft {.goal${attribute(goal)}}

### Klimat och energi {.priority${attribute(priority)}}
`
}
