import { WORD } from '../messages/word.ts'
import type { ComparedDocument, ComparisonSet } from '../model/comparison.ts'
import type { Document } from '../model/document.ts'
import { textAt } from '../model/header.ts'
import { languageTag } from '../model/language.ts'
import type { ComparisonContext, ComparisonRenderer } from './comparison-context.ts'
import { ListRegister } from './word-lists.ts'
import { wordParts } from './word-package.ts'
import { bookmarksOf } from './word-print.ts'
import { type Provable, prove } from './word-proof.ts'
import { comparedBody, type TrackedBody, wholeBody } from './word-rows.ts'
import { WordWriter } from './word-xml.ts'
import { zipped } from './word-zip.ts'

/**
 * A Word file where what changed is tracked: accepting every change gives the new documents, rejecting every change the
 * old ones, which is proved before it is given; a file that fails is a `word/inexact` fault. Several documents follow
 * one another, each on a new page. What the text cannot show, as where a section was moved, stands in comments.
 */
export const render: ComparisonRenderer = async (set, context) => {
  const documents = set.documents.map((compared, index) => ({ compared, bookmarks: bookmarksOf(compared, index) }))
  const lists = new ListRegister()
  const writer = new WordWriter(context)
  const notes: string[] = []
  for (const [index, document] of documents.entries()) {
    if (index > 0) writer.add([{ kind: 'page', state: STATES[document.compared.state] }])
    const body = bodyOf(document, lists, context)
    writer.add(body.blocks)
    notes.push(...body.notes)
  }
  if (writer.illegal > 0) notes.push(WORD[context.language].illegal(writer.illegal))
  const parts = await wordParts(writer.finished(notes), lists.lists, propertiesOf(set, context))
  prove(parts, documents)
  return zipped(parts)
}

const STATES = { both: 'kept', added: 'inserted', removed: 'deleted' } as const

function bodyOf({ compared, bookmarks }: Provable, lists: ListRegister, context: ComparisonContext): TrackedBody {
  const writing = { context, bookmarks, lists }
  if (compared.state === 'both') return comparedBody(compared.comparison, writing)
  return wholeBody(compared.document, compared.state === 'added' ? 'inserted' : 'deleted', writing)
}

function propertiesOf(set: ComparisonSet, { author, date, language, pack }: ComparisonContext) {
  const first = set.documents.map(newestOf)[0]
  const title =
    set.documents.length === 1 && first !== undefined ? first.title : WORD[language].title(set.documents.length)
  const spoken = first === undefined ? language : (textAt(first.header, 'language') ?? 'sv')
  const belonging = pack && {
    header: [
      [pack.face.sender, pack.dnr].filter((each) => each !== '').join(' · '),
      pack.consultation,
      pack.title,
    ].filter((line) => line !== ''),
    footer: WORD[language].reading,
  }
  return { title, author, language: languageTag(spoken === 'en' ? 'en' : 'sv'), date, ...belonging }
}

function newestOf(compared: ComparedDocument): Document {
  return compared.state === 'both' ? compared.comparison.new : compared.document
}
