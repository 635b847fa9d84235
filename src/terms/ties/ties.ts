// Which term of a document is tied to which, and as what: dependencies with their function words folded in, voice undone,
// and what a relative pronoun, a gap or a shared subject stands for filled in. One graph of what a text says of what.

import type { Antecedent } from '../../names/coreference/noun-referents'
import { findEntities } from '../../names/find'
import { foldName } from '../../names/fold'
import { honorifics, roles, titlesInFull } from '../../names/tables'
import { relationOf } from '../../syntax/tree'
import { contains } from '../../text/spans'
import type { Document, Span, Token } from '../../types'
import { lexeme } from '../../words/lexemes'
import { type Term, termsOfSentences } from '../claim-terms'
import { fillGaps } from './gaps'
import { membersIn, othersIn } from './members'
import { mendedSentences } from './mended'
import { countOfPart, partitiveAt } from './partitives'
import { type Role, tiesOf } from './sentence-ties'

export type { Role }

export interface Tie {
  readonly role: Role
  /** Index of the other node. */
  readonly to: number
}

export interface TermNode {
  readonly term: Term
  readonly sentence: number
  /** Spoken of as known: by a name, a possessive or "the". */
  readonly isDefinite: boolean
}

/** The terms of a document in text order, and of each what is tied to it; `up` holds the same ties seen from their lower end. */
export interface TieGraph {
  readonly document: Document
  readonly nodes: readonly TermNode[]
  readonly down: readonly (readonly Tie[])[]
  readonly up: readonly (readonly Tie[])[]
  /** Nodes of verbs that a clause leaves out: "Ida won gold and Olga silver". */
  readonly added: readonly number[]
  /** Nodes of which a sentence speaks of more than one by one word: "the price of tin and that of zinc". */
  readonly others: ReadonlySet<number>
  /** Nodes of one of several, "the other", with the node that counts them: "two sisters". */
  readonly members: ReadonlyMap<number, number>
  /** Index of the node that covers a token of a sentence; -1 when none does. */
  nodeAt(sentence: number, token: number): number
}

export function tieGraph(document: Document): TieGraph {
  const nodes: TermNode[] = []
  const places: Int32Array[] = []
  termsOfSentences(document).forEach((terms, sentence) => {
    const { tokens } = document.sentences[sentence]
    const place = new Int32Array(tokens.length).fill(-1)
    for (const term of terms) {
      if (isFormOfAddress(tokens, term)) continue
      for (const token of term.tokens) place[token] = nodes.length
      nodes.push({ term, sentence, isDefinite: isDefinite(tokens, term) })
    }
    tokens.forEach((token, i) => {
      if (place[i] >= 0 || !PRONOUNS.has(token.lemma.toLowerCase()) || token.deprel === 'expl') return
      place[i] = nodes.length
      nodes.push({ term: pronounTerm(token, i), sentence, isDefinite: true })
    })
    places.push(place)
  })
  const down: Tie[][] = nodes.map(() => [])
  const up: Tie[][] = nodes.map(() => [])
  // A pronoun that stands for a common noun hangs its ties on the noun.
  for (const { sentence, token, of } of antecedentsOf(document))
    if (isPronoun(nodes[places[sentence]?.[token]]) && places[of.sentence]?.[of.token] >= 0)
      places[sentence][token] = places[of.sentence][of.token]
  const others = new Set<number>()
  const members = new Map<number, number>()
  for (const { sentence, token, of } of membersIn(document.sentences)) {
    const set = places[of.sentence]?.[of.token] ?? -1
    if (set < 0) continue
    const { span, head, deprel } = document.sentences[sentence].tokens[token]
    const { term } = nodes[set]
    places[sentence][token] = nodes.length
    members.set(nodes.length, set)
    others.add(nodes.length)
    const one = { ...term.head, span, head, deprel, xpos: 'NN' }
    nodes.push({
      term: { ...term, span, head: one, index: token, tokens: [token] },
      sentence,
      isDefinite: true,
    })
    down.push([])
    up.push([])
  }
  for (const { sentence, token, of } of othersIn(document.sentences)) {
    const [one, set] = [places[sentence]?.[token] ?? -1, places[of.sentence]?.[of.token] ?? -1]
    if (one >= 0 && set >= 0) members.set(one, set)
  }
  const reported = new Set(
    document.attributions.flatMap(({ source, cue }) =>
      cue.some(span => nodesIn(document, places, span).length > 0)
        ? source.flatMap(span => topsIn(document, places, span))
        : [],
    ),
  )
  const added: number[] = []
  mendedSentences(document).forEach((sentence, s) => {
    const { tokens, repeats } = fillGaps(sentence.tokens)
    const all = [...places[s]]
    for (const { of, isSame } of repeats) {
      const node = all[of]
      all.push(isSame || node < 0 ? node : nodes.length)
      if (isSame || node < 0) continue
      if (nodes[node].term.head.upos === 'VERB') added.push(nodes.length)
      else others.add(nodes.length).add(node)
      nodes.push(nodes[node])
      down.push([])
      up.push([])
    }
    for (const [from, plain, to] of tiesOf(tokens)) {
      // "According to her" is a report, and hangs from what is reported as such.
      if (plain === 'accord' && reported.has(all[to])) continue
      const [x, y] = [all[from], all[to]]
      // "Fewer than 40 homes": however the words of an amount are hung on what they count.
      const role =
        plain !== 'mod'
          ? plain
          : isAmountOf(nodes[x], nodes[y])
            ? 'count'
            : isWhen(nodes[x], nodes[y])
              ? 'time'
              : plain
      if (x < 0 || y < 0 || x === y || down[x].some(t => t.to === y && t.role === role)) continue
      // "Fewer than 25 houses": the number is how many there are, and the words before it are of no other tie.
      if (nodes[y].term.quantity && nodes[y].term.index !== to) continue
      down[x].push({ role, to: y })
      up[y].push({ role, to: x })
    }
  })
  countParts(document, places, nodes)
  addReports(document, places, (from, role, part) => {
    // "A majority of members back it": the members do.
    const to = up[part].find(t => t.role === 'count')?.to ?? part
    // "Criticised the mayor": whom a word of saying is said of is no clause.
    if (from === to || down[from].some(t => t.to === to && (t.role === role || t.role === 'patient'))) return
    down[from].push({ role, to })
    up[to].push({ role, to: from })
  })
  return { document, nodes, down, up, added, others, members, nodeAt: (s, token) => places[s]?.[token] ?? -1 }
}

