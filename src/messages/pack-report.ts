import { formatNumber } from '../model/amount.ts'
import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'
import { joinList } from '../model/list.ts'

/** What `rus remiss build` says of a pack, to the one who builds it. */
export interface PackReportTexts {
  /** What a progress line says while files are made. */
  readonly making: string
  /** Before what a plan tells: nothing is written. */
  readonly planned: string
  readonly dnr: string
  readonly lastDay: string
  readonly hash: string
  readonly corrects: string
  readonly documents: string
  readonly recipients: string
  readonly sources: string
  readonly audience: {
    readonly all: string
    readonly group: (title: string) => string
    /** Letters, each to one. */
    readonly recipients: (count: number) => string
    readonly sender: string
  }
  /** `Externa mottagare: 35 mottagare, 2 av dem bara för vissa avsnitt` */
  readonly group: (title: string, count: number, limited: number) => string
  readonly noGroup: (count: number) => string
  /** A source with the first digits of its commit. */
  readonly committed: (path: string, commit: string) => string
  readonly uncommitted: (path: string) => string
  /** `27 filer` */
  readonly files: (count: number) => string
  readonly done: (folder: string, files: number, size: string) => string
  /** What to do now. */
  readonly next: {
    readonly read: (page: string) => string
    readonly send: (zip: string) => string
    readonly letters: (count: number) => string
    readonly verify: (command: string) => string
  }
  /** Said on stderr. */
  readonly notes: {
    /** The documents whose text is not in git. */
    readonly uncommitted: (paths: readonly string[]) => string
    readonly unread: (names: readonly string[]) => string
    readonly noBase: string
    /** `counts` as `5 fel`, `1 varning`. */
    readonly findings: (counts: readonly string[], command: string) => string
    readonly stopped: string
  }
}

export const PACK_REPORT: Bilingual<PackReportTexts> = {
  sv: {
    making: 'Gör filer',
    planned: 'Det här skulle utskicket innehålla. Inget är skrivet.',
    dnr: 'Diarienummer',
    lastDay: 'Sista svarsdag',
    hash: 'Förslagets kontrollsumma',
    corrects: 'Rättar',
    documents: 'Dokument',
    recipients: 'Mottagare',
    sources: 'Källor',
    audience: {
      all: 'till alla',
      group: (title) => `till ${title}`,
      recipients: (count) => counted(count, 'brev, till en mottagare', 'brev, till var sin mottagare', 'sv'),
      sender: 'bara för er själva',
    },
    group: (title, count, limited) =>
      `${title}: ${formatNumber(count, 'sv')}${limited === 0 ? '' : `, varav ${formatNumber(limited, 'sv')} bara vissa avsnitt`}`,
    noGroup: (count) => `utan grupp: ${formatNumber(count, 'sv')}`,
    committed: (path, commit) => `${path} (incheckad, ${commit})`,
    uncommitted: (path) => `${path} (inte incheckad i git)`,
    files: (count) => counted(count, 'fil', 'filer', 'sv'),
    done: (folder, files, size) => `Utskicket är klart: ${folder}, ${counted(files, 'fil', 'filer', 'sv')}, ${size}.`,
    next: {
      read: (page) => `Öppna ${page} i en webbläsare och läs igenom handlingarna.`,
      send: (zip) => `Skicka ${zip} till alla, eller lägg upp mappen på er webbplats.`,
      letters: (count) =>
        `${counted(count, 'brev ligger', 'brev ligger', 'sv')} för sig, ett till varje mottagare, och är inte med i zipfilen.`,
      verify: (command) => `Pröva när som helst att inget har ändrats: ${command}`,
    },
    notes: {
      uncommitted: (paths) =>
        `Texten i ${joinList(paths, 'sv')} är inte incheckad i git. Utan det går det inte att i efterhand visa vilken version som skickades.`,
      unread: (names) =>
        `Kunde inte läsas, och är inte med: ${joinList(names, 'sv')}. Där en bild skulle ha stått står dess beskrivning.`,
      noBase: 'Remissen pekar inte ut någon gällande version (base), så utskicket säger inte vad som har ändrats.',
      findings: (counts, command) => `Dokumenten har ${joinList(counts, 'sv')}. Läs dem med: ${command}`,
      stopped: 'Inget är skrivet. Rätta felen, eller gör utskicket ändå med --allow-findings.',
    },
  },
  en: {
    making: 'Making files',
    planned: 'This is what the pack would hold. Nothing is written.',
    dnr: 'Case number',
    lastDay: 'Answers are due',
    hash: 'Hash of the proposal',
    corrects: 'Corrects',
    documents: 'Documents',
    recipients: 'Recipients',
    sources: 'Sources',
    audience: {
      all: 'to everyone',
      group: (title) => `to ${title}`,
      recipients: (count) => counted(count, 'letter, to one recipient', 'letters, each to one recipient', 'en'),
      sender: 'for yourselves only',
    },
    group: (title, count, limited) =>
      `${title}: ${formatNumber(count, 'en')}${limited === 0 ? '' : `, ${formatNumber(limited, 'en')} of them some sections only`}`,
    noGroup: (count) => `without group: ${formatNumber(count, 'en')}`,
    committed: (path, commit) => `${path} (committed, ${commit})`,
    uncommitted: (path) => `${path} (not committed to git)`,
    files: (count) => counted(count, 'file', 'files', 'en'),
    done: (folder, files, size) => `The pack is ready: ${folder}, ${counted(files, 'file', 'files', 'en')}, ${size}.`,
    next: {
      read: (page) => `Open ${page} in a browser and read the documents through.`,
      send: (zip) => `Send ${zip} to everyone, or put the folder on your website.`,
      letters: (count) =>
        `${counted(count, 'letter stands', 'letters stand', 'en')} apart, one to each recipient, and are not in the zip file.`,
      verify: (command) => `Prove at any time that nothing has changed: ${command}`,
    },
    notes: {
      uncommitted: (paths) =>
        `The text of ${joinList(paths, 'en')} is not committed to git. Without that, nobody can show later which version was sent.`,
      unread: (names) =>
        `Could not be read, and is not included: ${joinList(names, 'en')}. Where a picture was to stand its description does.`,
      noBase: 'The consultation names no version in force (base), so the pack does not say what has changed.',
      findings: (counts, command) => `The documents have ${joinList(counts, 'en')}. Read them with: ${command}`,
      stopped: 'Nothing is written. Mend the errors, or build the pack all the same with --allow-findings.',
    },
  },
}
