/** Answers kept for the next time the same is asked: the words of a text come again and again, a claim is judged against several. */

/**
 * The function with a memory of its last answers, at most twice `most` of them; what was not asked for lately is forgotten.
 * @param answer must depend on nothing but the key, and never answer undefined
 */
export function remember<Answer>(answer: (key: string) => Answer, most: number): (key: string) => Answer {
  let recent = new Map<string, Answer>()
  let older = new Map<string, Answer>()
  return key => {
    const known = recent.get(key)
    if (known !== undefined) return known
    const made = older.get(key) ?? answer(key)
    if (recent.size >= most) {
      older = recent
      recent = new Map()
    }
    recent.set(key, made)
    return made
  }
}

/** The same function, asked once for each thing, for as long as that is there. */
export function rememberEach<Thing extends object, Found>(
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
