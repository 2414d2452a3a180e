import { excerpt } from '../../model/excerpt.ts'
import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'
import { joinList } from '../../model/list.ts'
import { nearest } from '../../model/nearest.ts'
import type { DocumentRule } from '../rule.ts'
import { didYouMean, quoted, words } from '../said.ts'
import { ruleSettings } from './rule-settings.ts'

export const unknownOption: DocumentRule = {
  scope: 'document',
  types: ['config'],
  id: 'configuration/unknown-option',
  severity: 'error',
  title: { sv: 'Regeln har ingen sådan inställning', en: 'The rule has no such option' },
  reason: {
    sv: 'En inställning som regeln inte har ändrar inget. Den som skrev den tror att gränsen är flyttad.',
    en: 'An option that the rule does not have changes nothing. Whoever wrote it believes the limit to be moved.',
  },
  remedy: {
    sv: 'Rätta namnet. ”rus explain” och regelns namn visar vad som går att ställa in.',
    en: 'Correct the name. “rus explain” and the name of the rule show what can be set.',
  },
  sentences: {
    near: {
      sv: (values) =>
        `Regeln ”${values.rule}” har inte inställningen ”${values.option}”. ${didYouMean(values.meant, 'sv')}`,
      en: (values) => `The rule “${values.rule}” has no option “${values.option}”. ${didYouMean(values.meant, 'en')}`,
    },
    others: {
      sv: (values) =>
        `Regeln ”${values.rule}” har inte inställningen ”${values.option}”. Den har ${options(values, 'sv')}.`,
      en: (values) => `The rule “${values.rule}” has no option “${values.option}”. It has ${options(values, 'en')}.`,
    },
    none: {
      sv: (values) => `Regeln ”${values.rule}” har inga inställningar utöver ”severity”.`,
      en: (values) => `The rule “${values.rule}” has no options beside “severity”.`,
    },
  },
  examples: {
    good: [
      {
        path: 'rus.config.yaml',
        text: 'rules:\n  consultation/short-period:\n    severity: error\n    weeks: 10\n',
      },
    ],
    bad: [
      {
        path: 'rus.config.yaml',
        text: 'rules:\n  consultation/short-period:\n    week: 10\n    days: 70\n  budget/row-sum:\n    tolerance: 2\n',
        lines: [3, 4, 6],
      },
    ],
  },
  *check(document, { configuration }) {
    if (configuration === undefined) return
    for (const { key: rule, value } of ruleSettings(document)) {
      const options = configuration.rules.get(rule)
      if (options === undefined || value.kind !== 'map') continue
      for (const { key, keySpan: span } of value.entries) {
        if (key === 'severity' || options.includes(key)) continue
        const meant = nearest(key, ['severity', ...options])
        const values = { rule, option: excerpt(key) }
        if (meant !== undefined) yield { sentence: 'near', values: { ...values, meant }, span }
        else yield { sentence: options.length > 0 ? 'others' : 'none', values: { ...values, options }, span }
      }
    }
  },
}

function options(values: Values, language: Language): string {
  return joinList(
    words(values, 'options').map((option) => quoted(option, language)),
    language,
  )
}
