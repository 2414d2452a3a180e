import type { Corpus, Entry } from '../../model/corpus.ts'
import { nearest } from '../../model/nearest.ts'
import { slug } from '../../model/slug.ts'

/** The path of the document most likely meant by one that leads nowhere: other case, same name elsewhere, misspelt. */
export function nearPath(path: string, corpus: Corpus): string | undefined {
  const { byLowerCase, byName, byFolder } = namesOf(corpus)
  const exact = byLowerCase.get(path.toLowerCase())
  if (exact !== undefined) return exact
  const [folder, name] = split(path)
  const [only, second] = byName.get(name.toLowerCase()) ?? []
  if (only !== undefined && second === undefined) return only
  const beside = nearest(name, byFolder.get(folder) ?? [])
  return beside === undefined ? undefined : joined(folder, beside)
}

type Sections = Pick<Entry, 'sections'>

/** The id of the section most likely meant: the one its text would give as id, has as heading, or nearly is. */
export function nearSection(id: string, { sections }: Sections, roles?: readonly string[]): string | undefined {
  const candidates = sections.filter((section) => roles === undefined || roles.includes(section.role ?? ''))
  const folded = slug(id)
  const same = candidates.find((section) => section.id === folded || slug(section.heading) === folded)
  return (
    same?.id ??
    nearest(
      id,
      candidates.map((section) => section.id),
    )
  )
}

/** Least and, for Word, most letters of a bookmark made from a heading. */
const [LEAST_LETTERS, WORD_CUTS_AT] = [6, 40]

/**
 * The id of the only section whose heading other programs make an id of in this way: GitHub's
 * `4-ställa-om-till-en-cirkulär-ekonomi`, with the number and in full letters, Word's `_Ställa_om_till`, cut at forty
 * characters. Compares letters and digits alone; undefined when several sections fit, or none.
 */
export function sectionByOtherId(id: string, { sections }: Sections): string | undefined {
  const wanted = lettersOf(id)
  if (wanted.length < LEAST_LETTERS) return undefined
  const isCut = id.startsWith('_') && id.length >= WORD_CUTS_AT - 1
  const [first, second] = sections.filter(({ heading, number }) =>
    [heading, `${number} ${heading}`].map(lettersOf).some((own) => own === wanted || (isCut && own.startsWith(wanted))),
  )
  return second === undefined ? first?.id : undefined
}

function lettersOf(text: string): string {
  return slug(text.slice(0, 300)).replaceAll('-', '')
}

/** Most ids named in one sentence. */
const MOST_IDS = 5

/** The first ids of a document that may be referred to, of sections with one of the roles where there are any. */
export function idsThere({ sections }: Sections, roles?: readonly string[]): readonly string[] {
  const fitting = sections.filter((section) => roles === undefined || roles.includes(section.role ?? ''))
  return [...new Set((fitting.length > 0 ? fitting : sections).map((section) => section.id))].slice(0, MOST_IDS)
}

/** How a path looks from the folder of a document. */
export function relativePath(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < own.length && common < other.length - 1 && own[common] === other[common]) common += 1
  return [...own.slice(common).map(() => '..'), ...other.slice(common)].join('/')
}

interface Names {
  readonly byLowerCase: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, readonly string[]>
  readonly byFolder: ReadonlyMap<string, readonly string[]>
}

const names = new WeakMap<Corpus, Names>()

function namesOf(corpus: Corpus): Names {
  const known = names.get(corpus)
  if (known !== undefined) return known
  const byLowerCase = new Map<string, string>()
  const [byName, byFolder] = [new Map<string, string[]>(), new Map<string, string[]>()]
  for (const { path } of corpus.entries) {
    const [folder, name] = split(path)
    byLowerCase.set(path.toLowerCase(), path)
    add(byName, name.toLowerCase(), path)
    add(byFolder, folder, name)
  }
  const found = { byLowerCase, byName, byFolder }
  names.set(corpus, found)
  return found
}

function add(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function split(path: string): readonly [string, string] {
  const slash = path.lastIndexOf('/')
  return [path.slice(0, Math.max(slash, 0)), path.slice(slash + 1)]
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
