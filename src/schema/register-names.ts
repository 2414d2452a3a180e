import { nearest } from '../model/nearest.ts'
import { COUNTIES, MUNICIPALITIES, type Municipality, municipalityOf } from './registers.ts'

/** Words that say that a body is a municipality, or the body of a county, rather than which. */
const MUNICIPAL: ReadonlySet<string> = new Set(['kommun', 'kommunen', 'kommuns', 'stad', 'stads'])
const REGIONAL: ReadonlySet<string> = new Set(['region', 'regionen', 'län', 'läns', 'länet', 'länsstyrelsen', 'i'])
const SMALL: ReadonlySet<string> = new Set(['i'])

/** A name without case, punctuation, genitives and some words, for comparing. Longer names than organisations have are cut. */
function folded(name: string, without: ReadonlySet<string>): string {
  return name
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .replace(/regionen(?!\p{L})/gu, ' regionen')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !without.has(word))
    .map((word) => word.replace(/(?<=.{3})s$/, ''))
    .join(' ')
}

type Codes = ReadonlyMap<string, string>

/** Codes by folded name. Made when first asked for: few documents name organisations. */
let municipalityCodes: Codes | undefined
let countyCodes: Codes | undefined

function codesOfMunicipalities(): Codes {
  return new Map(
    MUNICIPALITIES.flatMap(({ code, name, officialName }) =>
      [name, ...(officialName ? [officialName] : [])].map((each) => [folded(each, MUNICIPAL), code] as const),
    ),
  )
}

function codesOfCounties(): Codes {
  return new Map(
    COUNTIES.flatMap(({ code, name, region }) => [name, region].map((each) => [folded(each, REGIONAL), code] as const)),
  )
}

/** Code of the municipality a name means: `Falu kommun` and `Falun` are 2080. Undefined for other organisations. */
export function municipalityNamed(name: string): string | undefined {
  municipalityCodes ??= codesOfMunicipalities()
  return municipalityCodes.get(folded(name, MUNICIPAL))
}

/** The municipality whose name is nearest to one that is no municipality's: for `Timro kommun` it is Timrå. */
export function municipalityNear(name: string): Municipality | undefined {
  municipalityCodes ??= codesOfMunicipalities()
  const near = nearest(folded(name, MUNICIPAL), municipalityCodes.keys())
  return municipalityOf(municipalityCodes.get(near ?? '') ?? '')
}

/**
 * Code of the county whose region or county board (länsstyrelse) a name means: `Region Sörmland` and
 * `Länsstyrelsen i Södermanlands län` are 04. Takes any name for that of such a body.
 */
export function countyNamed(name: string): string | undefined {
  countyCodes ??= codesOfCounties()
  return countyCodes.get(folded(name, REGIONAL))
}

/**
 * What an organisation is known by when lists are compared: its municipality's code, the county of a region or county
 * board, else its name however it is written. Differs between a municipality and the region of the same name.
 */
export function organisationKey(name: string, code: string | undefined): string {
  const municipality = code ?? municipalityNamed(name)
  if (municipality !== undefined) return municipality
  const body = /^\s*länsstyrelsen\b/i.test(name)
    ? 'county board'
    : /^\s*region\b|regionen\s*$/i.test(name)
      ? 'region'
      : undefined
  const county = body === undefined ? undefined : countyNamed(name)
  return county === undefined ? folded(name, SMALL) : `${body} ${county}`
}
