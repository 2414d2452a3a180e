// Leaves the examples of rules out of what checks documents: `rus explain` and the tests show them, a check never does.
import { readFile } from 'node:fs/promises'

/** A rule's examples as the formatter writes them: a property of an object at the top of a file. */
const EXAMPLES = /^ {2}examples: \{(?:.*\}|$[\s\S]*?^ {2}\}),$/m
/** What only examples used is called for nothing else, and is left out when its call is known to do nothing. */
const CALLS = /^((?:export )?const \w+ = )(?=\w+(?:\(|\.map\())/gm

/** For esbuild. */
export const withoutExamples = {
  name: 'without-examples',
  setup(builder) {
    builder.onLoad({ filter: /[\\/]src[\\/]rules[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const short = text.replace(EXAMPLES, '  examples: { good: [], bad: [] },')
      return { contents: short.replace(CALLS, '$1/* @__PURE__ */ '), loader: 'ts' }
    })
  },
}
