import type { Document, Section } from '../../model/document.ts'
import { sectionsOf } from '../../model/document.ts'
import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/place.ts'
import type { OutlineSection } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { isNearHeading } from './near-heading.ts'
import { below, outlineFor, type Placed, structureOf, titlePlace } from './structure.ts'

export const missingSection: DocumentRule = {
  id: 'outline/missing-section',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Ett avsnitt saknas', en: 'A section is missing' },
  reason: {
    sv: 'Avsnitten i dokumenttypen är de som lag, förordning eller praxis kräver, och de som andra dokument hänvisar till.',
    en: 'The sections of the document type are those that law or practice demands, and that other documents refer to.',
  },
  remedy: {
    sv: 'Lägg till avsnittet. Finns det redan under en annan rubrik, märk rubriken med rollen, till exempel ”## Vår målbild {.vision}”.',
    en: 'Add the section. If it is there under another heading, mark that heading with the role, such as “## Our picture of the future {.vision}”.',
  },
  sentences: {
    missing: {
      sv: (values) =>
        `Avsnittet ”${values.sv}” saknas. Lägg till det, eller märk rubriken till det avsnitt som motsvarar det med {.${values.role}}.${law(values, 'sv')}`,
      en: (values) =>
        `The section “${values.en}” is missing. Add it, or mark the heading of the section that corresponds to it with {.${values.role}}.${law(values, 'en')}`,
    },
    missingInside: {
      sv: (values) =>
        `I avsnittet ”${values.inside}” saknas ”${values.sv}”. Lägg till det, eller märk rubriken som motsvarar det med {.${values.role}}.${law(values, 'sv')}`,
      en: (values) =>
        `The section “${values.inside}” lacks “${values.en}”. Add it, or mark the heading that corresponds to it with {.${values.role}}.${law(values, 'en')}`,
    },
    few: {
      sv: (values) =>
        `Här finns ${values.count} avsnitt av slaget ”${values.sv}”, men det ska vara minst ${values.least}.${law(values, 'sv')}`,
      en: (values) =>
        `There are ${values.count} sections of the kind “${values.en}”, but at least ${values.least} are expected.${law(values, 'en')}`,
    },
    perhaps: {
      sv: (values) => `Är det avsnittet ”${values.heading}” som avses?`,
      en: (values) => `Is the section “${values.heading}” meant?`,
    },
  },
  check(document, { type, source }) {
    const outline = outlineFor(document, type)
    if (outline === undefined) return []
    const { byRole, misplaced } = structureOf(document, outline)
    const whole: Scope = {
      document,
      misplaced,
      found: (role) => byRole.get(role) ?? [],
      sections: document.sections,
      span: () => titlePlace(document, source.text),
    }
    const problems: Problem[] = []
    gatherLacking(outline.sections, whole, problems)
    return problems
  },
  examples: {
    good: [
      { text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte med rådet\n\n## Protokoll\n\nRådet gick igenom läget.\n' },
      {
        text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte med rådet\n\n## Det här sa vi {.minutes}\n\nRådet gick igenom läget.\n',
      },
      {
        text: '---\ntype: follow-up\nid: uppfoljning\n---\n\n# Läget i länet\n\n## Resultat per mål\n\n### Mål 1: Fler i arbete\n\nSysselsättningen ökade.\n',
      },
    ],
    bad: [
      {
        text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte med rådet\n\n## Deltagare\n\nÅtta kommuner.\n',
        lines: [6],
      },
      {
        text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte med rådet\n\n## Protkoll\n\nRådet gick igenom läget.\n',
        lines: [6],
      },
      {
        text: '---\ntype: follow-up\nid: uppfoljning\n---\n\n# Läget i länet\n\n## Våra resultat under året\n\nSysselsättningen ökade.\n',
        lines: [6],
      },
      {
        text: '---\ntype: follow-up\nid: uppfoljning\n---\n\n# Läget i länet\n\n## Resultat per mål\n\nSysselsättningen ökade.\n',
        lines: [8],
      },
    ],
  },
}

/** A part of a document in which sections are looked for. */
interface Scope {
  readonly document: Document
  /** The document's sections in the wrong place. */
  readonly misplaced: readonly Placed[]
  /** The sections of a role in this part. */
  readonly found: (role: string) => readonly Placed[]
  readonly sections: readonly Section[]
  readonly inside?: string
  readonly span: () => Span
}

function gatherLacking(expected: readonly OutlineSection[], scope: Scope, problems: Problem[]): void {
  for (const wanted of expected) {
    const { role, min = 0, sections: inner = [] } = wanted
    const isDeep = inner.some(demands)
    if (min === 0 && !isDeep) continue
    const here = scope.found(role)
    if (here.length < min && !isElsewhere(role, scope)) problems.push(problemOf(wanted, here.length, scope))
    for (const placed of isDeep ? here : []) gatherLacking(inner, inside(placed, scope), problems)
  }
}

/** Whether there must be such a section, or one inside it. */
function demands({ min = 0, sections = [] }: OutlineSection): boolean {
  return min > 0 || sections.some(demands)
}

function inside(placed: Placed, { document, misplaced }: Scope): Scope {
  const { sections, heading, span } = placed.section
  return { document, misplaced, found: (role) => below(placed, role), sections, inside: heading, span: () => span }
}

/** Whether such a section stands in the wrong place, which is said by itself. */
function isElsewhere(role: string, { misplaced }: Scope): boolean {
  return misplaced.some((placed) => placed.role === role)
}

function problemOf(wanted: OutlineSection, count: number, scope: Scope): Problem {
  const { role, title, law: citation, min = 0 } = wanted
  const sentence = count > 0 ? 'few' : scope.inside === undefined ? 'missing' : 'missingInside'
  const cited = citation !== undefined && { law: citation }
  const inside = scope.inside !== undefined && { inside: scope.inside }
  const values = { sv: title.sv, en: title.en, role, count, least: min, ...cited, ...inside }
  const near = count === 0 ? perhaps(wanted, scope) : undefined
  const related = near && [
    { place: { path: scope.document.path, span: near.span }, sentence: 'perhaps', values: { heading: near.heading } },
  ]
  return { sentence, values, span: scope.span(), ...(related && { related }) }
}

/** A section without a role whose heading is nearly one that means the role, or shares its words with one. */
function perhaps({ title, headings = [] }: OutlineSection, { sections }: Scope): Section | undefined {
  const names = [title.sv, title.en, ...headings.filter((heading) => !heading.includes('*'))]
  for (const section of sectionsOf({ sections })) {
    if (section.role === undefined && isNearHeading(section.heading, names)) return section
  }
  return undefined
}

function law(values: Values, language: Language): string {
  if (values.law === undefined) return ''
  return language === 'sv' ? ` Se ${values.law}.` : ` See ${values.law}.`
}
