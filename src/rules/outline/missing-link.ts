import type { Entry, SectionEntry } from '../../model/corpus.ts'
import { joinList } from '../../model/list.ts'
import type { DocumentType, OutlineSection } from '../../schema/document-type.ts'
import { targetOf } from '../reference/target.ts'
import type { CorpusContext, CorpusRule } from '../rule.ts'

export const missingLink: CorpusRule = {
  id: 'outline/missing-link',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Avsnittet länkar inte till det som det tjänar', en: 'The section does not link to what it serves' },
  reason: {
    sv: 'Länken är det som gör att man kan följa tråden från mål till insats och tillbaka.',
    en: 'The link is what lets one follow the thread from goal to measure and back.',
  },
  remedy: {
    sv: 'Lägg in en länk till avsnittet i texten, till exempel ”[mål 2](../strategi/rus.md#mal-2)”.',
    en: 'Put a link to the section into the text, such as “[goal 2](../strategy/rus.md#goal-2)”.',
  },
  sentences: {
    missing: {
      sv: (values) => `Avsnittet ”${values.heading}” ska länka till ett avsnitt av slaget ${list(values.roles, 'sv')}.`,
      en: (values) => `The section “${values.heading}” must link to a section of the kind ${list(values.roles, 'en')}.`,
    },
  },
  mayConcern: (_entry, type) => linkRoles(type).size > 0,
  *check(entry, context) {
    const wanted = linkRoles(context.type)
    const linked = linkedRoles(entry, context)
    for (const section of entry.sections) {
      const roles = wanted.get(section.role ?? '')
      if (roles === undefined || [ANY, ...roles].some((role) => linked.get(section.id)?.has(role))) continue
      yield { sentence: 'missing', values: { heading: section.heading, roles }, span: section.span }
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: strategic-plan\nid: plan\n---\n\n# Plan\n\n## Fokusområden\n\n### Fokusområde 1\n\nVi bidrar till [målet](rus.md#arbete).\n',
        files: {
          'rus.md': '---\ntype: strategy\nid: rus\n---\n\n# Strategi\n\n## Övergripande mål\n\n### Arbete {.goal}\n',
        },
      },
    ],
    bad: [
      {
        text: '---\ntype: strategic-plan\nid: plan\n---\n\n# Plan\n\n## Fokusområden\n\n### Fokusområde 1\n\nVi bidrar till [strategin](rus.md).\n',
        files: {
          'rus.md': '---\ntype: strategy\nid: rus\n---\n\n# Strategi\n\n## Övergripande mål\n\n### Arbete {.goal}\n',
        },
        lines: [10],
      },
    ],
  },
}

const known = new WeakMap<DocumentType, ReadonlyMap<string, readonly string[]>>()

/** The roles whose sections must link somewhere, and where. */
function linkRoles(type: DocumentType | undefined): ReadonlyMap<string, readonly string[]> {
  if (type === undefined) return new Map()
  const found = known.get(type) ?? new Map(withLinks(type.outline?.sections ?? []))
  known.set(type, found)
  return found
}

function* withLinks(sections: readonly OutlineSection[]): Generator<[string, readonly string[]]> {
  for (const { role, content, sections: inner = [] } of sections) {
    if (content?.link !== undefined) yield [role, content.link]
    yield* withLinks(inner)
  }
}

/** Stands for the roles of a link that leads nowhere, which is reported by itself. */
const ANY = '*'

/** For each section, the roles of the sections that it or its subsections link to. */
function linkedRoles(entry: Entry, context: CorpusContext): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(entry.sections.map((section) => [section.id, section]))
  const linked = new Map<string, Set<string>>()
  for (const link of entry.links) {
    const target = targetOf(link.target, entry, context.corpus)
    const role = target.kind === 'section' ? target.section.role : target.kind === 'broken' ? ANY : undefined
    if (role === undefined) continue
    let above: SectionEntry | undefined = byId.get(link.section ?? '')
    while (above !== undefined && !linked.get(above.id)?.has(role)) {
      linked.set(above.id, (linked.get(above.id) ?? new Set()).add(role))
      above = byId.get(above.parent ?? '')
    }
  }
  return linked
}

function list(roles: unknown, language: 'sv' | 'en'): string {
  const quoted = (role: unknown) => (language === 'sv' ? `”${role}”` : `“${role}”`)
  return joinList(Array.isArray(roles) ? roles.map(quoted) : [], language, 'or')
}
