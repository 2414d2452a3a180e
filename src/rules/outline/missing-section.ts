import type { Document, Section } from '../../model/document.ts'
import { sectionsOf } from '../../model/document.ts'
import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import type { Span } from '../../model/place.ts'
import type { Outline, OutlineSection } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { isNearHeading } from './near-heading.ts'
import { below, isMisplaced, outlineFor, type Placed, structureOf, titlePlace } from './structure.ts'

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
  *check(document, { type, source }) {
    const outline = outlineFor(document, type)
    if (outline === undefined) return
    const { all } = structureOf(document, outline)
    const whole: Scope = {
      document,
      outline,
      all,
      found: all,
      sections: document.sections,
      span: () => titlePlace(document, source.text),
    }
    yield* lacking(outline.sections, whole)
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
  readonly outline: Outline
  /** All sections with roles in the document. */
  readonly all: readonly Placed[]
  /** Those of them in this part. */
  readonly found: readonly Placed[]
  readonly sections: readonly Section[]
  readonly inside?: string
  readonly span: () => Span
}

function* lacking(expected: readonly OutlineSection[], scope: Scope): Generator<Problem> {
  for (const wanted of expected) {
    const here = scope.found.filter((placed) => placed.role === wanted.role)
    if (here.length < (wanted.min ?? 0) && !isElsewhere(wanted.role, scope)) yield problemOf(wanted, here.length, scope)
    for (const placed of demands(wanted.sections) ? here : []) {
      const { section } = placed
      yield* lacking(wanted.sections ?? [], {
        ...scope,
        found: below(placed),
        sections: section.sections,
        inside: section.heading,
        span: () => section.span,
      })
    }
  }
}

/** Whether any of the sections, or one inside them, must be there. */
function demands(sections: readonly OutlineSection[] = []): boolean {
  return sections.some(({ min = 0, sections: inner }) => min > 0 || demands(inner))
}

/** Whether such a section stands in the wrong place, which is said by itself. */
function isElsewhere(role: string, { all, outline }: Scope): boolean {
  return all.some((placed) => placed.role === role && isMisplaced(placed, outline))
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
