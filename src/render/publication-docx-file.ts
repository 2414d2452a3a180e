import type { Face } from '../model/face.ts'
import type { Language } from '../model/language.ts'
import type { Note, PublishedBlock } from '../model/publication.ts'
import type { Media } from './publication-docx-media.ts'
import { placesIn } from './publication-places.ts'
import type { NumberedList } from './word-lists.ts'
import { DEEPEST_LIST } from './word-look.ts'
import { BULLETS, listId } from './word-xml.ts'

/** Size of an A4 page and its margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, margin: 1418 } as const
/** Width of the line between the margins. */
export const LINE = PAGE.width - 2 * PAGE.margin

/** A picture that the text shows, and the id it shows it by. */
export interface UsedPicture {
  readonly id: string
  readonly media: Media
}

/** What the text of a Word file is written with. */
export interface Writing {
  readonly face: Face
  readonly language: Language
  /** By the names of the pictures. */
  readonly media: ReadonlyMap<string, Media>
  readonly blocks: readonly PublishedBlock[]
  readonly notes: readonly Note[]
}

/** A Word file in the making: what its text leans on is gathered here as it is written, in reading order. */
export class WordFile {
  readonly face: Face
  readonly language: Language
  /** Ordered lists, for the numbering part. */
  readonly lists: NumberedList[] = []
  /** Ids of relationships by the address they lead to. */
  readonly links = new Map<string, string>()
  /** Pictures used, by name. */
  readonly pictures = new Map<string, UsedPicture>()
  readonly #media: ReadonlyMap<string, Media>
  readonly #bookmarks: ReadonlyMap<string, string>
  readonly #notes: ReadonlyMap<string, Note>
  readonly #mentioned = new Map<string, number>()
  readonly #nested = new Set<string>()
  readonly #waiting: Note[] = []
  #id = 0

  constructor({ face, language, media, blocks, notes }: Writing) {
    this.face = face
    this.language = language
    this.#media = media
    this.#bookmarks = bookmarksOf(blocks, notes)
    this.#notes = new Map(notes.map((note) => [note.number, note]))
  }

  /** An id that no other bookmark or picture has. */
  nextId(): number {
    this.#id += 1
    return this.#id
  }

  /** The name of the bookmark at what has an id; undefined when nothing has. */
  bookmark(id: string): string | undefined {
    return this.#bookmarks.get(id)
  }

  /** The id of the relationship to an address outside the file. */
  link(address: string): string {
    const id = this.links.get(address) ?? `link${this.links.size + 1}`
    this.links.set(address, id)
    return id
  }

  /** A picture by its name; undefined when there is none of the name. */
  picture(name: string): UsedPicture | undefined {
    const media = this.#media.get(name)
    if (media === undefined) return undefined
    const used = this.pictures.get(name) ?? { id: `picture${this.pictures.size + 1}`, media }
    this.pictures.set(name, used)
    return used
  }

  /** The id of a list: all bullets are one, each ordered list is its own. */
  list(level: number, start: number | undefined): number {
    if (start === undefined) return BULLETS
    return listId(this.lists.push({ level: Math.min(level, DEEPEST_LIST), start }) - 1)
  }

  /** A note that text mentions, with its place among the notes, from 1; undefined for one that is not there. */
  mention(number: string): { readonly note: Note; readonly place: number; readonly isFirst: boolean } | undefined {
    const note = this.#notes.get(number)
    if (note === undefined) return undefined
    const known = this.#mentioned.get(number)
    const place = known ?? this.#mentioned.size + 1
    this.#mentioned.set(number, place)
    return { note, place, isFirst: known === undefined }
  }

  /** Whether the text mentions a note; a note is no text. */
  isMentioned(number: string): boolean {
    return this.#mentioned.has(number)
  }

  /** Takes down a note that other notes alone mention: Word has none of those, and it stands after the first that does. */
  nest(number: string): void {
    const note = this.#notes.get(number)
    if (note === undefined || this.#nested.has(number)) return
    this.#nested.add(number)
    this.#waiting.push(note)
  }

  /** The next note that waits to be written after the one that mentions it. */
  nextNested(): Note | undefined {
    return this.#waiting.shift()
  }

  /** The notes mentioned, in the order of their places. */
  get mentioned(): readonly { readonly note: Note; readonly place: number }[] {
    return [...this.#mentioned].flatMap(([number, place]) => {
      const note = this.#notes.get(number)
      return note === undefined ? [] : [{ note, place }]
    })
  }
}

/** Word's names of bookmarks are letters, digits and underscores, begin with a letter and are no longer than this. */
const LONGEST_NAME = 40

/** The names of the bookmarks at all that links can lead to, by its id. */
function bookmarksOf(blocks: readonly PublishedBlock[], notes: readonly Note[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of [blocks, ...notes.map((note) => note.blocks)].flatMap(placesIn)) {
    if (names.has(id)) continue
    const plain = id.replace(/[^A-Za-z0-9]/g, '_')
    const whole = /^[A-Za-z]/.test(plain) ? plain : `id_${plain}`
    let name = whole.slice(0, LONGEST_NAME)
    // Names that differ in their case alone are one to Word.
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${whole.slice(0, LONGEST_NAME - 1 - String(count).length)}_${count}`
    taken.add(name.toLowerCase())
    names.set(id, name)
  }
  return names
}
