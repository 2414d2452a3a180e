import { digest } from '../model/fingerprint.ts'
import type { PackContent } from '../model/pack.ts'
import type { Planning } from './planning.ts'

/**
 * What tells whether two files say the same: see `digest` of a file of a pack. Of a publication its text counts, and not
 * the days and versions beside its title, which all documents of a pack share.
 */
export function contentDigest(content: PackContent, planning: Pick<Planning, 'request' | 'timeline'>): string {
  return digest(JSON.stringify([content.kind, saidBy(content, planning)]))
}

function saidBy(content: PackContent, { request, timeline }: Pick<Planning, 'request' | 'timeline'>): unknown {
  switch (content.kind) {
    case 'publication':
      return [content.publication.title, content.publication.blocks, content.publication.notes]
    case 'form':
      return content.form
    case 'table':
      return content.rows
    // A comparison holds its documents many times over: their hashes say the same.
    case 'comparison':
      return [request.base?.source.sha256, request.proposal.source.sha256]
    case 'picture':
      return timeline
    case 'file':
      return request.annexes.flatMap((annex) =>
        annex.kind === 'file' && annex.source.path === content.path ? [annex.source.sha256] : [],
      )
  }
}
