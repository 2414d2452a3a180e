import { counted } from '../model/count.ts'
import type { Bilingual } from '../model/language.ts'

/** What a Word file of changes says beside the sentences of the changes. */
export interface WordTexts {
  /** The file's title when it holds several documents. */
  readonly title: (documents: number) => string
  /** At the foot of a file that goes along in a pack: how its changes are read. */
  readonly reading: string
  /** Characters that a Word file cannot hold. */
  readonly illegal: (count: number) => string
}

export const WORD: Bilingual<WordTexts> = {
  sv: {
    title: (documents) => `Ändringar i ${counted(documents, 'dokument', 'dokument', 'sv')}`,
    reading:
      'Texten i den gällande versionen med förslagets ändringar spårade. Avvisar ni alla ändringar står den gällande versionen kvar. Godkänner ni dem står förslaget.',
    illegal: (count) =>
      `${counted(count, 'tecken', 'tecken', 'sv')} i texten går inte att skriva i en Wordfil och visas som \uFFFD. De finns kvar i dokumentet.`,
  },
  en: {
    title: (documents) => `Changes in ${counted(documents, 'document', 'documents', 'en')}`,
    reading:
      'The text of the version in force with the changes of the proposal tracked. Reject all changes and the version in force remains. Accept them and the proposal does.',
    illegal: (count) =>
      `${counted(count, 'character', 'characters', 'en')} of the text cannot be written in a Word file and ${count === 1 ? 'is' : 'are'} shown as \uFFFD. The document still has ${count === 1 ? 'it' : 'them'}.`,
  },
}
