import { BUDGET } from './budget/index.ts'
import { CHARTER } from './charter/index.ts'
import { CONFIGURATION } from './configuration/index.ts'
import { CONSULTATION } from './consultation/index.ts'
import { DATE } from './date/index.ts'
import { FOLLOW_UP } from './follow-up/index.ts'
import { FRONT_MATTER } from './front-matter/index.ts'
import { INDICATOR } from './indicator/index.ts'
import { MEETING } from './meeting/index.ts'
import { OUTLINE } from './outline/index.ts'
import { PLAN } from './plan/index.ts'
import { REFERENCE } from './reference/index.ts'
import { RESPONSE } from './response/index.ts'
import { ROUND } from './round/index.ts'
import type { Rule } from './rule.ts'
import { SCHEMA } from './schema/index.ts'
import { SOURCE } from './source/index.ts'
import { STRATEGY } from './strategy/index.ts'
import { TABLE } from './table/index.ts'
import { TEXT } from './text/index.ts'

/** Every rule, in the order the reference page lists them. */
export const RULES: readonly Rule[] = [
  ...SOURCE,
  ...SCHEMA,
  ...CONFIGURATION,
  ...FRONT_MATTER,
  ...OUTLINE,
  ...REFERENCE,
  ...TEXT,
  ...DATE,
  ...TABLE,
  ...BUDGET,
  ...STRATEGY,
  ...PLAN,
  ...INDICATOR,
  ...FOLLOW_UP,
  ...CHARTER,
  ...MEETING,
  ...ROUND,
  ...CONSULTATION,
  ...RESPONSE,
]
