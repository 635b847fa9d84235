// The claims of a document: every proposition its sentences state, with its words, roles and a text that stands alone.
import type { Reading } from '../text/reading'
import type { Attribution, Claim, Mention, Span } from '../types'
import { findArguments, type WordKnowledge } from './arguments'
import { clausePropositions, trimmed } from './clause-claims'
import { findClauses, firstConjunct } from './clauses'
import { findCoordinations } from './coordination'
import { leftovers } from './coverage'
import { findDetached } from './detachment'
import { isSourceLine, labelEnd, withoutOpening } from './labels'
import { modalityOf } from './modality'
import { nounFacts } from './noun-facts'
import type { Phrasing } from './phrases'
import { polarityOf } from './polarity'
import type { Proposition } from './proposition'
import { withPairedMarks } from './quotes'
import { replacementsFor } from './references'
import { repaired } from './repair'
import { restate } from './restate'
import { growTree, type Tree } from './tree'
import { inVoice, isPersonal } from './voice'

/** Beyond this a "sentence" is a list or a table; taken apart it would cost more than it tells. */
const MAX_TOKENS = 250

/** The propositions that the document's sentences state, in text order; boilerplate states none. */
export function findClaims(reading: Reading, attributions: readonly Attribution[]): Claim[] {
  const claims: Claim[] = []
  const mentions = bySentence(reading)
  reading.sentences.forEach((sentence, index) => {
    if (reading.blocks[sentence.block]?.kind === 'boilerplate' || sentence.tokens.length === 0) return
    const from = isSourceLine(sentence) ? 0 : labelEnd(sentence)
    const tree = growTree(withoutOpening(repaired(sentence, mentions[index]), from), index)
    const named = mentions[index].filter(m => m.head >= from).map(m => ({ ...m, head: m.head - from }))
    const known = knowledge(reading, tree, named)
    for (const proposition of isSourceLine(sentence) ? sourceLine(tree) : propositionsOf(tree))
      claims.push(toClaim(reading, tree, proposition, known, named, attributions, claims.length))
  })
  return claims
}

function propositionsOf(tree: Tree): Proposition[] {
  if (tree.tokens.length > MAX_TOKENS) return [wholeSentence(tree)]
  const coordinations = findCoordinations(tree)
  const phrasing: Phrasing = { tree, coordinations, detached: findDetached(tree, coordinations) }
  const found = [
    ...findClauses(tree).flatMap(clause => clausePropositions(phrasing, clause)),
    ...nounFacts(phrasing),
  ]
    .filter(p => wordsOf(p).length > 0)
    .map(p => ({
      ...p,
      pieces: p.pieces.map(piece =>
        'words' in piece ? { words: withPairedMarks(tree, piece.words) } : piece,
      ),
    }))
  const distinct = new Map<string, Proposition>()
  for (const proposition of found) {
    const key = wordsOf(proposition).join()
    if (!distinct.has(key)) distinct.set(key, proposition)
  }
  if (distinct.size === 0) return [wholeSentence(tree)]
  const covered = new Set([...distinct.values()].flatMap(wordsOf))
  return [...distinct.values(), ...leftovers(phrasing, covered)].sort((a, b) => a.predicate - b.predicate)
}

/** "Source: …" as one claim, with what is said in passing of those it names. */
function sourceLine(tree: Tree): Proposition[] {
  const coordinations = findCoordinations(tree)
  const line = new Set([0, 1])
  const facts = nounFacts({ tree, coordinations, detached: findDetached(tree, coordinations) })
  return [wholeSentence(tree), ...facts.filter(f => !wordsOf(f).some(w => line.has(w)))]
}

function wholeSentence(tree: Tree): Proposition {
  const root = Math.max(
    0,
    tree.tokens.findIndex(t => t.head < 0),
  )
  const words = trimmed(
    tree,
    tree.tokens.map((_, i) => i),
  )
  return { predicate: root, subject: -1, pieces: [{ words: words.length > 0 ? words : [root] }] }
}

/** The claim's words in text order. */
function wordsOf(proposition: Proposition): number[] {
  const words = new Set<number>(proposition.unspoken)
  for (const piece of proposition.pieces)
    if ('words' in piece) for (const word of piece.words) words.add(word)
  return [...words].sort((a, b) => a - b)
}

function toClaim(
  reading: Reading,
  tree: Tree,
  proposition: Proposition,
  known: WordKnowledge,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
  ordinal: number,
): Claim {
  const predicate = tree.tokens[proposition.predicate]
  const attribution = innermost(attributions, predicate.span)
  const words = wordsOf(proposition)
  const text = restate(
    tree,
    reading.source.text,
    proposition,
    replacementsFor(reading, tree, proposition, mentions),
    isQuestion(tree, proposition) ? '?' : '.',
  )
  return {
    id: `${reading.source.id}${ordinal + 1}`,
    spans: spansOf(tree, words),
    text:
      isPersonal(tree, words) && attribution !== undefined
        ? inVoice(reading, text, attributions[attribution])
        : text,
    sentence: tree.sentence,
    predicate: { span: predicate.span, lemma: predicate.lemma },
    arguments: findArguments(tree, proposition, known),
    polarity: polarityOf(tree, proposition.predicate),
    modality: modalityOf(tree, proposition.predicate),
    ...(attribution === undefined ? {} : { attribution }),
  }
}

/** Whether the proposition is the one that the sentence asks. */
function isQuestion(tree: Tree, { predicate }: Proposition): boolean {
  if (!tree.tokens.slice(-2).some(t => t.text === '?')) return false
  return ['root', 'parataxis'].includes(tree.tokens[firstConjunct(tree, predicate)].deprel)
}

/** The spans of the words, neighbours joined into one. */
function spansOf(tree: Tree, words: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let last = -2
  for (const word of words) {
    const { start, end } = tree.tokens[word].span
    if (word === last + 1) spans[spans.length - 1] = { start: spans[spans.length - 1].start, end }
    else spans.push({ start, end })
    last = word
  }
  return spans
}

/** The attribution with the shortest content that holds the span. */
function innermost(attributions: readonly Attribution[], span: Span): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  attributions.forEach(({ content }, i) => {
    if (!content.some(c => c.start <= span.start && span.end <= c.end)) return
    const length = content.reduce((n, c) => n + c.end - c.start, 0)
    if (length <= least) {
      least = length
      best = i
    }
  })
  return best
}

function bySentence(reading: Reading): Mention[][] {
  const all: Mention[][] = reading.sentences.map(() => [])
  for (const mention of reading.mentions) all[mention.sentence]?.push(mention)
  return all
}

function knowledge(reading: Reading, { tokens }: Tree, mentions: readonly Mention[]): WordKnowledge {
  const within = (span: Span, token: number) =>
    span.start <= tokens[token].span.start && tokens[token].span.end <= span.end
  const start = tokens[0].span.start
  const end = tokens[tokens.length - 1].span.end
  const times = reading.times.filter(t => t.span.start < end && start < t.span.end)
  return {
    entity: token => mentions.find(m => m.head === token && m.entity !== undefined)?.entity,
    isTime: token => times.some(t => within(t.span, token)),
    isPlace: token => mentions.some(m => m.type === 'place' && within(m.span, token)),
  }
}
