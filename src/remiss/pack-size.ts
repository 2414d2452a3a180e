import type { Pack } from '../model/pack.ts'
import { PACK_LIMITS, type PackExcess } from '../model/pack-limits.ts'
import { ToolError } from '../model/tool-error.ts'

/** What there is of a pack, in numbers and bytes as its limits say. */
type PackSizes = Partial<Readonly<Record<PackExcess, number>>>

/** What is known of a pack before a byte of it is made. */
export function plannedSizes(pack: Pack): PackSizes {
  return { entries: entriesOf(pack), sources: pack.sources.length, sections: pack.sections.length }
}

/** Number of files and folders that the folder of a pack will have, with its zip, its manifest, its checksums and its front page. */
function entriesOf({ files }: Pack): number {
  const folders = new Set(files.flatMap(({ name }) => foldersAbove(name)))
  return files.length + folders.size + 4
}

/** `internt/brev/001.pdf` lies in `internt` and `internt/brev`. */
function foldersAbove(name: string): readonly string[] {
  const parts = name.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** A pack that nobody could prove is not written. @throws ToolError `pack/excess` */
export function refuseExcess(sizes: PackSizes): void {
  for (const [excess, size] of Object.entries(sizes) as [PackExcess, number][]) {
    const most = PACK_LIMITS[excess]
    if (size > most) throw new ToolError({ sentence: 'pack/excess', values: { excess, most } })
  }
}
