// What speaks for a statement being borne out, or belied, by a text: readable figures from aligned terms.
import type { ClaimView, Term } from '../claims/view'
import { deepRoles } from './deep-roles'
import { countDenials, type Standing, standings } from './term-polarity'
import type { TermRelation } from './term-relation'

/** A statement's sentence beside one sentence of the text. */
export interface Comparison {
  readonly statement: ClaimView
  readonly source: ClaimView
  /** Terms that stand for each other, and unpaired terms in one slot: indices, statement first. */
  readonly terms: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  readonly slots: readonly { readonly a: number; readonly b: number; readonly score: number }[]
}

export type Relate = (statement: Term, source: Term) => TermRelation

export const VERDICT_FEATURES = [
  'cover by one sentence',
  'cover by the whole text',
  'cover by one sentence, squared',
  'names not found',
  'values not found',
  'weight of nouns not found',
  'weight of verbs not found',
  'weight of qualities not found',
  'main predicate covered',
  'subject covered',
  'object covered',
  'more specific than the text',
  'less specific than the text',
  'nearness of what is not found',
  'share of ties kept',
  'ties broken',
  'roles exchanged',
  'opposites in one slot',
  'opposites anywhere',
  'rivals in one slot',
  'rivals anywhere',
  'other number in one slot',
  'other number anywhere',
  'other name in one slot',
  'other time',
  'polarity differs at the main predicate',
  'polarity differs, by share',
  'polarity differs, the rest covered',
  'denials odd',
  'both deny',
  'statement denies',
  'text denies',
  'opposites, the rest covered',
  'rivals, the rest covered',
  'number differs, the rest covered',
  'name differs, the rest covered',
  'text less certain',
  'everything covered',
  'statement short',
  'unlike pair in a slot, the rest covered',
  'opposite under denial',
  'less specific under denial',
  'more specific under denial',
  'borne out without a clash',
  'covered without a clash, squared',
  'denials odd, the rest covered',
  'denials odd, polarity alike',
  'roles exchanged, the rest covered',
  'ties broken, the rest covered',
  'main predicate clashes, the rest covered',
  'no clash, not covered',
  'clash, not covered',
  'says only, which the text does not',
  'what it is is not found, the subject is',
  'other name anywhere',
  'both name what the other does not',
  'terms not found',
  'share of terms not found',
  'least found',
  'main predicate not found',
  'one term of few not found',
  'more terms of few not found',
  'only the statement denies, all found',
  'only the statement denies, some not found',
  'only the text denies, all found',
  'only the text denies, some not found',
  'both deny, the text says more',
  'both deny, the statement says more',
] as const

/** How far a relation bears the statement's term out. */
export function bearing({ kind, strength }: TermRelation): number {
  switch (kind) {
    case 'same':
      return strength
    case 'general':
      return 0.6 + 0.4 * strength
    case 'specific':
      return 0.45
    case 'related':
      return 0.6 * strength
    default:
      return 0
  }
}

/** Each term of the statement against a sentence: how far it is borne out, and by which term. */
export interface Cover {
  readonly scores: readonly number[]
  readonly partners: readonly (number | undefined)[]
}

export function coverOf({ statement, source, terms }: Comparison, relate: Relate): Cover {
  const scores = statement.terms.map(() => 0)
  const partners: (number | undefined)[] = statement.terms.map(() => undefined)
  for (const pair of terms) {
    const relation = relate(statement.terms[pair.a], source.terms[pair.b])
    scores[pair.a] = bearing(relation)
    if (relation.kind !== 'opposite' && relation.kind !== 'rival') partners[pair.a] = pair.b
  }
  statement.terms.forEach((term, i) => {
    if (scores[i] >= 0.9) return
    source.terms.forEach((other, j) => {
      const score = bearing(relate(term, other)) * LOOSE
      if (score > scores[i]) {
        scores[i] = score
        partners[i] = j
      }
    })
  })
  return { scores, partners }
}

