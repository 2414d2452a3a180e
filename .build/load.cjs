// Loads a bundle with what V8 compiled of it when it was built (code-cache.mjs): without it, compiling takes half of a
// short run. V8 takes such code only when it is its own, of the same version and flags; else the bundle is compiled anew.
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

// V8 optimises what has run for long enough; eight times as long as it would wait. A run is short and each worker optimises
// for itself: of the processor time for 1,000 documents a sixth went to that. Set before anything is compiled, as what was
// compiled under other flags is not taken; in Node 20 alone, since later ones optimise in other steps.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000')

/** Bundles by name: their script, and what they export. */
const loaded = new Map()

/**
 * What a bundle beside this file exports.
 * @param {string} name as `main`
 */
function load(name) {
  const known = loaded.get(name)
  if (known !== undefined) return known.module.exports
  const filename = join(__dirname, `${name}.cjs`)
  // Bundles are ASCII, and read as such take half the room.
  const source = readFileSync(filename, 'latin1')
  const cachedData = compiledOf(name)
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename,
    cachedData,
  })
  const module = { exports: {} }
  loaded.set(name, { script, module })
  script.runInThisContext()(module.exports, requireFor, module, filename, __dirname)
  return module.exports
}

/** A bundle's own `require`: another bundle through {@link load}, all else through Node's. */
function requireFor(id) {
  const bundle = /^\.\/([\w-]+)\.cjs$/.exec(id)
  return bundle === null ? require(id) : load(bundle[1])
}

/** @param {string} name */
function compiledFile(name) {
  return join(__dirname, `${name}.v8-${process.versions.v8}`)
}

function compiledOf(name) {
  try {
    return readFileSync(compiledFile(name))
  } catch {
    return undefined
  }
}

module.exports = { load, loaded, compiledFile }

// A worker is started with this file as its script, and the name of its bundle.
if (require.main === module) load(process.argv[2])
