// Where a text may tell what a clause states: at the same event, at the object of a light verb, at what a verb says was done or was not.
import { signatureOf } from '../lexicon/en/clauses/clause-embedding'
import { LIGHT_VERBS } from '../lexicon/en/clauses/verb-classes'
import type { Term } from '../terms/claim-terms'
import { isPronoun, type TieGraph } from '../terms/ties/ties'
import { lexeme } from '../words/lexemes'
import { hypernymDistance } from '../words/word-relations'
import type { ClauseAnswer } from './answers'
import type { GraphPair } from './graph-pair'
import { outcomeAt } from './outcome'
import { says } from './standing'

/** Every place of the text where the clause might be told. */
export function answersIn(read: GraphPair, root: number): ClauseAnswer[] {
  const { stated, told } = read
  const answers: ClauseAnswer[] = []
  const roots = [root]
  const { term } = stated.nodes[root]
  if (term.weight <= LIGHT)
    for (const tie of stated.down[root])
      if (tie.role === 'patient' && tellsEvent(read, root, tie.to)) roots.push(tie.to)
  const refused = deniedBy(read, root)
  for (const top of [...roots, ...meantBy(read, root), ...refused])
    told.nodes.forEach((_, anchor) => {
      const relation = read.relate(top, anchor)
      if (relation.kind !== 'entailed' && relation.kind !== 'exclusive') return
      // That somebody is called otherwise is no event of another kind.
      if (relation.kind === 'exclusive' && stated.nodes[top].term.kind === 'name') return
      if (isPronoun(told.nodes[anchor]) || isDoer(stated.nodes[top].term, told.nodes[anchor].term)) return
      answers.push(outcomeAt(read, top, anchor, relation))
    })
  return answers.filter(
    ({ root: top, outcome }) =>
      top === root || outcome === 'contradicted' || (outcome === 'supported' && !refused.includes(top)),
  )
}

/** What a verb says was not done, for a reason of its own: who apologised has not refused to, and who did not may not have. */
function deniedBy({ stated }: GraphPair, root: number): number[] {
  const { term } = stated.nodes[root]
  return signatureOf('verb', 'to', term.head.lemma.toLowerCase())?.affirmed === '-' && !says(term)
    ? contentOf(stated, root)
    : []
}

/** What a verb says was done, or is to be: "managed to land", "failed to agree", "intends to appeal". */
function meantBy({ stated }: GraphPair, root: number): number[] {
  const { term } = stated.nodes[root]
  return term.head.upos === 'VERB' && says(term) ? contentOf(stated, root) : []
}

const contentOf = ({ nodes, down }: TieGraph, root: number): number[] =>
  down[root].flatMap(({ role, to }) => {
    const { head, deprel } = nodes[to].term.head
    return role === 'clause' && head === nodes[root].term.index && deprel === 'xcomp' ? [to] : []
  })

const LIGHT = 0.25

/** "Made a loss", "took part": the object of so light a verb tells the event; "got a letter" tells of a thing. */
function tellsEvent(read: GraphPair, verb: number, object: number): boolean {
  const { term } = read.stated.nodes[verb]
  const nouns = LIGHT_VERBS[term.head.lemma.toLowerCase()]
  return nouns?.includes(read.stated.nodes[object].term.head.lemma.toLowerCase()) || read.isKnownEvent(object)
}

/** "Thief" beside "steal": who does it, not that it was done. */
const isDoer = (verb: Term, noun: Term): boolean =>
  verb.head.upos === 'VERB' &&
  noun.head.upos === 'NOUN' &&
  hypernymDistance(lexeme('person', 'NOUN'), noun.lexeme) !== undefined