/** A word borne out by one that alignment gave to another, or to none. */
const LOOSE = 0.95
const COVERED = 0.6
const SHORT = 4
/** A statement of so few telling words has none to spare. */
const FEW = 5

export const share = (view: ClaimView, scores: readonly number[]): number => {
  let sum = 0
  let all = 0
  view.terms.forEach((term, i) => {
    sum += term.weight * scores[i]
    all += term.weight
  })
  return all === 0 ? 0 : sum / all
}

/** @param passage how far each term is borne out anywhere in the text */
export function verdictFeatures(
  comparison: Comparison,
  cover: Cover,
  passage: readonly number[],
  relate: Relate,
): number[] {
  const { statement, source, slots } = comparison
  const { scores, partners } = cover
  const mine = standings(statement)
  const theirs = standings(source)
  const missing = (fits: (t: Term) => boolean): number =>
    Math.min(
      3,
      statement.terms.reduce(
        (n, t, i) => n + (fits(t) && passage[i] < COVERED ? t.weight * (1 - passage[i]) : 0),
        0,
      ),
    )
  const best = share(statement, scores)
  const whole = share(statement, passage)
  const clash = clashes(comparison, partners, relate)
  const inSlots = new Set(clash.pairs.map(p => p.a))
  const rest = share(
    statement,
    scores.map((s, i) => (inSlots.has(i) ? 1 : s)),
  )
  const strong = rest ** 3
  const polarity = polarities(statement, partners, scores, mine, theirs)
  const denials = [countDenials(statement), countDenials(source)]
  const odd = denials[0] > 0 !== denials[1] > 0 ? 1 : 0
  const ties = keptTies(statement, source, partners)
  const subject = argumentCover(statement, passage, 'subject')
  const object = argumentCover(statement, passage, 'object')
  const specific = relationWeight(comparison, partners, relate, 'specific')
  const general = relationWeight(comparison, partners, relate, 'general')
  const crossed = exchanged(comparison, partners)
  const worst = Math.max(
    clash.oppositeInSlot,
    clash.rivalInSlot,
    clash.numberInSlot,
    clash.nameInSlot,
    clash.time,
  )
  const calm = (1 - worst) * (1 - crossed) * (1 - odd)
  const covered = passage.every((x, i) => x >= COVERED || statement.terms[i].weight < 0.2) ? whole : 0
  const content = passage.filter((_, i) => isContent(statement.terms[i]))
  const lost = content.filter(score => score < COVERED).length
  const top = mainTerm(statement)
  const denies = denials[0] > 0 || mine.some(s => s.isNegative)
  const denied = denials[1] > 0 || partners.some(j => j !== undefined && theirs[j].isNegative)
  const answered = new Set(partners)
  const more =
    1 -
    share(
      source,
      source.terms.map((_, j) => (answered.has(j) ? 1 : 0)),
    )
  return [
    best,
    whole,
    best * best,
    missing(t => t.kind === 'name'),
    missing(t => t.kind === 'quantity' || t.kind === 'time'),
    missing(t => t.kind === 'word' && t.head.upos === 'NOUN'),
    missing(t => t.kind === 'word' && t.head.upos === 'VERB'),
    missing(t => t.kind === 'word' && t.head.upos !== 'NOUN' && t.head.upos !== 'VERB'),
    predicateCover(statement, scores),
    subject,
    object,
    specific,
    general,
    nearness(comparison, passage, relate),
    ties.share,
    ties.broken,
    crossed,
    clash.oppositeInSlot,
    clash.opposite,
    clash.rivalInSlot,
    clash.rival,
    clash.numberInSlot,
    clash.number,
    clash.nameInSlot,
    clash.time,
    polarity.main,
    polarity.share,
    polarity.share * strong,
    odd,
    denials[0] > 0 && denials[1] > 0 ? 1 : 0,
    denials[0] > 0 ? 1 : 0,
    denials[1] > 0 ? 1 : 0,
    Math.max(clash.oppositeInSlot, clash.opposite) * strong,
    clash.rivalInSlot * strong,
    Math.max(clash.numberInSlot, clash.time) * strong,
    clash.nameInSlot * strong,
    lessCertain(partners, mine, theirs),
    passage.every((s, i) => s >= COVERED || statement.terms[i].weight < 0.2) ? 1 : 0,
    Math.max(0, SHORT - statement.terms.length) / SHORT,
    slots.length > 0 ? strong : 0,
    Math.max(clash.oppositeInSlot, clash.opposite) * polarity.share,
    denies ? general : 0,
    denies ? specific : 0,
    whole ** 3 * calm,
    covered * covered * calm * (1 - polarity.share),
    odd * strong,
    odd * (1 - polarity.share) * strong,
    crossed * strong,
    ties.broken * strong,
    clash.pairs.some(pair => pair.a === top) ? strong : 0,
    (1 - whole) * calm,
    (1 - rest) * (1 - calm),
    restricts(statement) && !restricts(source) ? 1 : 0,
    otherKind(statement, passage),
    clash.name,
    Math.min(
      2,
      missing(t => t.kind === 'name'),
    ) * (source.terms.some((t, j) => t.kind === 'name' && !partners.includes(j)) ? 1 : 0),
    Math.min(3, lost),
    content.length === 0 ? 0 : lost / content.length,
    content.length === 0 ? 1 : Math.min(...content),
    top < 0 || passage[top] >= COVERED ? 0 : 1,
    content.length <= FEW && lost === 1 ? 1 : 0,
    content.length <= FEW && lost > 1 ? 1 : 0,
    denies && !denied && lost === 0 ? 1 : 0,
    denies && !denied && lost > 0 ? 1 : 0,
    !denies && denied && lost === 0 ? 1 : 0,
    !denies && denied && lost > 0 ? 1 : 0,
    denies && denied ? more : 0,
    denies && denied && lost > 0 ? 1 : 0,
  ]
}

