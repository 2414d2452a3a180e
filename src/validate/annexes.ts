import type { Corpus } from '../model/corpus.ts'
import type { Finding } from '../model/finding.ts'
import { itemsAt, textAt } from '../model/header.ts'
import { pathFrom } from '../model/path.ts'
import { documentNamed } from '../model/serving.ts'
import { missing } from '../rules/front-matter/missing.ts'

/**
 * The findings but for those that a document says no type, where it goes along with a consultation as an annex: a plain
 * text may do so, such as an assessment or a report. Only the consultation tells that it is one, so that the rule, which
 * sees the document alone, cannot know.
 */
export function withoutPlainAnnexes(findings: readonly Finding[], corpus: Corpus): readonly Finding[] {
  const demands = ({ rule, sentence }: Finding) => rule === missing.id && (sentence === 'header' || sentence === 'type')
  if (!findings.some(demands)) return findings
  const annexes = annexPaths(corpus)
  return findings.filter((finding) => !demands(finding) || !annexes.has(finding.place.path))
}

/** The paths of what consultations send along, by path or by id. */
function annexPaths(corpus: Corpus): ReadonlySet<string | undefined> {
  const consultations = corpus.entries.filter(({ type }) => type === 'consultation')
  return new Set(
    consultations.flatMap(({ header, path: from }) =>
      itemsAt(header, 'annexes').map((annex) => {
        const path = textAt(annex, 'path')
        return path === undefined ? documentNamed(corpus, textAt(annex, 'document'))?.path : pathFrom(from, path)
      }),
    ),
  )
}
