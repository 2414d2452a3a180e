import type { Bilingual } from '../model/language.ts'

/** What `--help` says of the program, its commands, arguments and options. */
export interface CommandTexts {
  readonly program: string
  readonly headings: Readonly<Record<'usage' | 'arguments' | 'options' | 'commands', string>>
  readonly usageOptions: string
  readonly usageCommand: string
  readonly help: string
  readonly helpCommand: string
  readonly version: string
  readonly lang: string
  readonly debug: string
  readonly default: (value: string) => string
  readonly choices: (values: readonly string[]) => string
  readonly validate: Readonly<
    Record<
      | 'description'
      | 'paths'
      | 'format'
      | 'output'
      | 'fix'
      | 'dryRun'
      | 'baseline'
      | 'updateBaseline'
      | 'changed'
      | 'maxWarnings'
      | 'quiet'
      | 'watch'
      | 'date'
      | 'config'
      | 'cache'
      | 'formats'
      | 'examples',
      string
    >
  >
  readonly diff: Readonly<
    Record<
      | 'usage'
      | 'description'
      | 'sources'
      | 'format'
      | 'output'
      | 'full'
      | 'round'
      | 'exitCode'
      | 'author'
      | 'date'
      | 'name'
      | 'config'
      | 'git'
      | 'formats'
      | 'examples',
      string
    >
  >
  readonly remiss: Readonly<Record<'description' | 'helpCommand', string>>
  readonly remissBuild: Readonly<
    Record<
      | 'usage'
      | 'description'
      | 'consultation'
      | 'output'
      | 'plan'
      | 'format'
      | 'perRecipient'
      | 'paragraphNumbers'
      | 'allowFindings'
      | 'corrects'
      | 'replace'
      | 'date'
      | 'config'
      | 'cache'
      | 'examples',
      string
    >
  >
  readonly remissVerify: Readonly<Record<'usage' | 'description' | 'pack' | 'config' | 'examples', string>>
  readonly explain: Readonly<Record<'description' | 'rule' | 'docs', string>>
  readonly schema: Readonly<Record<'description' | 'type' | 'docs', string>>
  readonly config: Readonly<Record<'description' | 'path' | 'json', string>>
}

