import { expect, test } from 'vitest'
import type { Document, Section } from '../../../src/model/document.ts'
import { START } from '../../../src/model/place.ts'
import { misplacedSection } from '../../../src/rules/outline/misplaced-section.ts'
import { missingSection } from '../../../src/rules/outline/missing-section.ts'
import type { DocumentRule } from '../../../src/rules/rule.ts'
import type { DocumentType, OutlineSection } from '../../../src/schema/document-type.ts'
import { parsed } from '../../parse/parsed.ts'

const title = (sv: string) => ({ sv, en: sv })

/** The lines and sentences at which a rule finds a text wrong, whose type expects these sections. */
function found({ check }: DocumentRule, text: string, sections: readonly OutlineSection[]): [number, string][] {
  const type: DocumentType = {
    name: 'utredning',
    title: title('Utredning'),
    description: title('En regions egen typ'),
    data: false,
    schema: {},
    tables: [],
    outline: { sections },
  }
  const source = { path: 'a.md', text, byteOrderMark: false, lineEnd: '\n' as const }
  const document = withRoles(parsed(text, 'a.md'))
  const context = { source, type, headerFaults: [], typeNames: [], option: () => 0 }
  return [...check(document, context)].map(({ span, sentence }) => [span.line, sentence])
}

/** The document with the first class of each section as its role: its type is none that parsing knows. */
function withRoles(document: Document): Document {
  const header = { kind: 'map' as const, entries: [], span: START }
  const given = (sections: readonly Section[]): readonly Section[] =>
    sections.map(({ id, explicitId, attributes, heading, number, numberTyped, level, span, end, blocks, ...more }) => ({
      id,
      explicitId,
      role: attributes?.classes[0],
      attributes,
      heading,
      number,
      numberTyped,
      level,
      span,
      end,
      blocks,
      sections: given(more.sections),
    }))
  return { ...document, header, sections: given(document.sections) }
}

const GOALS: readonly OutlineSection[] = [
  {
    role: 'goal',
    title: title('Mål'),
    sections: [
      { role: 'measure', title: title('Insats') },
      { role: 'indicator', title: title('Indikator') },
    ],
  },
]

test('a section two levels below the one it belongs under stands right, whatever is between them', () => {
  const under = (between: string) => `# T\n\n## A {.goal}\n\n### B ${between}\n\n#### C {.indicator}\n`
  expect(found(misplacedSection, under('{.measure}'), GOALS)).toEqual([])
  expect(found(misplacedSection, under('{.annat}'), GOALS)).toEqual([])
  expect(found(misplacedSection, under(''), GOALS)).toEqual([])
})

test('a section beside the one it belongs under, or below a sibling of that, does not', () => {
  const text = '# T\n\n## A {.goal}\n\n## B\n\n### C {.indicator}\n\n## D {.measure}\n\n### E {.indicator}\n'
  expect(found(misplacedSection, text, GOALS)).toEqual([
    [7, 'misplaced'],
    [9, 'misplaced'],
    [11, 'misplaced'],
  ])
})

const OPTIONAL: readonly OutlineSection[] = [
  {
    role: 'plan',
    title: title('Plan'),
    max: 10,
    sections: [
      { role: 'step', title: title('Steg'), max: 10, sections: [{ role: 'cost', title: title('Kostnad'), min: 1 }] },
    ],
  },
]

test('a section that need not be there must hold what is demanded inside it when it is', () => {
  expect(found(missingSection, '# T\n', OPTIONAL)).toEqual([])
  expect(found(missingSection, '# T\n\n## A {.plan}\n', OPTIONAL)).toEqual([])
  expect(found(missingSection, '# T\n\n## A {.plan}\n\n### B {.step}\n', OPTIONAL)).toEqual([[5, 'missingInside']])
  expect(found(missingSection, '# T\n\n## A {.plan}\n\n### B {.step}\n\n#### C {.cost}\n', OPTIONAL)).toEqual([])
})

test('each of several such sections must, also where it is not demanded itself', () => {
  const text =
    '# T\n\n## A {.plan}\n\n### B {.step}\n\n#### C {.cost}\n\n### D {.step}\n\n## E {.plan}\n\n### F {.step}\n'
  expect(found(missingSection, text, OPTIONAL)).toEqual([
    [9, 'missingInside'],
    [13, 'missingInside'],
  ])
})
