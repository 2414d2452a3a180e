import { readAsset } from '../io/assets.ts'
import type { Face } from '../model/face.ts'
import type { Finding } from '../model/finding.ts'
import { fontFamily } from '../model/font-family.ts'
import type { Source } from '../model/source.ts'
import { spansIn } from '../model/spans.ts'
import { missingCharacters } from '../render/font-coverage.ts'
import { unprintableCharacter } from '../rules/text/unprintable-character.ts'
import { FONTS } from './remiss-render.ts'

/** Most findings of one text: who writes in letters that a font has not need not be told of each. */
const MOST = 50

/**
 * The characters of what is sent that the fonts it is set in lack, each at its place.
 *
 * @param own the region's own fonts
 */
export async function unprintableIn(
  sources: readonly Source[],
  { fonts }: Face,
  own: readonly Uint8Array[],
): Promise<readonly Finding[]> {
  const shipped = await Promise.all(FONTS.map(readAsset))
  const families = new Set([fonts.headings, fonts.text])
  const used = [...shipped, ...own].filter((font) => families.has(fontFamily(font) ?? ''))
  return sources.flatMap((source) => findingsIn(source, used.length > 0 ? used : shipped))
}

function findingsIn({ path, text }: Source, fonts: readonly Uint8Array[]): readonly Finding[] {
  const said = text.replace(COMMENT, (comment) => ' '.repeat(comment.length))
  const between = spansIn(text)
  const places = missingCharacters(said, fonts).flatMap((character) =>
    startsOf(character, said).map((start) => ({ character, start })),
  )
  places.sort((one, other) => one.start - other.start)
  return places.slice(0, MOST).map(({ character, start }) => ({
    rule: unprintableCharacter.id,
    severity: unprintableCharacter.severity,
    sentence: 'missing',
    values: { character, code: codeOf(character) },
    place: { path, span: between(start, start + character.length) },
  }))
}

/** Notes for those who write: nobody else sees them. */
const COMMENT = /<!--(?:[^-]|-(?!->))*-->/g

/** Where a character stands, at most {@link MOST} times. */
function startsOf(character: string, text: string): readonly number[] {
  const starts: number[] = []
  for (let at = text.indexOf(character); at !== -1 && starts.length < MOST; at = text.indexOf(character, at + 1))
    starts.push(at)
  return starts
}

/** `U+1F600`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