const isAmountOf = (of: TermNode | undefined, amount: TermNode | undefined): boolean =>
  amount?.term.kind === 'quantity' && of?.term.kind === 'word' && of.term.head.upos === 'NOUN'

/** "Rang again three days later" */
const isWhen = (of: TermNode | undefined, time: TermNode | undefined): boolean =>
  time?.term.time !== undefined && of?.term.head.upos === 'VERB'

/** "Half of the 40 beds" are twenty: the node that counts them says how many. */
function countParts({ sentences }: Document, places: readonly Int32Array[], nodes: TermNode[]): void {
  sentences.forEach(({ tokens }, s) => {
    tokens.forEach((_, i) => {
      const found = partitiveAt(tokens, i)
      if (!found || found.total < 0) return
      const amount = (token: number) => (token < 0 ? undefined : nodes[places[s][token]]?.term.quantity)
      const quantity = countOfPart(amount(found.part), amount(found.total), amount(found.except))
      const at = places[s][found.except < 0 ? found.part : found.except]
      if (quantity && at >= 0)
        nodes[at] = { ...nodes[at], term: { ...nodes[at].term, quantity, amount: quantity } }
    })
  })
}

/** "Mr", "Dr", "Sir" before a name: part of the name, and nothing that the sentence states. An office before it states one. */
function isFormOfAddress(tokens: readonly Token[], { kind, head }: Term): boolean {
  if (kind !== 'word' || head.upos !== 'PROPN' || tokens[head.head]?.upos !== 'PROPN') return false
  const word = foldName(head.text)
  return honorifics().has(word) && (ACADEMIC.has(word) || !(titlesInFull().has(word) || roles().has(word)))
}

/** Short for a noun, as "Gen" is, and yet no office. */
const ACADEMIC = new Set(['dr', 'prof', 'rev'])

const PRONOUNS = new Set(
  'he she it they him her them his its their himself herself itself themselves'.split(' '),
)

/** Whether a node is a pronoun of which nobody could say what it stands for. */
export const isPronoun = (node: TermNode | undefined): boolean => node?.term.weight === 0

function pronounTerm(head: Token, index: number): Term {
  const key = head.lemma.toLowerCase()
  const relation = relationOf(head)
  return {
    kind: 'word',
    span: head.span,
    head,
    tokens: [index],
    index,
    relation,
    key,
    lexeme: lexeme(key, 'PRON'),
    weight: 0,
  }
}

/** What is reported hangs from the word that reports it, across sentences and from behind a comma too. */
function addReports(
  document: Document,
  places: readonly Int32Array[],
  add: (from: number, role: Role, to: number) => void,
): void {
  for (const { source, cue, content } of document.attributions) {
    const cues = cue.flatMap(span => nodesIn(document, places, span))
    if (cues.length === 0) continue
    for (const span of source) for (const node of topsIn(document, places, span)) add(cues[0], 'agent', node)
    for (const span of content)
      for (const node of topsIn(document, places, span)) add(cues[0], 'clause', node)
  }
}

function nodesIn(document: Document, places: readonly Int32Array[], span: Span): number[] {
  return document.sentences.flatMap(({ tokens, span: whole }, s) =>
    whole.end <= span.start || whole.start >= span.end
      ? []
      : tokens.flatMap((t, i) => (contains(span, t.span) && places[s][i] >= 0 ? [places[s][i]] : [])),
  )
}

/** The nodes of a span that hang from nothing inside it, one a sentence or more. */
function topsIn(document: Document, places: readonly Int32Array[], span: Span): number[] {
  return document.sentences.flatMap(({ tokens, span: whole }, s) =>
    whole.end <= span.start || whole.start >= span.end
      ? []
      : tokens.flatMap((t, i) =>
          contains(span, t.span) && places[s][i] >= 0 && (t.head < 0 || !contains(span, tokens[t.head].span))
            ? [places[s][i]]
            : [],
        ),
  )
}

function isDefinite(tokens: readonly Token[], { kind, index }: Term): boolean {
  if (kind === 'name') return true
  return tokens.some(
    t =>
      t.head === index &&
      (t.deprel === 'nmod:poss' || (t.deprel === 'det' && /^(?:the|this|that|these|those)$/i.test(t.text))),
  )
}

function antecedentsOf({
  source: { text },
  blocks,
  sentences,
  quantities,
  times,
}: Document): readonly Antecedent[] {
  return findEntities({ text, blocks, sentences, quantities, times }).antecedents
}
