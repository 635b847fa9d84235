// What two sources both say of a person by a title before the name, or by an apposition: "Mayor Ada Quill" and "Ada Quill, the
// mayor". One source's title is part of a name; where both give one, it is a fact to compare.

import { matchEntities } from '../align/entities'
import { type Titled, titleClaim, titled } from '../claims/facts/title-facts'
import { evidence, wordedApart } from '../judge/evidence'
import { UNDER } from '../lexicon/en/names/titles'
import { foldName } from '../names/fold'
import { SAME_NAME } from '../names/similarity'
import { titlesInFull } from '../names/tables'
import type { ClaimView } from '../terms/claim-terms'
import { contains } from '../text/spans'
import type { Claim, Document, Entity, Reason, Span, Token } from '../types'

export interface SharedTitles {
  /** The documents with a claim more for each title of which the other speaks too. */
  readonly documents: readonly [Document, Document]
  /** Ids of the claims of both that say who one person is. */
  readonly pairs: readonly (readonly [string, string])[]
}

/** One place where a document says who somebody is: by a title, or in a claim that it makes anyway. */
interface Place {
  readonly office: Office | undefined
  readonly titled?: Titled
  readonly claim?: Claim
}

/** Pairs what both say of one person by title; where both tell it in a claim of their own, nothing is added. */
export function sharedTitles(
  documents: readonly [Document, Document],
  likeness: (a: Entity, b: Entity) => number,
): SharedTitles {
  const places = documents.map(placesOf)
  const people = documents.map(({ entities }, side) => entities.filter(({ id }) => places[side].has(id)))
  if (people.some(list => list.length === 0)) return { documents, pairs: [] }
  const { likely } = matchEntities([{ entities: people[0] }, { entities: people[1] }], likeness)
  const found = people[0]
    .flatMap((a, i) => people[1].map((b, j) => ({ a: a.id, b: b.id, sure: likely(a.id, b.id), at: i + j })))
    .filter(({ sure }) => sure >= SAME_NAME)
    .sort((p, q) => q.sure - p.sure || p.at - q.at)
  const seen = new Set<string>()
  const added: readonly Claim[][] = [[], []]
  const pairs: [string, string][] = []
  for (const { a, b } of found) {
    if (seen.has(`0 ${a}`) || seen.has(`1 ${b}`)) continue
    seen.add(`0 ${a}`).add(`1 ${b}`)
    const chosen = choose(places[0].get(a) ?? [], places[1].get(b) ?? [])
    // Two claims of the documents' own the aligner pairs, but where it is plain that they say the same.
    const isKnown = chosen?.every(({ claim }) => claim !== undefined)
    if (chosen === undefined || (isKnown && !areOne(chosen[0].office, chosen[1].office))) continue
    const [x, y] = chosen.map(({ claim, titled: place }, side) => {
      if (claim !== undefined || place === undefined) return claim?.id ?? ''
      const { claims } = documents[side]
      const made = titleClaim(documents[side], place, claims.length + added[side].length + 1)
      added[side].push(made)
      return made.id
    })
    pairs.push([x, y])
  }
  const [a, b] = documents.map((document, side) =>
    added[side].length === 0 ? document : { ...document, claims: [...document.claims, ...added[side]] },
  )
  return { documents: [a, b], pairs }
}

/** Of all that both say who somebody is the first two that name one office, else the first of either. */
function choose(mine: readonly Place[], theirs: readonly Place[]): readonly [Place, Place] | undefined {
  const pairs = mine
    .flatMap((x, i) => theirs.map((y, j) => ({ pair: [x, y] as const, at: i + j })))
    .sort((p, q) => p.at - q.at)
  return (pairs.find(({ pair: [x, y] }) => areOne(x.office, y.office)) ?? pairs[0])?.pair
}

