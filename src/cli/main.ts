import { type Command, CommanderError } from 'commander'
import type { Io } from '../io/io.ts'
import { FAULTS, USAGE } from '../messages/faults.ts'
import type { Language } from '../model/language.ts'
import type { ToolError, ToolFault } from '../model/tool-error.ts'
import { visibleLines } from '../model/visible.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { languageOf, languageOption } from './language.ts'
import { withOperandsMarked } from './operands.ts'
import { commandNamed, createProgram, fullName, knownIn } from './program.ts'
import type { UsageError } from './usage-error.ts'
import { usageSentence } from './usage-sentence.ts'

export { createIo } from '../io/node-io.ts'

/**
 * Runs one command line and returns its exit code. The one place where errors are caught: what a person did wrong is
 * one sentence and 2, what the tool or the machine did wrong is one sentence and 3.
 *
 * @param argv the words after `rus`
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(languageOption(argv), undefined, io.environment)
  const run: { exitCode: ExitCode } = { exitCode: EXIT.clean }
  const finish = (code: ExitCode) => {
    run.exitCode = code
  }
  const program = createProgram({ io, language, finish })
  try {
    await program.parseAsync(withOperandsMarked(argv), { from: 'user' })
    return run.exitCode
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.clean
    if (error instanceof CommanderError && error.code === 'commander.help') {
      await io.stdout.write(commandNamed(program, argv).helpInformation())
      return EXIT.usage
    }
    const { text, exitCode } = told(error, language, commandNamed(program, argv))
    await io.stderr.write(`${visibleLines(text)}\n`)
    if (argv.includes('--debug') && error instanceof Error) await io.stderr.write(`${error.stack ?? ''}\n`)
    return exitCode
  }
}

function told(
  error: unknown,
  language: Language,
  command: Command,
): { readonly text: string; readonly exitCode: ExitCode } {
  const usage = USAGE[language]
  if (isNamed<ToolError>(error, 'ToolError'))
    return { text: faultSentence(error.fault, language), exitCode: error.exitCode }
  if (isNamed<UsageError>(error, 'UsageError')) return { text: error.say(usage), exitCode: EXIT.usage }
  if (error instanceof CommanderError) {
    const sentence = usageSentence(error, usage, knownIn(command))
    return { text: `${sentence} ${usage.seeHelp(fullName(command))}`, exitCode: EXIT.usage }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { text: `${usage.internal(message)}\n${usage.debugHint}`, exitCode: EXIT.failure }
}

/** Whether an error is of a class of ours. Each command is a bundle with its own copy of the class, so `instanceof` cannot tell. */
function isNamed<Named extends Error>(error: unknown, name: Named['name']): error is Named {
  return error instanceof Error && error.name === name
}

/** The sentence for what stops a run. */
function faultSentence<Fault extends ToolFault>(fault: Fault, language: Language): string {
  const say = FAULTS[language][fault.sentence] as (values: Fault['values']) => string
  return say(fault.values)
}
