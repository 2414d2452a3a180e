import { joinList } from '../../model/list.ts'
import type { CorpusRule } from '../rule.ts'
import { STRATEGY } from './example.ts'
import { sectionHere, sectionUse, usesOf } from './references.ts'
import { sectionOf } from './target.ts'

export const wrongRole: CorpusRule = {
  id: 'reference/wrong-role',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Hänvisningen går till fel slags avsnitt', en: 'The reference leads to the wrong kind of section' },
  reason: {
    sv: 'En insats ska bidra till ett mål eller en prioritering. Pekar den på något annat syns den inte i uppföljningen av målet.',
    en: 'A measure is to serve a goal or a priority. When it points at something else it does not show in the follow-up of the goal.',
  },
  remedy: {
    sv: 'Hänvisa till ett avsnitt av rätt slag, eller märk avsnittet med sin roll, till exempel {.goal}.',
    en: 'Refer to a section of the right kind, or mark the section with its role, such as {.goal}.',
  },
  sentences: {
    wrong: {
      sv: (values) =>
        `Avsnittet ”${values.heading}” har rollen ”${values.role}”. Här ska stå ett avsnitt med rollen ${list(values.roles, 'sv')}.`,
      en: (values) =>
        `The section “${values.heading}” has the role “${values.role}”. A section with the role ${list(values.roles, 'en')} is expected here.`,
    },
    roleless: {
      sv: (values) =>
        `Avsnittet ”${values.heading}” har ingen roll. Här ska stå ett avsnitt med rollen ${list(values.roles, 'sv')}.`,
      en: (values) =>
        `The section “${values.heading}” has no role. A section with the role ${list(values.roles, 'en')} is expected here.`,
    },
    section: { sv: () => 'Det här är avsnittet.', en: () => 'This is the section.' },
  },
  mayConcern: (entry) =>
    usesOf(entry, 'section').some((use) => {
      const { roles } = use.reference
      return roles !== undefined && !roles.includes(sectionHere(use, entry)?.role ?? '')
    }),
  *check(entry, context) {
    for (const use of usesOf(entry, 'section')) {
      const { roles } = use.reference
      const read = sectionUse(use, entry, context.corpus)
      if (roles === undefined || read === undefined) continue
      const found = read.documents.flatMap((document) => {
        const section = sectionOf(document, read.id)
        return section === undefined ? [] : [{ path: document.path, section }]
      })
      const [first] = found
      if (first === undefined || found.some(({ section }) => roles.includes(section.role ?? ''))) continue
      const { heading, role, span } = first.section
      yield {
        sentence: role === undefined ? 'roleless' : 'wrong',
        values: { heading, roles, ...(role !== undefined && { role }) },
        span: use.span,
        related: [{ place: { path: first.path, span }, sentence: 'section' }],
      }
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\ncontributesTo: [mal-arbete]\n---\n\n# Projekt\n',
        files: { 'rus.md': STRATEGY },
      },
    ],
    bad: [
      {
        text: '---\ntype: project-plan\nid: projekt\nstrategy: rus-2030\ncontributesTo: [uppfoljning]\n---\n\n# Projekt\n',
        files: { 'rus.md': STRATEGY },
        lines: [5],
      },
    ],
  },
}

function list(roles: unknown, language: 'sv' | 'en'): string {
  const quoted = (role: unknown) => (language === 'sv' ? `”${role}”` : `“${role}”`)
  return joinList(Array.isArray(roles) ? roles.map(quoted) : [], language, 'or')
}
