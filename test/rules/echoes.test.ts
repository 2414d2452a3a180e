import { expect, test } from 'vitest'
import { loadEngine } from '../../src/parse/markdown.ts'
import { DEFAULTS } from '../../src/parse/workspace.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Example } from '../../src/rules/rule.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'
import { checkDocument } from '../../src/validate/check.ts'
import { examine } from '../../src/validate/examine.ts'
import { findingsIn } from './workspace-of.ts'

const types = documentTypes({}, SHIPPED, COMMON)
const { validatorOf } = await validatorsFor(types, [])
const parseMarkdown = await loadEngine()

/** What has no place of its own in an example, since it needs a type by folder or a body that cannot be read. */
const WIDE = `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n`
const STRATEGY = `---
type: strategy
id: rus-2030
counties: ['18']
period: { from: 2022, to: 2030 }
---

# Strategi

## Mål

### Mål 1: Fler i arbete {#arbete .goal}
`

function told(example: Example): readonly string[] {
  return findingsIn(example).map(({ place, rule }) => `${place.path} ${rule}`)
}

test('of a text that a limit keeps from being read, nothing is said to be missing', () => {
  const follower = '---\ntype: meeting\nid: mote\ntitle: Möte\n---\n\n## Anteckningar\n\n[målet](rus.md#arbete)\n'
  const rules = told({ text: STRATEGY + WIDE, path: 'rus.md', files: { 'mote.md': follower } })
  expect(rules.filter((rule) => !/source|strategy\/adoption/.test(rule))).not.toContainEqual(
    expect.stringMatching(/outline|broken-link|skills|analysis|goal-without/),
  )
  expect(rules).toContain('rus.md source/too-wide')
})

test.each([
  ['misplaced', `# Strategi\n\n${STRATEGY}`],
  ['unclosed', STRATEGY.replace('\n---\n\n# ', '\n\n# ')],
])('a header that is %s is one fault, and no section is missing', (name, text) => {
  const source = { path: 'rus.md', text, byteOrderMark: false, lineEnd: '\n' as const }
  const examined = examine(source, { types, validatorOf, parseMarkdown, defaultType: 'strategy' })
  const rules = checkDocument(examined, { rules: RULES, workspace: DEFAULTS, types, inFolder: () => false })
  const ids = rules.map(({ rule }) => rule)
  expect(ids).toContain(`front-matter/${name}`)
  expect(ids).not.toContain('outline/missing-section')
})

test('a document is never told to refer to itself', () => {
  const plan = '---\ntype: strategic-plan\nid: plan-2030\nstrategy: plan-2031\n---\n\n# Plan\n'
  const [finding] = findingsIn({ text: plan }).filter(({ rule }) => rule === 'reference/unresolved-document')
  expect(finding?.sentence).toBe('unresolved')
  const own = '---\ntype: meeting\nid: mote-1\nagenda:\n  - { title: Läget, strategy: mote-2#laget }\n---\n\n# Möte\n'
  const [other] = findingsIn({ text: own }).filter(({ rule }) => rule === 'reference/unresolved-document')
  expect(other?.sentence).toBe('unresolved')
})
