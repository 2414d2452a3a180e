import { excerpt } from '../../model/excerpt.ts'
import { textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { UNUSABLE_PATTERN } from '../said.ts'

export const unusablePattern: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unusable-pattern',
  severity: 'error',
  title: { sv: 'Mönstret för diarienummer går inte att använda', en: 'The pattern for case numbers cannot be used' },
  reason: {
    sv: 'Då kontrolleras inget diarienummer mot regionens egen form.',
    en: 'No case number is then held against the form the region has chosen.',
  },
  remedy: {
    sv: 'Rätta mönstret, till exempel ”^[0-9]{2}RS[0-9]{1,6}$”, eller ta bort ”dnrPattern”.',
    en: 'Correct the pattern, such as “^[0-9]{2}RS[0-9]{1,6}$”, or remove “dnrPattern”.',
  },
  sentences: {
    unusable: UNUSABLE_PATTERN,
  },
  examples: {
    good: [{ path: 'rus.config.yaml', text: 'dnrPattern: "^[0-9]{2}RS[0-9]{1,6}$"\n' }],
    bad: [
      { path: 'rus.config.yaml', text: 'dnrPattern: "^[0-9{2}RS("\n', lines: [1] },
      { path: 'rus.config.yaml', text: 'region: "18"\ndnrPattern: "^(?=RS)"\n', lines: [2] },
    ],
  },
  *check({ header }, { configuration }) {
    const [pattern, value] = [textAt(header, 'dnrPattern'), valueAt(header, 'dnrPattern')]
    if (configuration === undefined || configuration.isPatternUsable || value === undefined) return
    yield { sentence: 'unusable', values: { pattern: excerpt(pattern ?? '') }, span: value.span }
  },
}
