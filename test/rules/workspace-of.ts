import type { Finding } from '../../src/model/finding.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { NO_FACE } from '../../src/parse/face.ts'
import { loadEngine } from '../../src/parse/markdown.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Example, Rule } from '../../src/rules/rule.ts'
import { linearPattern } from '../../src/schema/linear-pattern.ts'
import { COMMON, CONFIG, CONFIG_TYPE, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'
import { checkExample } from '../../src/validate/example.ts'

const types = documentTypes({}, SHIPPED, COMMON, { [CONFIG_TYPE]: CONFIG })
const { validatorOf } = await validatorsFor(types, [])
const parseMarkdown = await loadEngine()

const workspace: Workspace = {
  language: 'sv',
  documents: [],
  ignore: [],
  schemas: [],
  rules: {},
  folders: [],
  face: NO_FACE,
}

/** Findings of a small workspace held in memory: the example's text and its further files. */
export function findingsIn(
  example: Example,
  rules: readonly Rule[] = RULES,
  settings: Partial<Workspace> = {},
  defaultType?: string,
): Finding[] {
  const context = {
    rules,
    workspace: { ...workspace, ...settings },
    types,
    inFolder: () => false,
    ...(defaultType && { defaultType }),
  }
  return checkExample(example, { ...context, validatorOf, parseMarkdown, makePattern: linearPattern })
}
