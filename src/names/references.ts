/** One pass over the article in reading order: descriptions and pronouns take up what was mentioned before them. */
import type { Sentence } from '../types'
import { type Asked, KINDS, roleOf } from './antecedent-features'
import { type Beliefs, type Believed, believe, settled } from './antecedents'
import { isContested, isLikely, LIKELY, type Unsure } from './contested'
import { describedEntity } from './descriptions'
import type { EntityDraft, MentionDraft } from './entity-draft'
import type { Linked } from './link-names'
import { determinerOf, INDEFINITE, kindOf, pronounKind } from './mention-kinds'
import type { Antecedent, NounMention, NounReferent, Referent } from './noun-referents'
import { kindOfHead } from './organisations'
import {
  askedOf,
  isBarred,
  isHuman,
  isImpersonal,
  isNamedBelow,
  isSpokenOf,
  looksForward,
  mayTakeUp,
  type Pronoun,
  pronounOf,
  REACH,
} from './pronouns'
import { quotationsOf, speakersOf } from './quotes'
import { roles } from './tables'

/** Candidates kept at hand: more than this within reach are a list, in which nothing is salient. */
const MOST_CANDIDATES = 80
/** Entities that a description may mean, the latest first. */
const MOST_RECENT = 40

/** Weighs the candidates of a pronoun; what stands in for it sees them as they are. */
export type Belief = (
  sentence: Sentence,
  asked: Asked,
  candidates: readonly Believed<Referent>[],
  children: readonly number[],
) => Map<Referent, number>

interface Pass {
  readonly candidates: Believed<Referent>[]
  /** Entity → sentence of its last mention, the latest last. */
  readonly recent: Map<EntityDraft, number>
  /** Mentions so far. */
  readonly times: Map<EntityDraft, number>
  /** The latest referent of each common noun. */
  readonly latest: Map<string, NounReferent>
  readonly found: MentionDraft[]
  readonly antecedents: Antecedent[]
  readonly nouns: NounMention[]
  readonly unsure: Unsure[]
  readonly countries: ReadonlyMap<string, EntityDraft>
  /** Quotation → who says it. */
  readonly speakers: ReadonlyMap<number, EntityDraft>
  readonly belief: Belief
}

interface Place {
  readonly sentence: Sentence
  readonly index: number
  readonly at: number
  readonly quotation: number
  readonly children: readonly (readonly number[])[]
  /** The sentence's names by their heads. */
  readonly names: ReadonlyMap<number, MentionDraft>
}

/** Mentions without a name, each linked to its entity, and the pronouns that stand for common nouns. */
export function linkReferences(
  sentences: readonly Sentence[],
  trees: readonly (readonly (readonly number[])[])[],
  linked: Linked,
  belief: Belief = believe,
): {
  readonly mentions: MentionDraft[]
  readonly antecedents: Antecedent[]
  readonly nouns: NounMention[]
  readonly unsure: Unsure[]
} {
  const quotations = quotationsOf(sentences)
  const named = linked.mentions.filter(mention => mention.type !== 'title')
  const pass: Pass = {
    candidates: [],
    recent: new Map(),
    times: new Map(),
    latest: new Map(),
    found: [],
    antecedents: [],
    nouns: [],
    unsure: [],
    countries: new Map(
      linked.drafts.filter(draft => draft.type === 'place').map(draft => [draft.name, draft]),
    ),
    speakers: speakersOf(sentences, quotations, named),
    belief,
  }
  let next = 0
  sentences.forEach((sentence, index) => {
    const { candidates } = pass
    let stale = 0
    while (stale < candidates.length && index - candidates[stale].sentence > REACH) stale++
    if (stale > 0) candidates.splice(0, stale)
    const names = new Map<number, MentionDraft>()
    const covered = new Set<number>()
    for (; next < named.length && named[next].sentence === index; next++) {
      names.set(named[next].head, named[next])
      for (let at = named[next].from; at < named[next].to; at++) covered.add(at)
    }
    for (let at = 0; at < sentence.tokens.length; at++) {
      const { upos, deprel, text } = sentence.tokens[at]
      const name = names.get(at)
      if (!name && (covered.has(at) || (upos !== 'NOUN' && upos !== 'PRON'))) continue
      const place: Place = {
        sentence,
        index,
        at,
        quotation: quotations[index][at],
        children: trees[index],
        names,
      }
      if (name) remember(pass, place, name)
      else if (upos === 'NOUN') noun(pass, place)
      else if (deprel !== 'expl') pronoun(pass, place, pronounOf(text))
    }
  })
  const { found, antecedents, nouns, unsure } = pass
  return { mentions: found, antecedents, nouns, unsure }
}

function noun(pass: Pass, place: Place): void {
  const { sentence, index, at, children } = place
  const recent = () => [...pass.recent].reverse().map(([draft, last]) => ({ draft, sentence: last }))
  const described = describedEntity(sentence, index, at, children, recent, country =>
    pass.countries.get(country),
  )
  if (described) refer(pass, place, described)
  else keepNoun(pass, place)
}

