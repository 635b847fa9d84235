/** Descriptions that stand for something named before: "the minister", "the company", "the Russian government". */
import { GOVERNMENTS, NEUTRAL } from '../../lexicon/en/names/person-words'
import type { Sentence } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import { isKindOf } from '../mentions/name-nouns'
import { kindOfHead } from '../organisations/organisations'
import { findPlaces, placeOfPeople } from '../places'
import { roles } from '../tables'

/** Nouns for places, and the kind of place each may mean. */
const PLACE_NOUNS = new Map([
  ['country', 'country'],
  ['nation', 'country'],
  ['city', 'city'],
  ['town', 'city'],
  ['state', 'state'],
])
/** A description reaches back this many sentences for something it has not been used of before. */
const REACH = 6
/** A place named once is where something happened; one named again is what the article is about. */
const MAIN_PLACE = 2
/**
 * The mention that a noun heads, with the entity it stands for; undefined when nothing is safe to say.
 *
 * @param recent gives the entities mentioned before the noun, the latest first, each with the sentence of its last mention
 */
export function describedEntity(
  sentence: Sentence,
  index: number,
  noun: number,
  children: readonly (readonly number[])[],
  recent: () => readonly { readonly draft: EntityDraft; readonly sentence: number }[],
  countries: (name: string) => EntityDraft | undefined,
): MentionDraft | undefined {
  const { tokens } = sentence
  const token = tokens[noun]
  if (token.upos !== 'NOUN' || token.deprel === 'compound' || token.deprel === 'nmod:desc') return undefined
  const lemma = token.lemma.toLowerCase()
  const from = phraseStart(sentence, noun, children)
  if (GOVERNMENTS.has(lemma) || GOVERNMENTS.has(token.text.toLowerCase())) {
    const country = countryBefore(sentence, from, noun)
    const draft = country === undefined ? undefined : countries(country)
    return (
      draft && {
        sentence: index,
        from,
        to: noun + 1,
        head: noun,
        type: 'organisation',
        kind: 'description',
        entity: draft,
      }
    )
  }
  if (token.xpos === 'NNS' || !/^(?:the|this|that)$/i.test(tokens[from].text)) return undefined
  const entities = recent()
  const isPerson =
    roles().has(lemma) || entities.some(({ draft }) => draft.type === 'person' && draft.nouns.has(lemma))
  if (!isPerson && !PLACE_NOUNS.has(lemma) && !entities.some(({ draft }) => isCalled(draft, lemma)))
    return undefined
  // "this country" is where the speaker stands.
  if (PLACE_NOUNS.has(lemma) && !/^the$/i.test(tokens[from].text)) return undefined
  const modifiers = children[noun].filter(child => isModifier(sentence, child, noun))
  const draft = isPerson
    ? person(sentence, index, lemma, modifiers, entities)
    : modifiers.length === 0
      ? thing(index, lemma, entities)
      : undefined
  if (!draft) return undefined
  return {
    sentence: index,
    from,
    to: noun + 1,
    head: noun,
    type: draft.type,
    kind: 'description',
    entity: draft,
  }
}

/** A body, place, event or work whose name or kind the noun says; a rate that a bank sets is no bank. */
const isCalled = ({ type, nouns }: EntityDraft, lemma: string): boolean =>
  type !== 'person' &&
  type !== 'nationality' &&
  (type === 'organisation' || kindOfHead(lemma) !== lemma) &&
  (nouns.has(lemma) || isKindOf(nouns, lemma))

function phraseStart({ tokens }: Sentence, noun: number, children: readonly (readonly number[])[]): number {
  let from = noun
  for (const child of children[noun]) {
    const isLeft =
      child < from && /^(?:det|amod|compound|nmod:poss|nmod:desc|nummod)/.test(tokens[child].deprel)
    if (isLeft && noun - child < 8) from = child
  }
  return from
}

function countryBefore({ tokens }: Sentence, from: number, noun: number): string | undefined {
  for (let at = Math.max(from, noun - 5); at < noun; at++) {
    for (const width of [3, 2, 1]) {
      if (at + width > noun) continue
      const words = tokens
        .slice(at, at + width)
        .map(token => token.text)
        .join(' ')
      const place = findPlaces(placeOfPeople(words) ?? words)[0]
      if (place?.kind === 'country') return place.name
    }
  }
  return undefined
}

/** What narrows a noun down to more than "the one mentioned": adjectives, nouns, relative clauses, "of" phrases. */
function isModifier({ tokens }: Sentence, child: number, noun: number): boolean {
  const { deprel, text } = tokens[child]
  if (
    /^(?:det|case|punct|cop|nsubj|aux|mark|advmod|cc|conj|parataxis|appos|obl|advcl|discourse)/.test(deprel)
  )
    return false
  return !(child < noun && NEUTRAL.has(text.toLowerCase()))
}

/** A person whose role has been told; with modifiers, one whose role had the same. */
function person(
  { tokens }: Sentence,
  index: number,
  lemma: string,
  modifiers: readonly number[],
  recent: readonly { readonly draft: EntityDraft; readonly sentence: number }[],
): EntityDraft | undefined {
  const bearers = recent.filter(({ draft }) => draft.type === 'person' && draft.nouns.has(lemma))
  if (modifiers.length === 0) {
    if (bearers.length === 1) return bearers[0].draft
    // Of several, the one just spoken of.
    const near = bearers.filter(({ sentence }) => index - sentence <= 1)
    return near.length === 1 && bearers.every(other => other === near[0] || index - other.sentence > REACH)
      ? near[0].draft
      : undefined
  }
  const words = modifiers.map(child => tokens[child].text.toLowerCase())
  const matching = bearers.filter(({ draft }) =>
    [...draft.roles].some(role => {
      const phrase = role.toLowerCase()
      return words.every(word => phrase.includes(word))
    }),
  )
  return matching.length === 1 ? matching[0].draft : undefined
}

/** What alone is called so within reach, or else of all that was named; a city or country within reach only. */
function thing(
  index: number,
  lemma: string,
  recent: readonly { readonly draft: EntityDraft; readonly sentence: number }[],
): EntityDraft | undefined {
  const kind = PLACE_NOUNS.get(lemma)
  const near = recent.filter(({ sentence }) => index - sentence <= REACH)
  const candidates = near.filter(({ draft }) =>
    kind
      ? draft.type === 'place' &&
        findPlaces(draft.name)[0]?.kind === kind &&
        draft.mentions.length >= MAIN_PLACE
      : isCalled(draft, lemma),
  )
  if (candidates.length === 0 && !kind)
    candidates.push(...recent.filter(({ draft }) => isCalled(draft, lemma)))
  return candidates.length === 1 ? candidates[0].draft : undefined
}
