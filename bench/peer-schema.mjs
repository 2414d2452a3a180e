/** The front matter of the corpus as a JSON Schema the remark plugin reads (draft-07), as strict as the type `strategy`. */

const date = { type: 'string', format: 'date' }
const line = { type: 'string', minLength: 1, maxLength: 300 }
const id = { type: 'string', pattern: '^[a-z0-9]+([._-][a-z0-9]+)*$', maxLength: 100 }
const year = { type: 'string', pattern: '^[0-9]{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$' }

/**
 * @param {Readonly<Record<string, unknown>>} properties
 * @param {readonly string[]} required
 */
function object(properties, required) {
  return { type: 'object', properties, required, additionalProperties: false }
}

/** @param {unknown} items */
function list(items) {
  return { type: 'array', minItems: 1, items }
}

const section = object({ section: line }, ['section'])

export const FRONT_MATTER = object(
  {
    type: { const: 'strategy' },
    id,
    status: {
      enum: ['draft', 'dialogue', 'consultation-draft', 'revised', 'preparation', 'adopted', 'in-force', 'superseded'],
    },
    version: { type: 'string', minLength: 1, maxLength: 60 },
    date,
    language: { enum: ['sv', 'en'] },
    dnr: { type: 'string', pattern: '^[0-9A-ZÅÄÖa-zåäö][0-9A-Za-zÅÄÖåäö .:/_-]{2,39}$' },
    counties: { ...list({ type: 'string', pattern: '^[0-9]{2}$' }), uniqueItems: true },
    period: object({ from: year, to: year }, ['from']),
    adopted: object({ by: line, date, paragraph: line }, ['by', 'date']),
    review: object({ last: date, due: date, kind: { enum: ['new', 'revision', 'update', 'actuality-review'] } }, [
      'last',
    ]),
    supersedes: id,
    submissions: list(object({ to: line, date }, ['to', 'date'])),
    relatedDocuments: list(object({ title: line, kind: line, ref: id }, ['title', 'kind'])),
    analysis: section,
    skills: section,
  },
  ['type', 'id', 'counties', 'period'],
)
