import { type Argument, Command, Option } from 'commander'
import { COMMANDS, type CommandTexts } from '../messages/commands.ts'
import type { Language } from '../model/language.ts'
import { comparisonFormats, type Format, findingsFormats } from '../render/index.ts'
import type { Run } from './run.ts'
import { UsageError } from './usage-error.ts'
import type { Known } from './usage-sentence.ts'
import { VERSION } from './version.ts'

/** The command line of `rus`. What a command does is loaded when it runs. */
export function createProgram(run: Run): Command {
  const texts = COMMANDS[run.language]
  const program = dressed(new Command('rus'), run, texts)
  program
    .description(texts.program)
    .usage(`${texts.usageCommand} ${texts.usageOptions}`)
    .version(VERSION, '-V, --version', texts.version)
    .helpCommand('help [command]', texts.helpCommand)
  addValidate(program, run, texts)
  addDiff(program, run, texts)
  addRemiss(program, run, texts)
  addExplain(program, run, texts)
  addSchema(program, run, texts)
  addConfig(program, run, texts)
  return program
}

function addValidate(program: Command, run: Run, texts: CommandTexts): void {
  const { validate: said } = texts
  command(program, 'validate', run, texts)
    .description(said.description)
    .argument('[paths...]', said.paths)
    .addOption(chosen('--format <format>', said.format, [...findingsFormats.keys()], texts).default('text', 'text'))
    .option('--output <file>', said.output)
    .option('--fix', said.fix)
    .option('--dry-run', said.dryRun)
    .option('--baseline <file>', said.baseline)
    .option('--update-baseline', said.updateBaseline)
    .option('--changed <revision>', said.changed)
    .addOption(new Option('--max-warnings <number>', said.maxWarnings).argParser(wholeNumber('--max-warnings')))
    .option('--quiet', said.quiet)
    .option('--watch', said.watch)
    .option('--date <date>', said.date)
    .option('--config <file>', said.config)
    .option('--no-cache', said.cache)
    .addHelpText('after', `\n${said.formats}\n${formatsIn(findingsFormats, run.language)}`)
    .addHelpText('after', said.examples)
    .action(async (paths, options) => (await import('./commands/validate.ts')).validate(run, paths, options))
}

function addDiff(program: Command, run: Run, texts: CommandTexts): void {
  const { diff: said } = texts
  command(program, 'diff', run, texts)
    .usage(said.usage)
    .description(said.description)
    .argument('[sources...]', said.sources)
    .addOption(chosen('--format <format>', said.format, [...comparisonFormats.keys()], texts).default('text', 'text'))
    .option('--output <file>', said.output)
    .option('--full', said.full)
    .option('--round <file>', said.round)
    .option('--exit-code', said.exitCode)
    .addOption(new Option('--author <name>', said.author).default('rus', 'rus'))
    .option('--date <date>', said.date)
    .option('--name <path>', said.name)
    .option('--config <file>', said.config)
    .option('--git', said.git)
    .addHelpText('after', `\n${said.formats}\n${formatsIn(comparisonFormats, run.language)}`)
    .addHelpText('after', said.examples)
    .action(async (sources, options) => (await import('./commands/diff.ts')).diff(run, sources, options))
}

function addRemiss(program: Command, run: Run, texts: CommandTexts): void {
  const group = dressed(program.command('remiss'), run, texts)
    .usage(`${texts.usageCommand} ${texts.usageOptions}`)
    .description(texts.remiss.description)
    .helpCommand('help [command]', texts.remiss.helpCommand)
  addRemissBuild(group, run, texts)
  addRemissVerify(group, run, texts)
}

function addRemissBuild(group: Command, run: Run, texts: CommandTexts): void {
  const { remissBuild: said } = texts
  command(group, 'build', run, texts)
    .usage(said.usage)
    .description(said.description)
    .argument('<consultation>', said.consultation)
    .option('--output <folder>', said.output)
    .option('--plan', said.plan)
    .addOption(chosen('--format <format>', said.format, ['text', 'json'], texts).default('text', 'text'))
    .option('--per-recipient', said.perRecipient)
    .option('--paragraph-numbers', said.paragraphNumbers)
    .option('--allow-findings', said.allowFindings)
    .option('--corrects <pack>', said.corrects)
    .option('--replace', said.replace)
    .option('--date <date>', said.date)
    .option('--config <file>', said.config)
    .option('--no-cache', said.cache)
    .addHelpText('after', said.examples)
    .action(async (name, options) => (await import('./commands/remiss-build.ts')).remissBuild(run, name, options))
}

