import { formatNumber } from '../model/amount.ts'
import { formatDate } from '../model/calendar.ts'
import { formatSize } from '../model/file-size.ts'
import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import { continuing, nearest } from '../model/nearest.ts'
import type { PackExcess } from '../model/pack-limits.ts'
import type { ToolFaults } from '../model/tool-error.ts'
import { tellLosses } from './pack-losses.ts'

/** The sentence for each thing that stops a run. */
type FaultTexts = { readonly [Sentence in keyof ToolFaults]: (values: ToolFaults[Sentence]) => string }

/** What of a document there is too much of. */
const LONG: Bilingual<Readonly<Record<ToolFaults['pack/long-document']['what'], string>>> = {
  sv: { parts: 'stycken och punkter', rows: 'tabellrader', cells: 'tabellceller' },
  en: { parts: 'paragraphs and items', rows: 'rows of tables', cells: 'cells of tables' },
}

/** What of a pack there is too much of. */
const EXCESS: Bilingual<Readonly<Record<PackExcess, (most: number) => string>>> = {
  sv: {
    entries: (most) =>
      `det har fler än ${formatNumber(most, 'sv')} filer och mappar. Dela upp sändlistan på flera remisser.`,
    file: (most) => `en fil är större än ${formatSize(most, 'sv')}. Korta eller dela upp dokumentet.`,
    zip: (most) =>
      `zipfilen är större än ${formatSize(most, 'sv')}. Gör bilder och bilagor mindre, eller skicka färre bilagor.`,
    inflated: (most) =>
      `filerna i zipfilen är tillsammans större än ${formatSize(most, 'sv')}. Gör bilder och bilagor mindre, eller skicka färre bilagor.`,
    sources: (most) => `det görs av fler än ${formatNumber(most, 'sv')} filer. Lägg ihop bilder eller bilagor.`,
    sections: (most) => `förslaget har fler än ${formatNumber(most, 'sv')} avsnitt. Lägg en del av det i en bilaga.`,
    text: (most) =>
      `listan över filerna är större än ${formatSize(most, 'sv')}. Dela upp sändlistan på flera remisser.`,
  },
  en: {
    entries: (most) =>
      `it has more than ${formatNumber(most, 'en')} files and folders. Divide the recipients on several consultations.`,
    file: (most) => `a file is larger than ${formatSize(most, 'en')}. Shorten or divide the document.`,
    zip: (most) =>
      `the zip file is larger than ${formatSize(most, 'en')}. Make pictures and annexes smaller, or send fewer annexes.`,
    inflated: (most) =>
      `the files in the zip file are together larger than ${formatSize(most, 'en')}. Make pictures and annexes smaller, or send fewer annexes.`,
    sources: (most) => `it is made of more than ${formatNumber(most, 'en')} files. Put pictures or annexes together.`,
    sections: (most) =>
      `the proposal has more than ${formatNumber(most, 'en')} sections. Put a part of it in an annex.`,
    text: (most) =>
      `the list of the files is larger than ${formatSize(most, 'en')}. Divide the recipients on several consultations.`,
  },
}

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
    'write/in-git': ({ path }) => `${path} ligger i gits egen mapp, och där skriver rus aldrig. Ange en annan plats.`,
    'write/not-a-file': ({ path }) => `${path} är ingen vanlig fil, och går inte att skriva till. Ange en annan.`,
    'write/not-a-folder': ({ path }) => `${path} är ingen mapp. Ange en annan plats med --output.`,
    'write/failed': ({ path, code }) => `${path} kunde inte skrivas (${code}). Den gamla filen är orörd.`,
    'lock/held': ({ path, process, host, since }) =>
      `En annan körning av rus arbetar här (process ${process} på ${host}, sedan ${since}). Vänta tills den är klar. Vet du att den är borta: ta bort ${path}.`,
    'git/missing': () => 'git finns inte på den här datorn, och behövs för detta. Installera git.',
    'git/not-a-repository': ({ path }) =>
      `${path} ligger inte i ett git-arkiv, så det finns ingen tidigare version att jämföra med.`,
    'git/unknown-revision': ({ revision }) =>
      `git känner inte till versionen ”${revision}”. Ange en gren, en tagg eller en incheckning, som origin/main.`,
    'git/missing-path': ({ revision, path }) => `${path} finns inte i versionen ”${revision}”.`,
    'git/outside': ({ path, repository }) =>
      `${path} ligger utanför git-arkivet ${repository}, så git har ingen tidigare version av den.`,
    'git/failed': ({ command, message }) => `${command} misslyckades: ${message}`,
    'date/invalid': ({ value, from }) =>
      from === '--date'
        ? `”${value}” (från --date) är inget datum. Skriv år-månad-dag, till exempel 2026-01-31.`
        : `”${value}” (från ${from}) är ingen tidpunkt. Ange antalet sekunder sedan den 1 januari 1970, till exempel 1769817600 för 2026-01-31.`,
    'baseline/unreadable': ({ path }) =>
      `${path} är ingen fil med godtagna fel, eller är skadad. Ange en annan, eller ta bort den och skapa en ny med --update-baseline.`,
    'baseline/over-other': ({ path }) =>
      `${path} är ingen fil med godtagna fel, eller är skadad, och skrivs inte över. Ange en annan, eller ta bort den först.`,
    'watch/failed': ({ path, code }) => `Det går inte att bevaka ${path} (${code}). Kör utan --watch.`,
    'word/inexact': ({ side, found, expected }) =>
      `Wordfilen skrevs inte: den hade inte gett ${side === 'new' ? 'den nya' : 'den gamla'} texten tillbaka. I filen stod ”${found}”, i dokumentet ”${expected}”. Berätta gärna för den som sköter rus.`,
    'pack/occupied': ({ path, found }) =>
      `Mappen ${path} är inte tom, och skrivs inte över: där finns ${found}, som inte hör till ett utskick. Ange en annan mapp med --output.`,
    'pack/other': ({ path, consultation }) =>
      `I mappen ${path} ligger utskicket av en annan remiss, ${consultation}. Ange en annan mapp med --output.`,
    'pack/another': ({ path, consultation }) =>
      `Utskicket ${path} gäller en annan remiss, ${consultation}. Ange det utskick som ska rättas.`,
    'pack/changed': ({ path, found }) =>
      `Utskicket i mappen ${path} skrivs inte över, för ${found} är inte längre som rus skrev den. Flytta undan mappen, eller ange en annan med --output.`,
    'pack/sent': ({ path, name, day, hash, losses }) =>
      `I ${path} ligger redan utskicket ${name} (${day === '' ? '' : `${formatDate(day, 'sv')}, `}kontrollsumma ${hash}…), som har ${tellLosses(losses, 'sv')}: är det skickat rättar ni det med --corrects ${path} och en ny mapp i --output, annars ersätts det med --replace.`,
    'pack/none': ({ path }) =>
      `${path} är inget utskick: där finns ingen läsbar manifest.json. Ange mappen som rus remiss build skrev, eller dess zipfil.`,
    'pack/unsound': ({ path }) =>
      `Utskicket ${path} är inte som det skickades, och går därför inte att rätta. Se vad som skiljer: rus remiss verify ${path}`,
    'pack/excess': ({ excess, most }) => `Utskicket blir för stort: ${EXCESS.sv[excess](most)} Inget är skrivet.`,
    'pack/long-document': ({ path, line, what, most }) =>
      `${path} är för långt för att skickas ut som ett dokument: på rad ${line} passerar det ${formatNumber(most, 'sv')} ${LONG.sv[what]}. Lägg en del av det i en bilaga, eller skicka tabellen som en egen fil.`,
    'pack/unrendered': ({ name, message }) => `${name} gick inte att göra: ${message}. Inget är skrivet.`,
    'pack/given-up': ({ name, why }) =>
      `${name} ${why === 'slow' ? 'tog för lång tid' : 'tog för mycket minne'} att göra. Inget är skrivet. Dela upp dokumentet, eller gör dess bilder mindre.`,
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
    'write/in-git': ({ path }) => `${path} lies in git’s own folder, where rus never writes. Name another place.`,
    'write/not-a-file': ({ path }) => `${path} is no ordinary file and cannot be written. Name another.`,
    'write/not-a-folder': ({ path }) => `${path} is no folder. Name another place with --output.`,
    'write/failed': ({ path, code }) => `${path} could not be written (${code}). The old file is untouched.`,
    'lock/held': ({ path, process, host, since }) =>
      `Another run of rus works here (process ${process} on ${host}, since ${since}). Wait until it is done. If you know it is gone: remove ${path}.`,
    'git/missing': () => 'git is not on this machine, and is needed for this. Install git.',
    'git/not-a-repository': ({ path }) =>
      `${path} is not in a git repository, so there is no earlier version to compare with.`,
    'git/unknown-revision': ({ revision }) =>
      `git does not know the revision “${revision}”. Name a branch, a tag or a commit, such as origin/main.`,
    'git/missing-path': ({ revision, path }) => `${path} does not exist in the revision “${revision}”.`,
    'git/outside': ({ path, repository }) =>
      `${path} lies outside the git repository ${repository}, so git has no earlier version of it.`,
    'git/failed': ({ command, message }) => `${command} failed: ${message}`,
    'date/invalid': ({ value, from }) =>
      from === '--date'
        ? `“${value}” (from --date) is no date. Write year-month-day, such as 2026-01-31.`
        : `“${value}” (from ${from}) is no time. Give the number of seconds since 1 January 1970, such as 1769817600 for 2026-01-31.`,
    'baseline/unreadable': ({ path }) =>
      `${path} is no file of accepted findings, or is damaged. Name another, or remove it and make a new one with --update-baseline.`,
    'baseline/over-other': ({ path }) =>
      `${path} is no file of accepted findings, or is damaged, and is not written over. Name another, or remove it first.`,
    'watch/failed': ({ path, code }) => `${path} cannot be watched (${code}). Run without --watch.`,
    'word/inexact': ({ side, found, expected }) =>
      `The Word file was not written: it would not have given the ${side} text back. The file had “${found}”, the document has “${expected}”. Please tell whoever looks after rus.`,
    'pack/occupied': ({ path, found }) =>
      `The folder ${path} is not empty, and is not written over: it holds ${found}, which belongs to no pack. Name another folder with --output.`,
    'pack/other': ({ path, consultation }) =>
      `The folder ${path} holds the pack of another consultation, ${consultation}. Name another folder with --output.`,
    'pack/another': ({ path, consultation }) =>
      `The pack ${path} is of another consultation, ${consultation}. Name the pack to correct.`,
    'pack/changed': ({ path, found }) =>
      `The pack in the folder ${path} is not written over, since ${found} is no longer as rus wrote it. Move the folder away, or name another with --output.`,
    'pack/sent': ({ path, name, day, hash, losses }) =>
      `In ${path} lies the pack ${name} (${day === '' ? '' : `${formatDate(day, 'en')}, `}hash ${hash}…), which has ${tellLosses(losses, 'en')}: if it is sent, correct it with --corrects ${path} and a new folder for --output, else replace it with --replace.`,
    'pack/none': ({ path }) =>
      `${path} is no pack: there is no manifest.json to be read. Name the folder that rus remiss build wrote, or its zip file.`,
    'pack/unsound': ({ path }) =>
      `The pack ${path} is not as it was sent, and so cannot be corrected. See what differs: rus remiss verify ${path}`,
    'pack/excess': ({ excess, most }) => `The pack would be too large: ${EXCESS.en[excess](most)} Nothing is written.`,
    'pack/long-document': ({ path, line, what, most }) =>
      `${path} is too long to be sent as one document: in line ${line} it passes ${formatNumber(most, 'en')} ${LONG.en[what]}. Put a part of it in an annex, or send the table as a file of its own.`,
    'pack/unrendered': ({ name, message }) => `${name} could not be made: ${message}. Nothing is written.`,
    'pack/given-up': ({ name, why }) =>
      `Making ${name} took too ${why === 'slow' ? 'long' : 'much memory'}. Nothing is written. Divide the document, or make its pictures smaller.`,
  },
}

