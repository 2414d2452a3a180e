import type { Bilingual } from '../model/language.ts'

/** What stands in a region's letters when it says nothing else. */
export interface FaceTexts {
  /** Before the name of who signs. */
  readonly greeting: string
  /** A sender whose county is not known. */
  readonly sender: string
}

export const FACE: Bilingual<FaceTexts> = {
  sv: { greeting: 'Med vänlig hälsning', sender: 'Regionen' },
  en: { greeting: 'Yours sincerely', sender: 'The region' },
}
