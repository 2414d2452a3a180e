/**
 * Reads what ships with the program as it is: a font, a WebAssembly module. They lie beside the bundles, which is where
 * this code runs once it is built.
 *
 * @param name as `typst.wasm`: the names are in .build/assets.mjs
 * @throws when the installation is not whole
 */
export async function readAsset(name: string): Promise<Uint8Array> {
  // Takes three milliseconds to load, and few runs need it.
  const { readFile } = await import('node:fs/promises')
  return readFile(new URL(`assets/${name}`, import.meta.url))
}
