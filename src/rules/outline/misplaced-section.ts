import { joinList } from '../../model/list.ts'
import type { Outline } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { outlineFor, rolesOf, type Structure, structureOf } from './structure.ts'

export const misplacedSection: DocumentRule = {
  id: 'outline/misplaced-section',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Avsnittet står på fel ställe', en: 'The section stands in the wrong place' },
  reason: {
    sv: 'Ett delmål hör till sitt mål genom att stå under det. På fel ställe tappas kopplingen bort.',
    en: 'A sub-goal belongs to its goal by standing under it. In the wrong place the tie is lost.',
  },
  remedy: {
    sv: 'Flytta avsnittet, eller ändra antalet ”#” i rubriken så att det hamnar under rätt avsnitt.',
    en: 'Move the section, or change the number of “#” in the heading so that it falls under the right section.',
  },
  sentences: {
    misplaced: {
      sv: (values) =>
        `”${values.heading}” läses som ”${values.sv}”, som hör hemma under ${list(values.parentsSv, 'sv')}.`,
      en: (values) =>
        `“${values.heading}” is read as “${values.en}”, which belongs under ${list(values.parentsEn, 'en')}.`,
    },
  },
  check(document, { type }) {
    const outline = outlineFor(document, type)
    if (outline === undefined) return []
    const structure = structureOf(document, outline)
    return structure.misplaced.length === 0 ? [] : told(structure, outline)
  },
  examples: {
    good: [
      {
        text: '---\ntype: follow-up\nid: lage\n---\n\n# Läget\n\n## Resultat per mål\n\n### Arbete {.result}\n\nFler arbetar.\n',
      },
    ],
    bad: [
      {
        text: '---\ntype: follow-up\nid: lage\n---\n\n# Läget\n\n## Resultat per mål\n\nNedan.\n\n## Arbete {.result}\n\nFler arbetar.\n',
        lines: [12],
      },
    ],
  },
}

function* told({ all, misplaced }: Structure, outline: Outline): Generator<Problem> {
  for (const { section, role } of misplaced) {
    const spot = rolesOf(outline).get(role)
    const parents = spot?.parents ?? []
    // Without the section it belongs under, that one is what is missing.
    if (spot === undefined || !all.some((other) => parents.some((parent) => parent.role === other.role))) continue
    const certain = section.attributes?.classes.includes(role) ?? false
    yield {
      sentence: 'misplaced',
      values: {
        heading: section.heading,
        sv: spot.title.sv,
        en: spot.title.en,
        parentsSv: parents.map((parent) => `”${parent.title.sv}”`),
        parentsEn: parents.map((parent) => `“${parent.title.en}”`),
      },
      span: section.span,
      ...(!certain && { severity: 'note' as const }),
    }
  }
}

function list(names: unknown, language: 'sv' | 'en'): string {
  return joinList(Array.isArray(names) ? names.map(String) : [], language, 'or')
}
