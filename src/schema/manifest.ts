import type { Manifest } from '../model/pack.ts'
import { validate } from './generated/manifest.js'

/** What a text says as `manifest.json`, or where it is none: `notJson`, or the first place that is not as the schema says. */
export type ReadManifest = { readonly manifest: Manifest } | { readonly fault: 'notJson' | { readonly at: string } }

/** Reads the manifest of a pack, which may come from anyone: nothing of it is believed that the schema does not say. */
export function manifestFrom(text: string): ReadManifest {
  const value = parsed(text)
  if (value === undefined) return { fault: 'notJson' }
  if (validate(value)) return { manifest: value as Manifest }
  return { fault: { at: validate.errors?.[0]?.instancePath ?? '' } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
