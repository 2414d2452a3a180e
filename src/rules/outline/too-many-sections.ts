import type { DocumentRule } from '../rule.ts'
import { expectedOf, outlineFor, type Placed, structureOf } from './structure.ts'

export const tooManySections: DocumentRule = {
  id: 'outline/too-many-sections',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Det finns för många avsnitt av samma slag', en: 'There are too many sections of one kind' },
  reason: {
    sv: 'Den som söker visionen eller budgeten ska hitta en, inte två att välja mellan.',
    en: 'Whoever looks for the vision or the budget should find one, not two to choose between.',
  },
  remedy: {
    sv: 'Slå ihop avsnitten, eller gör det ena till underavsnitt eller till ett annat slags avsnitt.',
    en: 'Merge the sections, or make one of them a subsection or another kind of section.',
  },
  sentences: {
    second: {
      sv: (values) =>
        `”${values.heading}” är ett avsnitt till av slaget ”${values.sv}”. Det får finnas ${Number(values.most) === 1 ? 'ett' : `högst ${values.most}`}.`,
      en: (values) =>
        `“${values.heading}” is one more section of the kind “${values.en}”. There may be ${Number(values.most) === 1 ? 'one' : `at most ${values.most}`}.`,
    },
    first: { sv: () => 'Här är det första.', en: () => 'Here is the first.' },
  },
  *check(document, { type }) {
    const outline = outlineFor(document, type)
    if (outline === undefined) return
    const counted = new Map<Placed | undefined, Map<string, Placed[]>>()
    for (const placed of structureOf(document, outline).all) {
      const inside = counted.get(placed.parent) ?? new Map<string, Placed[]>()
      counted.set(placed.parent, inside)
      const same = inside.get(placed.role) ?? []
      inside.set(placed.role, same)
      same.push(placed)
      const wanted = expectedOf(placed, outline)
      const [first] = same
      const most = wanted?.max ?? 1
      // The first one too many speaks for those after it.
      if (wanted === undefined || first === undefined || same.length !== most + 1) continue
      yield {
        sentence: 'second',
        values: { heading: placed.section.heading, sv: wanted.title.sv, en: wanted.title.en, most },
        span: placed.section.span,
        related: [{ place: { path: document.path, span: first.section.span }, sentence: 'first' }],
      }
    }
  },
  examples: {
    good: [{ text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte\n\n## Protokoll\n\nRådet gick igenom läget.\n' }],
    bad: [
      {
        text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte\n\n## Protokoll\n\nRådet gick igenom läget.\n\n## Minnesanteckningar\n\nRådet fikade.\n',
        lines: [12],
      },
    ],
  },
}
