import { formatDate } from '../model/calendar.ts'
import { counted } from '../model/count.ts'
import type { Bilingual, Language } from '../model/language.ts'
import { joinList } from '../model/list.ts'
import type { PackLoss } from '../model/pack-loss.ts'

/** What an earlier pack has, and the one to take its place has not. */
interface LossTexts {
  readonly proposal: string
  readonly closes: (day: string) => string
  readonly noClosingDay: string
  readonly day: string
  readonly gone: (file: string) => string
  readonly documents: (titles: string) => string
  readonly moreDocuments: (count: number) => string
}

const LOSSES: Bilingual<LossTexts> = {
  sv: {
    proposal: 'en annan version av förslaget',
    closes: (day) => `en annan sista svarsdag (${day})`,
    noClosingDay: 'ingen sista svarsdag',
    day: 'en annan dag för utskicket',
    gone: (file) => `filer som det nya saknar, som ${file}`,
    documents: (titles) => `annat innehåll i ${titles}`,
    moreDocuments: (count) => counted(count, 'handling till', 'handlingar till', 'sv'),
  },
  en: {
    proposal: 'another version of the proposal',
    closes: (day) => `another last day for answers (${day})`,
    noClosingDay: 'no last day for answers',
    day: 'another day of sending',
    gone: (file) => `files that the new one has not, such as ${file}`,
    documents: (titles) => `other content in ${titles}`,
    moreDocuments: (count) => counted(count, 'other document', 'other documents', 'en'),
  },
}

/** As many documents as are named one by one. */
const MOST_TITLES = 3

/** What stands after `som har`: `en annan sista svarsdag (30 september 2021) och en annan version av förslaget`. */
export function tellLosses(losses: readonly PackLoss[], language: Language): string {
  return joinList(
    losses.map((loss) => tellLoss(loss, language)),
    language,
  )
}

function tellLoss(loss: PackLoss, language: Language): string {
  const texts = LOSSES[language]
  switch (loss.kind) {
    case 'proposal':
    case 'day':
      return texts[loss.kind]
    case 'closes':
      return loss.day === '' ? texts.noClosingDay : texts.closes(formatDate(loss.day, language))
    case 'gone':
      return texts.gone(loss.file)
    case 'documents': {
      const more = loss.titles.length - MOST_TITLES
      const named = loss.titles.slice(0, MOST_TITLES)
      return texts.documents(joinList([...named, ...(more > 0 ? [texts.moreDocuments(more)] : [])], language))
    }
  }
}
