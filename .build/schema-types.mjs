// TypeScript types of the documents' headers and of rus.config.yaml, from their schemas.
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compile } from 'json-schema-to-typescript'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Schemas of something else than documents. */
const OTHERS = ['common', 'comparison', 'findings', 'manifest', 'vocabulary']

/** The source text of a module that exports one type for each schema. */
export async function schemaTypes() {
  const files = (await readdir(`${root}schemas`)).filter((file) => file.endsWith('.schema.json')).sort()
  const names = files.map((file) => file.replace('.schema.json', '')).filter((name) => !OTHERS.includes(name))
  const types = await Promise.all(names.map(typeOf))
  return `// Made from schemas/ by npm run generate. Do not edit.\n\n${types.join('\n')}`
}

async function typeOf(name) {
  const { stdout } = await promisify(execFile)(process.execPath, [`${root}bin/rus.js`, 'schema', name], {
    cwd: `${root}schemas`,
  })
  const schema = inEnglish(JSON.parse(stdout))
  return compile({ ...schema, additionalProperties: false }, nameOf(name), {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'all' },
  })
}

/** Without titles, which would name types in Swedish, and with descriptions in English. */
function inEnglish(node) {
  if (Array.isArray(node)) return node.map(inEnglish)
  if (typeof node !== 'object' || node === null) return node
  const { title, translations, description, examples, $id, unevaluatedProperties, ...rest } = node
  const said = translations?.en?.description
  const inner = Object.entries(rest).map(([key, value]) => {
    if (key === 'properties') return [key, mapped(value)]
    return [key, key === 'enum' || key === 'const' || key === 'default' ? value : inEnglish(value)]
  })
  return { ...(said && { description: said }), ...Object.fromEntries(inner) }
}

function mapped(properties) {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, inEnglish(value)]))
}

/** `update-round` is `UpdateRound`. */
function nameOf(type) {
  return type.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())
}
