// Loads a bundle with what V8 compiled of it when it was built (code-cache.mjs), or in an earlier run of this user: without
// it, compiling takes half of a short run. V8 takes such code only when it is its own, of the same version and flags; else
// the bundle is compiled anew.
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

// A worker is started with this file as its script; flags are those of the whole process, set before it was started.
const isWorker = require.main === module
if (!isWorker) setFlags()

/** Before anything is compiled: what was compiled under other flags is not taken. */
function setFlags() {
  const { setFlagsFromString } = require('node:v8')
  // V8 optimises what has run for long enough; eight times as long as it would wait. A run is short and each worker
  // optimises for itself: of the processor time for 1,000 documents a sixth went to that. In Node 20 alone, since later
  // ones optimise in other steps.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000')
  // Nor is WebAssembly optimised: an engine for PDF files is so large, and runs for so short a time, that optimising it
  // takes as long again as all it does, and twice its memory. By name, as V8 complains of a flag that it does not know.
  if (/^2[0-4]\./.test(process.versions.node)) setFlagsFromString('--liftoff-only')
}

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
  const cachedData = compiledOf(name, source)
  const script = new Script(source, { filename, cachedData })
  const module = { exports: {} }
  loaded.set(name, { script, module, source, isNew: script.cachedDataRejected !== false })
  script.runInThisContext()(module.exports, requireFor, module, filename)
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

/** What the user's folder for caches keeps, when the build left nothing for this V8: an installed package, another Node. */
let kept

function compiledOf(name, source) {
  try {
    return readFileSync(compiledFile(name))
  } catch {
    return kept?.get(name, source)
  }
}

/** Takes what earlier runs of this user compiled, and keeps what this one does; not where Node may keep none. */
function remember() {
  if (existsSync(compiledFile('main')) || process.env.NODE_DISABLE_COMPILE_CACHE) return
  kept = load('compiled-code').compiledCode()
  loaded.delete('compiled-code')
  process.once('exit', () => {
    for (const [name, { script, source, isNew }] of loaded) if (isNew) kept.put(name, source, script.createCachedData())
  })
}

module.exports = { load, loaded, compiledFile, remember }

// A worker's argument is the name of its bundle.
if (isWorker) load(process.argv[2])
