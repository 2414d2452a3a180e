import { expect, test } from 'vitest'
import { proposal, VERSIONS } from '../../../src/rules/round/example-versions.ts'
import { outsideScope } from '../../../src/rules/round/outside-scope.ts'
import { findingsIn } from '../workspace-of.ts'

const ROWS = '| Mått | Nu |\n| - | - |\n| Hälsa | 70 |\n| Arbete | 80 |\n| Resor | 90 |\n'
const LIST = '- Regionen samlar in siffror.\n- Kommunerna lämnar sina egna.\n'

/** What is found in a proposal whose follow-up is another than that of the base version: line and sentence. */
function found(base: string, now: string) {
  const own = ['Målen följs upp varje år.', now] as const
  const files = { ...VERSIONS, 'rus-2018.md': VERSIONS['rus-2018.md']?.replace(own[0], base) ?? '' }
  return findingsIn({ text: proposal(own), files }, [outsideScope]).map(({ place, sentence, values }) => [
    place.span.line,
    outsideScope.sentences[sentence]
      ?.sv(values)
      .replace(', som ligger utanför den avgränsning som Partnerskapet beslutade den 11 mars 2021.', ''),
  ])
}

test('the cells of a table are told of once, at the first', () => {
  expect(found(ROWS, ROWS.replace('70', '75').replace('80', '85').replace('90', '95'))).toEqual([
    [27, 'Texten är ändrad på 3 ställen i avsnittet ”Uppföljning”'],
  ])
  expect(found(ROWS, ROWS.replace('80', '85'))).toEqual([[28, 'Texten är ändrad i avsnittet ”Uppföljning”']])
})

test('what is new and what is gone in one section are told of apart', () => {
  const added = `${LIST}- Rapporten trycks.\n- Den skickas ut.\n`
  expect(found(LIST, added)).toEqual([[27, 'Text har lagts till på 2 ställen i avsnittet ”Uppföljning”']])
  expect(found(added, LIST)).toEqual([[23, 'Text har tagits bort på 2 ställen i avsnittet ”Uppföljning”']])
})
