// The text that goes along with what others made: dist/licences.txt.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * A package beside which the whole text of a licence lies. Some name theirs without its text, which must go along; where
 * the source of what is built in is to be had is said with it, as the MPL asks.
 */
const LICENCE_TEXTS = new Map([
  ['Apache-2.0', 'playwright-core'],
  ['MPL-2.0', 'axe-core'],
])

/**
 * The licences of what is built in or copied, which they ask to accompany it.
 *
 * @param {string[]} paths of files, some of them below node_modules
 */
export async function licences(paths) {
  const packages = new Set(paths.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
  const texts = [...packages].sort().map(async (name) => {
    const { version, license, repository } = JSON.parse(
      await readFile(`${root}node_modules/${name}/package.json`, 'utf8'),
    )
    const own = await licenceTexts(name)
    if (own.length > 0) return [`${name} ${version}`, ...own].join('\n\n')
    const source = `Licence: ${license}. Source: ${repository?.url ?? repository ?? `https://www.npmjs.com/package/${name}`}`
    const borrowed = LICENCE_TEXTS.has(license) ? await licenceTexts(LICENCE_TEXTS.get(license)) : []
    return [`${name} ${version}`, source, ...borrowed].join('\n\n')
  })
  return (await Promise.all(texts)).map((text) => `${text}\n`).join('\n----\n\n')
}

/** The texts of a package's licences; fonts have one of their own beside their package's. */
async function licenceTexts(name) {
  const folder = `${root}node_modules/${name}`
  const files = (await readdir(folder)).filter((each) => /^licen[cs]e/i.test(each)).sort()
  return Promise.all(files.map(async (file) => (await readFile(`${folder}/${file}`, 'utf8')).trim()))
}
