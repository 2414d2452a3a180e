import { loadEngine } from '../parse/markdown.ts'
import { DEFAULTS } from '../parse/workspace.ts'
import type { CheckedExample, RuleExamples } from '../render/rule-example.ts'
import type { Example, Rule } from '../rules/rule.ts'
import { COMMON, CONFIG, CONFIG_TYPE, SHIPPED } from '../schema/shipped.ts'
import { documentTypes } from '../schema/types.ts'
import { validatorsFor } from '../schema/validators.ts'
import { checkExample, EXAMPLE_PATH } from '../validate/example.ts'

/** Makes what checks the first bad and the first good example of a rule, with that rule alone and shipped types. */
export async function createRuleExamples(): Promise<(rule: Rule) => RuleExamples> {
  const types = documentTypes({}, SHIPPED, COMMON, { [CONFIG_TYPE]: CONFIG })
  const [{ validatorOf }, parseMarkdown, { linearPattern }] = await Promise.all([
    validatorsFor(types, []),
    loadEngine(),
    import('../schema/linear-pattern.ts'),
  ])
  const inFolder = () => false
  const shared = { workspace: DEFAULTS, types, inFolder, validatorOf, parseMarkdown, makePattern: linearPattern }
  const checked = (rule: Rule, example: Example): CheckedExample => {
    const path = example.path ?? EXAMPLE_PATH
    return {
      example,
      findings: checkExample(example, { rules: [rule], ...shared }).filter(({ place }) => place.path === path),
    }
  }
  return (rule) => {
    const [bad] = rule.examples.bad
    const [good] = rule.examples.good
    return {
      ...(bad && { bad: checked(rule, bad) }),
      ...(good && { good: { ...checked(rule, good), ...(bad && { above: bad }) } }),
    }
  }
}
