import { FRONT_MATTER } from './front-matter/index.ts'
import { OUTLINE } from './outline/index.ts'
import { REFERENCE } from './reference/index.ts'
import type { Rule } from './rule.ts'
import { SCHEMA } from './schema/index.ts'
import { SOURCE } from './source/index.ts'
import { TEXT } from './text/index.ts'

/** Every rule, in the order the reference page lists them. */
export const RULES: readonly Rule[] = [...SOURCE, ...SCHEMA, ...FRONT_MATTER, ...OUTLINE, ...REFERENCE, ...TEXT]
