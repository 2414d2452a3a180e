import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import { nearest } from '../model/nearest.ts'
import type { ToolFaults } from '../model/tool-error.ts'

/** The sentence for each thing that stops a run. */
type FaultTexts = { readonly [Sentence in keyof ToolFaults]: (values: ToolFaults[Sentence]) => string }

export const FAULTS: Bilingual<FaultTexts> = {
  sv: {
    'path/missing': ({ path }) =>
      `Det finns ingen fil eller mapp som heter ${path}. Kontrollera stavningen, och vilken mapp du står i.`,
    'path/outside': ({ path, root }) =>
      `${path} ligger utanför arbetsytan ${root}. Flytta filen dit, eller ange en annan.`,
    'path/too-many': ({ path, limit }) =>
      `${path} har fler än ${limit} filer och mappar. Ange en mindre mapp, eller utelämna mappar med ignore i rus.config.yaml.`,
    'write/over-input': ({ path }) =>
      `${path} ser ut att höra till dokumenten, och skrivs inte över. Ange en annan fil med --output.`,
    'write/not-a-file': ({ path }) => `${path} är ingen vanlig fil, och går inte att skriva till. Ange en annan.`,
    'write/failed': ({ path, code }) => `${path} kunde inte skrivas (${code}). Den gamla filen är orörd.`,
    'lock/held': ({ path, process, host, since }) =>
      `En annan körning av rus arbetar här (process ${process} på ${host}, sedan ${since}). Vänta tills den är klar. Vet du att den är borta: ta bort ${path}.`,
    'git/missing': () => 'git finns inte på den här datorn, och behövs för detta. Installera git.',
    'git/not-a-repository': ({ path }) =>
      `${path} ligger inte i ett git-arkiv, så det finns ingen tidigare version att jämföra med.`,
    'git/unknown-revision': ({ revision }) =>
      `git känner inte till versionen ”${revision}”. Ange en gren, en tagg eller en incheckning, som origin/main.`,
    'git/missing-path': ({ revision, path }) => `${path} finns inte i versionen ”${revision}”.`,
    'git/failed': ({ command, message }) => `${command} misslyckades: ${message}`,
    'date/invalid': ({ value, from }) =>
      `”${value}” (från ${from}) är inget datum. Skriv år-månad-dag, till exempel 2026-01-31.`,
    'baseline/unreadable': ({ path }) =>
      `${path} är ingen fil med godtagna fel, eller är skadad. Ange en annan, eller ta bort den och skapa en ny med --update-baseline.`,
    'baseline/over-other': ({ path }) =>
      `${path} är ingen fil med godtagna fel, eller är skadad, och skrivs inte över. Ange en annan, eller ta bort den först.`,
    'watch/failed': ({ path, code }) => `Det går inte att bevaka ${path} (${code}). Kör utan --watch.`,
  },
  en: {
    'path/missing': ({ path }) =>
      `There is no file or folder ${path}. Check the spelling, and which folder you are in.`,
    'path/outside': ({ path, root }) =>
      `${path} lies outside the workspace ${root}. Move the file there, or name another.`,
    'path/too-many': ({ path, limit }) =>
      `${path} has more than ${limit} files and folders. Name a smaller folder, or leave folders out with ignore in rus.config.yaml.`,
    'write/over-input': ({ path }) =>
      `${path} seems to be one of the documents, and is not written over. Name another file with --output.`,
    'write/not-a-file': ({ path }) => `${path} is no ordinary file and cannot be written. Name another.`,
    'write/failed': ({ path, code }) => `${path} could not be written (${code}). The old file is untouched.`,
    'lock/held': ({ path, process, host, since }) =>
      `Another run of rus works here (process ${process} on ${host}, since ${since}). Wait until it is done. If you know it is gone: remove ${path}.`,
    'git/missing': () => 'git is not on this machine, and is needed for this. Install git.',
    'git/not-a-repository': ({ path }) =>
      `${path} is not in a git repository, so there is no earlier version to compare with.`,
    'git/unknown-revision': ({ revision }) =>
      `git does not know the revision “${revision}”. Name a branch, a tag or a commit, such as origin/main.`,
    'git/missing-path': ({ revision, path }) => `${path} does not exist in the revision “${revision}”.`,
    'git/failed': ({ command, message }) => `${command} failed: ${message}`,
    'date/invalid': ({ value, from }) =>
      `“${value}” (from ${from}) is no date. Write year-month-day, such as 2026-01-31.`,
    'baseline/unreadable': ({ path }) =>
      `${path} is no file of accepted findings, or is damaged. Name another, or remove it and make a new one with --update-baseline.`,
    'baseline/over-other': ({ path }) =>
      `${path} is no file of accepted findings, or is damaged, and is not written over. Name another, or remove it first.`,
    'watch/failed': ({ path, code }) => `${path} cannot be watched (${code}). Run without --watch.`,
  },
}

