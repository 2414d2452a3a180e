import { expect, test } from 'vitest'
import { EXPLAIN } from '../../src/messages/explain.ts'
import { byGroup } from '../../src/render/rule-list.ts'
import { RULES } from '../../src/rules/index.ts'

test.each(['sv', 'en'] as const)('every group of rules has a title (%s)', (language) => {
  expect([...byGroup(RULES).keys()].filter((group) => !Object.hasOwn(EXPLAIN[language].groups, group))).toEqual([])
})
