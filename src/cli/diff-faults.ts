import { messages } from '../messages/messages.ts'
import type { Language } from '../model/language.ts'
import { visible } from '../model/visible.ts'
import { FRONT_MATTER } from '../rules/front-matter/index.ts'
import { INDICATOR } from '../rules/indicator/index.ts'
import { REFERENCE } from '../rules/reference/index.ts'
import type { Problem, Rule } from '../rules/rule.ts'
import { SOURCE } from '../rules/source/index.ts'

/** Something wrong with a file, as a rule says it, and what the file is called. */
export interface ToldFault {
  readonly name: string
  readonly fault: Pick<Problem, 'sentence' | 'values' | 'span'> & { readonly rule: string }
}

/** Those that speak of what reading a file finds, and of what a round's scope names. */
const RULES: ReadonlyMap<string, Rule> = new Map(
  [...SOURCE, ...FRONT_MATTER, ...INDICATOR, ...REFERENCE].map((rule) => [rule.id, rule]),
)

/** What is wrong with files that were to be compared, a line each: place, how grave it is, what it is, rule. */
export function renderFaults(faults: readonly ToldFault[], language: Language): string {
  const words = messages(language)
  return faults
    .map(({ name, fault: { rule: id, sentence, values, span } }) => {
      const rule = RULES.get(id)
      const said = rule?.sentences[sentence]?.[language](values ?? {}) ?? words.unknownSentence(id, sentence)
      const severity = words.severity[rule?.severity ?? 'error']
      return `${visible(name)}:${span.line}:${span.column}  ${severity}  ${visible(said)}  ${visible(id)}\n`
    })
    .join('')
}
