import type { Finding } from '../../src/model/finding.ts'
import type { Source } from '../../src/model/source.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { entryOf } from '../../src/parse/entry.ts'
import { loadEngine } from '../../src/parse/markdown.ts'
import { RULES } from '../../src/rules/index.ts'
import type { Example, Rule } from '../../src/rules/rule.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'
import { type CheckContext, checkDocument, checkEntry, sorted } from '../../src/validate/check.ts'
import { corpusOf } from '../../src/validate/corpus.ts'
import { examine } from '../../src/validate/examine.ts'

const types = documentTypes({}, SHIPPED, COMMON)
const { validatorOf } = await validatorsFor(types, [])
const parseMarkdown = await loadEngine()

const workspace: Workspace = {
  language: 'sv',
  documents: [],
  ignore: [],
  schemas: [],
  rules: {},
  folders: [],
}

/** Findings of a small workspace held in memory: the example's text and its further files. */
export function findingsIn(example: Example, rules: readonly Rule[] = RULES, settings: Partial<Workspace> = {}): Finding[] {
  const path = example.path ?? 'exempel.md'
  const texts = new Map([[path, example.text], ...Object.entries(example.files ?? {})])
  const context: CheckContext = { rules, workspace: { ...workspace, ...settings }, types, inFolder: () => false }
  const examined = [...texts]
    .filter(([name]) => /\.(?:md|ya?ml|csv)$/.test(name))
    .map(([name, text]) => examine(sourceOf(name, text), { types, validatorOf, parseMarkdown }))
  const corpus = corpusOf(examined.map(({ document }) => entryOf(document)), {
    complete: true,
    hasFile: (name) => texts.has(name),
    ...(example.today !== undefined && { today: example.today }),
    ...(settings.county !== undefined && { county: settings.county }),
  })
  return sorted([
    ...examined.flatMap((each) => checkDocument(each, context)),
    ...corpus.entries.flatMap((entry) => checkEntry(entry, corpus, context)),
  ])
}

function sourceOf(path: string, text: string): Source {
  return { path, text, byteOrderMark: false, lineEnd: '\n' }
}
