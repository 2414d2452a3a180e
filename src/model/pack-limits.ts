/** How large a pack may be: what is written keeps to it, and what is read is not looked at beyond it. In bytes, but for: */
export const PACK_LIMITS = {
  /** Number of files and folders: letters to every body in the country in three formats, and as much again. */
  entries: 20_000,
  /** One file. */
  file: 1024 ** 3,
  /** The zip for everyone, and what is in it when it is inflated. */
  zip: 256 * 1024 ** 2,
  inflated: 512 * 1024 ** 2,
  /** What the manifest lists, as schemas/manifest.schema.json says. Numbers. */
  sources: 1000,
  sections: 10_000,
  /** The manifest, or the list of checksums. */
  text: 16 * 1024 ** 2,
} as const

/** What of a pack is beyond the limits. */
export type PackExcess = keyof typeof PACK_LIMITS
