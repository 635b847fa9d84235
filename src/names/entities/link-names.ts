/** Names of one article gathered into entities: full names, surnames, acronyms, peoples and seats. */

import { FAMILY_FIRST } from '../../lexicon/en/names/person-words'
import type { Sentence } from '../../types'
import { foldName } from '../fold'
import { mayBeCalled, nounOfName } from '../mentions/name-nouns'
import { COUNTRY, isKind, wordsOfOrganisation } from '../organisations/organisation-similarity'
import { findOrganisation, kindOfHead } from '../organisations/organisations'
import { readPersonName } from '../people/person-name'
import { similarityOfPersonNames } from '../people/person-similarity'
import { findPlaces, placeOfPeople } from '../places'
import { type Gender, genderOfGivenName, isGivenName } from '../tables'
import type { EntityDraft, MentionDraft } from './entity-draft'
import { addAlias, baseOf, initialsOf, isTeamWord, keyed, type NameIndex, newDraft, push } from './name-index'
import type { ReadName } from './read-name'
import { settleType } from './settled-types'

/** Of people of one name, so many are kept in mind: a list of more is a register. */
const MOST_NAMESAKES = 20

export interface Linked {
  readonly drafts: EntityDraft[]
  readonly mentions: MentionDraft[]
}

/** Within an article a name is spelled one way: middle names may come and go, letters may not change. */
const SAME_PERSON_HERE = 0.94

/** Links every name, in text order. */
export function linkNames(names: readonly ReadName[], sentences: readonly Sentence[]): Linked {
  const index: NameIndex = {
    drafts: [],
    byKey: new Map(),
    byWord: new Map(),
    byBase: new Map(),
    byInitials: new Map(),
    byAlias: new Map(),
    byLast: new Map(),
    surnames: surnamesOf(names),
    bearers: new Map(),
  }
  const mentions: MentionDraft[] = []
  const linked: (EntityDraft | undefined)[] = []
  for (const name of names) {
    const draft =
      name.introduces === undefined
        ? link(index, name, sentences)
        : (linked[name.introduces] ?? link(index, name, sentences))
    linked.push(draft)
    if (draft) enrich(index, draft, name)
    const { sentence, from, to, head } = name.mention
    if (draft && name.introduces !== undefined) {
      addAlias(index, draft, name.mention.text, name.words)
      const born = /^(?:née|nee|né|born)$/.test(sentences[sentence].tokens[from - 1].text)
      const given = draft.name.split(' ').slice(0, -1)
      // "Jane Marlow, née Holt", was once Jane Holt
      if (born && name.words.length === 1) draft.forms.add([...given, name.mention.text].join(' '))
    }
    const type =
      name.mention.type === 'nationality' || name.mention.type === 'title'
        ? name.mention.type
        : (draft?.type ?? (name.type === 'other' ? 'person' : name.type))
    const mention: MentionDraft = {
      sentence,
      from,
      to,
      head,
      type,
      kind: name.mention.type === 'title' ? 'description' : 'name',
      entity: draft,
    }
    mentions.push(mention)
    draft?.mentions.push(mention)
  }
  for (const draft of index.drafts) {
    settleType(draft)
    const nouns = draft.type === 'person' ? [] : [...draft.forms].map(nounOfName)
    for (const noun of [...nouns, ...draft.told])
      if (noun !== undefined && mayBeCalled(draft.type, noun)) draft.nouns.add(noun)
  }
  return { drafts: index.drafts, mentions }
}

const surnamesOf = (names: readonly ReadName[]): Set<string> => {
  const found = new Set<string>()
  for (const { mention, type, isSure, words } of names) {
    if (type !== 'person' || !(isSure || mention.to - mention.from > 1)) continue
    if (words.length > 0) found.add(words[words.length - 1])
    if (words.length > 1 && FAMILY_FIRST.has(words[0])) found.add(words[0])
  }
  return found
}

