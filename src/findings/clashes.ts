// A clash of two words is told once: with the claims that state them.

import { type Alignment, byScore } from '../align/align'
import type { ClaimView } from '../terms/claim-terms'
import { contains } from '../text/spans'
import type { Reason, Span } from '../types'
import { type Fold, foldOf } from './facts'

/** A fact, and what the judges say of it. */
export interface Judged {
  readonly fact: Fold
  readonly reasons: readonly Reason[]
}

interface Draft {
  fact: Fold
  reasons: readonly Reason[]
  /** Clashes that another fact tells. */
  readonly told: Set<string>
}

export type Clash = Reason & Required<Pick<Reason, 'a' | 'b'>>

/** How facts are judged and claims paired; the claims of both sources. */
export interface Court {
  readonly judge: (fact: Fold) => readonly Reason[]
  readonly pair: (a: ClaimView, b: ClaimView) => Alignment
  readonly views: {
    readonly a: readonly ClaimView[]
    readonly b: readonly ClaimView[]
  }
}

/**
 * Facts judged, each clash in one of them. Judges look at whole sentences, so that a number that clashes in one clause is
 * seen from its neighbours as well, and the report of several clauses ("He said X and Y") clashes where one of them does.
 * The clash goes to the fact with the shortest claims that state it; other claims that state it join that fact. Where they
 * are in no fact, they are made one.
 */
export function settleClashes(facts: readonly Fold[], court: Court): Judged[] {
  const drafts: Draft[] = facts.map(fact => ({ fact, reasons: court.judge(fact), told: new Set() }))
  const holders = new Map<string, { readonly clash: Clash; readonly drafts: Draft[] }>()
  for (const draft of drafts)
    for (const clash of draft.reasons.filter(isClash)) {
      const held = holders.get(placeOf(clash)) ?? { clash, drafts: [] }
      holders.set(placeOf(clash), held)
      if (!held.drafts.includes(draft)) held.drafts.push(draft)
    }
  const joined = new Map<Draft, Draft>()
  const strays = strayClaims(drafts, court)
  for (const [place, { clash, drafts: found }] of holders) {
    const holding = [...new Set(found.map(draft => joined.get(draft) ?? draft))]
    const stating = holding.filter(({ fact }) => states(fact, clash))
    // Another fact tells the difference of these very words, if as no conflict.
    if (stating.length === 0 && drafts.some(({ reasons }) => reasons.some(tellsOf(clash)))) {
      for (const draft of holding) draft.told.add(place)
      continue
    }
    const home =
      shortest(stating, clash) ?? settleStrays(drafts, strays, clash, holding[0], court) ?? holding[0]
    for (const draft of stating) if (draft !== home) move(draft, home, clash, court, joined)
    for (const draft of holding) if (draft !== home) draft.told.add(place)
  }
  return joinAgain(
    drafts
      .filter(draft => !joined.has(draft))
      .map(({ fact, reasons, told }) => ({
        fact,
        reasons: reasons.filter(reason => !isClash(reason) || !told.has(placeOf(reason))),
      })),
  )
}

/** A headline and the text below it that clash on the same two values with those of the other clash once, in every place. */
function joinAgain(judged: readonly Judged[]): Judged[] {
  const found: Judged[] = []
  const places = new Map<string, number>()
  for (const one of judged) {
    const keys = one.reasons.filter(isClash).flatMap(valuesOf)
    const at = keys
      .map(key => places.get(key))
      .find(place => place !== undefined && (hasHeadline(one) || hasHeadline(found[place])))
    if (at === undefined) found.push(one)
    else {
      const { fact, reasons } = found[at]
      const seen = new Set([...reasons.map(toldBy), ...reasons.filter(isClash).flatMap(valuesOf)])
      const isNew = (clash: Reason): boolean =>
        isClash(clash) && !seen.has(toldBy(clash)) && !valuesOf(clash).some(key => seen.has(key))
      found[at] = {
        fact: join(fact, membersOf(one.fact), one.fact.a, one.fact.b),
        reasons: [...reasons, ...one.reasons.filter(isNew)],
      }
    }
    for (const key of keys) if (!places.has(key)) places.set(key, at ?? found.length - 1)
  }
  return found
}

const hasHeadline = ({ fact: { a, b } }: Judged): boolean =>
  [...a, ...b].some(({ document, sentence }) => document.blocks[sentence.block]?.kind === 'headline')

/** What two values come to, whatever the words; nothing where either is no value. */
const valuesOf = ({ judge, a, b }: Clash): string[] =>
  Array.isArray(a.value) && Array.isArray(b.value)
    ? [`${judge} ${JSON.stringify(a.value)} ${JSON.stringify(b.value)}`]
    : []

export const isClash = (reason: Reason): reason is Clash =>
  reason.effect === 'differs' &&
  reason.severity === 'conflict' &&
  reason.a !== undefined &&
  reason.b !== undefined

/** Two judges may cut the same words differently, but not where they begin. */
const placeOf = ({ a, b }: Clash): string => `${a.span.start} ${b.span.start}`

