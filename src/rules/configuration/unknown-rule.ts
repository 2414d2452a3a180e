import { excerpt } from '../../model/excerpt.ts'
import { nearest } from '../../model/nearest.ts'
import type { DocumentRule } from '../rule.ts'
import { didYouMean } from '../said.ts'
import { ruleSettings } from './rule-settings.ts'

export const unknownRule: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unknown-rule',
  severity: 'error',
  title: { sv: 'Regeln finns inte', en: 'There is no such rule' },
  reason: {
    sv: 'En inställning för en regel som inte finns ändrar inget. Den som skrev den tror att regeln är avstängd eller skärpt.',
    en: 'A setting for a rule that is not there changes nothing. Whoever wrote it believes the rule to be off or stricter.',
  },
  remedy: {
    sv: 'Skriv regelns hela namn, till exempel ”budget/row-sum”. ”rus explain” räknar upp alla regler.',
    en: 'Write the whole name of the rule, such as “budget/row-sum”. “rus explain” lists all rules.',
  },
  sentences: {
    near: {
      sv: (values) => `Regeln ”${values.rule}” finns inte. ${didYouMean(values.meant, 'sv')}`,
      en: (values) => `There is no rule “${values.rule}”. ${didYouMean(values.meant, 'en')}`,
    },
    unknown: {
      sv: (values) => `Regeln ”${values.rule}” finns inte.`,
      en: (values) => `There is no rule “${values.rule}”.`,
    },
  },
  examples: {
    good: [{ path: 'rus.config.yaml', text: 'region: "18"\nrules:\n  budget/row-sum: warning\n' }],
    bad: [
      {
        path: 'rus.config.yaml',
        text: 'region: "18"\nrules:\n  budget/rowsums: warning\n  short-period: off\n  klarsprak: error\n',
        lines: [3, 4, 5],
      },
      {
        path: 'rus.config.yaml',
        text: 'folders:\n  - path: arkiv\n    rules:\n      date/ordre: off\n',
        lines: [4],
      },
    ],
  },
  *check(document, { configuration }) {
    if (configuration === undefined) return
    const ids = [...configuration.rules.keys()]
    for (const { key, keySpan } of ruleSettings(document)) {
      if (configuration.rules.has(key)) continue
      const meant = ids.find((id) => id.endsWith(`/${key}`)) ?? nearest(key, ids)
      const values = { rule: excerpt(key) }
      if (meant === undefined) yield { sentence: 'unknown', values, span: keySpan }
      else yield { sentence: 'near', values: { ...values, meant }, span: keySpan }
    }
  },
}
