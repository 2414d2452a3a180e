/** A name that is not taken: the one wanted, else `name-2`, `name-3`… */
export function unusedName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}-${count}`
  return name
}
