import { RE2JS } from 're2js'

/**
 * What tests texts for a pattern that a region wrote, in time linear in the text: no pattern can make `rus` hang. Undefined
 * for a pattern that is none, or looks ahead, behind or back, which a linear engine cannot.
 */
export function linearPattern(pattern: string): ((text: string) => boolean) | undefined {
  try {
    const expression = RE2JS.compile(pattern)
    return (text) => expression.matcher(text).find()
  } catch {
    return undefined
  }
}
