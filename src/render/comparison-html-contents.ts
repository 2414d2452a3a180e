import type { Change, SectionPair } from '../model/comparison.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/language.ts'
import { changesByTop, numberedHeading, placeName, sectionFinder } from './change-sections.ts'
import { changePlace, contentsPlace, type DocumentPage, numberOf } from './comparison-html-page.ts'
import { type Content, type Html, html } from './html.ts'

/** With more changes than this, those of each top section are folded under its heading. */
const MOST_OPEN = 60

/** The changes of a document as sentences, by top section and section, each leading to its place. */
export function contentsHtml(page: DocumentPage): Html {
  const open = page.full || page.numbers.size <= MOST_OPEN ? html` open` : undefined
  const lists = changesByTop(page.comparison).map(({ place, changes }) => {
    const told = changes
      .filter((change) => !change.quiet)
      .sort((one, other) => numberOf(one, page) - numberOf(other, page))
    if (told.length === 0) return undefined
    const summary = html`<summary>${placeName(place, page.language)} <span class="tally">${told.length}</span></summary>`
    return html`<details${open}>${summary}\n${sectionsHtml(told, page)}</details>\n`
  })
  return html`<div class="groups">${lists}</div>\n`
}

/** The changes that stand right under a top section first, then those of the sections in it under their headings. */
function sectionsHtml(changes: readonly Change[], page: DocumentPage): readonly Content[] {
  const sectionOf = sectionFinder(page.comparison)
  const names = grouped(changes, (change) => nameWithin(sectionOf(change), page.language))
  return [...names].map(([name, inside]) => {
    const items = inside.map((change) => itemHtml(change, page))
    return html`${name !== '' && html`<p>${name}</p>\n`}<ul>${items}</ul>\n`
  })
}

/** `6.1 Näringsliv › 6.1.2 Inriktning`: the headings under the top one; empty for a section at the top. */
function nameWithin(section: SectionPair | undefined, language: Language): string {
  const names: string[] = []
  for (let at = section; at?.parent !== undefined; at = at.parent) names.unshift(numberedHeading(at, language))
  return names.join(' › ')
}

function itemHtml(change: Change, page: DocumentPage): Html {
  const number = numberOf(change, page)
  const sentence = page.changes.sentence(change, page.header)
  return html`<li id="${contentsPlace(number)}"><a href="#${changePlace(number)}"><span class="number">${number}</span> <span>${sentence}</span></a></li>\n`
}
