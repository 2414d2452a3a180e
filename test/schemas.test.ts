import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import vocabulary from '../schemas/vocabulary.schema.json' with { type: 'json' }
import { roleOf } from '../src/parse/roles.ts'
import { hasFormat } from '../src/schema/format.ts'
import { COMMON, SHIPPED } from '../src/schema/shipped.ts'
import { documentTypes } from '../src/schema/types.ts'

/** The schemas as they are on disk: any JSON Schema tool must be able to read them, not only `rus`. */
const TYPES = [
  'strategy',
  'strategic-plan',
  'project-plan',
  'charter',
  'meeting',
  'update-round',
  'consultation',
  'response',
  'follow-up',
  'indicators',
]
const ALL = [...TYPES, 'common', 'config', 'vocabulary']

type Json = Readonly<Record<string, unknown>>

const SCHEMAS: ReadonlyMap<string, Json> = new Map(
  ALL.map((name) => {
    const file = new URL(`../schemas/${name}.schema.json`, import.meta.url)
    return [`${name}.schema.json`, JSON.parse(readFileSync(file, 'utf8')) as Json]
  }),
)

function schema(name: string): Json {
  return SCHEMAS.get(`${name}.schema.json`) ?? {}
}

/**
 * An Ajv in strict mode that knows the vocabulary's words, as an editor with all files at hand would. Only
 * `strictRequired` is off: it knows no `then` that requires a key the schema around it describes.
 */
function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, formats: formats() })
  ajv.addVocabulary(Object.keys(vocabulary.properties))
  ajv.addMetaSchema(schema('vocabulary'))
  for (const name of ALL) if (name !== 'vocabulary') ajv.addSchema(schema(name))
  return ajv
}

function formats() {
  return Object.fromEntries(['date', 'email', 'uri'].map((name) => [name, (text: string) => hasFormat(name, text)]))
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A schema's own subschemas, by place. Keywords that hold data, such as `examples`, are not entered. */
function* subschemas(node: Json, at: string): Generator<readonly [string, Json]> {
  yield [at, node]
  for (const key of ['properties', '$defs']) {
    for (const [name, inner] of Object.entries((node[key] as Json | undefined) ?? {})) {
      yield* subschemas(inner as Json, `${at}/${key}/${name}`)
    }
  }
  for (const key of ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else']) {
    if (isObject(node[key])) yield* subschemas(node[key], `${at}/${key}`)
  }
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    for (const [index, inner] of ((node[key] as Json[] | undefined) ?? []).entries()) {
      yield* subschemas(inner, `${at}/${key}/${index}`)
    }
  }
}

function everySubschema(names: readonly string[] = ALL): (readonly [string, Json])[] {
  return names.flatMap((name) => [...subschemas(schema(name), name)])
}

/** The places where `holds` does not. An empty list reads well in a failure. */
function failing(all: readonly (readonly [string, Json])[], holds: (node: Json) => boolean): readonly string[] {
  return all.filter(([, node]) => !holds(node)).map(([at]) => at)
}

interface Section {
  readonly role: string
  readonly title: { readonly sv: string; readonly en: string }
  readonly headings?: readonly string[]
  readonly sections?: readonly Section[]
  readonly content?: { readonly link?: readonly string[]; readonly table?: string }
}

interface Table {
  readonly role: string
  readonly headings: readonly string[]
}

function topSections(name: string): readonly Section[] {
  return (schema(name).outline as { sections: Section[] } | undefined)?.sections ?? []
}

function everySection(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...everySection(section.sections ?? [])])
}

/** Headings and table heads, compared without case, that two of `rules` claim. */
function claimedTwice(
  rules: readonly { readonly role: string; readonly headings?: readonly string[] }[],
): readonly string[] {
  const owner = new Map<string, string>()
  return rules.flatMap(({ role, headings = [] }) =>
    headings.filter((heading) => {
      const key = heading.toLowerCase()
      const other = owner.get(key)
      owner.set(key, role)
      return other !== undefined
    }),
  )
}

