/** One pass over the article in reading order: descriptions and pronouns take up what was mentioned before them. */
import type { Sentence } from '../types'
import { describedEntity } from './descriptions'
import type { EntityDraft, MentionDraft } from './entity-draft'
import type { Linked } from './link-names'
import {
  type Candidate,
  nounCandidate,
  type Pronoun,
  pronounOf,
  REACH,
  resolvePronoun,
  weightOf,
} from './pronouns'
import { quotationsOf, speakersOf } from './quotes'

/** Candidates kept at hand: more than this within reach are a list, in which nothing is salient. */
const MOST_CANDIDATES = 80
/** Entities that a description may mean, the latest first. */
const MOST_RECENT = 40

interface Pass {
  readonly candidates: Candidate[]
  /** Entity → sentence of its last mention, the latest last. */
  readonly recent: Map<EntityDraft, number>
  readonly found: MentionDraft[]
  readonly countries: ReadonlyMap<string, EntityDraft>
  /** Quotation → who says it. */
  readonly speakers: ReadonlyMap<number, EntityDraft>
}

interface Place {
  readonly sentence: Sentence
  readonly index: number
  readonly at: number
  readonly quotation: number
}

/** Mentions without a name, each linked to its entity. */
export function linkReferences(
  sentences: readonly Sentence[],
  trees: readonly (readonly (readonly number[])[])[],
  linked: Linked,
): MentionDraft[] {
  const quotations = quotationsOf(sentences)
  const named = linked.mentions.filter(mention => mention.type !== 'title')
  const pass: Pass = {
    candidates: [],
    recent: new Map(),
    found: [],
    countries: new Map(
      linked.drafts.filter(draft => draft.type === 'place').map(draft => [draft.name, draft]),
    ),
    speakers: speakersOf(sentences, quotations, named),
  }
  let next = 0
  sentences.forEach((sentence, index) => {
    while (pass.candidates.length > 0 && index - pass.candidates[0].sentence > REACH) pass.candidates.shift()
    const names = new Map<number, MentionDraft>()
    const covered = new Set<number>()
    for (; next < named.length && named[next].sentence === index; next++) {
      names.set(named[next].head, named[next])
      for (let at = named[next].from; at < named[next].to; at++) covered.add(at)
    }
    for (let at = 0; at < sentence.tokens.length; at++) {
      const place: Place = { sentence, index, at, quotation: quotations[index][at] }
      const name = names.get(at)
      const { upos, deprel, text } = sentence.tokens[at]
      if (name) remember(pass, place, name)
      else if (covered.has(at)) continue
      else if (upos === 'NOUN') noun(pass, place, trees[index])
      else if (upos === 'PRON' && deprel !== 'expl') pronoun(pass, place, pronounOf(text))
    }
  })
  return pass.found
}

function noun(pass: Pass, place: Place, children: readonly (readonly number[])[]): void {
  const { sentence, index, at, quotation } = place
  const recent = () => [...pass.recent].reverse().map(([draft, last]) => ({ draft, sentence: last }))
  const described = describedEntity(sentence, index, at, children, recent, country =>
    pass.countries.get(country),
  )
  if (described) refer(pass, place, described)
  else keep(pass, nounCandidate(sentence, index, at, quotation))
}

function pronoun(pass: Pass, place: Place, read: Pronoun | undefined): void {
  if (!read) return
  const { sentence, index, at, quotation } = place
  const speaker = pass.speakers.get(quotation)
  const entity =
    read.kind === 'speaker'
      ? speaker
      : resolvePronoun(sentence, index, at, read, pass.candidates, quotation, speaker)
  if (entity) {
    const mention: MentionDraft = {
      sentence: index,
      from: at,
      to: at + 1,
      head: at,
      type: entity.type,
      kind: 'pronoun',
      entity,
    }
    // Whoever says "I" is spoken of by nobody: the writer's "he" takes up those he named himself.
    if (read.kind === 'speaker') {
      entity.mentions.push(mention)
      pass.found.push(mention)
    } else refer(pass, place, mention)
  } else if (read.kind === 'person' || read.kind === 'many') {
    // Whoever it is, the next pronoun may mean the same.
    const kind = read.kind === 'person' ? 'person' : 'any'
    const weight = weightOf(sentence, at)
    keep(pass, {
      sentence: index,
      token: at,
      weight,
      quotation,
      kind,
      gender: read.gender,
      isPlural: read.kind === 'many',
    })
  }
}

function refer(pass: Pass, place: Place, mention: MentionDraft): void {
  mention.entity?.mentions.push(mention)
  pass.found.push(mention)
  remember(pass, place, mention)
}

function remember(
  pass: Pass,
  { sentence, index, quotation }: Place,
  { entity, head, type }: MentionDraft,
): void {
  if (!entity) return
  pass.recent.delete(entity)
  pass.recent.set(entity, index)
  if (pass.recent.size > MOST_RECENT)
    for (const oldest of pass.recent.keys()) {
      pass.recent.delete(oldest)
      break
    }
  const kind =
    entity.type === 'person' ? 'person' : entity.type === 'other' && !entity.isSure ? 'any' : 'thing'
  // An adjective of nationality is not what is spoken of: "the Russian army … it".
  const weight = type === 'nationality' ? 10 : weightOf(sentence, head)
  keep(pass, {
    entity,
    sentence: index,
    token: head,
    weight,
    quotation,
    kind,
    gender: entity.gender,
    isPlural: entity.isPlural,
  })
}

function keep(pass: Pass, candidate: Candidate): void {
  pass.candidates.push(candidate)
  if (pass.candidates.length > MOST_CANDIDATES) pass.candidates.shift()
}
