/** Reads the classes of events: which classes a word is in, what follows from a class, and which classes exclude each other. */
import { EVENT_CLASSES, EVENT_EXCLUSIONS } from '../../lexicon/en/events'
import { foldCompound } from '../../words/spelling'

/** Of which party of the event something is said: "killed" says of its object that it died. */
export type EventParty = 'subject' | 'object'

/** A class that holds wherever another does, and the party of that other of which it is said. */
export interface Consequence {
  readonly id: string
  readonly party: EventParty
}

interface EventClasses {
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** What follows from a class, itself first. */
  readonly consequences: ReadonlyMap<string, readonly Consequence[]>
  /** Class to the classes that exclude it, and how. */
  readonly excluded: ReadonlyMap<string, ReadonlyMap<string, Exclusion>>
}

/**
 * `outcome`: a matter ends in one of them; `complement`: in one of these two and no third; `reversal`: the one undoes the other,
 * and may have come before it.
 */
export type Exclusion = 'outcome' | 'complement' | 'reversal'

/** The classes of a word or phrase, by their first words; none when it is not in the table. */
export const classesOf = (word: string): readonly string[] =>
  eventClasses().byWord.get(foldCompound(withoutArticles(word))) ?? []

/** Everything that follows from a class, itself first. */
export const consequencesOf = (id: string): readonly Consequence[] =>
  eventClasses().consequences.get(id) ?? []

/** How a row of the table sets the two classes against each other; undefined when none does. */
export const exclusionOf = (a: string, b: string): Exclusion | undefined =>
  eventClasses().excluded.get(a)?.get(b)

/** Whether a row sets a class against another, so that the table would say what speaks against it. */
export const isSetAgainst = (id: string): boolean => eventClasses().excluded.has(id)

/** "Strike a deal", "lose one's life": whatever article or possessor stands there. */
const withoutArticles = (phrase: string): string =>
  phrase.includes(' ')
    ? phrase
        .split(' ')
        .filter((word, i) => i === 0 || !ARTICLES.has(word))
        .join(' ')
    : phrase
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', "one's", 'its', 'his', 'her', 'their'])

let loaded: EventClasses | undefined

function eventClasses(): EventClasses {
  loaded ??= readClasses()
  return loaded
}

function readClasses(): EventClasses {
  const byWord = new Map<string, string[]>()
  const direct = new Map<string, readonly Consequence[]>()
  for (const row of EVENT_CLASSES) {
    const [members, follows = ''] = row.split(' > ')
    const words = members.split(', ')
    for (const word of new Set(words.map(each => foldCompound(withoutArticles(each)))))
      byWord.set(word, [...(byWord.get(word) ?? []), words[0]])
    direct.set(words[0], follows === '' ? [] : follows.split(', ').map(readConsequence))
  }
  const consequences = new Map([...direct.keys()].map(id => [id, closure(id, direct)]))
  return { byWord, consequences, excluded: readExclusions() }
}

function readConsequence(text: string): Consequence {
  const [id, party] = text.split('@')
  return { id, party: party === 'object' ? 'object' : 'subject' }
}

/** All that follows, step by step. Whoever a party has become the subject of, what follows for it follows for that party. */
function closure(id: string, direct: ReadonlyMap<string, readonly Consequence[]>): Consequence[] {
  const found: Consequence[] = [{ id, party: 'subject' }]
  for (let at = 0; at < found.length; at++)
    for (const next of direct.get(found[at].id) ?? []) {
      // What the object of a state does, the party that it was said of has nothing to do with.
      if (found[at].party === 'object' && next.party === 'object') continue
      const party = next.party === 'object' ? 'object' : found[at].party
      if (!found.some(known => known.id === next.id && known.party === party))
        found.push({ id: next.id, party })
    }
  return found
}

const SIGNS: readonly (readonly [string, Exclusion])[] = [
  [' | ', 'outcome'],
  [' || ', 'complement'],
  [' <> ', 'reversal'],
]

function readExclusions(): Map<string, Map<string, Exclusion>> {
  const excluded = new Map<string, Map<string, Exclusion>>()
  for (const row of EVENT_EXCLUSIONS) {
    const [sign, how] = SIGNS.find(([mark]) => row.includes(mark)) ?? SIGNS[0]
    const ids = row.split(sign)
    for (const a of ids)
      for (const b of ids) if (a !== b) excluded.set(a, (excluded.get(a) ?? new Map()).set(b, how))
  }
  return excluded
}