function addRemissVerify(group: Command, run: Run, texts: CommandTexts): void {
  const { remissVerify: said } = texts
  command(group, 'verify', run, texts)
    .usage(said.usage)
    .description(said.description)
    .argument('<pack>', said.pack)
    .option('--config <file>', said.config)
    .addHelpText('after', said.examples)
    .action(async (pack, options) => (await import('./commands/remiss-verify.ts')).remissVerify(run, pack, options))
}

/** Formats and what each is for, a line each. */
function formatsIn(formats: ReadonlyMap<string, Format<unknown>>, language: Language): string {
  return [...formats].map(([name, { description }]) => `  ${name.padEnd(8)} ${description[language]}`).join('\n')
}

function addExplain(program: Command, run: Run, texts: CommandTexts): void {
  command(program, 'explain', run, texts)
    .description(texts.explain.description)
    .argument('[rule]', texts.explain.rule)
    .option('--docs', texts.explain.docs)
    .action(async (rule, options) => (await import('./commands/explain.ts')).explain(run, rule, options))
}

function addSchema(program: Command, run: Run, texts: CommandTexts): void {
  command(program, 'schema', run, texts)
    .description(texts.schema.description)
    .argument('[type]', texts.schema.type)
    .option('--docs', texts.schema.docs)
    .action(async (type, options) => (await import('./commands/schema.ts')).schema(run, type, options))
}

function addConfig(program: Command, run: Run, texts: CommandTexts): void {
  command(program, 'config', run, texts)
    .description(texts.config.description)
    .argument('[path]', texts.config.path)
    .option('--json', texts.config.json)
    .action(async (path, options) => (await import('./commands/config.ts')).config(run, path, options))
}

function command(program: Command, name: string, run: Run, texts: CommandTexts): Command {
  return dressed(program.command(name), run, texts)
    .usage(texts.usageOptions)
    .addOption(chosen('--lang <lang>', texts.lang, ['sv', 'en'], texts))
    .option('--debug', texts.debug)
}

/** Gives a command our language, our streams, and errors that are thrown rather than ending the process. */
function dressed(given: Command, { io }: Run, texts: CommandTexts): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.headings.usage,
    'Arguments:': texts.headings.arguments,
    'Options:': texts.headings.options,
    'Commands:': texts.headings.commands,
  }
  return given
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.terminal.columns,
      getOutHasColors: () => io.stdout.terminal.colour,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (each) => [each.name(), ...each.registeredArguments.map(argumentTerm)].join(' '),
    })
    .helpOption('-h, --help', texts.help)
    .showSuggestionAfterError(false)
    .allowExcessArguments(false)
}

/** An argument as help shows it: `[paths...]`. */
function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '')
  return argument.required ? `<${name}>` : `[${name}]`
}

function chosen(flags: string, said: string, choices: readonly string[], texts: CommandTexts): Option {
  const name = flags.split(' ')[0] ?? flags
  return new Option(flags, `${said} (${texts.choices(choices)})`).argParser((value: string) => {
    if (!choices.includes(value)) throw new UsageError((usage) => usage.notAChoice(value, name, choices))
    return value
  })
}

function wholeNumber(name: string): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value)) throw new UsageError((usage) => usage.notANumber(value, name))
    return Number(value)
  }
}

/** The command that words lead to: of `remiss build x` that of `build`. */
export function commandNamed(program: Command, words: readonly string[]): Command {
  const [first, ...rest] = words.filter((word) => !word.startsWith('-'))
  const inner = program.commands.find((each) => each.name() === first)
  return inner === undefined ? program : commandNamed(inner, rest)
}

/** What a command is called with those it belongs to: `rus remiss build`. */
export function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`
}

/** The commands of a command or program, and all its options and theirs. */
export function knownIn(command: Command): Known {
  const long = (each: Command): readonly string[] => [
    ...each.options.flatMap((option) => option.long ?? []),
    ...each.commands.flatMap(long),
  ]
  return { commands: command.commands.map((each) => each.name()), options: [...new Set([...long(command), '--help'])] }
}
