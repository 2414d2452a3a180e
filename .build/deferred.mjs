// Bundles that are loaded when something in them is first used, although the source imports them plainly: what few
// documents need costs the others nothing.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as yaml from 'yaml'

const folder = 'src/schema/generated'
const headers = readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)))
  .filter((file) => file.endsWith('-header.js'))
  .map((file) => file.replace('.js', ''))

/** Entry points by the name of their bundle: the YAML library, and the validator of each document type's headers. */
export const DEFERRED = [['yaml', 'yaml'], ...headers.map((name) => [name, `${folder}/${name}.js`])]

/** For esbuild: in the place of such a module, one whose exports are fetched from its bundle when they are read. */
export const deferred = {
  name: 'deferred',
  setup(builder) {
    builder.onResolve({ filter: /^yaml$|-header\.js$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/^.*\/|\.js$/g, ''), namespace: 'deferred' },
    )
    builder.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path: name }) => {
      const exported = name === 'yaml' ? Object.keys(yaml) : ['validate']
      const getters = exported.map((key) => `get ${key}() { return require('./${name}.cjs').${key} }`)
      return { contents: `module.exports = { ${getters.join(', ')} }` }
    })
    builder.onResolve({ filter: /\.cjs$/, namespace: 'deferred' }, ({ path }) => ({ path, external: true }))
  },
}
