import { expect, test } from 'vitest'
import { scopeOf } from '../../src/model/round.ts'
import { parsed } from '../parse/parsed.ts'

const VERSIONS = {
  base: { id: 'rus-2018', path: 'strategi/rus-2018.md' },
  proposal: { id: 'rus-2022', path: 'strategi/rus-2022.md' },
}

function scope(written: string, versions = VERSIONS, proposal = versions.proposal.id) {
  const text = `---\nbase: { document: ${versions.base.id} }\nproposal: ${proposal}\nscope:\n${written}---\n`
  return scopeOf(parsed(text, 'rundor/2021.md').header, versions)
}

const DECIDED = '  decidedBy: Partnerskapet\n  date: 2021-03-11\n'

test('a scope is its sections, who decided it and when', () => {
  expect(scope(`  sections: [mal, '#halsa']\n${DECIDED}`)).toMatchObject({
    sections: ['mal', 'halsa'],
    newSections: [],
    header: [],
    introduction: false,
    decidedBy: 'Partnerskapet',
    date: '2021-03-11',
    span: { line: 4 },
  })
})

test.each([
  'rus-2018#mal',
  'strategi/rus-2018.md#mal',
  './strategi/rus-2018.md#mal',
])('%s is of the base', (address) => {
  expect(scope(`  sections: [${address}]\n${DECIDED}`)).toMatchObject({ sections: ['mal'], newSections: [] })
})

test.each(['rus-2022#beredskap', 'strategi/rus-2022.md#beredskap'])('%s may be added', (address) => {
  expect(scope(`  sections: [${address}]\n${DECIDED}`)).toMatchObject({ sections: [], newSections: ['beredskap'] })
})

test('an address in another document is no section of either', () => {
  expect(scope(`  sections: [plan#mal]\n${DECIDED}`)).toMatchObject({ sections: [], newSections: [] })
})

test('when base and proposal are one document in two revisions, an address with its name is of both', () => {
  const one = { base: VERSIONS.base, proposal: VERSIONS.base }
  expect(scope(`  sections: [rus-2018#mal, halsa]\n${DECIDED}`, one)).toMatchObject({
    sections: ['mal', 'halsa'],
    newSections: ['mal'],
  })
})

test('a scope may name keys of the header and the introduction', () => {
  expect(scope(`  sections: [mal]\n  header: [counties]\n  introduction: true\n${DECIDED}`)).toMatchObject({
    header: ['counties'],
    introduction: true,
  })
})

test.each([
  ['sections', `${DECIDED}`],
  ['who decided it', '  sections: [mal]\n  date: 2021-03-11\n'],
  ['when', '  sections: [mal]\n  decidedBy: Partnerskapet\n'],
  ['a day that exists', '  sections: [mal]\n  decidedBy: Partnerskapet\n  date: 2021-02-30\n'],
])('without %s nothing is decided', (_, written) => {
  expect(scope(written)).toBeUndefined()
})
