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

/** The id of the section most likely meant: the one its text would give as id, has as heading, or nearly is. */
export function nearSection(id: string, entry: Entry, roles?: readonly string[]): string | undefined {
  const candidates = entry.sections.filter((section) => roles === undefined || roles.includes(section.role ?? ''))
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
