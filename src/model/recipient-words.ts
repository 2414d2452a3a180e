import { nearest } from './nearest.ts'

/**
 * The kinds of organisation as people write them in a list of their own, by the name a consultation has for them: what the
 * kind is called in Swedish and English, as the public list of recipients writes it, and other usual words. Compared
 * without case. A test holds them against the meanings in common.schema.json.
 */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  municipality: ['kommun', 'kommuner', 'stad', 'municipalities'],
  'municipal-association': ['kommunalförbund', 'municipal association'],
  region: ['region', 'regioner', 'regions'],
  'county-board': ['länsstyrelse', 'länsstyrelsen', 'länsstyrelser', 'county administrative board', 'county board'],
  'state-agency': ['statlig myndighet', 'statliga myndigheter', 'myndighet', 'myndigheter', 'state agency', 'agency'],
  university: ['lärosäte', 'lärosäten', 'universitet', 'högskola', 'universitet eller högskola', 'universities'],
  business: [
    'näringslivsorganisation',
    'näringslivsorganisationer',
    'näringsliv',
    'näringslivet',
    'business organisation',
  ],
  company: ['företag', 'bolag', 'companies'],
  'civil-society': [
    'civilsamhällets organisation',
    'civilsamhället',
    'civila samhället',
    'civilsamhälle',
    'ideell organisation',
    'förening',
    'föreningar',
    'civil society',
  ],
  union: ['fackförbund', 'facklig organisation', 'fackliga organisationer', 'unions', 'trade union'],
  party: ['politiskt parti', 'politiska partier', 'parti', 'political party'],
  'internal-board': [
    'egen nämnd eller styrelse',
    'egen nämnd',
    'intern nämnd',
    'nämnd',
    'nämnder',
    'styrelse',
    'nämnd eller styrelse i regionen',
    'nämnd eller styrelse',
    'the own committees and boards of the region',
    'committee or board of the region',
    'own committee',
  ],
  'national-minority': ['organisation för nationell minoritet', 'nationell minoritet', 'national minority'],
  sami: [
    'sametinget, sameby eller samisk organisation',
    'samisk organisation',
    'sametinget',
    'sameby',
    'sami parliament, village or organisation',
  ],
  faith: ['trossamfund', 'faith community'],
  'private-person': ['privatperson', 'privatpersoner', 'private person'],
  other: ['övrig', 'övriga', 'övrigt', 'annan', 'annat'],
}

const CATEGORIES: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([name, words]) => [name, ...words].map((word) => [word, name] as const)),
)

/** The kind of organisation that a word in a list stands for; the word itself when it is none of the usual. */
export function categoryWritten(word: string): string {
  return CATEGORIES.get(folded(word)) ?? word
}

/** The kind of organisation that a misspelt word most likely stands for. */
export function categoryNear(word: string): string | undefined {
  const near = nearest(word, CATEGORIES.keys())
  return near === undefined ? undefined : CATEGORIES.get(near)
}

/** A cell without what may differ between two that mean the same. */
export function folded(text: string): string {
  return text.slice(0, 300).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