interface Clashes {
  readonly oppositeInSlot: number
  readonly opposite: number
  readonly rivalInSlot: number
  readonly rival: number
  readonly numberInSlot: number
  readonly number: number
  readonly nameInSlot: number
  readonly name: number
  readonly time: number
  readonly pairs: readonly { readonly a: number; readonly b: number }[]
}

/** The strongest clash of each kind, in a slot and anywhere among the terms without a partner. */
function clashes(
  { statement, source, terms, slots }: Comparison,
  partners: readonly (number | undefined)[],
  relate: Relate,
): Clashes {
  const out = {
    oppositeInSlot: 0,
    opposite: 0,
    rivalInSlot: 0,
    rival: 0,
    numberInSlot: 0,
    number: 0,
    nameInSlot: 0,
    name: 0,
    time: 0,
  }
  const pairs: { a: number; b: number }[] = []
  const note = (a: number, b: number, inSlot: number): void => {
    const x = statement.terms[a]
    const y = source.terms[b]
    const { kind, strength } = relate(x, y)
    if (kind !== 'opposite' && kind !== 'rival') return
    // "A woman is singing" does not belie "A man is singing": each brings its own person in.
    if (bringsIn(statement, x) && bringsIn(source, y)) return
    const score = inSlot * strength
    if (inSlot > 0 && strength > 0.3) pairs.push({ a, b })
    if (x.time && y.time) out.time = Math.max(out.time, Math.max(score, strength / 2))
    else if (x.quantity && y.quantity) {
      out.numberInSlot = Math.max(out.numberInSlot, score)
      out.number = Math.max(out.number, strength)
    } else if (x.kind === 'name' && y.kind === 'name') {
      out.nameInSlot = Math.max(out.nameInSlot, score)
      out.name = Math.max(out.name, strength)
    } else if (kind === 'opposite') {
      out.oppositeInSlot = Math.max(out.oppositeInSlot, score)
      out.opposite = Math.max(out.opposite, strength)
    } else {
      out.rivalInSlot = Math.max(out.rivalInSlot, score)
      out.rival = Math.max(out.rival, strength)
    }
  }
  for (const pair of slots) note(pair.a, pair.b, pair.score)
  for (const pair of terms) note(pair.a, pair.b, 1)
  const taken = new Set(partners.filter(p => p !== undefined))
  const answers = answering(statement, source, partners)
  statement.terms.forEach((_, i) => {
    if (partners[i] !== undefined) return
    source.terms.forEach((__, j) => {
      if (!taken.has(j)) note(i, j, answers(i, j) ? ONE_PLACE : 0)
    })
  })
  return { ...out, pairs }
}

