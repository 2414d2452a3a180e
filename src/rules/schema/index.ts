import type { Rule } from '../rule.ts'
import { unresolved } from './unresolved.ts'
import { unusable } from './unusable.ts'

/** Rules about a region's own schemas, in the order the reference page lists them. */
export const SCHEMA: readonly Rule[] = [unresolved, unusable]
