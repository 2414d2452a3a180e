/**
 * Installs the tools that the bench compares with into bench/.cache/peers, at exact versions, and writes their
 * settings: the same front matter schema and the same style rules for each.
 * Usage: npm run bench:peers
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PEERS, SETTINGS } from './cache.mjs'
import { remark } from './commands.mjs'
import { faultyFolder, smallFolder } from './corpus.mjs'
import { runOnce } from './measure.mjs'
import { FRONT_MATTER } from './peer-schema.mjs'

/** The newest that run on Node 20.19. */
const VERSIONS = {
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  diff: '9.0.0',
  'markdownlint-cli2': '0.22.1',
  'node-htmldiff': '0.9.4',
  pandiff: '0.6.0',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-gfm': '4.0.1',
  'remark-lint-frontmatter-schema': '3.15.4',
  rumdl: '0.2.75',
}

/**
 * Style rules off, so that nobody is timed on printing: the corpus writes each paragraph on one line (MD013), and
 * markdownlint does not see an id that stands with classes, as in `{#mal-1 .goal}` (MD051).
 */
const STYLE_OFF = { markdownlint: ['MD013', 'MD051'], rumdl: ['MD013'] }

/** What a user of the plugin writes: the schema by name, for every document. */
const REMARK = `import remarkFrontmatter from './peers/node_modules/remark-frontmatter/index.js'
import remarkGfm from './peers/node_modules/remark-gfm/index.js'
import frontmatterSchema from './peers/node_modules/remark-lint-frontmatter-schema/dist/index.js'

const schemas = { 'front-matter.schema.json': ['**/*.md'] }
export default { plugins: [remarkFrontmatter, remarkGfm, [frontmatterSchema, { schemas }]] }
`

/** @param {string} path @param {unknown} value */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

mkdirSync(PEERS, { recursive: true })
writeJson(join(PEERS, 'package.json'), { private: true, dependencies: VERSIONS })
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: PEERS, stdio: 'inherit' })

const styleOff = Object.fromEntries(STYLE_OFF.markdownlint.map((rule) => [rule, false]))
writeJson(SETTINGS.markdownlint, { config: { default: true, ...styleOff } })
writeFileSync(SETTINGS.rumdl, `[global]\ndisable = ${JSON.stringify(STYLE_OFF.rumdl)}\n`)
writeFileSync(SETTINGS.remark, REMARK)
writeJson(SETTINGS.schema, FRONT_MATTER)

await runOnce(remark(smallFolder()), 0)
await runOnce(remark(faultyFolder()), 1)
process.stdout.write('The peers are installed, and the schema plugin reports a planted fault.\n')