/** What is wrong with how a command was given. */
export interface UsageTexts {
  readonly unknownOption: (option: string, known: readonly string[]) => string
  readonly unknownCommand: (command: string, known: readonly string[]) => string
  readonly missingValue: (option: string) => string
  readonly missingArgument: (argument: string) => string
  readonly notAChoice: (value: string, option: string, choices: readonly string[]) => string
  readonly notANumber: (value: string, option: string) => string
  readonly tooManyArguments: (command: string) => string
  readonly together: (option: string, other: string) => string
  readonly needs: (option: string, other: string) => string
  readonly unknownRule: (rule: string, known: readonly string[]) => string
  /** `near` is the type most likely meant, with what readers call it. */
  readonly unknownType: (type: string, near: { readonly name: string; readonly title: string } | undefined) => string
  /** A word that names no file, folder or revision; `known` are the names beside it, branches and tags. */
  readonly unknownSource: (word: string, known: readonly string[]) => string
  readonly unknownRevision: (revision: string, known: readonly string[]) => string
  /** A word that is both a file or folder and a revision. */
  readonly ambiguousSource: (word: string) => string
  /** A path that a revision has not; `near` is what was most likely meant, whole. */
  readonly missingInRevision: (path: string, revision: string, near: string | undefined) => string
  readonly noMergeBase: (first: string, second: string) => string
  readonly revisionFirst: (revision: string) => string
  readonly tooManySources: () => string
  readonly fileAndFolder: (file: string, folder: string) => string
  /** `--name` where the documents have names of their own. */
  readonly nameNotNeeded: () => string
  readonly inputTwice: () => string
  readonly inputAlone: () => string
  readonly gitArguments: () => string
  /** The file given with `--round` is no round. */
  readonly notARound: (path: string) => string
  /** A round that does not name the two versions to compare. */
  readonly roundWithoutVersions: (path: string) => string
  /** A round names a document that is not there. */
  readonly roundMissing: (path: string, key: 'base' | 'proposal', document: string) => string
  /** What was compared is not the strategy of the round. */
  readonly roundElsewhere: (path: string) => string
  /** A word that is neither a consultation's file nor its id; `known` are the ids there are. */
  readonly unknownConsultation: (word: string, known: readonly string[]) => string
  /** The file given is no consultation. */
  readonly notAConsultation: (path: string) => string
  /** Its header could not be read: too large, or written wrongly. */
  readonly unreadConsultation: (path: string, why: 'large' | 'faulty') => string
  /** A consultation names a document that is not there or cannot be read, or names none. */
  readonly consultationMissing: (path: string, key: string, document: string) => string
  readonly correctsItself: (path: string) => string
  readonly outputOrPlan: () => string
  readonly seeHelp: (command: string) => string
  readonly internal: (message: string) => string
  readonly debugHint: string
}

