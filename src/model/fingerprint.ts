import type { Finding, Values } from './finding.ts'

/**
 * What makes a finding the same one after lines have moved: its document, rule, section, sentence and values.
 * A readable text of one line, the parts as a JSON array. Two findings of one run may share it.
 */
export function findingKey(finding: Finding): string {
  const { place, rule, section, sentence, values } = finding
  return JSON.stringify([place.path, rule, section ?? null, sentence, sortedValues(values)])
}

/**
 * A fingerprint for each finding, in the same order, unique within the list: findings that share a key are
 * numbered in the order they stand. 16 hexadecimal digits.
 */
export function fingerprints(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = findingKey(finding)
    const earlier = seen.get(key) ?? 0
    seen.set(key, earlier + 1)
    return digest(earlier === 0 ? key : `${key}#${earlier + 1}`)
  })
}

function sortedValues(values: Values): readonly (readonly [string, Values[string]])[] {
  return Object.entries(values)
    .map(([name, value]) => [name, value] as const)
    .sort(([first], [second]) => (first < second ? -1 : 1))
}

/**
 * 64 bits of a text as 16 hexadecimal digits: cyrb53's two multiplicative hashes (public domain, bryc), both kept
 * whole. Tells texts apart and is the same everywhere; it is no protection against someone who wants a collision.
 */
export function digest(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2_654_435_761)
    low = Math.imul(low ^ unit, 1_597_334_677)
  }
  const mixedHigh = mix(high) ^ mixAgain(low)
  const mixedLow = mix(low) ^ mixAgain(mixedHigh)
  return hexadecimal(mixedHigh) + hexadecimal(mixedLow)
}

function mix(bits: number): number {
  return Math.imul(bits ^ (bits >>> 16), 2_246_822_507)
}

function mixAgain(bits: number): number {
  return Math.imul(bits ^ (bits >>> 13), 3_266_489_909)
}

function hexadecimal(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0')
}
