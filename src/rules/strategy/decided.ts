import { type HeaderMap, textAt } from '../../model/header.ts'

/** Whether a header says that the document is decided on and applies. */
export function isDecided(header: HeaderMap | undefined): boolean {
  const status = textAt(header, 'status')
  return (
    status === 'adopted' ||
    status === 'in-force' ||
    (status === undefined && textAt(header, 'adopted', 'date') !== undefined)
  )
}
