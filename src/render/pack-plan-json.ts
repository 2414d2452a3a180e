import type { PackPlan } from '../model/pack-plan.ts'
import { toJson } from './json.ts'

/** A plan for other programs: as the manifest would be, but for the hashes of files, with recipients and findings. */
export function planJson({ pack, groups, withoutGroup, findings, unread }: PackPlan, version: string): string {
  const { files, timeline, ...said } = pack
  return toJson({
    format: 'rus-remiss-plan/1',
    generator: { name: 'rus', version },
    ...said,
    groups,
    withoutGroup,
    findings,
    unread,
    files: files.map(({ content: _content, ...file }) => file),
  })
}
