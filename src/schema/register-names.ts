import { COUNTIES, MUNICIPALITIES } from './registers.ts'

/** Words that say what kind of body it is, rather than which. */
const GENERIC: ReadonlySet<string> = new Set(
  ' kommun kommunen kommuns stad stads region regionen län läns länet i för'.split(' '),
)

/**
 * A name made alike however it is written: `Lindesbergs kommun`, `Lindesberg` and `LINDESBERG KOMMUN` are the same, and
 * so are `Västra Götalandsregionen` and `Region Västra Götaland`. Only for comparing.
 */
export function foldedName(name: string): string {
  const words = name
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .replace(/regionen(?![\p{L}])/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => !GENERIC.has(word))
  return words.map((word) => word.replace(/(?<=.{3})s$/, '')).join(' ')
}

const municipalityCodes = new Map(
  MUNICIPALITIES.flatMap(({ code, name, officialName }) =>
    [name, ...(officialName ? [officialName] : [])].map((each) => [foldedName(each), code] as const),
  ),
)

const countyCodes = new Map(
  COUNTIES.flatMap(({ code, name, region }) => [name, region].map((each) => [foldedName(each), code] as const)),
)

/** Code of the municipality a name means: `Falu kommun` and `Falun` are 2080. Undefined for other organisations. */
export function municipalityNamed(name: string): string | undefined {
  return municipalityCodes.get(foldedName(name))
}

/** Code of the county whose region or county board a name means: `Region Sörmland`, `Länsstyrelsen i Södermanlands län` are 04. */
export function countyNamed(name: string): string | undefined {
  return countyCodes.get(foldedName(name.replace(/^\s*länsstyrelsen/i, '')))
}

/** What an organisation is known by when two lists are compared: its municipality code, else its folded name. */
export function organisationKey(name: string, code: string | undefined): string {
  return code ?? municipalityNamed(name) ?? foldedName(name)
}