describe('every schema', () => {
  test.each(ALL)('%s compiles in strict mode', (name) => {
    expect(strictAjv().getSchema(`${name}.schema.json`)).toBeTypeOf('function')
  })

  test.each(ALL)('%s keeps to the vocabulary', (name) => {
    const ajv = strictAjv()
    ajv.validate('vocabulary.schema.json', schema(name))
    expect(ajv.errors ?? []).toEqual([])
  })

  test.each(ALL)('%s carries its file name as id, and refers only to files beside it', (name) => {
    expect(schema(name).$id).toBe(`${name}.schema.json`)
    const refs = [...subschemas(schema(name), name)].flatMap(([, node]) =>
      typeof node.$ref === 'string' ? [node.$ref] : [],
    )
    const beside =
      /^((common\.schema\.json)?#\/\$defs\/[A-Za-z0-9]+|https:\/\/json-schema\.org\/draft\/2020-12\/schema)$/
    expect(refs.filter((ref) => !beside.test(ref))).toEqual([])
  })

  test('and each of its properties has title and description in Swedish and English', () => {
    const all = everySubschema()
    const named = all.filter(([at]) => !at.includes('/') || /\/(properties|\$defs)\/[^/]+$/.test(at))
    const conditions = named.filter(([at]) => !/\/(if|then)\//.test(at))
    expect(failing(conditions, saysBoth)).toEqual([])
  })

  test('explains in both languages, with an example, every value that has a form', () => {
    const formed = everySubschema().filter(
      ([, node]) => 'pattern' in node || 'format' in node || 'minProperties' in node,
    )
    expect(formed.length).toBeGreaterThan(10)
    const explained = (node: Json) => isObject(node.expects) && Array.isArray(node.examples) && node.examples.length > 0
    expect(failing(formed, explained)).toEqual([])
  })

  test('says what each value to choose means, as a condition on values need not', () => {
    const choices = everySubschema().filter(
      ([at, node]) => Array.isArray(node.enum) && !at.endsWith('/if/properties/kind'),
    )
    expect(choices.length).toBeGreaterThan(20)
    const said = ({ meanings, enum: values }: Json) =>
      isObject(meanings) && JSON.stringify(Object.keys(meanings)) === JSON.stringify(values)
    expect(failing(choices, said)).toEqual([])
  })

  test('closes every object but the root', () => {
    const open = everySubschema().filter(
      ([at, node]) =>
        at.includes('/') &&
        node.type === 'object' &&
        isObject(node.properties) &&
        node.additionalProperties === undefined,
    )
    expect(open.map(([at]) => at)).toEqual([])
  })

  test('has examples that fit where they stand', () => {
    const ajv = strictAjv()
    const wrong = everySubschema().flatMap(([at, node]) => {
      const pointer = at.replace(/^[^/]+/, (name) => `${name}.schema.json#`)
      return ((node.examples as unknown[] | undefined) ?? [])
        .filter((example) => !ajv.validate(pointer, example))
        .map(() => at)
    })
    expect(wrong).toEqual([])
  })
})

function saysBoth(node: Json): boolean {
  const own = texts(node)
  const ref = typeof node.$ref === 'string' ? texts(target(node.$ref)) : {}
  const { title, description, english } = { ...ref, ...own }
  return [title, description, english?.title, english?.description].every(
    (text) => typeof text === 'string' && text !== '',
  )
}

function texts(node: Json) {
  const english = (node.translations as { en?: { title?: string; description?: string } } | undefined)?.en
  return {
    ...(node.title !== undefined && { title: node.title }),
    ...(node.description !== undefined && { description: node.description }),
    ...(english && { english }),
  }
}

function target(ref: string): Json {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  return (schema('common').$defs as Record<string, Json>)[name] ?? {}
}

describe('every document type', () => {
  test.each(TYPES)('%s takes its own example, and nothing beyond its keys once it is closed', (name) => {
    const closed = strictAjv().compile({
      type: 'object',
      allOf: [{ $ref: `${name}.schema.json` }],
      unevaluatedProperties: false,
    })
    const [example] = schema(name).examples as Json[]
    closed(example)
    expect(closed.errors ?? []).toEqual([])
    expect(closed({ ...example, misspelt: true })).toBe(false)
  })

  test.each(TYPES)('%s can be extended by a region with keys of its own', (name) => {
    const region = {
      type: 'object',
      allOf: [{ $ref: `${name}.schema.json` }],
      properties: { diary: { type: 'string' } },
      unevaluatedProperties: false,
    }
    const extended = strictAjv().compile(region)
    const [example] = schema(name).examples as Json[]
    expect(extended({ ...example, diary: 'RS' })).toBe(true)
    expect(extended({ ...example, diary: 1 })).toBe(false)
  })

  test.each(TYPES)('%s is named by its `type`', (name) => {
    const properties = schema(name).properties as Record<string, Json>
    expect(properties.type?.const).toBe(name)
    expect(schema(name).required).toContain('type')
  })

  test.each(TYPES)('%s shows each of its required keys, and most of the others, in its example', (name) => {
    const [example] = schema(name).examples as Json[]
    const keys = Object.keys(schema(name).properties as Json)
    const shown = keys.filter((key) => example !== undefined && key in example)
    expect(shown.length).toBeGreaterThanOrEqual(keys.length / 2)
  })

  test.each(TYPES)('%s gives each heading to one role', (name) => {
    const levels = [topSections(name), ...everySection(topSections(name)).map((section) => section.sections ?? [])]
    expect(levels.flatMap(claimedTwice)).toEqual([])
    expect(claimedTwice((schema(name).table as Table[] | undefined) ?? [])).toEqual([])
  })

  test('links to roles and refers to roles, types and tables that exist', () => {
    const roles = new Set(TYPES.flatMap((name) => everySection(topSections(name)).map((section) => section.role)))
    const linked = TYPES.flatMap((name) =>
      everySection(topSections(name)).flatMap((section) => section.content?.link ?? []),
    )
    const references = everySubschema().flatMap(([, node]) =>
      isObject(node.ref) && 'to' in node.ref ? [node.ref] : [],
    )
    const referred = references.flatMap((ref) => (ref.roles as string[] | undefined) ?? [])
    const types = references.flatMap((ref) => (ref.types as string[] | undefined) ?? [])
    expect(linked.length).toBeGreaterThan(0)
    expect(references.length).toBeGreaterThan(20)
    expect([...linked, ...referred].filter((role) => !roles.has(role))).toEqual([])
    expect(types.filter((type) => !TYPES.includes(type))).toEqual([])
    expect(TYPES.flatMap(missingTables)).toEqual([])
  })

  test('says where a date must lie by keys that exist', () => {
    const named = TYPES.flatMap((name) =>
      [...subschemas(schema(name), name)].flatMap(([, node]) => {
        const paths = [node.within, node.after, isObject(node.ref) ? node.ref.in : undefined]
        return paths
          .filter((path) => typeof path === 'string' && path.startsWith('/'))
          .map((path) => [name, String(path)] as const)
      }),
    )
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter(([name, path]) => !(String(path.split('/')[1]) in (schema(name).properties as Json)))).toEqual(
      [],
    )
  })
})

function missingTables(name: string): readonly string[] {
  const known = ((schema(name).table as Table[] | undefined) ?? []).map((table) => table.role)
  const needed = everySection(topSections(name)).flatMap((section) => section.content?.table ?? [])
  return needed.filter((role) => !known.includes(role))
}

describe('the headings that regions use', () => {
  const types = documentTypes({}, SHIPPED, COMMON)
  /** Type, roles of the sections above, heading, role. */
  const used: readonly (readonly [string, readonly string[], string, string])[] = [
    ['strategy', [], 'Målbild 2030', 'vision'],
    ['strategy', [], 'Målområden', 'goals'],
    ['strategy', ['goals'], 'Mål 1: Stark konkurrenskraft', 'goal'],
    ['strategy', ['goals'], 'Målområde Ett sammanhållet län', 'goal'],
    ['strategy', ['goals', 'goal'], 'Effektmål 3. Fler i arbete', 'sub-goal'],
    ['strategy', ['goals', 'goal'], 'Prioriteringar', 'priorities'],
    ['strategy', [], 'Långsiktiga prioriteringar', 'priorities'],
    ['strategy', [], 'Insatsområden', 'priorities'],
    ['strategy', ['priorities', 'priority'], 'Strategiska inriktningar', 'direction'],
    ['strategy', [], 'Horisontella perspektiv', 'perspectives'],
    ['strategy', [], 'Nycklar för genomförandet', 'implementation'],
    ['strategy', [], 'Att mäta resultat och effekter', 'follow-up'],
    ['strategic-plan', [], 'Befintliga understrategier och program kopplade till RUS', 'sub-strategies'],
    ['strategic-plan', [], 'Samarbetsformer – ett modigt regionalt ledarskap', 'cooperation'],
    ['project-plan', [], 'Skäl för det föreslagna beslutet', 'reasons'],
    ['project-plan', ['background'], 'Delmål 1: Lärande', 'earlier-sub-goal'],
    ['project-plan', [], 'Nulägets utmaningar och kritiska faktorer', 'challenges'],
    ['project-plan', [], 'Delmål och aktiviteter', 'sub-goals'],
    ['project-plan', ['sub-goals'], 'Delmål 1: Lärande', 'sub-goal'],
    ['project-plan', [], 'Avgränsning ordinarie verksamhet', 'delimitation'],
    ['charter', [], 'Syfte och målgrupp', 'purpose'],
    ['charter', [], 'Stora samverkansrådets sammansättning', 'composition'],
    ['charter', [], 'Planering och genomförande', 'preparation'],
    ['charter', [], 'Digitala och fysiska möten', 'meetings'],
    ['charter', [], 'Upplägg', 'matter'],
    ['update-round', [], 'Uppdrag från ledningen', 'starting-points'],
    ['update-round', [], 'Inspel från kommunerna', 'inputs'],
    ['update-round', [], 'Tidplan 2021 – uppdatering', 'timeline'],
    ['update-round', [], 'Partnerskapets roll', 'roles'],
    ['consultation', [], 'Remissbrev', 'cover-letter'],
    ['follow-up', [], 'Läget i länet', 'results'],
  ]

  test.each(used)('%s %j “%s” is %s', (type, above, heading, role) => {
    expect(roleOf({ heading, classes: [], above: above.at(-1) }, types.get(type))).toBe(role)
  })
})

/** The keys a schema describes and the values it lists, at any depth. */
function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties = {}, enum: values = [], const: value = [] } = node as Record<string, object>
  return [...Object.keys(properties), ...[values, value].flat().map(String), ...Object.values(node).flatMap(wordsIn)]
}

