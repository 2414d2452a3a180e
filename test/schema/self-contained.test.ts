import { expect, test } from 'vitest'
import { selfContained } from '../../src/schema/self-contained.ts'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'

const types = documentTypes({}, SHIPPED, COMMON)

test.each(types.names)('%s stands alone, and says what its values mean where an editor shows it', (name) => {
  const type = types.get(name)
  if (type === undefined) throw new Error(`no type ${name}`)
  const whole = selfContained(type)
  expect(JSON.stringify(whole)).not.toContain('"$ref"')
  expect(whole.$id).toBe(`${name}.schema.json`)
  const status = whole.properties?.status
  if (status !== undefined) expect(status.description).toMatch(/ draft: utkast\. .* in-force: gällande\./)
})