/** Terms in one place of the two trees, though of unlike parts of speech. */
const ONE_PLACE = 0.9

/** Whether two terms hang from what answers each other, or hold what does. */
function answering(
  statement: ClaimView,
  source: ClaimView,
  partners: readonly (number | undefined)[],
): (i: number, j: number) => boolean {
  const mine = hangers(statement)
  const theirs = hangers(source)
  return (i, j) => {
    if (mine[i] < 0 || theirs[j] < 0) return mine[i] < 0 && theirs[j] < 0
    return partners[mine[i]] === theirs[j]
  }
}

function polarities(
  statement: ClaimView,
  partners: readonly (number | undefined)[],
  scores: readonly number[],
  mine: readonly Standing[],
  theirs: readonly Standing[],
): { main: number; share: number } {
  let differs = 0
  let all = 0
  let main = 0
  const top = mainTerm(statement)
  statement.terms.forEach((term, i) => {
    const j = partners[i]
    if (j === undefined) return
    const weight = term.weight * scores[i]
    all += weight
    if (mine[i].isNegative === theirs[j].isNegative) return
    differs += weight
    if (i === top) main = 1
  })
  return { main, share: all === 0 ? 0 : differs / all }
}

/** Index of the term that heads the sentence; -1 when the head is no term ("there is"). */
export function mainTerm(view: ClaimView): number {
  const { tokens } = view.sentence
  const root = tokens.findIndex(t => t.head < 0)
  const own = view.terms.findIndex(t => t.tokens.includes(root))
  if (own >= 0 || tokens[root]?.lemma !== 'be') return own
  const subject = tokens.findIndex(t => t.head === root && t.deprel === 'nsubj')
  return view.terms.findIndex(t => t.tokens.includes(subject))
}

function predicateCover(view: ClaimView, scores: readonly number[]): number {
  const top = mainTerm(view)
  return top < 0 ? 0.5 : scores[top]
}