describe('the vocabulary', () => {
  test('its page names every key and every value to choose', () => {
    const page = readFileSync(new URL('../docs/vocabulary.md', import.meta.url), 'utf8')
    const words = [...new Set(wordsIn(vocabulary))]
    expect(words).toEqual(expect.arrayContaining(['outline', 'tolerance', 'county', 'document', 'amount']))
    expect(words.filter((word) => !page.includes(`\`${word}\``) && !page.includes(`"${word}":`))).toEqual([])
  })

  const faulty: readonly (readonly [string, Json])[] = [
    ['a section without a title', { outline: { sections: [{ role: 'goal' }] } }],
    [
      'a column of an unknown kind',
      {
        table: [
          {
            role: 'costs',
            title: both('Kostnader'),
            columns: [{ role: 'item', title: both('Post'), headings: ['Post'], kind: 'kronor' }],
          },
        ],
      },
    ],
    ['a reference to nothing known', { properties: { strategy: { type: 'string', ref: { to: 'person' } } } }],
    ['an expectation in one language', { properties: { code: { type: 'string', expects: { sv: 'fyra siffror' } } } }],
    ['a meaning in one language', { enum: ['antagen'], meanings: { antagen: 'beslutad' } }],
    ['a path without a slash', { properties: { date: { type: 'string', within: 'period' } } }],
    ['a heading that is no text', { outline: { sections: [{ role: 'goal', title: both('Mål'), headings: [1] }] } }],
    [
      'a misspelt key in a nested outline',
      { outline: { sections: [{ role: 'goals', title: both('Mål'), sections: [{ role: 'goal', titel: 'Mål' }] }] } },
    ],
    ['data that is not yes or no', { data: 'ja' }],
  ]

  test.each(faulty)('refuses %s', (_, wrong) => {
    expect(strictAjv().validate('vocabulary.schema.json', wrong)).toBe(false)
  })

  test('takes an ordinary JSON Schema without any of its keywords', () => {
    expect(
      strictAjv().validate('vocabulary.schema.json', { type: 'object', properties: { id: { type: 'string' } } }),
    ).toBe(true)
  })
})

function both(text: string) {
  return { sv: text, en: text }
}