function link(index: NameIndex, name: ReadName, sentences: readonly Sentence[]): EntityDraft | undefined {
  const { mention, type } = name
  if (type === 'title') return undefined
  const called = index.byAlias.get(foldName(mention.text).replace(/^the /, ''))
  if (called) return called
  if (name.standsFor) return keyed(index, placeKeyOf(name.standsFor), 'place', true, name.standsFor)
  if (type === 'nationality') return linkPeople(index, name, sentences)
  const { words } = name
  const isOneWord = mention.to - mention.from === 1
  const isSurname = isOneWord && words.length === 1 && index.surnames.has(words[0])
  if (
    type === 'person' &&
    isOneWord &&
    !name.isSure &&
    !isSurname &&
    index.byBase.get(words[0])?.length === 1
  )
    return linkBody(index, name)
  if (
    type === 'person' ||
    (isSurname && (!name.isSure || (type === 'organisation' && !isAcronym(mention.text)))) ||
    (isSurname && type === 'place' && !isPlaceContext(name))
  )
    return linkPerson(index, name, words)
  const bearers =
    name.isSure || type === 'place' || words.length < 2
      ? []
      : (index.byWord.get(words[words.length - 1]) ?? []).filter(draft => endsIn(draft.words, words))
  if (bearers.length === 1) return bearers[0]
  const place = type === 'place' ? findPlaces(mention.text)[0] : undefined
  if (place)
    return keyed(
      index,
      placeKeyOf(place.name),
      'place',
      true,
      place.kind === 'country' ? place.name : mention.text,
    )
  return linkBody(index, name)
}

const isAcronym = (text: string): boolean => text.toUpperCase() === text

const isPlaceContext = (name: ReadName): boolean =>
  name.mention.title === undefined && name.roles.length === 0

const placeKeyOf = (name: string): string => `place ${foldName(name)}`

/** "Russian" is Russia as far as it qualifies; "Russians" are people. */
function linkPeople(
  index: NameIndex,
  { mention }: ReadName,
  sentences: readonly Sentence[],
): EntityDraft | undefined {
  const token = sentences[mention.sentence].tokens[mention.head]
  const country = placeOfPeople(mention.text)
  const isNoun = token.xpos === 'NNPS' || token.xpos === 'NNS' || /[^s]s$/.test(mention.text)
  if (country && !isNoun)
    return keyed(index, placeKeyOf(findPlaces(country)[0]?.name ?? country), 'place', true, country)
  const draft = keyed(
    index,
    `people ${foldName(mention.text).replace(/s$/, '')}`,
    'nationality',
    true,
    mention.text,
  )
  draft.isPlural ||= isNoun
  return draft
}

function linkPerson(index: NameIndex, name: ReadName, words: readonly string[]): EntityDraft | undefined {
  if (words.length === 0) return undefined
  const last = words[words.length - 1]
  const gender = name.mention.gender ?? genderOf(words)
  const sharing = (index.byWord.get(last) ?? [])
    .slice(-MOST_NAMESAKES)
    .concat(words.length > 1 ? (index.byWord.get(words[0]) ?? []).slice(-MOST_NAMESAKES) : [])
  const { suffix } = readPersonName(name.mention.text)
  const candidates = [...new Set(sharing)].filter(
    draft =>
      (!draft.gender || !gender || draft.gender === gender) &&
      (!draft.suffix || !suffix || draft.suffix === suffix),
  )
  if (words.length > 1) {
    const same = candidates.filter(
      draft =>
        draft.words.length > 1 &&
        similarityOfPersonNames({ words: draft.words, suffix: draft.suffix }, { words, suffix }) >=
          SAME_PERSON_HERE,
    )
    if (same.length === 1) return same[0]
    // A surname alone came first, in the headline perhaps.
    const alone = candidates.filter(draft => draft.words.length === 1 && draft.words[0] === last)
    if (same.length === 0 && alone.length === 1 && candidates.length === 1) return alone[0]
    const ending = candidates.filter(draft => endsIn(draft.words, words))
    if (same.length === 0 && ending.length === 1) return ending[0]
    return newPerson(index, name, words)
  }
  const bearers = candidates.filter(draft => isSurnameOf(draft, last))
  const bearer = index.bearers.get(last)
  if (bearer && bearers.includes(bearer)) return bearer
  const chosen = bearers.length > 0 ? bearers : candidates
  if (chosen.length === 1) {
    if (bearers.length === 1) index.bearers.set(last, chosen[0])
    return chosen[0]
  }
  // Two people of that name before: which one is not safe to say.
  if (chosen.length > 1) return undefined
  return newPerson(index, name, words)
}

/** "Van der Berg" of Ludwig van der Berg, "Soto-Rey" of Ana Soto-Rey. */
const endsIn = (whole: readonly string[], words: readonly string[]): boolean =>
  whole.length > words.length && words.every((word, i) => whole[whole.length - words.length + i] === word)

