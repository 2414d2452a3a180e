import type { Document } from '../../model/document.ts'
import { type HeaderEntry, itemsAt, valueAt } from '../../model/header.ts'

/** Everything a configuration says of rules: for the whole workspace, then for its folders. */
export function ruleSettings({ header }: Document): readonly HeaderEntry[] {
  const places = [valueAt(header, 'rules'), ...itemsAt(header, 'folders').map((folder) => valueAt(folder, 'rules'))]
  return places.flatMap((value) => (value?.kind === 'map' ? value.entries : []))
}
