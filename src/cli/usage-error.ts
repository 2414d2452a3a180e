import type { UsageTexts } from '../messages/faults.ts'

/** Thrown when a command is given wrongly; says which sentence, filled in when the language is known. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly say: (texts: UsageTexts) => string

  constructor(say: (texts: UsageTexts) => string) {
    super('usage')
    this.say = say
  }
}