const isSurnameOf = (draft: EntityDraft, word: string): boolean =>
  draft.words[draft.words.length - 1] === word ||
  (draft.words.length > 1 && draft.words[0] === word && !isGivenName(word))

const genderOf = (words: readonly string[]): Gender | undefined => genderOfGivenName(words[0] ?? '')

function newPerson(index: NameIndex, name: ReadName, words: readonly string[]): EntityDraft {
  const draft = newDraft(index, 'person', name.isSure, name.mention.text)
  draft.words = words
  draft.suffix = readPersonName(name.mention.text).suffix
  for (const word of new Set(words)) push(index.byWord, word, draft)
  return draft
}

function linkBody(index: NameIndex, name: ReadName): EntityDraft {
  const { text } = name.mention
  const known = findOrganisation(text)
  if (known) {
    const draft = keyed(index, `body ${foldName(known.name)}`, 'organisation', true, text)
    draft.nouns.add(known.kind)
    return draft
  }
  const key = `body ${foldName(text).replace(/^the /, '')}`
  const exact = index.byKey.get(key)
  if (exact) return exact
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(text)) {
    const spelledOut = index.byInitials.get(text.replace(/\./g, '').toLowerCase())
    if (spelledOut?.length === 1) return spelledOut[0]
  }
  const words = wordsOfOrganisation(text)
  const country = words.find(word => word.startsWith(COUNTRY))
  const base = baseOf(words)
  const others = (index.byBase.get(base) ?? [])
    .slice(-MOST_NAMESAKES)
    .filter(other => other.country === undefined || country === undefined || other.country === country)
  if (base !== '' && others.length === 1) return others[0].draft
  const last = words[words.length - 1] ?? ''
  const teams = words.length === 1 && isTeamWord(last) ? (index.byLast.get(last) ?? []) : []
  if (teams.length === 1) return teams[0]
  const draft = keyed(index, key, name.type, name.isSure, text)
  if (words.length > 1 && isTeamWord(last)) push(index.byLast, last, draft)
  if (base !== '') push(index.byBase, base, { draft, country })
  // "Calder" of "Calder Group"
  const core = words.filter(word => !isKind(word) && !word.startsWith(COUNTRY))
  if (core.length > 0 && core.length < words.length && core.join(' ') !== base)
    push(index.byBase, core.join(' '), { draft, country })
  // "Sporting Arden", told to be a club, is "Arden" behind it.
  if (name.isSure && name.nouns.length > 0 && words.length > 1)
    for (const word of [words[0], words[words.length - 1]])
      if (word !== core.join(' ') && !isKind(word) && !word.startsWith(COUNTRY))
        push(index.byBase, word, { draft, country })
  for (const initials of initialsOf(text)) push(index.byInitials, initials, draft)
  const kind = words.map(kindOfHead).findLast(each => each !== undefined)
  if (kind) draft.nouns.add(kind)
  return draft
}

/** What this mention adds to what is known of its entity. */
function enrich(index: NameIndex, draft: EntityDraft, name: ReadName): void {
  const { mention, roles, votes, words } = name
  for (const { type, weight } of votes) draft.votes.set(type, (draft.votes.get(type) ?? 0) + weight)
  const isName = mention.type !== 'nationality' && !name.standsFor
  if (isName || draft.type === 'nationality') draft.forms.add(mention.text)
  if (name.isSure && !draft.isSure && isName) {
    draft.type = name.type
    draft.isSure = true
  }
  if (draft.type === 'person') {
    if (words.length > draft.words.length) {
      for (const word of words) if (!draft.words.includes(word)) push(index.byWord, word, draft)
      draft.words = words
      draft.name = mention.text
    }
    draft.gender ??= mention.gender ?? roles.find(role => role.gender)?.gender ?? genderOf(draft.words)
  } else if (isName && isLonger(mention.text, draft)) draft.name = mention.text
  for (const noun of name.nouns) draft.told.add(noun)
  for (const role of roles) {
    draft.roles.add(role.text)
    if (role.noun !== '') draft.nouns.add(role.noun)
  }
}

/** An acronym gives way to the name it stands for; a country keeps its usual name. */
const isLonger = (text: string, draft: EntityDraft): boolean =>
  draft.type !== 'place' && /^[\p{Lu}.]+$/u.test(draft.name) && text.length > draft.name.length
