import type { OutlineSection } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { outlineFor, type Placed, structureOf } from './structure.ts'

export const sectionOrder: DocumentRule = {
  id: 'outline/section-order',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Avsnitten står i fel ordning', en: 'The sections are out of order' },
  reason: {
    sv: 'Dokument av samma typ blir lätta att läsa och jämföra när de följer samma ordning.',
    en: 'Documents of one type are easy to read and compare when they follow one order.',
  },
  remedy: { sv: 'Flytta avsnittet dit det hör.', en: 'Move the section to where it belongs.' },
  sentences: {
    before: {
      sv: (values) => `”${values.heading}” ska stå före ”${values.later}”.`,
      en: (values) => `“${values.heading}” should stand before “${values.later}”.`,
    },
    later: {
      sv: (values) => `Här är ”${values.later}”.`,
      en: (values) => `Here is “${values.later}”.`,
    },
  },
  check(document, { type }) {
    const outline = outlineFor(document, type)
    if (outline?.ordered !== true) return []
    return disorder(structureOf(document, outline).roots, outline.sections, document.path)
  },
  examples: {
    good: [
      {
        text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte\n\n## Deltagare\n\nÅtta kommuner.\n\n## Protokoll\n\nLäget.\n',
      },
    ],
    bad: [],
  },
}

function* disorder(placed: readonly Placed[], expected: readonly OutlineSection[], path: string): Generator<Problem> {
  const order = new Map(expected.map((section, index) => [section.role, index]))
  let latest: Placed | undefined
  let furthest = -1
  for (const each of placed) {
    const at = order.get(each.role)
    if (at === undefined) continue
    if (latest !== undefined && at < furthest) {
      const values = { heading: each.section.heading, later: latest.section.heading }
      const place = { path, span: latest.section.span }
      yield { sentence: 'before', values, span: each.section.span, related: [{ place, sentence: 'later', values }] }
    } else if (at > furthest) {
      furthest = at
      latest = each
    }
    yield* disorder(each.children, expected[at]?.sections ?? [], path)
  }
}
