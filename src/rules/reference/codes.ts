import { nearest } from '../../model/nearest.ts'
import { COUNTIES } from '../../schema/registers.ts'

/** Something of a register: its code and the names people use for it. */
interface Registered {
  readonly code: string
  readonly names: readonly string[]
}

/** The code most likely meant: of the name written (`Örebro`, `Falu kommun`), of a name nearly so, or a code that lost its zero. */
export function nearCode(written: string, register: readonly Registered[]): Registered | undefined {
  if (/^\d+$/.test(written)) {
    const padded = `0${written}`
    return register.find(({ code }) => code === padded)
  }
  const byName = new Map(register.flatMap((each) => each.names.map((name) => [folded(name), each] as const)))
  const name = folded(written)
  return byName.get(name) ?? byName.get(nearest(name, byName.keys()) ?? '')
}

/** The county most likely meant by what is no county code. */
export function nearCounty(written: string): Registered | undefined {
  return nearCode(written, COUNTIES_NAMED)
}

const COUNTIES_NAMED: readonly Registered[] = COUNTIES.map(({ code, name, region }) => ({
  code,
  names: [name, region],
}))

/** A name without what may or may not be said: `Örebro kommun`, `Malmö stad` and `Region Skåne` are Örebro, Malmö and Skåne. */
function folded(name: string): string {
  return name
    .slice(0, 100)
    .normalize('NFC')
    .toLowerCase()
    .replace(/^region /, '')
    .replace(/s? (?:kommun|stad|län)$/, '')
    .trim()
}
