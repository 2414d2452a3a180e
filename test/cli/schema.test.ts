import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import vocabulary from '../../schemas/vocabulary.schema.json' with { type: 'json' }
import { hasFormat } from '../../src/schema/format.ts'
import { SHIPPED } from '../../src/schema/shipped.ts'
import { folderWith, rus } from './rus.ts'

const OWN = {
  'rus.config.yaml': 'schemas: [scheman]\n',
  'scheman/strategy.schema.json': JSON.stringify({
    $id: 'strategy.schema.json',
    allOf: [{ $ref: 'rus:strategy' }],
    properties: { slogan: { type: 'string', title: 'Devis', description: 'En mening.' } },
  }),
  'scheman/lagesbild.schema.json': JSON.stringify({
    title: 'Lägesbild',
    description: 'Länet i siffror.',
    type: 'object',
  }),
  'scheman/trasig.schema.json': '{',
}

/** An editor that has this file and nothing else. */
function compiled(schema: object) {
  const names = ['date', 'email', 'uri']
  const formats = Object.fromEntries(names.map((name) => [name, (text: string) => hasFormat(name, text)]))
  const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, formats })
  ajv.addVocabulary(Object.keys(vocabulary.properties))
  return ajv.compile(schema)
}

test('lists the types, and marks those of the region', () => {
  const { stdout, exitCode } = rus(['schema'], folderWith(OWN))
  expect(exitCode).toBe(0)
  for (const name of Object.keys(SHIPPED)) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'))
  expect(stdout).toMatch(/^lagesbild +Lägesbild {2}egen: scheman\/lagesbild\.schema\.json\n +Länet i siffror\.$/m)
  expect(stdout).toMatch(/^strategy .* egen: scheman\/strategy\.schema\.json$/m)
  expect(stdout).toContain('scheman/trasig.schema.json går inte att läsa som ett schema.')
})

test.each([
  ...Object.keys(SHIPPED),
  'config',
])('prints a schema of %s that works alone and takes its own example', (name) => {
  const { stdout, exitCode } = rus(['schema', name], folderWith({}))
  expect(exitCode).toBe(0)
  expect(stdout).not.toContain('"$ref"')
  const schema = JSON.parse(stdout) as { readonly examples: readonly object[] }
  const validate = compiled(schema)
  for (const example of schema.examples) {
    expect(validate(example) ? [] : validate.errors).toEqual([])
    expect(validate({ ...example, nonsens: 1 })).toBe(false)
  }
})

test('prints what a schema of the region becomes with what it extends', () => {
  const { stdout } = rus(['schema', 'strategy'], folderWith(OWN))
  const validate = compiled(JSON.parse(stdout) as object)
  const header = { type: 'strategy', id: 'rus', counties: ['18'], period: { from: '2022' } }
  expect(validate({ ...header, slogan: 'Hela länet' })).toBe(true)
  expect(validate({ ...header, slogan: 1 })).toBe(false)
  expect(validate({ type: 'strategy' })).toBe(false)
})

test('writes the reference page', () => {
  const { stdout } = rus(['schema', 'project-plan', '--docs', '--lang', 'en'], folderWith({}))
  expect(stdout.match(/^## .*/gm)).toEqual(['## `project-plan`'])
  expect(stdout).toContain('| `grant.rate` | number | yes | The grant in per cent of the booked costs. | `50` |')
  expect(stdout).toContain('| `strategy` | id of a document (strategy) | yes |')
  expect(stdout).toMatch(
    /- \*\*Sub-goals and activities\*\* `\.sub-goals` – required\n(?: {2}- .*\n)* {2}- \*\*Sub-goal\*\* `\.sub-goal` – required, at least one\n/,
  )
  expect(rus(['schema', '--docs'], folderWith({})).stdout).toContain('\n# Dokumenttyper\n')
})

test("a region's own words cannot steer the terminal that shows the page", () => {
  const folder = folderWith({
    'rus.config.yaml': 'schemas: [egna]\n',
    'egna/egen.schema.json': JSON.stringify({
      type: 'object',
      title: 'Egen\u001b[2J',
      description: 'Ett\u009b \u202eslag',
    }),
  })
  const { stdout } = rus(['schema', 'egen', '--docs'], folder)
  expect(stdout).toContain('Egen⟨U+001B⟩')
  expect(stdout).not.toMatch(/[\u001b\u009b\u202e]/)
})

test('knows what readers call a type', () => {
  const said = rus(['schema', 'projekt', '--lang', 'sv'], folderWith({})).stderr
  expect(said).toContain('Menade du project-plan (Projektbeskrivning)?')
})

test('names the nearest type when there is none of that name', () => {
  expect(rus(['schema', 'stratgy', '--lang', 'en'], folderWith({}))).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'There is no document type stratgy. Did you mean strategy (Regional development strategy)? List all: rus schema\n',
  })
})

test('a schema of ten thousand levels is a finding, and ends no run', () => {
  const folder = folderWith({
    'rus.config.yaml': 'schemas: [egna]\n',
    'egna/egen.schema.json': `${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}`,
  })
  const { exitCode, stdout, stderr } = rus(['validate', '--format', 'github'], folder)
  expect([exitCode, stderr]).toEqual([1, ''])
  expect(stdout).toContain('file=egna/egen.schema.json')
  expect(stdout).toContain('64 nivåer')
})