/** For each person the claims that say in passing who it is, then the titles. */
function placesOf(document: Document): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>()
  const add = (entity: string, place: Place) => found.set(entity, [...(found.get(entity) ?? []), place])
  for (const [entity, claim] of identities(document)) {
    const { tokens } = document.sentences[claim.sentence]
    const at = tokens.findIndex(({ span }) => span.start === claim.predicate.span.start)
    add(entity, { claim, office: officeAt(document, tokens, at, claim.spans) })
  }
  for (const [entity, places] of titled(document))
    for (const place of places) {
      const { tokens } = document.sentences[place.mention.sentence]
      add(entity, { titled: place, office: officeAt(document, tokens, place.noun, [place.title]) })
    }
  return found
}

/** The first claim of a document that says in passing who a person is, by entity. */
function identities({ claims, sentences, mentions, source }: Document): ReadonlyMap<string, Claim> {
  const found = new Map<string, Claim>()
  for (const claim of claims) {
    const { tokens } = sentences[claim.sentence]
    const at = tokens.findIndex(({ span }) => span.start === claim.predicate.span.start)
    if (at < 0 || tokens[at].deprel !== 'appos' || !/^(?:NOUN|PROPN)$/.test(tokens[at].upos)) continue
    // "Ada Quill, the mayor" and "the mayor, Ada Quill": the name is either of the two.
    const named = mentions.find(
      ({ sentence, type, kind, head, span }) =>
        sentence === claim.sentence &&
        type === 'person' &&
        kind === 'name' &&
        (head === at || head === tokens[at].head) &&
        subjectOf(claim).includes(source.text.slice(span.start, span.end)),
    )?.entity
    if (named !== undefined && !found.has(named)) found.set(named, claim)
  }
  return found
}

/** Of "Ada Quill is the mayor." the name. */
const subjectOf = ({ text }: Claim): string => text.slice(0, Math.max(0, text.indexOf(' is ')))

/** What somebody is. */
interface Office {
  /** The noun, folded and written out, the same for men and women: "chair", "spokes". */
  readonly noun: string
  /** Whether the words before it make another office of it: "deputy mayor". */
  readonly isUnder: boolean
  readonly span: Span
}

const areOne = (x: Office | undefined, y: Office | undefined): boolean =>
  x !== undefined && y !== undefined && x.noun === y.noun && x.isUnder === y.isUnder

function officeAt(
  { source }: Document,
  tokens: readonly Token[],
  at: number,
  within: readonly Span[],
): Office | undefined {
  if (at < 0) return undefined
  // "The mayor, Ada Quill": the tree hangs the name on the office.
  const { upos, deprel, head } = tokens[at]
  const noun = upos === 'PROPN' && deprel === 'appos' && tokens[head]?.upos === 'NOUN' ? head : at
  let first = noun
  const isTold = (i: number) => within.some(span => contains(span, tokens[i].span))
  while (first > 0 && isTold(first - 1) && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1].upos)) first--
  const span = { start: tokens[first].span.start, end: tokens[noun].span.end }
  const folded = foldName(tokens[noun].text)
  return {
    noun: (titlesInFull().get(folded) ?? folded)
      .replace(/^.* /, '')
      .replace(/(?:wom[ae]n|m[ae]n|person)$/, ''),
    isUnder: source.text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[\s-]+/)
      .some(word => UNDER.has(word)),
    span,
  }
}

/**
 * That both name one office, however much either adds to it: "Gov. Quill", "Ada Quill, the state's governor"; or that the one has
 * it and the other stands under it.
 */
export function ofTitles(a: ClaimView, b: ClaimView): Reason | undefined {
  const [x, y] = [a, b].map(({ document, sentence: { tokens }, claim }) =>
    officeAt(
      document,
      tokens,
      tokens.findIndex(({ span }) => span.start === claim.predicate.span.start),
      claim.spans,
    ),
  )
  if (x === undefined || y === undefined || x.noun !== y.noun) return undefined
  const [mine, theirs] = [evidence(a, x.span), evidence(b, y.span)]
  if (!areOne(x, y)) return wordedApart('entity', mine, theirs)
  return {
    judge: 'entity/same-title',
    facet: 'entity',
    effect: 'agrees',
    a: mine,
    b: theirs,
    basis: 'stated',
    message:
      mine.text === theirs.text
        ? `Both say “${mine.text}”.`
        : `A’s “${mine.text}” and B’s “${theirs.text}” agree.`,
  }
}
