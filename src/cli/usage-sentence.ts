import type { CommanderError } from 'commander'
import type { UsageTexts } from '../messages/faults.ts'

/** Options and commands there are, for suggestions. */
export interface Known {
  readonly options: readonly string[]
  readonly commands: readonly string[]
}

/** Says a usage error of commander's, which speaks English only, in the reader's language. */
export function usageSentence(error: CommanderError, usage: UsageTexts, known: Known): string {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '')
  switch (error.code) {
    case 'commander.unknownOption':
      return usage.unknownOption(first, known.options)
    case 'commander.unknownCommand':
      return usage.unknownCommand(first, known.commands)
    case 'commander.optionMissingArgument':
      return usage.missingValue(first.split(' ')[0] ?? first)
    case 'commander.missingArgument':
      return usage.missingArgument(first)
    case 'commander.conflictingOption':
      return usage.together(longName(first), longName(second))
    case 'commander.excessArguments':
      return usage.tooManyArguments('rus')
    default:
      return error.message
  }
}

function longName(flags: string): string {
  return flags.split(' ').find((word) => word.startsWith('--')) ?? flags
}
