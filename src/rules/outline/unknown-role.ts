import { type Attributes, sectionsOf } from '../../model/document.ts'
import { type Choice, meantBy } from '../../model/meant.ts'
import type { Outline } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { rolesOf } from './structure.ts'

export const unknownRole: DocumentRule = {
  id: 'outline/unknown-role',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Rollen är nästan en som dokumenttypen har', en: 'The role is nearly one that the type has' },
  reason: {
    sv: 'Rollen säger vad avsnittet är. Felstavad säger den ingenting, och avsnittet räknas inte.',
    en: 'The role says what the section is. Misspelt it says nothing, and the section does not count.',
  },
  remedy: {
    sv: 'Rätta stavningen. Är det en egen klass som bara liknar en roll, byt namn på den.',
    en: 'Correct the spelling. If it is a class of your own that only looks like a role, rename it.',
  },
  sentences: {
    near: {
      sv: (values) => `Dokumenttypen har ingen roll ”${values.role}”. Menade du ”${values.meant}”?`,
      en: (values) => `The document type has no role “${values.role}”. Did you mean “${values.meant}”?`,
    },
  },
  check(document, { type, source }) {
    if (type?.outline === undefined) return []
    const { outline } = type
    const roles = rolesOf(outline)
    const isUnknown = (name: string) => !roles.has(name) && !OWN.has(name)
    const problems: Problem[] = []
    for (const { attributes } of sectionsOf(document))
      if (attributes?.classes.some(isUnknown)) problems.push(...misspelt(attributes, outline, source.text))
    return problems
  },
  examples: {
    good: [
      {
        text: '---\ntype: strategy\nid: rus\n---\n\n# Strategi\n\n## Dit vill vi {.vision .blå}\n\n## Bilaga {.unnumbered}\n',
      },
    ],
    bad: [
      { text: '---\ntype: strategy\nid: rus\n---\n\n# Strategi\n\n## Dit vill vi {.vison}\n', lines: [8] },
      { text: '---\ntype: strategy\nid: rus\n---\n\n# Strategi\n\n## Så gör vi {.genomförande}\n', lines: [8] },
    ],
  },
}

function* misspelt({ classes, span }: Attributes, outline: Outline, text: string): Generator<Problem> {
  for (const role of classes) {
    const meant = rolesOf(outline).has(role) || OWN.has(role) ? undefined : meantBy(role, choicesIn(outline))
    if (meant === undefined) continue
    const at = text.slice(span.start, span.end).indexOf(`.${role}`)
    const start = span.start + at + 1
    const isSafe = at !== -1 && meant.sure
    const fix = isSafe ? { fix: { edits: [{ start, end: start + role.length, text: meant.name }] } } : {}
    yield { sentence: 'near', values: { role, meant: meant.name }, span, ...fix }
  }
}

/** Classes with a meaning of their own in Pandoc. */
const OWN: ReadonlySet<string> = new Set(['unnumbered', 'unlisted'])

/** The roles of a type, and what they are called. */
function choicesIn(outline: Outline): readonly Choice[] {
  return [...rolesOf(outline)].map(([name, { title }]) => ({ name, words: [title.sv, title.en] }))
}
