#!/usr/bin/env node
// Starts the bundled program; says what to do when it has not been built. CommonJS (package.json beside it), which starts faster.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

async function start() {
  const loader = join(__dirname, '..', 'dist', 'load.cjs')
  if (!existsSync(loader)) {
    process.stderr.write('rus är inte byggt. Kör först: npm ci\n(rus has not been built. First run: npm ci)\n')
    return 3
  }
  const { load, remember } = require(loader)
  remember()
  const { main, createIo } = load('main')
  return main(process.argv.slice(2), createIo())
}

start().then((exitCode) => {
  process.exitCode = exitCode
})
