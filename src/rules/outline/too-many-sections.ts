import type { DocumentRule, Problem } from '../rule.ts'
import { outlineFor, type Placed, structureOf } from './structure.ts'

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
  check(document, { type }) {
    const outline = outlineFor(document, type)
    if (outline === undefined) return []
    const { roots, all } = structureOf(document, outline)
    const problems: Problem[] = []
    gatherSurplus(roots, document.path, problems)
    for (const { children } of all) if (children.length > 1) gatherSurplus(children, document.path, problems)
    return problems
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

/** Tells of the first section too many of each role among siblings, which speaks for those after it. */
function gatherSurplus(siblings: readonly Placed[], path: string, problems: Problem[]): void {
  const counts = new Map<string, number>()
  for (const { section, role, expected } of siblings) {
    const count = (counts.get(role) ?? 0) + 1
    counts.set(role, count)
    const most = expected?.max ?? 1
    const first = count === most + 1 ? siblings.find((sibling) => sibling.role === role) : undefined
    if (expected === undefined || first === undefined) continue
    problems.push({
      sentence: 'second',
      values: { heading: section.heading, sv: expected.title.sv, en: expected.title.en, most },
      span: section.span,
      related: [{ place: { path, span: first.section.span }, sentence: 'first' }],
    })
  }
}