function pronoun(pass: Pass, place: Place, read: Pronoun | undefined): void {
  if (!read) return
  const { sentence, index, at, quotation, children, names } = place
  const speaker = pass.speakers.get(quotation)
  if (read.kind === 'speaker') {
    // Whoever says "I" is spoken of by nobody: the writer's "he" takes up those he named himself.
    if (speaker === undefined) return
    const mention = pronounMention(place, speaker)
    speaker.mentions.push(mention)
    pass.found.push(mention)
    return
  }
  const asked = askedOf(sentence, index, at, read, quotation, children)
  // Who speaks is not "he" in his own words; and who is barred here is so by every other name.
  const others = new Set<Referent>()
  if (quotation > 0 && speaker !== undefined) others.add(speaker)
  for (const candidate of pass.candidates)
    if (
      (candidate.sentence === index && isBarred(sentence, asked, candidate)) ||
      isSpokenOf(asked, candidate)
    )
      for (const [referent, belief] of candidate.beliefs) if (belief > LIKELY) others.add(referent)
  for (const [head, { entity }] of names)
    if (entity !== undefined && isNamedBelow(sentence, asked, head)) others.add(entity)
  const candidates = pass.candidates.filter(
    c => mayTakeUp(asked, c) && !isBarred(sentence, asked, c) && !isLikely(c.beliefs, others),
  )
  const isOpen = candidates.length === 0 || looksForward(sentence, at) || isImpersonal(sentence, asked)
  const beliefs = isOpen
    ? new Map<Referent, number>()
    : pass.belief(sentence, asked, candidates, children[sentence.tokens[at].head] ?? [])
  const referent = settled(asked.klass, beliefs)
  if (referent !== undefined && isContested(pass, asked, referent, beliefs))
    pass.unsure.push({ sentence: index, token: at })
  if (referent !== undefined && 'mentions' in referent && mayBe(asked, referent))
    refer(pass, place, pronounMention(place, referent))
  else {
    if (referent !== undefined && 'noun' in referent) {
      pass.antecedents.push({
        sentence: index,
        token: at,
        of: { sentence: referent.sentence, token: referent.token },
      })
      pass.nouns.push({ sentence: index, token: at, referent })
    }
    const kind = read.kind === 'person' ? KINDS.he : read.kind === 'thing' ? KINDS.it : KINDS.they
    keep(pass, place, { kind, gender: read.gender, isPlural: read.kind === 'many', times: 1, beliefs })
  }
}

/** He is a person; it, and most often they, is none. */
function mayBe({ klass }: Asked, { type }: EntityDraft): boolean {
  return (klass === 0) === (type === 'person')
}

function pronounMention({ index, at }: Place, entity: EntityDraft): MentionDraft {
  return {
    sentence: index,
    from: at,
    to: at + 1,
    head: at,
    type: entity.type,
    kind: 'pronoun',
    entity,
  }
}

function refer(pass: Pass, place: Place, mention: MentionDraft): void {
  mention.entity?.mentions.push(mention)
  pass.found.push(mention)
  remember(pass, place, mention)
}

function remember(pass: Pass, place: Place, { entity, type, kind }: MentionDraft): void {
  if (!entity) return
  pass.recent.delete(entity)
  pass.recent.set(entity, place.index)
  if (pass.recent.size > MOST_RECENT)
    for (const oldest of pass.recent.keys()) {
      pass.recent.delete(oldest)
      break
    }
  const times = (pass.times.get(entity) ?? 0) + 1
  pass.times.set(entity, times)
  keep(pass, place, {
    kind: kind === 'pronoun' ? pronounKind(entity) : kindOf(entity, type),
    gender: entity.gender,
    isPlural: entity.isPlural,
    times,
    beliefs: new Map([[entity, 1]]),
  })
}

/** A common noun: its later mentions with an article or "this" are the same. */
function keepNoun(pass: Pass, place: Place): void {
  const { sentence, index, at, children } = place
  const { lemma, xpos, deprel } = sentence.tokens[at]
  if (deprel === 'compound' || deprel === 'nmod:desc') return
  const isPlural = xpos === 'NNS' || xpos === 'NNPS'
  const noun = lemma.toLowerCase()
  const determiner = determinerOf(sentence, at, children)
  const key = isPlural ? `${noun}+` : noun
  const known = determiner === INDEFINITE ? undefined : pass.latest.get(key)
  const referent: NounReferent =
    known !== undefined && index - known.sentence <= REACH
      ? known
      : { noun, isPlural, sentence: index, token: at, times: 0 }
  referent.sentence = index
  referent.token = at
  referent.times++
  pass.latest.set(key, referent)
  pass.nouns.push({ sentence: index, token: at, referent })
  const isPerson = isHuman(noun)
  keep(pass, place, {
    kind: isPerson ? KINDS.human : kindOfHead(noun) === undefined ? KINDS.thing : KINDS.bodyNoun,
    gender: isPerson ? roles().get(noun) : undefined,
    isPlural,
    times: referent.times,
    determiner,
    beliefs: new Map([[referent, 1]]),
  })
}

interface Seen {
  readonly kind: number
  readonly gender: Believed<Referent>['gender']
  readonly isPlural: boolean
  readonly times: number
  readonly determiner?: number
  readonly beliefs: Beliefs<Referent>
}

function keep(pass: Pass, { sentence, index, at, quotation }: Place, seen: Seen): void {
  const { tokens, block } = sentence
  const role = roleOf(sentence, at)
  const { head } = tokens[at]
  const clause = head < 0 ? undefined : tokens[head].deprel
  pass.candidates.push({
    kind: seen.kind,
    gender: seen.gender,
    isPlural: seen.isPlural,
    times: seen.times,
    beliefs: seen.beliefs,
    determiner: seen.determiner ?? 0,
    sentence: index,
    token: at,
    quotation,
    block,
    role,
    isInMainClause: clause === undefined || clause === 'root',
    subjectOf: role < 2 ? head : -1,
    joinedTo: tokens[at].deprel === 'conj' ? head : -1,
  })
  if (pass.candidates.length > MOST_CANDIDATES) pass.candidates.shift()
}
