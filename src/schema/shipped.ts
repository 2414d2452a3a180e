import charter from '../../schemas/charter.schema.json' with { type: 'json' }
import common from '../../schemas/common.schema.json' with { type: 'json' }
import config from '../../schemas/config.schema.json' with { type: 'json' }
import consultation from '../../schemas/consultation.schema.json' with { type: 'json' }
import followUp from '../../schemas/follow-up.schema.json' with { type: 'json' }
import indicators from '../../schemas/indicators.schema.json' with { type: 'json' }
import meeting from '../../schemas/meeting.schema.json' with { type: 'json' }
import projectPlan from '../../schemas/project-plan.schema.json' with { type: 'json' }
import response from '../../schemas/response.schema.json' with { type: 'json' }
import strategicPlan from '../../schemas/strategic-plan.schema.json' with { type: 'json' }
import strategy from '../../schemas/strategy.schema.json' with { type: 'json' }
import updateRound from '../../schemas/update-round.schema.json' with { type: 'json' }
import type { Schema } from './document-type.ts'

/** The shipped document types, by name, in the order the reference page lists them. */
export const SHIPPED: Readonly<Record<string, Schema>> = {
  strategy,
  'strategic-plan': strategicPlan,
  'project-plan': projectPlan,
  charter,
  meeting,
  'update-round': updateRound,
  consultation,
  response,
  'follow-up': followUp,
  indicators,
} as unknown as Readonly<Record<string, Schema>>

/** Definitions the types share; not a type itself. */
export const COMMON = common as unknown as Schema

/** The name under which the configuration is a document type. */
export const CONFIG_TYPE = 'config'

/** The schema of `rus.config.yaml`: a document like the others, but no type a document can name. */
export const CONFIG = config as unknown as Schema
