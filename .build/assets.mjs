// What ships with the program as it is, not as code: the name it has in dist/assets, and where its package keeps it.
const FONTS = [
  ['regular', '400Regular'],
  ['italic', '400Regular_Italic'],
  ['bold', '600SemiBold'],
  ['bold-italic', '600SemiBold_Italic'],
]

/** Paths below node_modules, by name. */
export const ASSETS = new Map([
  ['typst.wasm', '@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm'],
  ['resvg.wasm', '@resvg/resvg-wasm/index_bg.wasm'],
  ...FONTS.map(([style, folder]) => [`source-sans-3-${style}.ttf`, fontFile('source-sans-3', 'SourceSans3', folder)]),
  ...FONTS.map(([style, folder]) => [
    `source-serif-4-${style}.ttf`,
    fontFile('source-serif-4', 'SourceSerif4', folder),
  ]),
])

function fontFile(name, family, folder) {
  return `@expo-google-fonts/${name}/${folder}/${family}_${folder}.ttf`
}