function argumentCover(view: ClaimView, scores: readonly number[], role: 'subject' | 'object'): number {
  const argument = view.document.claims
    .find(c => c.sentence === view.claim.sentence && c.id === view.claim.id)
    ?.arguments.find(a => a.role === role)
  if (!argument) return 0.5
  let sum = 0
  let all = 0
  view.terms.forEach((t, i) => {
    if (t.head.span.start < argument.span.start || t.head.span.end > argument.span.end) return
    sum += t.weight * scores[i]
    all += t.weight
  })
  return all === 0 ? 0.5 : sum / all
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

/** Of the ties between a term and the term it hangs from, both found: how many the source has too. */
function keptTies(
  statement: ClaimView,
  source: ClaimView,
  partners: readonly (number | undefined)[],
): { share: number; broken: number } {
  const mine = hangers(statement)
  const theirs = hangers(source)
  let kept = 0
  let all = 0
  statement.terms.forEach((_, i) => {
    const g = mine[i]
    const x = partners[i]
    const y = g < 0 ? undefined : partners[g]
    if (x === undefined || y === undefined) return
    all++
    if (x === y || theirs[x] === y || theirs[y] === x || (theirs[x] >= 0 && theirs[theirs[x]] === y)) kept++
    else if (theirs[x] === theirs[y]) kept += 0.5
  })
  return { share: all === 0 ? 0.5 : kept / all, broken: Math.min(2, all - kept) }
}

function hangers(view: ClaimView): number[] {
  const { tokens } = view.sentence
  const owner = new Map<number, number>()
  view.terms.forEach((term, t) => {
    for (const token of term.tokens) owner.set(token, t)
  })
  return view.terms.map((term, t) => {
    let head = tokens[term.index].head
    for (let steps = 0; head >= 0 && steps < tokens.length; steps++) {
      const found = owner.get(head)
      if (found !== undefined && found !== t) return found
      head = tokens[head].head
    }
    return -1
  })
}

/** 1 when doer and done-to of a shared verb have changed places, as far as both are found. */
function exchanged({ statement, source }: Comparison, partners: readonly (number | undefined)[]): number {
  const termAt = (view: ClaimView, token: number) => view.terms.findIndex(t => t.tokens.includes(token))
  let most = 0
  statement.terms.forEach((term, i) => {
    const j = partners[i]
    if (j === undefined || term.head.upos !== 'VERB' || source.terms[j].head.upos !== 'VERB') return
    const mine = deepRoles(statement.sentence, term.index)
    const theirs = deepRoles(source.sentence, source.terms[j].index)
    const lands = (from: readonly number[], on: readonly number[]): boolean => {
      const places = on.map(token => termAt(source, token))
      return from.some(token => {
        const t = termAt(statement, token)
        const p = t < 0 ? undefined : partners[t]
        return p !== undefined && places.includes(p)
      })
    }
    if (lands(mine.agents, theirs.agents) || lands(mine.patients, theirs.patients)) return
    const crossed =
      (lands(mine.agents, theirs.patients) ? 1 : 0) + (lands(mine.patients, theirs.agents) ? 1 : 0)
    most = Math.max(most, crossed / 2)
  })
  return most
}

const isContent = ({ kind, head, weight }: Term): boolean =>
  kind !== 'word' || ((head.upos === 'NOUN' || head.upos === 'VERB' || head.upos === 'ADJ') && weight > 0.25)

/** Whether a term is a subject that an indefinite article, or none before a plural, brings in. */
function bringsIn({ sentence: { tokens } }: ClaimView, { head, index, kind }: Term): boolean {
  if (kind !== 'word' || head.upos !== 'NOUN' || !/^nsubj|^obl:agent/.test(head.deprel)) return false
  const determiner = tokens.find(
    t => t.head === index && (t.deprel === 'det' || t.deprel === 'nmod:poss' || t.deprel === 'nummod'),
  )
  return determiner === undefined ? head.xpos === 'NNS' : /^an?$/i.test(determiner.text)
}

const RESTRICTORS = new Set(['only', 'solely', 'exclusively', 'merely', 'purely', 'just'])

const restricts = ({ sentence }: ClaimView): boolean =>
  sentence.tokens.some(t => RESTRICTORS.has(t.text.toLowerCase()))

/** 1 when the sentence says what its subject is, and the subject is found, and what it is is not. */
function otherKind(view: ClaimView, passage: readonly number[]): number {
  const { tokens } = view.sentence
  const root = tokens.findIndex(t => t.head < 0)
  if (root < 0 || !tokens.some(t => t.head === root && t.deprel === 'cop')) return 0
  const top = view.terms.findIndex(t => t.tokens.includes(root))
  const subject = view.terms.findIndex(t => t.head.head === root && t.head.deprel.startsWith('nsubj'))
  if (top < 0) return 0
  return (1 - passage[top]) * (subject < 0 ? 0.5 : passage[subject])
}

const SURE = new Set(['asserted'])

function lessCertain(
  partners: readonly (number | undefined)[],
  mine: readonly Standing[],
  theirs: readonly Standing[],
): number {
  let n = 0
  let all = 0
  partners.forEach((j, i) => {
    if (j === undefined) return
    all++
    if (SURE.has(mine[i].modality) && !SURE.has(theirs[j].modality)) n++
  })
  return all === 0 ? 0 : n / all
}
