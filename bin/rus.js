#!/usr/bin/env node
// Starts the bundled program; says what to do when it has not been built.
import { existsSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const bundle = fileURLToPath(new URL('../dist/main.cjs', import.meta.url))

if (existsSync(bundle)) {
  module.enableCompileCache?.()
  const { main, createIo } = createRequire(import.meta.url)(bundle)
  process.exitCode = await main(process.argv.slice(2), createIo())
} else {
  process.stderr.write('rus är inte byggt. Kör först: npm ci\n(rus has not been built. First run: npm ci)\n')
  process.exitCode = 3
}
