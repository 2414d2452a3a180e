import { readFile } from 'node:fs/promises'

/**
 * Reads what ships with the program as it is: a font, a WebAssembly module. They lie beside the bundles, which is where
 * this code runs once it is built.
 *
 * @param name as `typst.wasm`: the names are in .build/assets.mjs
 * @throws when the installation is not whole
 */
export function readAsset(name: string): Promise<Uint8Array> {
  return readFile(new URL(`assets/${name}`, import.meta.url))
}
