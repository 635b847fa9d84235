// What an answer to one clause is worth, and how it is told: vetoes before agreement, and every conflict with the words that clash.

import { OTHER_TIMES } from '../lexicon/en/verdict/verdict-words'
import { isCore } from '../terms/ties/roles'
import type { Claim, Document, Facet, Finding, Reason, Span } from '../types'
import { ordinalValue } from '../words/ordinals'
import type { ClauseAnswer, Defect, Evidence } from './answers'
import { BINDING } from './one-event'
import { isSaying } from './standing'
import type { Odds } from './verdict'

/** Set by hand and not calibrated: what is borne out in its place, or belied there, by rule. `docs/limits.md` has how often the verdicts are right. */
const BORNE_OUT = 0.8
const BELIED = 0.75
/** What a clause may still be worth that something speaks against. */
const VETOED = 0.3
const LEFT = 0.1

/**
 * The odds of a clause: where its graph was found they follow from it; where something excludes it, denies it, turns its roles
 * about, commits itself to less, or lacks a value of it, no likeness of words makes it borne out. Else the odds of its sentence.
 */
export function oddsOfClause(answer: ClauseAnswer, sentence: Odds): Odds {
  if (answer.outcome === 'supported')
    return { support: Math.max(BORNE_OUT, sentence.support), conflict: Math.min(LEFT, sentence.conflict) }
  if (answer.outcome === 'contradicted') return { support: LEFT, conflict: BELIED }
  if (!isVetoed(answer)) return isOpenToLikeness(answer) ? sentence : lessened(sentence)
  // "Did not fall" beside "rose": an opposite denied is no conflict.
  const { narrowed, clashOfRoots, denied } = answer.evidence
  const conflict =
    narrowed > 0 || (clashOfRoots > 0 && denied > 0) || !isBeliable(answer)
      ? Math.min(VETOED, sentence.conflict)
      : sentence.conflict
  return { support: Math.min(VETOED, sentence.support), conflict }
}

/**
 * Whether likeness may speak for the rest of a clause. Not where the text has the event without the one who did it or to whom, and
 * not of what is said to be so still, or to have been so once; that it is so now is what a text says anyway.
 */
const isOpenToLikeness = ({ root, anchor, defects, stated, told }: ClauseAnswer): boolean => {
  if (anchor < 0) return true
  const { term: top } = stated.nodes[root]
  const isUnsaid = isSaying(top) && !isSaying(told.nodes[anchor].term)
  return !defects.some(({ kind, role, node }) => {
    const { term } = stated.nodes[node]
    if (kind !== 'missing') return false
    // Who disputes something has not said this, and what was in 2012 is what the text has then.
    if (
      (role === 'clause' && isUnsaid) ||
      (BINDING.has(top.kind) && top.quantity?.unit !== 'ordinal' && isCore(role))
    )
      return true
    if (OTHER_TIMES.has(term.key) && term.key !== 'now') return true
    if (ordinalValue(term.key) !== undefined) return true
    // "Shares in Halm" are none in Brunn; where it was may be told of all that happened there.
    return term.kind === 'name' && (isCore(role) || !stated.down[root].some(t => t.to === node))
  })
}

/** Two clashes at once are likelier two events, and what a text only wants or fears belies nothing. */
const isBeliable = ({ defects, evidence }: ClauseAnswer): boolean =>
  evidence.uncommitted === 0 &&
  evidence.possible === 0 &&
  defects.filter(d => d.kind === 'exclusive').length < 2 &&
  // Denied of so many and stated of others: how many they are is left open.
  !(evidence.denied > 0 && defects.some(d => d.kind === 'missing' && d.against !== undefined))

/** Likeness alone: it ranks as it did, and decides nothing. */
function lessened({ support, conflict }: Odds): Odds {
  const share = Math.min(1, VETOED / Math.max(support, VETOED))
  return { support: support * share, conflict: conflict * share }
}

/** What speaks against a clause, whatever else speaks for it. */
const VETOES: readonly (keyof Evidence)[] = [
  'clashOfValues',
  'clashOfWords',
  'clashOfRoots',
  'turned',
  'denied',
  'uncommitted',
  'lostValues',
  'lostRoot',
  'taken',
]
const isVetoed = ({ evidence }: ClauseAnswer): boolean => VETOES.some(name => evidence[name] > 0)

/** The finding that a clause is borne out, or belied; undefined when no claim on either side stands for it. */
export function findingOf(answer: ClauseAnswer, { support, conflict }: Odds): Finding | undefined {
  const { stated, told, root, anchor, outcome } = answer
  if (outcome === 'open' || anchor < 0) return undefined
  const a = claimAt(stated.document, stated.nodes[root])
  const b = claimAt(told.document, told.nodes[anchor])
  if (!a || !b) return undefined
  const reason = outcome === 'supported' ? borneOut(answer) : clash(answer)
  const claims = { a: [a.id], b: [b.id] }
  const { facet } = reason
  return outcome === 'supported'
    ? { id: 'f', relation: 'agrees', claims, facets: [facet], confidence: support, reasons: [reason] }
    : {
        id: 'f',
        relation: 'differs',
        severity: 'conflict',
        claims,
        facets: [facet],
        confidence: conflict,
        reasons: [reason],
      }
}

/** The claim that a node heads, or else the first of its sentence. */
function claimAt(
  { claims }: Document,
  {
    sentence,
    term,
  }: { readonly sentence: number; readonly term: { readonly head: { readonly span: Span } } },
): Claim | undefined {
  const own = claims.filter(claim => claim.sentence === sentence)
  return own.find(({ predicate }) => predicate.span.start === term.head.span.start) ?? own[0]
}

function borneOut(answer: ClauseAnswer): Reason {
  return {
    judge: 'clause/borne-out',
    facet: 'predicate',
    effect: 'agrees',
    ...words(answer, answer.root, answer.anchor),
    basis: 'stated',
    message: 'B states it.',
  }
}

function clash(answer: ClauseAnswer): Reason {
  const defect = answer.defects.find(d => d.kind !== 'missing') ?? answer.defects[0]
  const { kind, node, against = answer.anchor } = defect
  const both = words(answer, node, against)
  return {
    judge: `clause/${kind}`,
    facet: facetOf(answer, defect),
    effect: 'differs',
    severity: 'conflict',
    ...both,
    basis: 'stated',
    message: MESSAGES[kind] ?? `A says “${both.a.text}”, B says “${both.b.text}”.`,
  }
}

const MESSAGES: Readonly<Partial<Record<Defect['kind'], string>>> = {
  denied: 'One states what the other denies.',
  turned: 'Who does it and to whom it is done have changed places.',
}

function facetOf({ stated }: ClauseAnswer, { kind, node }: Defect): Facet {
  if (kind === 'denied') return 'polarity'
  if (kind === 'turned') return 'role'
  const { term } = stated.nodes[node]
  if (term.time) return 'time'
  if (term.quantity) return 'number'
  if (term.kind === 'name') return 'entity'
  return term.head.upos === 'VERB' ? 'predicate' : 'other'
}

function words({ stated, told }: ClauseAnswer, node: number, against: number) {
  const textOf = (document: Document, { start, end }: Span) => document.source.text.slice(start, end)
  const [x, y] = [stated.nodes[node].term.span, told.nodes[against].term.span]
  return {
    a: { span: x, text: textOf(stated.document, x) },
    b: { span: y, text: textOf(told.document, y) },
  }
}
