import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'
import type { PackFault } from '../model/pack-proof.ts'

/** What `rus remiss verify` says. Names and paths come shown. */
export interface PackProofTexts {
  /** `Remiss: uppdaterad strategi (20RS6401), gjort med rus 0.1.0` */
  readonly pack: (title: string, dnr: string, version: string) => string
  readonly errors: (count: number) => string
  /** All files are as the manifest says. */
  readonly filesHold: (count: number) => string
  readonly someHold: (holding: number, count: number) => string
  readonly zipHolds: (name: string) => string
  readonly hash: (hash: string) => string
  readonly faults: Readonly<Record<PackFault['kind'], (name: string) => string>>
  /** A place in the manifest that is not as the schema says. */
  readonly manifestAt: (name: string, at: string) => string
  readonly source: Readonly<
    Record<'holds' | 'differs' | 'missing', (path: string, commit: string | undefined) => string>
  >
  readonly noWorkspace: string
  readonly holds: string
  readonly fails: (count: number) => string
}

export const PACK_PROOFS: Bilingual<PackProofTexts> = {
  sv: {
    pack: (title, dnr, version) => `${title}${dnr === '' ? '' : ` (${dnr})`}, gjort med rus ${version}`,
    errors: (count) => `Skickades ut med ${counted(count, 'fel', 'fel', 'sv')} i dokumenten.`,
    filesHold: (count) =>
      count === 1 ? 'Filen är som den skrevs.' : `Alla ${counted(count, 'fil', 'filer', 'sv')} är som de skrevs.`,
    someHold: (holding, count) => `${counted(holding, 'fil', 'filer', 'sv')} av ${count} är som de skrevs.`,
    zipHolds: (name) => `${name} innehåller samma filer.`,
    hash: (hash) => `Förslagets kontrollsumma: ${hash}`,
    faults: {
      missing: (name) => `${name} saknas.`,
      changed: (name) => `${name} har ändrats sedan utskicket skrevs.`,
      unreadable: (name) => `${name} går inte att läsa.`,
      foreign: (name) => `${name} hör inte till utskicket.`,
      'not-a-file': (name) => `${name} är ingen vanlig fil, och hör inte till utskicket.`,
      manifest: (name) => `${name} går inte att läsa som JSON, så inget annat kan kontrolleras.`,
      checksums: (name) => `${name} är inte skriven som en lista med kontrollsummor.`,
      checksum: (name) => `SHA256SUMS har en annan kontrollsumma för ${name}, eller ingen.`,
      'strange-checksum': (name) => `SHA256SUMS tar upp ${name}, som inte hör till utskicket.`,
      'document-hash': (name) => `Förslagets kontrollsumma i ${name} är inte den som källan har där.`,
      zip: (name) => `${name} går inte att läsa som en zipfil.`,
    },
    manifestAt: (name, at) => `${name} är inte skriven som ett manifest (${at}), så inget annat kan kontrolleras.`,
    source: {
      holds: (path, commit) => `${path} är densamma${commit === undefined ? '' : ` i incheckningen ${commit}`}.`,
      differs: (path, commit) =>
        commit === undefined
          ? `${path} har ändrats sedan utskicket gjordes.`
          : `${path} har ett annat innehåll i incheckningen ${commit} än det som skickades.`,
      missing: (path, commit) => `${path} finns inte${commit === undefined ? '' : ` i incheckningen ${commit}`}.`,
    },
    noWorkspace:
      'Källorna är inte kontrollerade: kör i arbetsytan som utskicket gjordes i, eller ange den med --config.',
    holds: 'Utskicket stämmer.',
    fails: (count) => `Utskicket stämmer inte: ${counted(count, 'fel', 'fel', 'sv')}.`,
  },
  en: {
    pack: (title, dnr, version) => `${title}${dnr === '' ? '' : ` (${dnr})`}, made with rus ${version}`,
    errors: (count) => `Sent out with ${counted(count, 'error', 'errors', 'en')} in the documents.`,
    filesHold: (count) =>
      count === 1
        ? 'The file is as it was written.'
        : `All ${counted(count, 'file', 'files', 'en')} are as they were written.`,
    someHold: (holding, count) => `${counted(holding, 'file', 'files', 'en')} of ${count} are as they were written.`,
    zipHolds: (name) => `${name} holds the same files.`,
    hash: (hash) => `Hash of the proposal: ${hash}`,
    faults: {
      missing: (name) => `${name} is missing.`,
      changed: (name) => `${name} has changed since the pack was written.`,
      unreadable: (name) => `${name} cannot be read.`,
      foreign: (name) => `${name} does not belong to the pack.`,
      'not-a-file': (name) => `${name} is no ordinary file, and does not belong to the pack.`,
      manifest: (name) => `${name} cannot be read as JSON, so nothing else can be proved.`,
      checksums: (name) => `${name} is not written as a list of checksums.`,
      checksum: (name) => `SHA256SUMS has another checksum for ${name}, or none.`,
      'strange-checksum': (name) => `SHA256SUMS names ${name}, which does not belong to the pack.`,
      'document-hash': (name) => `The hash of the proposal in ${name} is not that of its source there.`,
      zip: (name) => `${name} cannot be read as a zip file.`,
    },
    manifestAt: (name, at) => `${name} is not written as a manifest (${at}), so nothing else can be proved.`,
    source: {
      holds: (path, commit) => `${path} is the same${commit === undefined ? '' : ` in the commit ${commit}`}.`,
      differs: (path, commit) =>
        commit === undefined
          ? `${path} has changed since the pack was made.`
          : `${path} has other content in the commit ${commit} than what was sent.`,
      missing: (path, commit) => `${path} does not exist${commit === undefined ? '' : ` in the commit ${commit}`}.`,
    },
    noWorkspace:
      'The sources are not proved: run in the workspace that the pack was made in, or name it with --config.',
    holds: 'The pack holds.',
    fails: (count) => `The pack does not hold: ${counted(count, 'thing is', 'things are', 'en')} not right.`,
  },
}