export const COMMANDS: Bilingual<CommandTexts> = {
  sv: {
    program:
      'Regionala utvecklingsstrategier som kod: kontrollera dokumenten, se vad som har ändrats och gör remissutskicket.',
    headings: { usage: 'Användning:', arguments: 'Argument:', options: 'Val:', commands: 'Kommandon:' },
    usageOptions: '[val]',
    usageCommand: '[kommando]',
    help: 'visa den här hjälpen',
    helpCommand: 'visa hjälp för ett kommando',
    version: 'visa vilken version det är',
    lang: 'språk i meddelanden: sv eller en',
    debug: 'visa tekniska detaljer när rus självt går fel',
    default: (value) => `förvalt: ${value}`,
    choices: (values) => `välj bland: ${values.join(', ')}`,
    validate: {
      description: 'Kontrollera dokument: struktur, budgetar, datum och hänvisningar.',
      paths: 'filer eller mappar; utan dem kontrolleras hela arbetsytan',
      format: 'form på resultatet',
      output: 'skriv resultatet till en fil',
      fix: 'rätta det som säkert kan rättas',
      dryRun: 'visa vad --fix skulle ändra, utan att ändra',
      baseline: 'godta de fel som står i filen och visa bara nya',
      updateBaseline: 'skriv dagens fel till filen för godtagna fel',
      changed: 'visa bara det som ändrats sedan en version i git, och det som hänvisar dit',
      maxWarnings: 'största antal varningar som godtas',
      quiet: 'visa bara fel',
      watch: 'kontrollera igen när något ändras',
      date: 'dag som kontrollen gäller, till exempel 2026-01-31',
      config: 'använd den här konfigurationsfilen',
      cache: 'läs alla dokument på nytt i stället för att minnas förra körningen',
      formats: 'Former för --format:',
      examples: `
Exempel:
  rus validate                        hela arbetsytan
  rus validate strategi/rus.md        ett dokument
  rus validate --fix --dry-run        visa vad som skulle rättas
  rus validate --changed origin/main  det som ändrats i en gren
  rus validate --format sarif --output rus.sarif

Avslutar med 0 när allt är rätt, 1 när det finns fel, 2 vid fel användning och 3 när rus självt inte kan fortsätta.`,
    },
    diff: {
      usage: '[val] [version | version..version] [fil | mapp]...\n     eller: rus diff [val] <gammal> <ny>',
      description: 'Visa vad som ändrats mellan två versioner, som en människa skulle berätta det.',
      sources: 'filer, mappar eller versioner i git; utan dem jämförs arbetsytan med den senaste incheckningen',
      format: 'form på resultatet',
      output: 'skriv resultatet till en fil',
      full: 'visa också all oförändrad text',
      round: 'pröva ändringarna mot det som är beslutat i en uppdateringsomgång',
      exitCode: 'avsluta med 1 när något skiljer',
      author: 'vem ändringarna i Word är gjorda av; annars rus',
      date: 'dag som jämförelsen gäller, till exempel 2026-01-31',
      name: 'vad dokumentet heter, när filerna är tillfälliga',
      config: 'använd den här konfigurationsfilen',
      git: 'för git: jämför de filer som git lägger till efteråt',
      formats: 'Former för --format:',
      examples: `
Exempel:
  rus diff                               allt sedan den senaste incheckningen
  rus diff strategi/rus.md               ett dokument
  rus diff v2018..v2022 strategi/        två versioner i git
  rus diff gammal.md ny.md               två filer, eller två mappar
  rus diff HEAD~3:strategi/rus.md strategi/rus.md
  rus diff v2018 --format docx --output andringar.docx
  rus diff --round rundor/2021.md        håller sig ändringarna inom uppdraget?

Mer om källor och om git: docs/diff.md

Avslutar med 0, med 1 när en ändring ligger utanför uppdraget (--round) eller något skiljer (--exit-code), 2 vid fel användning och 3 när rus självt inte kan fortsätta eller en fil inte går att läsa.`,
    },
    remiss: {
      description: 'Gör ett remissutskick, eller kontrollera ett.',
      helpCommand: 'visa hjälp för ett av kommandona',
    },
    remissBuild: {
      usage: '<remiss> --output <mapp> [val]',
      description: 'Gör hela remissutskicket: missiv, förslag, ändringar, frågor, svarsformulär och sändlista.',
      consultation: 'remissens fil, eller dess id i arbetsytan',
      output: 'mapp för utskicket',
      plan: 'visa vad utskicket skulle innehålla, utan att skriva något',
      format: 'form på planen',
      perRecipient: 'gör också ett brev till varje mottagare',
      paragraphNumbers: 'numrera förslagets stycken, så att svaren kan hänvisa till dem',
      allowFindings: 'gör utskicket trots fel i dokumenten; hur många står i manifest.json',
      corrects: 'utskick som det här rättar: dess mapp eller zipfil',
      replace: 'ersätt utskicket som ligger i mappen, fast det skiljer sig från det nya',
      date: 'dag som en rättelse skickas och kontrollen av dokumenten gäller, till exempel 2026-01-31',
      config: 'använd den här konfigurationsfilen',
      cache: 'gör alla filer på nytt i stället för att minnas förra körningen',
      examples: `
Exempel:
  rus remiss build remiss/2021.md --plan
  rus remiss build remiss/2021.md --output utskick
  rus remiss build remiss-2021 --output utskick --per-recipient
  rus remiss build remiss/2021.md --output rattat --corrects utskick

Avslutar med 0, med 1 när dokumenten har fel och inget skrevs, 2 vid fel användning och 3 när rus självt inte kan fortsätta.`,
    },
    remissVerify: {
      usage: '<utskick> [val]',
      description: 'Kontrollera att ett utskick är som det skrevs, och att det stämmer med sina källor.',
      pack: 'mapp som rus remiss build skrev, eller dess zipfil',
      config: 'använd den här konfigurationsfilen, och arbetsytan den ligger i',
      examples: `
Exempel:
  rus remiss verify utskick
  rus remiss verify utskick/20RS6401-remiss-2021.zip

Avslutar med 0 när allt stämmer, 1 när något inte gör det, 2 vid fel användning och 3 när rus självt inte kan fortsätta.`,
    },
    explain: {
      description: 'Förklara en regel: varför den finns, hur felet rättas och exempel.',
      rule: 'regel, som budget/row-sum, eller grupp, som budget; utan namn listas alla regler',
      docs: 'skriv referenssidan för reglerna, i Markdown',
    },
    schema: {
      description: 'Visa dokumenttyperna och deras scheman.',
      type: 'dokumenttyp; utan typ listas alla',
      docs: 'skriv referenssidan för alla typer, i Markdown',
    },
    config: {
      description: 'Visa vad som gäller i arbetsytan, och var det är bestämt.',
      path: 'mapp eller fil i arbetsytan',
      json: 'skriv som JSON',
    },
  },
  en: {
    program:
      'Regional development strategies as code: check the documents, see what has changed, and build the consultation pack.',
    headings: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:' },
    usageOptions: '[options]',
    usageCommand: '[command]',
    help: 'show this help',
    helpCommand: 'show help for a command',
    version: 'show the version',
    lang: 'language of messages: sv or en',
    debug: 'show technical details when rus itself fails',
    default: (value) => `default: ${value}`,
    choices: (values) => `choose from: ${values.join(', ')}`,
    validate: {
      description: 'Check documents: structure, budgets, dates and references.',
      paths: 'files or folders; without them the whole workspace is checked',
      format: 'form of the result',
      output: 'write the result to a file',
      fix: 'mend what can be mended safely',
      dryRun: 'show what --fix would change, without changing it',
      baseline: 'accept the findings in the file and show only new ones',
      updateBaseline: 'write the findings of today to the file of accepted ones',
      changed: 'show only what changed since a revision in git, and what refers to it',
      maxWarnings: 'largest number of warnings to accept',
      quiet: 'show errors only',
      watch: 'check again when something changes',
      date: 'the day the check is about, such as 2026-01-31',
      config: 'use this configuration file',
      cache: 'read all documents anew instead of remembering the last run',
      formats: 'Forms for --format:',
      examples: `
Examples:
  rus validate                        the whole workspace
  rus validate strategi/rus.md        one document
  rus validate --fix --dry-run        show what would be mended
  rus validate --changed origin/main  what changed on a branch
  rus validate --format sarif --output rus.sarif

Exits with 0 when all is well, 1 when there are errors, 2 for wrong usage and 3 when rus itself cannot go on.`,
    },
    diff: {
      usage: '[options] [revision | revision..revision] [file | folder]...\n   or: rus diff [options] <old> <new>',
      description: 'Show what changed between two versions, as a person would tell it.',
      sources: 'files, folders or git revisions; without them the workspace is compared with the last commit',
      format: 'form of the result',
      output: 'write the result to a file',
      full: 'show all unchanged text too',
      round: 'hold the changes against what an update round has decided',
      exitCode: 'exit with 1 when anything differs',
      author: 'who the changes in Word are by; rus otherwise',
      date: 'the day the comparison is about, such as 2026-01-31',
      name: 'what the document is called, when the files are temporary',
      config: 'use this configuration file',
      git: 'for git: compare the files that git adds after this',
      formats: 'Forms for --format:',
      examples: `
Examples:
  rus diff                               everything since the last commit
  rus diff strategi/rus.md               one document
  rus diff v2018..v2022 strategi/        two revisions in git
  rus diff old.md new.md                 two files, or two folders
  rus diff HEAD~3:strategi/rus.md strategi/rus.md
  rus diff v2018 --format docx --output changes.docx
  rus diff --round rundor/2021.md        do the changes stay within the mandate?

More of sources and of git: docs/diff.md

Exits with 0, with 1 when a change lies outside the mandate (--round) or anything differs (--exit-code), 2 for wrong usage and 3 when rus itself cannot go on or a file cannot be read.`,
    },
    remiss: {
      description: 'Build a consultation pack, or prove one.',
      helpCommand: 'show help for one of the commands',
    },
    remissBuild: {
      usage: '<consultation> --output <folder> [options]',
      description:
        'Build the whole consultation pack: cover letters, proposal, changes, questions, answer form and recipients.',
      consultation: 'file of the consultation, or its id in the workspace',
      output: 'folder for the pack',
      plan: 'show what the pack would hold, without writing anything',
      format: 'form of the plan',
      perRecipient: 'make a letter to each recipient too',
      paragraphNumbers: 'number the paragraphs of the proposal, so that answers can cite them',
      allowFindings: 'build despite errors in the documents; manifest.json says how many',
      corrects: 'pack that this one corrects: its folder or zip file',
      replace: 'replace the pack in the folder though it differs from the new one',
      date: 'the day a correction is sent and the check of the documents is about, such as 2026-01-31',
      config: 'use this configuration file',
      cache: 'make all files anew instead of remembering the last run',
      examples: `
Examples:
  rus remiss build remiss/2021.md --plan
  rus remiss build remiss/2021.md --output pack
  rus remiss build remiss-2021 --output pack --per-recipient
  rus remiss build remiss/2021.md --output corrected --corrects pack

Exits with 0, with 1 when the documents have errors and nothing was written, 2 for wrong usage and 3 when rus itself cannot go on.`,
    },
    remissVerify: {
      usage: '<pack> [options]',
      description: 'Prove that a pack is as it was written, and agrees with its sources.',
      pack: 'folder that rus remiss build wrote, or its zip file',
      config: 'use this configuration file, and the workspace it lies in',
      examples: `
Examples:
  rus remiss verify pack
  rus remiss verify pack/20RS6401-remiss-2021.zip

Exits with 0 when all holds, 1 when something does not, 2 for wrong usage and 3 when rus itself cannot go on.`,
    },
    explain: {
      description: 'Explain a rule: why it exists, how to mend the fault, and examples.',
      rule: 'rule, such as budget/row-sum, or group, such as budget; without one all are listed',
      docs: 'write the reference page of the rules, as Markdown',
    },
    schema: {
      description: 'Show the document types and their schemas.',
      type: 'document type; without one all are listed',
      docs: 'write the reference page of all types, as Markdown',
    },
    config: {
      description: 'Show what holds in the workspace, and where it was decided.',
      path: 'folder or file in the workspace',
      json: 'write as JSON',
    },
  },
}
