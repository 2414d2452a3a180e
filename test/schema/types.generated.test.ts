import type { Meeting, ProjectPlan } from 'rus/types'
import { expect, test } from 'vitest'
import { COMMON, SHIPPED } from '../../src/schema/shipped.ts'
import { documentTypes } from '../../src/schema/types.ts'
import { validatorsFor } from '../../src/schema/validators.ts'

const types = documentTypes({}, SHIPPED, COMMON)
const { validatorOf } = await validatorsFor(types, [])

function faults(header: { readonly type: string }) {
  const type = types.get(header.type)
  return type === undefined ? undefined : validatorOf(type)(header)
}

test('what the generated types take, the schemas take', () => {
  const plan: ProjectPlan = {
    type: 'project-plan',
    id: 'projekt',
    dnr: '23RS11869',
    strategy: 'rus-orebro-2030',
    period: { from: '2024-01-01', to: '2025-12-31' },
    grant: { rate: 50, cap: 2544984 },
  }
  expect(faults(plan)).toEqual([])
})

test('what the generated types refuse, the schemas refuse', () => {
  // @ts-expect-error: the cap is missing, and a rate is a number
  const grant: ProjectPlan['grant'] = { rate: '50' }
  // @ts-expect-error: there is no such form of a meeting
  const form: Meeting['form'] = 'telegraph'
  expect(faults({ type: 'project-plan', ...{ grant } })?.map(({ instancePath }) => instancePath)).toContain('/grant')
  expect(faults({ type: 'meeting', ...{ form } })?.map(({ instancePath }) => instancePath)).toContain('/form')
})
