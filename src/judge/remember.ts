// What a judge found of a claim or a sentence, for as long as that is there: a claim is judged against several.

/** The same function, asked once for each thing. */
export function remember<Thing extends object, Found>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>()
  return thing => {
    const before = known.get(thing)
    if (before) return before.found
    const found = find(thing)
    known.set(thing, { found })
    return found
  }
}
