import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASSETS } from '../../.build/assets.mjs'

const modules = join(import.meta.dirname, '../../node_modules')

/** What ships with the program, by its name, read from the package it comes from. */
export function asset(name: string): Uint8Array {
  const path = ASSETS.get(name)
  if (path === undefined) throw new Error(`no asset is named ${name}`)
  return readFileSync(join(modules, path))
}

/** The fonts that ship, in order of name. */
export const shippedFonts: readonly Uint8Array[] = [...ASSETS.keys()]
  .filter((name) => name.endsWith('.ttf'))
  .sort()
  .map(asset)
