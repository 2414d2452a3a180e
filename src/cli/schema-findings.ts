import { join } from 'node:path'
import type { Io } from '../io/io.ts'
import type { Finding } from '../model/finding.ts'
import { entryOf, valueAt } from '../model/header.ts'
import { type Span, START } from '../model/place.ts'
import { readHeader } from '../parse/header.ts'
import type { HeaderPath } from '../schema/header-fault.ts'
import { checkFaults } from '../validate/check.ts'
import type { Examiner } from './examiner.ts'
import { type LoadedWorkspace, SCHEMA_LIMIT } from './workspace-load.ts'

/** What is wrong with the region's own schemas: those that cannot be read, and those that cannot be used. */
export function schemaFindings(io: Io, loaded: LoadedWorkspace, { schemaFaults, checkContext }: Examiner): Finding[] {
  const unread = loaded.unreadable.flatMap(({ path, ...fault }) =>
    checkFaults(path, [{ ...fault, rule: 'schema/unusable' }], checkContext),
  )
  const faulty = schemaFaults.flatMap(({ name, path: steps = [], ...fault }) => {
    const path = loaded.schemaPaths[name] ?? name
    const span = steps.length > 0 ? placeInSchema(io, loaded.root, path, steps) : START
    return checkFaults(path, [{ ...fault, span }], checkContext)
  })
  return [...unread, ...faulty]
}

/** Where a value of a schema stands in its file: JSON is YAML, so that it can be read as a header. */
function placeInSchema(io: Io, root: string, path: string, steps: HeaderPath): Span {
  const read = io.readSource({ file: join(root, path), path, limit: SCHEMA_LIMIT, root })
  const header = 'source' in read ? readHeader(read.source.text, 0, read.source.text.length).header : undefined
  const last = steps.at(-1)
  const entry = typeof last === 'string' ? entryOf(valueAt(header, ...steps.slice(0, -1)), last) : undefined
  return entry?.keySpan ?? valueAt(header, ...steps)?.span ?? START
}