const tellsOf =
  (clash: Clash) =>
  (reason: Reason): boolean =>
    reason.effect === 'differs' &&
    reason.severity === 'framing' &&
    reason.a !== undefined &&
    reason.b !== undefined &&
    contains(reason.a.span, clash.a.span) &&
    contains(reason.b.span, clash.b.span)

const toldBy = ({ judge, a, b }: Reason): string => `${judge} ${a?.span.start} ${b?.span.start}`

/** Whether a claim states the words of a span. */
export const holds = (view: ClaimView, span: Span): boolean =>
  view.claim.spans.some(whole => contains(whole, span))

const states = ({ a, b }: Fold, clash: Clash): boolean =>
  a.some(view => holds(view, clash.a.span)) && b.some(view => holds(view, clash.b.span))

/** The fact whose claims say least besides; the first of such. */
function shortest(drafts: readonly Draft[], clash: Clash): Draft | undefined {
  const least = (views: readonly ClaimView[], { span }: Clash['a']) =>
    Math.min(...views.filter(view => holds(view, span)).map(lengthOf))
  const lengths = drafts.map(({ fact }) => least(fact.a, clash.a) + least(fact.b, clash.b))
  return drafts[lengths.indexOf(Math.min(...lengths))]
}

export const lengthOf = ({ claim }: ClaimView): number =>
  claim.spans.reduce((sum, span) => sum + span.end - span.start, 0)

/** Takes the claims that state the clash out of one fact and into another; with them the whole fact, if it has no others. */
function move(from: Draft, to: Draft, clash: Clash, court: Court, joined: Map<Draft, Draft>): void {
  const goes = (view: ClaimView, side: 'a' | 'b') => holds(view, clash[side].span)
  const members = membersOf(from.fact)
  const stay = members.filter(({ a, b }) => !goes(a, 'a') && !goes(b, 'b'))
  if (stay.length === 0) {
    to.fact = join(to.fact, members, from.fact.a, from.fact.b)
    const seen = new Set(to.reasons.map(toldBy))
    to.reasons = [
      ...to.reasons,
      ...from.reasons.filter(reason => isClash(reason) && !seen.has(toldBy(reason))),
    ]
    joined.set(from, to)
    for (const [draft, home] of joined) if (home === from) joined.set(draft, to)
    return
  }
  const leave = members.filter(({ a, b }) => goes(a, 'a') && goes(b, 'b'))
  const { a, b } = from.fact
  to.fact = join(
    to.fact,
    leave,
    a.filter(view => goes(view, 'a')),
    b.filter(view => goes(view, 'b')),
  )
  from.fact = foldOf(
    stay,
    a.filter(view => !goes(view, 'a')),
    b.filter(view => !goes(view, 'b')),
  )
  from.reasons = court.judge(from.fact)
}

const membersOf = ({ best, others }: Fold): readonly Alignment[] => [best, ...others]

function join(
  fact: Fold,
  more: readonly Alignment[],
  a: readonly ClaimView[],
  b: readonly ClaimView[],
): Fold {
  const members = [...membersOf(fact), ...more].sort(byScore)
  return foldOf(members, [...new Set([...fact.a, ...a])], [...new Set([...fact.b, ...b])])
}

interface Strays {
  readonly a: ReadonlyMap<number, ClaimView[]>
  readonly b: ReadonlyMap<number, ClaimView[]>
}

/** By sentence, the claims that are in no fact. */
function strayClaims(drafts: readonly Draft[], { views }: Court): Strays {
  const sort = (side: 'a' | 'b') => {
    const taken = new Set(drafts.flatMap(({ fact }) => fact[side]))
    const bySentence = new Map<number, ClaimView[]>()
    for (const view of views[side]) {
      if (taken.has(view)) continue
      const near = bySentence.get(view.claim.sentence)
      if (near) near.push(view)
      else bySentence.set(view.claim.sentence, [view])
    }
    return bySentence
  }
  return { a: sort('a'), b: sort('b') }
}

/** Claims of the sentences that clash which state the clash themselves and are in no fact; the clash makes them one. */
function settleStrays(
  drafts: Draft[],
  strays: Strays,
  clash: Clash,
  { fact }: Draft,
  court: Court,
): Draft | undefined {
  const find = (side: 'a' | 'b'): ClaimView | undefined => {
    const near = strays[side].get(fact.best[side].claim.sentence) ?? []
    const [first] = near
      .filter(view => holds(view, clash[side].span))
      .sort((x, y) => lengthOf(x) - lengthOf(y))
    return first
  }
  const [a, b] = [find('a'), find('b')]
  if (!a || !b) return undefined
  // As likely one fact as the sentences are, of which they are the same part.
  const best = { ...court.pair(a, b), score: fact.best.score, alike: fact.best.alike }
  const made: Draft = { fact: foldOf([best], [a], [b]), reasons: [], told: new Set() }
  const reasons = court.judge(made.fact)
  made.reasons = reasons.some(reason => isClash(reason) && placeOf(reason) === placeOf(clash))
    ? reasons
    : [clash, ...reasons]
  for (const [side, view] of [['a', a] as const, ['b', b] as const]) {
    const near = strays[side].get(view.claim.sentence)
    near?.splice(near.indexOf(view), 1)
  }
  drafts.push(made)
  return made
}
