// Everything that the features of a verdict are read from, gathered once for a sentence of the statement and one of the text.

import type { ClaimView, Term } from '../../terms/claim-terms'
import { termAt } from '../../terms/term-at'
import type { TermRelation } from '../../terms/term-relation'
import { type Clashes, clashes } from './clashes'
import { COVERED, type Comparison, type Cover, coverBack, type Relate, share } from './cover'
import { type DenialFacts, denialFacts } from './denials'
import { exchanged, keptTies, type TieFacts, tieFacts } from './dependencies'
import { isContent, isIndefinite, isSubjectOpen, mainSubject, mainTerm } from './main-terms'
import { type PlaceFacts, placeFacts } from './places'

export interface Facts {
  readonly statement: ClaimView
  readonly source: ClaimView
  readonly cover: Cover
  /** How far each term is borne out by the best sentence, and by any. */
  readonly scores: readonly number[]
  readonly passage: readonly number[]
  readonly back: readonly number[]
  readonly best: number
  readonly whole: number
  /** How far the rest is borne out when what clashes is left out; its cube, near 1 only when nearly all is. */
  readonly rest: number
  readonly strong: number
  readonly clash: Clashes
  readonly denial: DenialFacts
  readonly ties: TieFacts
  readonly places: PlaceFacts
  readonly hanging: { readonly share: number; readonly broken: number }
  readonly crossed: number
  readonly calm: number
  readonly content: readonly number[]
  readonly lost: number
  readonly top: number
  readonly words: WordFacts
  readonly specific: number
  readonly general: number
  readonly unlike: {
    readonly nearness: number
    readonly noun: number
    readonly verb: number
    readonly other: number
    readonly name: number
  }
  missing(fits: (t: Term) => boolean): number
  /** Without the subject of the main clause, which a text may speak of only as "he" or "the film". */
  readonly beside: { readonly cover: number; readonly lost: number; readonly names: number }
  readonly nearness: number
  readonly everything: boolean
  readonly slots: number
  readonly otherNames: boolean
  readonly more: number
  readonly telling: number
  readonly backShare: number
  readonly backLost: number
  readonly backLeast: number
  readonly backTop: number
}

/** Terms that tell little may be missing from what is borne out. */
const LITTLE = 0.2

/** @param passage how far each term is borne out anywhere in the text */
export function factsOf(
  comparison: Comparison,
  cover: Cover,
  passage: readonly number[],
  relate: Relate,
): Facts {
  const { statement, source, slots } = comparison
  const { scores, partners } = cover
  const back = coverBack(comparison, relate)
  const clash = clashes(comparison, cover, relate)
  const inSlots = new Set(clash.pairs.map(p => p.a))
  const rest = share(
    statement,
    scores.map((s, i) => (inSlots.has(i) ? 1 : s)),
  )
  const denial = denialFacts(comparison, cover, back)
  const crossed = exchanged(comparison, cover)
  const worst = Math.max(
    clash.oppositeInSlot,
    clash.rivalInSlot,
    clash.numberInSlot,
    clash.nameInSlot,
    clash.time,
  )
  const content = passage.filter((_, i) => isContent(statement.terms[i]))
  const answered = new Set(partners)
  const telling = back.filter((_, j) => isContent(source.terms[j]))
  const head = mainTerm(source)
  return {
    statement,
    source,
    cover,
    scores,
    passage,
    back,
    best: share(statement, scores),
    whole: share(statement, passage),
    rest,
    strong: rest ** 3,
    clash,
    denial,
    ties: tieFacts(comparison, cover),
    places: placeFacts(comparison, cover),
    hanging: keptTies(comparison, partners),
    crossed,
    calm: (1 - worst) * (1 - crossed) * (1 - denial.odd),
    content,
    lost: content.filter(score => score < COVERED).length,
    top: mainTerm(statement),
    words: wordFacts(statement, source, passage),
    specific: relationWeight(comparison, partners, relate, 'specific'),
    general: relationWeight(comparison, partners, relate, 'general'),
    nearness: nearness(comparison, passage, relate),
    everything: passage.every((x, i) => x >= COVERED || statement.terms[i].weight < LITTLE),
    slots: slots.length,
    otherNames: source.terms.some((t, j) => t.kind === 'name' && !answered.has(j)),
    more:
      1 -
      share(
        source,
        source.terms.map((_, j) => (answered.has(j) ? 1 : 0)),
      ),
    telling: telling.length,
    backShare: share(source, back),
    backLost: telling.filter(score => score < COVERED).length,
    backLeast: telling.length === 0 ? 1 : Math.min(...telling),
    backTop: head < 0 ? 0.5 : back[head],
    unlike: unlikePairs(comparison, scores, relate),
    beside: besideSubject(statement, passage),
    missing: fits =>
      Math.min(
        3,
        statement.terms.reduce(
          (n, t, i) => n + (fits(t) && passage[i] < COVERED ? t.weight * (1 - passage[i]) : 0),
          0,
        ),
      ),
  }
}