export const USAGE: Bilingual<UsageTexts> = {
  sv: {
    unknownOption: (option, known) => `Valet ${option} finns inte.${meant(option, known, 'sv')}`,
    unknownCommand: (command, known) => `Kommandot ${command} finns inte.${meant(command, known, 'sv')}`,
    missingValue: (option) => `Valet ${option} behöver ett värde.`,
    missingArgument: (argument) => `Argumentet <${argument}> saknas.`,
    notAChoice: (value, option, choices) =>
      `”${value}” går inte att välja för ${option}. Välj ${joinList(choices, 'sv', 'or')}.${meant(value, choices, 'sv')}`,
    notANumber: (value, option) => `”${value}” är inget antal. Ange ett heltal, 0 eller större, för ${option}.`,
    tooManyArguments: (command) => `${command} tar inte så många argument.`,
    together: (option, other) => `${option} och ${other} går inte att använda tillsammans.`,
    needs: (option, other) => `${option} används tillsammans med ${other}.`,
    unknownRule: (rule, known) => `Regeln ${rule} finns inte.${meant(rule, known, 'sv')} Lista alla: rus explain`,
    unknownType: (type, near) =>
      `Dokumenttypen ${type} finns inte.${near ? ` Menade du ${near.name} (${near.title})?` : ''} Lista alla: rus schema`,
    unknownSource: (word, known) => `”${word}” är ingen fil, mapp eller version i git.${meant(word, known, 'sv')}`,
    unknownRevision: (revision, known) =>
      `git känner inte till versionen ”${revision}”.${meant(revision, known, 'sv')}`,
    ambiguousSource: (word) =>
      `”${word}” är både en fil eller mapp och en version i git. Skriv ./${word} för filen, eller ${word}^0 för versionen.`,
    missingInRevision: (path, revision, near) =>
      `${path} finns inte i versionen ”${revision}”.${near === undefined ? '' : ` Menade du ${near}?`}`,
    noMergeBase: (first, second) =>
      `”${first}” och ”${second}” har ingen gemensam historia. Jämför dem direkt: ${first}..${second}`,
    revisionFirst: (revision) => `Skriv versionen ”${revision}” först, och sedan de filer eller mappar det gäller.`,
    tooManySources: () =>
      'rus diff jämför två filer eller två mappar. Med en version i git först tar det hur många som helst.',
    fileAndFolder: (file, folder) => `${file} är en fil och ${folder} en mapp. Ange två filer eller två mappar.`,
    nameNotNeeded: () => '--name är till för två filer. Dokument i en version eller mapp har redan namn.',
    inputTwice: () => 'Bara den ena sidan kan läsas från standard in (-).',
    inputAlone: () => 'Ange också en fil att jämföra standard in (-) med.',
    gitArguments: () => '--git är till för git, som lägger till filerna själv. Se docs/diff.md.',
    notARound: (path) => `${path} är ingen uppdateringsomgång. Ange ett dokument med type: update-round.`,
    roundWithoutVersions: (path) =>
      `${path} säger inte vilka versioner som ska jämföras. Lägg till ”base” (med ”document”) och ”proposal”, eller ange två filer.`,
    roundMissing: (path, key, document) => `${path} pekar under ”${key}” ut ”${document}”, som inte finns.`,
    roundElsewhere: (path) =>
      `Inget av det som jämförs är det förslag som ${path} gäller. Ange det, eller bara --round, så jämförs omgångens egna versioner.`,
    unknownConsultation: (word, known) =>
      known.length === 0
        ? `”${word}” är ingen fil, och i arbetsytan finns ingen remiss (type: consultation).`
        : `”${word}” är ingen fil och inget id för en remiss i arbetsytan.${meant(word, known, 'sv') || ` Där finns ${joinList(known, 'sv')}.`}`,
    notAConsultation: (path) => `${path} är ingen remiss. Ange ett dokument med type: consultation.`,
    unreadConsultation: (path, why) =>
      why === 'large'
        ? `Dokumenthuvudet i ${path} är för stort, och läses därför inte. Skriv mottagarna i en CSV-fil, och ange den i dokumenthuvudet: recipients: sandlista.csv`
        : `Dokumenthuvudet i ${path} går inte att läsa. Se vad som är fel: rus validate ${path}`,
    consultationMissing: (path, key, document) =>
      document === ''
        ? `${path} säger inte vilket dokument som är ”${key}”. Lägg till ”${key}” med ”document”.`
        : `${path} pekar under ”${key}” ut ”${document}”, som inte finns eller inte går att läsa.`,
    correctsItself: (path) =>
      `Utskicket ${path} ska rättas, och måste finnas kvar som det skickades. Ange en annan mapp med --output.`,
    outputOrPlan: () =>
      'Ange en mapp för utskicket med --output, eller --plan för att bara se vad det skulle innehålla.',
    seeHelp: (command) => `Se ${command} --help.`,
    internal: (message) => `rus gick fel: ${message}`,
    debugHint: 'Kör igen med --debug för detaljer, och berätta gärna för den som sköter rus.',
  },
  en: {
    unknownOption: (option, known) => `There is no option ${option}.${meant(option, known, 'en')}`,
    unknownCommand: (command, known) => `There is no command ${command}.${meant(command, known, 'en')}`,
    missingValue: (option) => `The option ${option} needs a value.`,
    missingArgument: (argument) => `The argument <${argument}> is missing.`,
    notAChoice: (value, option, choices) =>
      `“${value}” cannot be chosen for ${option}. Choose ${joinList(choices, 'en', 'or')}.${meant(value, choices, 'en')}`,
    notANumber: (value, option) => `“${value}” is no number of things. Give a whole number, 0 or more, for ${option}.`,
    tooManyArguments: (command) => `${command} does not take that many arguments.`,
    together: (option, other) => `${option} and ${other} cannot be used together.`,
    needs: (option, other) => `${option} is used together with ${other}.`,
    unknownRule: (rule, known) => `There is no rule ${rule}.${meant(rule, known, 'en')} List all: rus explain`,
    unknownType: (type, near) =>
      `There is no document type ${type}.${near ? ` Did you mean ${near.name} (${near.title})?` : ''} List all: rus schema`,
    unknownSource: (word, known) => `“${word}” is no file, folder or revision in git.${meant(word, known, 'en')}`,
    unknownRevision: (revision, known) =>
      `git does not know the revision “${revision}”.${meant(revision, known, 'en')}`,
    ambiguousSource: (word) =>
      `“${word}” is both a file or folder and a revision in git. Write ./${word} for the file, or ${word}^0 for the revision.`,
    missingInRevision: (path, revision, near) =>
      `${path} does not exist in the revision “${revision}”.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    noMergeBase: (first, second) =>
      `“${first}” and “${second}” have no history in common. Compare them as they are: ${first}..${second}`,
    revisionFirst: (revision) => `Write the revision “${revision}” first, and then the files or folders it is about.`,
    tooManySources: () => 'rus diff compares two files or two folders. With a git revision first it takes any number.',
    fileAndFolder: (file, folder) => `${file} is a file and ${folder} a folder. Give two files or two folders.`,
    nameNotNeeded: () => '--name is for two files. Documents in a revision or folder have names already.',
    inputTwice: () => 'Only one of the sides can be read from standard input (-).',
    inputAlone: () => 'Also give a file to compare standard input (-) with.',
    gitArguments: () => '--git is for git, which adds the files itself. See docs/diff.md.',
    notARound: (path) => `${path} is no update round. Give a document with type: update-round.`,
    roundWithoutVersions: (path) =>
      `${path} does not say which versions to compare. Add “base” (with “document”) and “proposal”, or give two files.`,
    roundMissing: (path, key, document) => `${path} names “${document}” under “${key}”, which does not exist.`,
    roundElsewhere: (path) =>
      `Nothing that is compared is the proposal that ${path} is about. Name it, or give only --round to compare the versions of the round.`,
    unknownConsultation: (word, known) =>
      known.length === 0
        ? `“${word}” is no file, and the workspace has no consultation (type: consultation).`
        : `“${word}” is no file, and no id of a consultation in the workspace.${meant(word, known, 'en') || ` There is ${joinList(known, 'en')}.`}`,
    notAConsultation: (path) => `${path} is no consultation. Give a document with type: consultation.`,
    unreadConsultation: (path, why) =>
      why === 'large'
        ? `The front matter of ${path} is too large, and is therefore not read. Write the recipients in a CSV file, and name it in the front matter: recipients: recipients.csv`
        : `The front matter of ${path} cannot be read. See what is wrong: rus validate ${path}`,
    consultationMissing: (path, key, document) =>
      document === ''
        ? `${path} does not say which document is the “${key}”. Add “${key}” with “document”.`
        : `${path} names “${document}” under “${key}”, which does not exist or cannot be read.`,
    correctsItself: (path) =>
      `The pack ${path} is to be corrected, and must stay as it was sent. Name another folder with --output.`,
    outputOrPlan: () => 'Name a folder for the pack with --output, or give --plan to see what it would hold.',
    seeHelp: (command) => `See ${command} --help.`,
    internal: (message) => `rus failed: ${message}`,
    debugHint: 'Run again with --debug for details, and please tell whoever looks after rus.',
  },
}

function meant(word: string, known: readonly string[], language: 'sv' | 'en'): string {
  const near = nearest(word, known) ?? continuing(word, known)
  if (near === undefined) return ''
  return language === 'sv' ? ` Menade du ${near}?` : ` Did you mean ${near}?`
}