/** What is wrong with how a command was given. */
export interface UsageTexts {
  readonly unknownOption: (option: string, known: readonly string[]) => string
  readonly unknownCommand: (command: string, known: readonly string[]) => string
  readonly missingValue: (option: string) => string
  readonly notAChoice: (value: string, option: string, choices: readonly string[]) => string
  readonly notANumber: (value: string, option: string) => string
  readonly tooManyArguments: (command: string) => string
  readonly together: (option: string, other: string) => string
  readonly needs: (option: string, other: string) => string
  readonly unknownRule: (rule: string, known: readonly string[]) => string
  /** `near` is the type most likely meant, with what readers call it. */
  readonly unknownType: (type: string, near: { readonly name: string; readonly title: string } | undefined) => string
  readonly seeHelp: (command: string) => string
  readonly internal: (message: string) => string
  readonly debugHint: string
}

export const USAGE: Bilingual<UsageTexts> = {
  sv: {
    unknownOption: (option, known) => `Valet ${option} finns inte.${meant(option, known, 'sv')}`,
    unknownCommand: (command, known) => `Kommandot ${command} finns inte.${meant(command, known, 'sv')}`,
    missingValue: (option) => `Valet ${option} behöver ett värde.`,
    notAChoice: (value, option, choices) =>
      `”${value}” går inte att välja för ${option}. Välj ${joinList(choices, 'sv', 'or')}.${meant(value, choices, 'sv')}`,
    notANumber: (value, option) => `”${value}” är inget antal. Ange ett heltal, 0 eller större, för ${option}.`,
    tooManyArguments: (command) => `${command} tar inte så många argument.`,
    together: (option, other) => `${option} och ${other} går inte att använda tillsammans.`,
    needs: (option, other) => `${option} används tillsammans med ${other}.`,
    unknownRule: (rule, known) => `Regeln ${rule} finns inte.${meant(rule, known, 'sv')} Lista alla: rus explain`,
    unknownType: (type, near) =>
      `Dokumenttypen ${type} finns inte.${near ? ` Menade du ${near.name} (${near.title})?` : ''} Lista alla: rus schema`,
    seeHelp: (command) => `Se ${command} --help.`,
    internal: (message) => `rus gick fel: ${message}`,
    debugHint: 'Kör igen med --debug för detaljer, och berätta gärna för den som sköter rus.',
  },
  en: {
    unknownOption: (option, known) => `There is no option ${option}.${meant(option, known, 'en')}`,
    unknownCommand: (command, known) => `There is no command ${command}.${meant(command, known, 'en')}`,
    missingValue: (option) => `The option ${option} needs a value.`,
    notAChoice: (value, option, choices) =>
      `“${value}” cannot be chosen for ${option}. Choose ${joinList(choices, 'en', 'or')}.${meant(value, choices, 'en')}`,
    notANumber: (value, option) => `“${value}” is no number of things. Give a whole number, 0 or more, for ${option}.`,
    tooManyArguments: (command) => `${command} does not take that many arguments.`,
    together: (option, other) => `${option} and ${other} cannot be used together.`,
    needs: (option, other) => `${option} is used together with ${other}.`,
    unknownRule: (rule, known) => `There is no rule ${rule}.${meant(rule, known, 'en')} List all: rus explain`,
    unknownType: (type, near) =>
      `There is no document type ${type}.${near ? ` Did you mean ${near.name} (${near.title})?` : ''} List all: rus schema`,
    seeHelp: (command) => `See ${command} --help.`,
    internal: (message) => `rus failed: ${message}`,
    debugHint: 'Run again with --debug for details, and please tell whoever looks after rus.',
  },
}

function meant(word: string, known: readonly string[], language: 'sv' | 'en'): string {
  const near = nearest(word, known)
  if (near === undefined) return ''
  return language === 'sv' ? ` Menade du ${near}?` : ` Did you mean ${near}?`
}