function besideSubject(statement: ClaimView, passage: readonly number[]): Facts['beside'] {
  const at = mainSubject(statement)
  let [sum, all, lost, names] = [0, 0, 0, 0]
  statement.terms.forEach((term, i) => {
    if (term.tokens.includes(at)) return
    sum += term.weight * passage[i]
    all += term.weight
    if (passage[i] >= COVERED || !isContent(term)) return
    lost++
    if (term.kind === 'name') names++
  })
  return { cover: all === 0 ? 1 : sum / all, lost: Math.min(4, lost), names: Math.min(2, names) }
}

interface WordFacts {
  readonly lacking: number
  readonly over: number
  readonly common: number
  readonly nameSubject: number
  readonly indefiniteSubject: number
  /** 1 when both sentences speak of their subjects as known: by a name, or with "the" or a possessive. */
  readonly knownSubject: number
  readonly open: number
  readonly openFor: number
}

/** Words as they stand, and how the sentences speak of their subjects. */
function wordFacts(statement: ClaimView, source: ClaimView, passage: readonly number[]): WordFacts {
  const count = new Map<string, number>()
  const words = (view: ClaimView) =>
    view.sentence.tokens.filter(t => t.upos !== 'PUNCT').map(t => t.lemma.toLowerCase())
  const theirs = words(source)
  for (const word of theirs) count.set(word, (count.get(word) ?? 0) + 1)
  const mine = words(statement)
  let common = 0
  for (const word of mine) {
    const left = count.get(word) ?? 0
    if (left > 0) {
      common++
      count.set(word, left - 1)
    }
  }
  const at = mainSubject(statement)
  const subject = termAt(statement, at)
  const open = source.claim.sentence === 0 && isSubjectOpen(source) ? 1 : 0
  const isFound = subject < 0 || passage[subject] >= COVERED
  return {
    lacking: Math.min(6, mine.length - common),
    over: Math.min(16, theirs.length - common),
    common: mine.length + theirs.length === 0 ? 0 : (2 * common) / (mine.length + theirs.length),
    nameSubject: subject >= 0 && statement.terms[subject].kind === 'name' ? 1 : 0,
    knownSubject: isKnown(statement) && isKnown(source) ? 1 : 0,
    indefiniteSubject: subject >= 0 && isIndefinite(statement, statement.terms[subject]) ? 1 : 0,
    open,
    openFor: isFound ? 0 : open,
  }
}

function isKnown(view: ClaimView): boolean {
  const { tokens } = view.sentence
  const at = mainSubject(view)
  if (at < 0) return false
  if (tokens[at].upos === 'PROPN') return true
  return tokens.some(
    t =>
      t.head === at &&
      (t.deprel === 'nmod:poss' || (t.deprel === 'det' && /^(?:the|this|that)$/i.test(t.text))),
  )
}

function relationWeight(
  { statement, source }: Comparison,
  partners: readonly (number | undefined)[],
  relate: Relate,
  kind: TermRelation['kind'],
): number {
  let n = 0
  statement.terms.forEach((t, i) => {
    const j = partners[i]
    if (j !== undefined && relate(t, source.terms[j]).kind === kind) n += t.weight
  })
  return Math.min(2, n)
}

/** How near in meaning the terms not found come to anything in the sentence, by weight. */
function nearness({ statement, source }: Comparison, passage: readonly number[], relate: Relate): number {
  let sum = 0
  let all = 0
  statement.terms.forEach((t, i) => {
    if (passage[i] >= COVERED || t.kind !== 'word') return
    all += t.weight
    sum += t.weight * Math.max(0, ...source.terms.map(u => (u.kind === 'word' ? near(relate(t, u)) : 0)))
  })
  return all === 0 ? 0 : sum / all
}

const near = ({ kind, strength }: TermRelation): number =>
  kind === 'related' || kind === 'unrelated' ? strength : kind === 'specific' ? 0.6 : 0

/** Pairs in one slot that are neither alike nor known to clash, by part of speech, with how near the nearest comes. */
function unlikePairs(
  { statement, source, slots }: Comparison,
  scores: readonly number[],
  relate: Relate,
): Facts['unlike'] {
  const found = { nearness: 0, noun: 0, verb: 0, other: 0, name: 0 }
  for (const { a, b, score } of slots) {
    const x = statement.terms[a]
    const relation = relate(x, source.terms[b])
    if (scores[a] >= COVERED || (relation.kind !== 'unrelated' && relation.kind !== 'related')) continue
    const part =
      x.kind === 'name' ? 'name' : x.head.upos === 'NOUN' ? 'noun' : x.head.upos === 'VERB' ? 'verb' : 'other'
    found[part] = Math.max(found[part], score)
    found.nearness = Math.max(found.nearness, relation.strength)
  }
  return found
}
