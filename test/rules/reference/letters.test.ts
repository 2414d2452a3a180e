import { expect, test } from 'vitest'
import { unresolvedSection } from '../../../src/rules/reference/unresolved-section.ts'
import { findingsIn } from '../workspace-of.ts'

const consultation = (internal: string, more = '') => `---
type: consultation
id: remiss
groups:
  - { id: externa, title: Externa, coverLetter: '#missiv-externa' }
  - { id: interna, title: Nämnder, coverLetter: '${internal}' }
---

# Remiss

## Missiv {#missiv-externa .cover-letter}
${more}`

test('the letter of another group is never what was meant', () => {
  const [finding] = findingsIn({ text: consultation('#missiv-interna') }, [unresolvedSection])
  expect(finding).toMatchObject({ sentence: 'unresolved', place: { span: { line: 6 } } })
})

test('a letter that no other group has may be', () => {
  const more = '\n## Till nämnderna {#missiv-intern .cover-letter}\n'
  const [finding] = findingsIn({ text: consultation('#missiv-interna', more) }, [unresolvedSection])
  expect(finding).toMatchObject({ sentence: 'near', values: { meant: 'missiv-intern' } })
})
