/** Answers of a pure function kept for the next time it is asked: the words of a text come again and again. */

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
