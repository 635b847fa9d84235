/** The other forms in which a text can name one event: "arrive" and "arrival", "attack" and "attack". */
import { partOfUpos } from './lexemes'
import { foldSpelling } from './spelling'
import { derivationsOf, fieldOf, lexemeId, lexemeOf, NOUN, sensesOf, VERB } from './wordnet'

/**
 * Nouns that name the event of a verb, or verbs that tell the event of a noun, by WordNet's derivations and by identity
 * of form; agents ("attacker") and instruments are not among them.
 * @param upos `VERB` or `NOUN`; other words have no such forms
 * @example eventForms('arrive', 'VERB') // ['arrival']
 */
export function eventForms(lemma: string, upos: string): string[] {
  const part = partOfUpos(upos)
  if (part !== VERB && part !== NOUN) return []
  const lower = lemma.toLowerCase()
  const id = lexemeId(lower, part) >= 0 ? lexemeId(lower, part) : lexemeId(foldSpelling(lower), part)
  if (id < 0) return []
  const wanted = part === VERB ? NOUN : VERB
  const forms = new Set<string>()
  for (const derived of derivationsOf(id)) {
    const form = lexemeOf(derived)
    if (form.part !== wanted) continue
    if (form.lemma.endsWith('ing') || lower.endsWith('ing') || namesEvent(wanted === NOUN ? derived : id))
      forms.add(form.lemma)
  }
  return [...forms]
}

/** Whether a noun is an act, an event, a feeling, something said, a change, a process, a state or a phenomenon in a usual sense. */
function namesEvent(noun: number): boolean {
  return sensesOf(noun).some(({ synset, weight }) => weight >= USUAL && EVENT_FIELDS.has(fieldOf(synset)))
}

const USUAL = 0.2
/** Lexicographer files noun.act, cognition, communication, event, feeling, phenomenon, possession, process, state. */
const EVENT_FIELDS: ReadonlySet<number> = new Set([4, 9, 10, 11, 12, 19, 21, 22, 26])
