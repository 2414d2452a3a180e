import type { Io } from '../io/io.ts'
import { excerpt } from '../model/excerpt.ts'
import { nearest } from '../model/nearest.ts'
import { type ScopeAddress, scopeAddresses } from '../model/round.ts'
import { entryOf } from '../parse/entry.ts'
import { sectionOf } from '../rules/reference/target.ts'
import { unresolvedDocument } from '../rules/reference/unresolved-document.ts'
import { unresolvedIn, unresolvedSection } from '../rules/reference/unresolved-section.ts'
import type { DocumentPair } from './diff-comparison.ts'
import type { ToldFault } from './diff-faults.ts'
import { isInWorkspace, type Round } from './diff-round.ts'
import type { ScopeOptions } from './diff-scope.ts'

/** What a round's scope names that is not there: a misspelt section may not change, and the answer does not say why. */
export async function scopeFaults(
  io: Io,
  round: Round,
  { old, new: now }: Required<DocumentPair>,
  options: ScopeOptions,
): Promise<readonly ToldFault[]> {
  const [base, proposal] = [entryOf(old), entryOf(now)]
  const faults: ToldFault[] = []
  for (const address of scopeAddresses(round.document.header, { base, proposal })) {
    const { id, document, inBase, inProposal, span } = address
    const named = [...(inBase ? [base] : []), ...(inProposal ? [proposal] : [])]
    const [first] = named
    if (first === undefined) {
      const isThere = document === undefined || (await isInWorkspace(io, round, document, options))
      if (!isThere) faults.push({ name: round.name, fault: unknownDocument(address, [base.id, proposal.id]) })
    } else if (named.every((entry) => sectionOf(entry, id) === undefined)) {
      faults.push({ name: round.name, fault: { rule: unresolvedSection.id, ...unresolvedIn(first, id, span) } })
    }
  }
  return faults
}

function unknownDocument({ document = '', span }: ScopeAddress, versions: readonly string[]): ToldFault['fault'] {
  const meant = nearest(document, versions)
  const rule = unresolvedDocument.id
  if (meant === undefined) return { rule, sentence: 'unresolved', values: { document: excerpt(document) }, span }
  return { rule, sentence: 'near', values: { document: excerpt(document), meant }, span }
}
