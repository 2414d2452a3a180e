/** What shows that a Swedish text has lost its å, ä and ö. */
export interface Damage {
  /** Per cent of the letters that are å, ä or ö. */
  readonly share: number
  /** Up to three words as they stand. */
  readonly words: readonly string[]
}

/**
 * Common words that are no Swedish (nor English, Norwegian or Danish) words until they get their å, ä or ö back.
 */
const STRIPPED: ReadonlySet<string> = new Set(
  `pa ar fran nar dar da aven ocksa sarskilt sarskild manga sma tva maste hallbar hallbara hallbarhet lanet lanets lanen lan
  atgard atgarder omrade omraden omradet manniskor behover genomfora genomfor genomforande framja starka okad okade oka
  mojlig mojlighet mojligheter foretag foretagen naringsliv naringslivet natverk natverket natverkets mote moten motet motena
  paverka paverkar gora infor uppfoljning overgripande halsa jamstalldhet miljo sjalv fraga fragor fragorna daremot darfor
  langsiktig langsiktiga langre tillvaxt malgrupp huvudmalgrupp niva satt forslag forandring forbattra stod stodja aren arligen
  over utgangspunkt forutsattningar samhalle samhallet valfard larande storre battre nasta forst forsta sa ror manad`
    .split(/\s+/)
    // Words of other languages prove nothing.
    .filter((word) => !['over', 'da', 'sa', 'oka'].includes(word)),
)

/**
 * Whether a stretch of text needs no closer look: it is short, or å, ä and ö come as often as they should. Stops
 * as soon as it knows, which in a sound text is within a line or two.
 */
export function looksSound(text: string, start: number, end: number): boolean {
  if (end - start < 80) return true
  // Never looked at beyond the stretch, as the next of these signs may be a megabyte away.
  const stretch = text.slice(start, end)
  EACH_MARKED.lastIndex = 0
  for (let found = 1; EACH_MARKED.test(stretch); found += 1)
    if (found >= 3 && found * 50 >= EACH_MARKED.lastIndex - 1) return true
  return false
}

/** å ä ö Å Ä Ö, or the ring and the dots alone when letters are written as two characters. */
const MARKED = /[\u0308\u030aåäöÅÄÖ]/
const EACH_MARKED = new RegExp(MARKED, 'g')

/** Whether a stretch of text is long and has no å, ä or ö at all. */
export function isBare(text: string, start: number, end: number): boolean {
  return end - start >= 120 && !MARKED.test(text.slice(start, end))
}

/** Words with a misread letter: `I6pande`, `6vergripande`, `&r`. */
function misreadIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\d])(?:\p{L}{0,20}[\p{Ll}I][6&|]\p{Ll}{2,20}|[6&]\p{Ll}{1,20})(?![\p{L}\d])/gu) ?? []
}

/**
 * Judges a text: damaged when å, ä and ö are nearly absent (below 1.2 %, or 2 % with more signs; whole Swedish
 * paragraphs have 2–9 %, texts on average 4.2–4.9 %) and stripped or misread words show why. Names and lists alone
 * prove nothing.
 */
export function damageIn(written: string): Damage | undefined {
  const text = written.normalize('NFC').replace(/\]\([^()\n]*\)|https?:\S+/g, ' ')
  let [letters, marked] = [0, 0]
  const signs = new Set(misreadIn(text))
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    letters += word.length
    for (const letter of word) if ('åäöÅÄÖ'.includes(letter)) marked += 1
    if (word.length < 20 && STRIPPED.has(word.toLowerCase())) signs.add(word)
  }
  const share = letters === 0 ? 0 : (100 * marked) / letters
  const damaged = letters >= 80 && ((share < 1.2 && signs.size >= 2) || (share < 2 && signs.size >= 6))
  return damaged ? { share: Math.round(share * 10) / 10, words: [...signs].slice(0, 3) } : undefined
}
