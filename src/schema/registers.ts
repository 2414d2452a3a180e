import countyList from '../../schemas/registers/counties.json' with { type: 'json' }
import municipalityList from '../../schemas/registers/municipalities.json' with { type: 'json' }

/** A county (län), and the region that answers for its development. */
export interface County {
  /** Two digits: `18`. */
  readonly code: string
  /** `Örebro län`. */
  readonly name: string
  /** The region as an organisation: `Region Örebro län`. */
  readonly region: string
  /** Codes of the counties it borders on by land or lake; for Gotland those its ferries go to. */
  readonly neighbours: readonly string[]
}

export interface Municipality {
  /** Four digits, the first two being the county's code: `1880`. */
  readonly code: string
  /** `Falun`. */
  readonly name: string
  /** Code of its county. */
  readonly county: string
  /** What the municipality calls itself, where that is not plain to see: `Falu kommun`, `Malmö stad`. */
  readonly officialName?: string
}

/** Sweden's 21 counties in order of code. */
export const COUNTIES: readonly County[] = countyList

/** Sweden's 290 municipalities in order of code, as Statistics Sweden (SCB) lists them. */
export const MUNICIPALITIES: readonly Municipality[] = municipalityList

const counties = new Map(COUNTIES.map((county) => [county.code, county]))
const municipalities = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]))

/** The county with a code of two digits. */
export function countyOf(code: string): County | undefined {
  return counties.get(code)
}

/** The municipality with a code of four digits. */
export function municipalityOf(code: string): Municipality | undefined {
  return municipalities.get(code)
}

/** The municipalities of a county in order of code. */
export function municipalitiesOf(county: string): readonly Municipality[] {
  return MUNICIPALITIES.filter((municipality) => municipality.county === county)
}
