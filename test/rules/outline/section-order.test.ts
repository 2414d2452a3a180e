import { expect, test } from 'vitest'
import type { Document, Section } from '../../../src/model/document.ts'
import { START } from '../../../src/model/place.ts'
import { sectionOrder } from '../../../src/rules/outline/section-order.ts'
import type { DocumentType } from '../../../src/schema/document-type.ts'

const title = (sv: string) => ({ sv, en: sv })
const type: DocumentType = {
  name: 'utredning',
  title: title('Utredning'),
  description: title('En regions egen typ'),
  data: false,
  schema: {},
  tables: [],
  outline: {
    ordered: true,
    sections: [
      { role: 'background', title: title('Bakgrund') },
      {
        role: 'proposal',
        title: title('Förslag'),
        sections: [
          { role: 'cost', title: title('Kostnad') },
          { role: 'effect', title: title('Effekt') },
        ],
      },
      { role: 'decision', title: title('Beslut') },
    ],
  },
}

function section(role: string | undefined, line: number, sections: readonly Section[] = []): Section {
  const span = { ...START, line, start: line, end: line + 1 }
  return {
    id: `${role}-${line}`,
    explicitId: false,
    ...(role && { role }),
    heading: `${role}`,
    number: '',
    numberTyped: false,
    level: 2,
    span,
    end: line,
    blocks: [],
    sections,
  }
}

function linesOf(sections: readonly Section[]): number[] {
  const header = { kind: 'map' as const, entries: [], span: START }
  const document: Document = { path: 'a.md', id: 'a', title: 'a', header, lead: [], sections, links: [], body: START }
  const context = {
    source: { path: 'a.md', text: '', byteOrderMark: false, lineEnd: '\n' as const },
    type,
    headerFaults: [],
    typeNames: [],
    option: () => 0,
  }
  return [...sectionOrder.check(document, context)].map((problem) => problem.span.line)
}

test('finds nothing when sections come in order, others among them', () => {
  expect(
    linesOf([section('background', 1), section(undefined, 2), section('proposal', 3), section('decision', 4)]),
  ).toEqual([])
})

test('points at each section that comes too late, also inside others', () => {
  const proposal = section('proposal', 1, [section('effect', 2), section('cost', 3)])
  expect(linesOf([proposal, section('decision', 4), section('background', 5)])).toEqual([3, 5])
})
