// Compiles the shipped schemas ahead of time: src/schema/generated/validators.js, and the vocabulary that a region's own
// schemas are held against: vocabulary.js. Not checked in; every build makes them anew.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = `
  export { SHIPPED, COMMON, CONFIG } from './src/schema/shipped.ts'
  export { documentTypes } from './src/schema/types.ts'
  export { closed, createAjv } from './src/schema/compile.ts'
  export { exportName } from './src/schema/validators.ts'
  export { default as VOCABULARY } from './schemas/vocabulary.schema.json'
`

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  packages: 'external',
  external: ['./generated/validators.js', './own-validators.ts'],
})
const bundled = `${root}node_modules/.cache/rus-generate.mjs`
await mkdir(`${root}node_modules/.cache`, { recursive: true })
await writeFile(bundled, outputFiles[0].text)
const { SHIPPED, COMMON, CONFIG, VOCABULARY, documentTypes, closed, createAjv, exportName } = await import(bundled)

const ajv = createAjv({ source: true })
const types = documentTypes({}, SHIPPED, COMMON, { config: CONFIG })
const names = {}
for (const name of [...types.names, 'config']) {
  ajv.addSchema(closed(types.get(name)), name)
  names[exportName(name)] = name
}
await mkdir(`${root}src/schema/generated`, { recursive: true })
await writeFile(`${root}src/schema/generated/validators.js`, standalone(ajv, names))
await writeFile(
  `${root}src/schema/generated/validators.d.ts`,
  `import type { GeneratedValidator } from '../validators.ts'\n${Object.keys(names)
    .map((name) => `export const ${name}: GeneratedValidator\n`)
    .join('')}`,
)

const vocabularyAjv = createAjv({ source: true })
vocabularyAjv.addSchema(VOCABULARY)
await writeFile(
  `${root}src/schema/generated/vocabulary.js`,
  standalone(vocabularyAjv, { vocabulary: 'vocabulary.schema.json' }),
)
await writeFile(
  `${root}src/schema/generated/vocabulary.d.ts`,
  `import type { GeneratedValidator } from '../validators.ts'\nexport const vocabulary: GeneratedValidator\n`,
)
