import type { Finding } from '../model/finding.ts'
import type { Source } from '../model/source.ts'
import { entryOf } from '../parse/entry.ts'
import type { Example } from '../rules/rule.ts'
import { type CheckContext, checkDocument, checkEntry, sorted } from './check.ts'
import { corpusOf } from './corpus.ts'
import { type ExamineContext, examine } from './examine.ts'

/** The name of an example's file when the example gives none. */
export const EXAMPLE_PATH = 'exempel.md'

export type ExampleContext = CheckContext & Omit<ExamineContext, 'defaultType'>

/** The findings in a rule's example: a small, complete workspace held in memory. */
export function checkExample(example: Example, context: ExampleContext): Finding[] {
  const texts = new Map([[example.path ?? EXAMPLE_PATH, example.text], ...Object.entries(example.files ?? {})])
  const { county } = context.workspace
  const examined = [...texts]
    .filter(([path]) => /\.(?:md|ya?ml|csv)$/.test(path))
    .map(([path, text]) => examine(sourceOf(path, text), context))
  const corpus = corpusOf(
    examined.map(({ document }) => entryOf(document)),
    {
      complete: true,
      hasFile: (path) => texts.has(path),
      ...(example.today !== undefined && { today: example.today }),
      ...(county !== undefined && { county }),
    },
  )
  return sorted([
    ...examined.flatMap((each) => checkDocument(each, context)),
    ...corpus.entries.flatMap((entry) => checkEntry(entry, corpus, context)),
  ])
}

function sourceOf(path: string, text: string): Source {
  return { path, text, byteOrderMark: false, lineEnd: '\n' }
}
