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
  /** Of a correction that corrects nothing. */
  readonly unchanged: string
  readonly done: (folder: string, files: number, size: string) => string
  /** What to do now. */
  readonly next: {
    readonly read: (page: string) => string
    readonly send: (zip: string) => string
    readonly letters: (count: number, folder: string) => string
    /** The folder of what is for the sender alone. */
    readonly internal: (folder: string) => string
    readonly verify: (command: string) => string
  }
  /** Said on stderr. */
  readonly notes: {
    /** The documents whose text is not in git. */
    readonly uncommitted: (paths: readonly string[]) => string
    /** The version in force and the round. */
    readonly unread: (names: readonly string[]) => string
    readonly annexesLeft: (names: readonly string[]) => string
    readonly picturesLeft: (names: readonly string[]) => string
    readonly noBase: string
    /** Text of the consultation that is in no document: what is before its first section, and sections by heading. */
    readonly unsentLead: string
    readonly unsent: (headings: readonly string[]) => string
    /** How many findings are not told one by one. */
    readonly more: (count: number) => string
    readonly unchanged: string
    /** A correction is dated as what it corrects, or not at all. */
    readonly sameDay: (day: string | undefined) => string
    /** The earlier pack had letters to each recipient. */
    readonly lettersLost: (count: number) => string
    /** `counts` as `5 fel`, `1 varning`. */
    readonly findings: (counts: readonly string[], command: string) => string
    readonly stopped: string
    /** Documents that are beyond a limit, which no option lets through. */
    readonly stoppedUnread: (paths: readonly string[]) => string
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
    unchanged: 'Rättelsen ändrar inget: den är likadan som utskicket den rättar.',
    done: (folder, files, size) => `Utskicket är klart: ${folder}, ${counted(files, 'fil', 'filer', 'sv')}, ${size}.`,
    next: {
      read: (page) => `Öppna ${page} i en webbläsare och läs igenom handlingarna.`,
      send: (zip) => `Skicka ${zip} till alla, eller packa upp den på er webbplats.`,
      letters: (count, folder) =>
        `${counted(count, 'brev ligger', 'brev ligger', 'sv')} i ${folder}, ett till varje mottagare.`,
      internal: (folder) =>
        `Mappen ${folder} är bara för er. Lägg inte upp den på webbplatsen: där står mottagarnas adresser.`,
      verify: (command) => `Kontrollera när som helst att inget har ändrats: ${command}`,
    },
    notes: {
      uncommitted: (paths) =>
        `Texten i ${joinList(paths, 'sv')} är inte incheckad i git. Utan det går det inte att i efterhand visa vilken version som skickades.`,
      unread: (names) => `Kunde inte läsas, och är inte med: ${joinList(names, 'sv')}.`,
      annexesLeft: (names) =>
        `${names.length === 1 ? 'Bilagan' : 'Bilagorna'} ${joinList(names, 'sv')} går inte att ta med, och saknas i utskicket.`,
      picturesLeft: (names) =>
        names.length === 1
          ? `Bilden ${names[0]} går inte att visa. Där den skulle ha stått står dess beskrivning.`
          : `Bilderna ${joinList(names, 'sv')} går inte att visa. Där de skulle ha stått står deras beskrivningar.`,
      unsentLead:
        'Texten före första avsnittet i remissen är inte med i något dokument. Ska den skickas, flytta in den i missivet.',
      unsent: (headings) => {
        const named = joinList(
          headings.map((heading) => `”${heading}”`),
          'sv',
        )
        return headings.length === 1
          ? `Avsnittet ${named} i remissen är inte med i något dokument. Ska det skickas, ge det en roll eller flytta in det i missivet.`
          : `Avsnitten ${named} i remissen är inte med i något dokument. Ska de skickas, ge dem var sin roll eller flytta in dem i missivet.`
      },
      noBase: 'Remissen pekar inte ut någon gällande version (base), så utskicket säger inte vad som har ändrats.',
      more: (count) => `… och ${counted(count, 'sak', 'saker', 'sv')} till`,
      unchanged:
        'Rättelsen säger samma sak som utskicket den rättar. Se efter att ändringen är sparad, och att remissen pekar ut rätt version av förslaget.',
      sameDay: (day) =>
        day === undefined
          ? 'Rättelsen har inget datum. Ange med --date vilken dag den skickas.'
          : `Rättelsen är daterad ${day}, som inte är senare än utskicket den rättar. Ange med --date vilken dag den skickas.`,
      lettersLost: (count) =>
        `Utskicket som rättas hade brev till ${counted(count, 'mottagare', 'mottagare', 'sv')}, och det här har inga. Lägg till --per-recipient, så får de rättade brev.`,
      findings: (counts, command) => `Dokumenten har ${joinList(counts, 'sv')}. Läs dem med: ${command}`,
      stopped: 'Inget är skrivet. Rätta felen, eller gör utskicket ändå med --allow-findings.',
      stoppedUnread: (paths) =>
        `Inget är skrivet. Texten i ${joinList(paths, 'sv')} läses inte, och hade saknats i utskicket. Rätta felet: --allow-findings hjälper inte här.`,
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
    unchanged: 'The correction changes nothing: it says the same as the pack it corrects.',
    done: (folder, files, size) => `The pack is ready: ${folder}, ${counted(files, 'file', 'files', 'en')}, ${size}.`,
    next: {
      read: (page) => `Open ${page} in a browser and read the documents through.`,
      send: (zip) => `Send ${zip} to everyone, or unzip it on your website.`,
      letters: (count, folder) =>
        `${counted(count, 'letter is', 'letters are', 'en')} in ${folder}, one to each recipient.`,
      internal: (folder) =>
        `The folder ${folder} is for you alone. Do not put it on the website: it has the addresses of the recipients.`,
      verify: (command) => `Prove at any time that nothing has changed: ${command}`,
    },
    notes: {
      uncommitted: (paths) =>
        `The text of ${joinList(paths, 'en')} is not committed to git. Without that, nobody can show later which version was sent.`,
      unread: (names) => `Could not be read, and is not included: ${joinList(names, 'en')}.`,
      annexesLeft: (names) =>
        `The ${names.length === 1 ? 'annex' : 'annexes'} ${joinList(names, 'en')} cannot be sent along, and ${names.length === 1 ? 'is' : 'are'} missing in the pack.`,
      picturesLeft: (names) =>
        names.length === 1
          ? `The picture ${names[0]} cannot be shown. Its description stands in its place.`
          : `The pictures ${joinList(names, 'en')} cannot be shown. Their descriptions stand in their places.`,
      unsentLead:
        'The text before the first section of the consultation is in no document. To send it, move it into the cover letter.',
      unsent: (headings) => {
        const named = joinList(
          headings.map((heading) => `“${heading}”`),
          'en',
        )
        return headings.length === 1
          ? `The section ${named} of the consultation is in no document. To send it, give it a role or move it into the cover letter.`
          : `The sections ${named} of the consultation are in no document. To send them, give each a role or move them into the cover letter.`
      },
      noBase: 'The consultation names no version in force (base), so the pack does not say what has changed.',
      more: (count) => `… and ${counted(count, 'more', 'more', 'en')}`,
      unchanged:
        'The correction says the same as the pack it corrects. See that the change is saved, and that the consultation names the right version of the proposal.',
      sameDay: (day) =>
        day === undefined
          ? 'The correction has no date. Say with --date which day it is sent.'
          : `The correction is dated ${day}, which is not after the pack it corrects. Say with --date which day it is sent.`,
      lettersLost: (count) =>
        `The pack that is corrected had letters to ${counted(count, 'recipient', 'recipients', 'en')}, and this one has none. Add --per-recipient to give them corrected letters.`,
      findings: (counts, command) => `The documents have ${joinList(counts, 'en')}. Read them with: ${command}`,
      stopped: 'Nothing is written. Mend the errors, or build the pack all the same with --allow-findings.',
      stoppedUnread: (paths) =>
        `Nothing is written. The text of ${joinList(paths, 'en')} is not read, and would have been missing in the pack. Mend the error: --allow-findings does not help here.`,
    },
  },
}
