import type { Finding } from '../model/finding.ts'

/**
 * The faults that shut readers out, whatever they read with: an image, link, heading or table that says nothing to those
 * who do not see it, a heading level that is skipped, a footnote that stands nowhere. A draft may have them; what a public body sends out may not
 * (lagen 2018:1937 om tillgänglighet till digital offentlig service; EN 301 549, which points to WCAG 2.1 level A and AA; PDF/UA-1).
 */
const FAULTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['text/image-alternative', new Set(['missing'])],
  ['text/link-text', new Set(['empty'])],
  ['outline/heading-order', new Set(['skipped'])],
  ['outline/empty-heading', new Set(['empty'])],
  ['table/missing-header', new Set(['row', 'column'])],
  ['reference/unused-footnote', new Set(['unmentioned', 'twice'])],
])

/** Whether a finding is of a fault that a document must not be sent out with. */
export function shutsReadersOut({ rule, sentence }: Pick<Finding, 'rule' | 'sentence'>): boolean {
  return FAULTS.get(rule)?.has(sentence) === true
}
