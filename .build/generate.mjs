// Compiles the shipped schemas ahead of time: one file in src/schema/generated for each type, as strategy-header.js, all of
// them in headers.js, the vocabulary that a region's own schemas are held against: vocabulary.js, and what a pack says of
// itself: manifest.js. Not checked in; every build makes them anew.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { writePageScript } from './page-script.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const entry = `
  export { SHIPPED, COMMON, CONFIG } from './src/schema/shipped.ts'
  export { documentTypes } from './src/schema/types.ts'
  export { closed, createAjv } from './src/schema/compile.ts'
  export { mapSchemas } from './src/schema/union.ts'
  export { exportName } from './src/schema/validators.ts'
  export { default as VOCABULARY } from './schemas/vocabulary.schema.json'
  export { default as MANIFEST } from './schemas/manifest.schema.json'
`

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  packages: 'external',
  external: ['./generated/headers.js', './own-validators.ts'],
})
const bundled = `${root}node_modules/.cache/rus-generate.mjs`
await mkdir(`${root}node_modules/.cache`, { recursive: true })
await writeFile(bundled, outputFiles[0].text)
const { SHIPPED, COMMON, CONFIG, VOCABULARY, MANIFEST, documentTypes, closed, createAjv, exportName, mapSchemas } =
  await import(bundled)

const folder = `${root}src/schema/generated`
await mkdir(folder, { recursive: true })
const types = documentTypes({}, SHIPPED, COMMON, { config: CONFIG })
const names = [...types.names, 'config']
/** The modules that hold a type's validator, by their names in the folder. */
export const HEADERS = names.map((name) => `${name}-header`)
for (const name of names) await writeValidator(`${name}-header`, bare(closed(types.get(name))))
const exported = names.map((name) => `export { validate as ${exportName(name)} } from './${name}-header.js'\n`)
await writeFile(`${folder}/headers.js`, exported.join(''))
await writeFile(`${folder}/headers.d.ts`, declared(names.map(exportName)))
await writeValidator('vocabulary', VOCABULARY)
await writeFile(`${folder}/vocabulary.d.ts`, declared(['validate']))
await writePageScript()
await writeValidator('manifest', bare(MANIFEST))
await writeFile(`${folder}/manifest.d.ts`, declared(['validate']))

/** Writes a module that exports `validate`, the validator of a schema. */
async function writeValidator(file, schema) {
  const ajv = createAjv({ source: true })
  ajv.addSchema(schema, file)
  await writeFile(`${folder}/${file}.js`, standalone(ajv, { validate: file }))
}

/** A schema without what it tells people: a validator carries its schema with it. */
function bare(schema) {
  if (typeof schema !== 'object') return schema
  const { title, description, translations, examples, expects, aliases, meanings, outline, table, ...rest } = schema
  return mapSchemas(rest, bare)
}

/** The types of a module that exports validators. */
function declared(exported) {
  const lines = exported.map((name) => `export const ${name}: GeneratedValidator\n`)
  return `import type { GeneratedValidator } from '../validators.ts'\n${lines.join('')}`
}
