import type { Finding, Values } from '../model/finding.ts'
import { findingKey } from '../model/fingerprint.ts'

/** A fault accepted for now: any number of findings alike, up to `count`. */
export interface Accepted {
  readonly document: string
  readonly rule: string
  readonly section?: string
  readonly sentence: string
  readonly values: Values
  readonly count: number
}

/** The findings a workspace has accepted: `rus-baseline/1`. */
export interface Baseline {
  readonly format: 'rus-baseline/1'
  readonly accepted: readonly Accepted[]
}

/**
 * Splits findings into those a baseline accepts and those that are new. A finding is accepted by document, rule,
 * section and what it says, never by line; when there are more alike than were accepted, the last ones are new.
 */
export function sift(
  findings: readonly Finding[],
  baseline: Baseline,
): { readonly fresh: Finding[]; readonly accepted: number } {
  const left = new Map<string, number>()
  for (const each of baseline.accepted) {
    const key = acceptedKey(each)
    left.set(key, (left.get(key) ?? 0) + each.count)
  }
  const fresh = findings.filter((finding) => {
    const key = findingKey(finding)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    return count === 0
  })
  return { fresh, accepted: findings.length - fresh.length }
}

/** The baseline that accepts all these findings, in their order. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const accepted = new Map<string, Accepted>()
  for (const finding of findings) {
    const key = findingKey(finding)
    const count = (accepted.get(key)?.count ?? 0) + 1
    const { rule, section, sentence, values, place } = finding
    accepted.set(key, {
      document: place.path,
      rule,
      ...(section !== undefined && { section }),
      sentence,
      values,
      count,
    })
  }
  return { format: 'rus-baseline/1', accepted: [...accepted.values()] }
}

/** Reads a baseline; undefined when the text is not one. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as Partial<Baseline> | null
    const right =
      value?.format === 'rus-baseline/1' && Array.isArray(value.accepted) && value.accepted.every(isAccepted)
    return right ? (value as Baseline) : undefined
  } catch {
    return undefined
  }
}

function isAccepted(value: unknown): boolean {
  const each = value as Partial<Accepted> | null
  return (
    typeof each?.document === 'string' &&
    typeof each.rule === 'string' &&
    typeof each.sentence === 'string' &&
    typeof each.values === 'object' &&
    Number.isInteger(each.count)
  )
}

function acceptedKey({ document, rule, section, sentence, values }: Accepted): string {
  const place = { path: document, span: { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 } }
  return findingKey({ rule, severity: 'error', sentence, values, place, ...(section !== undefined && { section }) })
}
