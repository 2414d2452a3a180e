/** Things by what they belong to, each group in the order given; those that belong to nothing are left out. */
export function grouped<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key | undefined,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const others = key === undefined ? undefined : groups.get(key)
    if (others) others.push(thing)
    else if (key !== undefined) groups.set(key, [thing])
  }
  return groups
}
