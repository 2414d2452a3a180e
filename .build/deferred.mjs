// What is loaded when something in it is first used, although the source imports it plainly: what few runs need costs
// the others nothing.
import * as zlib from 'node:zlib'
import * as yaml from 'yaml'
import { HEADERS } from './generate.mjs'

/** Entry points by the name of their bundle: the YAML library, and the validator of each document type's headers. */
export const DEFERRED = [['yaml', 'yaml'], ...HEADERS.map((name) => [name, `src/schema/generated/${name}.js`])]

/**
 * Node from 23 on lists `module.exports` among the exports of a CommonJS module.
 * @param {string} name
 */
function isName(name) {
  return name !== 'module.exports'
}

/** By name, what such modules export, and what they are loaded as. */
const modules = new Map([
  ['node:zlib', { from: 'node:zlib', exported: Object.keys(zlib).filter(isName) }],
  ['yaml', { from: './yaml.cjs', exported: Object.keys(yaml).filter(isName) }],
  ...HEADERS.map((name) => [name, { from: `./${name}.cjs`, exported: ['validate'] }]),
])

/** For esbuild: in the place of such a module, one whose exports are fetched when they are read. */
export const deferred = {
  name: 'deferred',
  setup(builder) {
    builder.onResolve({ filter: /^node:zlib$|^yaml$|-header\.js$/ }, ({ path, kind, namespace }) =>
      kind === 'entry-point' || namespace === 'deferred'
        ? undefined
        : { path: path.replace(/^.*\/|\.js$/g, ''), namespace: 'deferred' },
    )
    builder.onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => {
      const { from, exported } = modules.get(path)
      const getters = exported.map((name) => `get ${name}() { return require('${from}').${name} }`)
      return { contents: `module.exports = { ${getters} }` }
    })
    builder.onResolve({ filter: /\.cjs$/, namespace: 'deferred' }, ({ path }) => ({ path, external: true }))
  },
}
