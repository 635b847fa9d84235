// Whether one text states what a statement says: the statement's graph of ties is looked for in the text's. Every term must be
// entailed by one that stands where it stands (MacCartney and Manning 2009; the alignment of graphs after Haghighi, Ng and
// Manning 2005). Words in common elsewhere are no support.
import { signatureOf } from '../lexicon/en/clauses/clause-embedding'
import { LIGHT_VERBS } from '../lexicon/en/clauses/verb-classes'
import type { Term } from '../terms/claim-terms'
import { exchangeOf } from '../terms/events/role-exchange'
import type { Standing } from '../terms/term-polarity'
import { isCore } from '../terms/ties/roles'
import { isPronoun, type TieGraph, tieGraph } from '../terms/ties/ties'
import type { Document, Entity } from '../types'
import { lexeme } from '../words/lexemes'
import { hypernymDistance } from '../words/word-relations'
import { type ClauseAnswer, type Defect, type Evidence, type Match, NOTHING } from './answers'
import { commits, isAside, isDenial, isFirm, isNarrowed, statesNothing } from './commitments'
import { byExclusion } from './excluded'
import { heldDefects } from './former'
import { LITTLE } from './in-place'
import { isBound, matchUnder } from './match'
import { type GraphPair, type NodeRelation, pairGraphs } from './node-relations'
import { BINDING, CLASHING, isEnough, isOneEvent } from './one-event'
import { withNamings } from './renamed'
import { says } from './standing'
import { isStateOf, isStill } from './states'
import { addedTo, unitsOf } from './units'
import { isComplement } from './unlike'
import { byDirection } from './values/directions'
import { byEnding } from './values/endings'
import { asReckoned, reckon } from './values/reckoned'

export function answersOf(
  statement: Document,
  sources: readonly Document[],
  likeness?: (a: Entity, b: Entity) => number,
): ClauseAnswer[] {
  const stated = tieGraph(statement)
  const told = sources.map(document => pairGraphs(stated, statement, document, likeness))
  const answer = (root: number): ClauseAnswer => {
    for (const [source, read] of told.entries()) {
      const reckoned =
        reckon(read, root) ?? byDirection(read, root) ?? byEnding(read, root) ?? byExclusion(read, root)
      if (reckoned) return asReckoned(read, reckoned, source)
    }
    const found = told.flatMap((read, source) => answersIn(read, root).map(answer => ({ ...answer, source })))
    if (found.length === 0)
      return told
        .map((read, source) => unanswered(read, root, source))
        .reduce((x, y) => (isBetter(y, x) ? y : x))
    const best = found.reduce((best, next) => (isBetter(next, best) ? next : best), {
      outcome: 'open',
      root,
      anchor: -1,
      source: 0,
      borne: 0,
      defects: [],
      pairs: [],
      stated,
      told: told[0]?.told ?? stated,
      evidence: NOTHING,
    } as ClauseAnswer)
    // The clash still speaks against it; it belies nothing.
    const isOfAnother = isCountClash(best) && found.some(each => isBoundAt(told[each.source], each))
    return isOfAnother ? { ...best, outcome: 'open' } : best
  }
  return unitsOf(stated).map(root => withNamings(answer(root)))
}

/** The count is all that the text has otherwise. */
const isCountClash = ({ outcome, stated, defects }: ClauseAnswer): boolean =>
  outcome === 'contradicted' &&
  defects.every(({ kind, role, node }) =>
    kind === 'exclusive' ? role === 'count' && stated.nodes[node].term.quantity !== undefined : false,
  )

/** "At least 12 were killed" bears 31 out as little as it belies them: then 18 were killed in another crash. */
const isBoundAt = ({ told, relate }: GraphPair, { outcome, stated, defects, pairs }: ClauseAnswer): boolean =>
  outcome === 'open' &&
  defects.length === 1 &&
  defects[0].kind === 'missing' &&
  defects[0].role === 'count' &&
  pairs.some(
    ([noun, at]) =>
      stated.down[noun].some(({ to }) => to === defects[0].node) &&
      told.down[at].some(
        ({ role, to }) =>
          role === 'count' &&
          isBound(told.nodes[to].term) &&
          relate(defects[0].node, to).kind !== 'exclusive',
      ),
  )

const RANK = { supported: 2, contradicted: 1, open: 0 }
const isBetter = (x: ClauseAnswer, y: ClauseAnswer): boolean =>
  RANK[x.outcome] !== RANK[y.outcome] ? RANK[x.outcome] > RANK[y.outcome] : x.borne > y.borne

/** A predicate that nothing in the text answers, with how much of the rest the text has at all. */
function unanswered(read: GraphPair, root: number, source: number): ClauseAnswer {
  const { stated, told } = read
  const members: number[] = []
  const visit = (node: number) => {
    if (members.includes(node)) return
    members.push(node)
    for (const { to } of stated.down[node]) visit(to)
  }
  visit(root)
  const weights = members.map(n => stated.nodes[n].term.weight)
  const total = weights.reduce((sum, w) => sum + w, 0)
  const share = (fits: (n: number) => boolean) =>
    total === 0 ? 0 : members.reduce((sum, n, i) => sum + (fits(n) ? weights[i] : 0), 0) / total
  const isLost = (n: number) => !read.isAnywhere(n)
  return {
    outcome: 'open',
    root,
    anchor: -1,
    source,
    borne: 0,
    defects: members.map(node => ({
      kind: 'missing',
      role: 'root',
      node,
      weight: stated.nodes[node].term.weight,
    })),
    pairs: [],
    stated,
    told,
    evidence: {
      ...NOTHING,
      lost: share(isLost),
      lostValues: share(n => isLost(n) && BINDING.has(stated.nodes[n].term.kind)),
      lostRoot: read.isKnownEvent(root) ? 1 : 0,
      uncommitted: statesNothing(read, root) ? 1 : 0,
    },
  }
}

/** Every place of the text where the clause might be told. */
function answersIn(read: GraphPair, root: number): ClauseAnswer[] {
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
      answers.push(judge(read, top, anchor, relation))
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

function judge(read: GraphPair, root: number, anchor: number, relation: NodeRelation): ClauseAnswer {
  const { stated, told } = read
  const seen = new Set([root, ...addedTo(stated, root)])
  const match = matchUnder(read, root, anchor, seen, 0)
  const weight = Math.max(LITTLE, stated.nodes[root].term.weight)
  match.total += weight
  const [mine, own] = [read.standing(stated, root), read.standing(told, anchor)]
  const theirs = { ...own, isNegative: own.isNegative !== (match.denials % 2 === 1) }
  // Who did not survive died, and what was spared was not destroyed.
  const event = read.eventOf(root, anchor)
  const isExcluded =
    event?.exclusion === 'outcome' &&
    mine.isNegative &&
    !theirs.isNegative &&
    // What one of several did says nothing of the rest, nor of none of them.
    match.pairs.length > 0 &&
    !match.pairs.some(([, at]) => told.members.has(at))
  const isOpposite =
    relation.kind === 'exclusive' && (isExcluded || isComplement(event) || isStill(told, anchor))
  const isByOpposite = isOpposite && mine.isNegative !== theirs.isNegative
  const isTurned = mine.isNegative !== theirs.isNegative && !isByOpposite
  if (relation.kind === 'entailed' || isByOpposite) match.borne += weight
  else match.defects.push({ kind: 'exclusive', role: 'root', node: root, against: anchor, weight })
  match.pairs.push([root, anchor, relation.strength])
  // "Admitted that he fled" and "denied that he fled" part in one thing.
  if (relation.kind === 'exclusive')
    match.defects = match.defects.filter(d => d.kind !== 'denied' || d.role !== 'clause')
  if (relation.kind === 'exclusive' && isStateOf(read, root, anchor, match))
    match.defects = match.defects.filter(d => d.kind !== 'missing' || d.role !== 'agent')
  match.defects = heldDefects(read, root, relation.via ?? anchor, match.defects, weight)
  if (match.defects.some(d => d.kind === 'turned'))
    match.defects = match.defects.map(d => (isMoved(read, anchor, d) ? { ...d, kind: 'turned' } : d))
  const missing = match.defects.filter(d => d.kind === 'missing')
  const clashes = match.defects.filter(d => CLASHING.has(d.kind))
  const isCommitted = commits(theirs, mine) && !statesNothing(read, root)
  const isTurnedAbout = clashes.every(d => d.kind === 'turned' || isOtherEnd(read, d, clashes))
  const isExchanged = clashes.length > 1 && isTurnedAbout
  const isKnown = isExchanged
    ? isOneWay(read, root, anchor) || hasContent(read, root, match)
    : isOneEvent(read, root, match)
  // What is to be done has not been done, for all that.
  const isAhead = theirs.modality === 'planned' && mine.modality === 'asserted'
  let outcome: ClauseAnswer['outcome'] = 'open'
  if (missing.length === 0 && clashes.length === 0) {
    if (!isTurned) outcome = isCommitted ? 'supported' : 'open'
    else if (isDenial(theirs) && isFirm(mine) && !isAhead && !isNarrowed(read, anchor, match, own)) {
      outcome = 'contradicted'
      match.defects.push({ kind: 'denied', role: 'root', node: root, against: anchor, weight })
    }
  } else if (
    // Who denies the wider has denied the narrower: no flight, and so no flight by night.
    clashes.length === 0 &&
    isTurned &&
    theirs.isNegative &&
    isDenial(theirs) &&
    isFirm(mine) &&
    missing.every(d => isAside(read, d)) &&
    !isNarrowed(read, anchor, match, own)
  ) {
    outcome = 'contradicted'
    match.defects.push({ kind: 'denied', role: 'root', node: root, against: anchor, weight })
  } else if (
    clashes.length > 0 &&
    isEnough(read, match, clashes) &&
    (clashes.length === 1 || isTurnedAbout) &&
    !isTurned &&
    !isByOpposite &&
    !mine.isNegative &&
    isKnown &&
    isFirm(theirs)
  )
    outcome = 'contradicted'
  const evidence = evidenceOf(
    read,
    root,
    match,
    isByOpposite ? BY_OPPOSITE : relation,
    isTurned,
    isCommitted,
    mine,
    theirs,
  )
  if (outcome === 'open' && !isCommitted)
    match.defects.push({ kind: 'uncommitted', role: 'root', node: root, against: anchor, weight })
  return {
    outcome,
    root,
    anchor,
    source: 0,
    borne: match.total === 0 ? 0 : match.borne / match.total,
    defects: match.defects,
    pairs: match.pairs,
    stated,
    told,
    evidence,
  }
}

/** Whom the statement has elsewhere, and the text as a party of the verb. */
const isMoved = ({ told, relate }: GraphPair, anchor: number, { kind, node }: Defect): boolean =>
  kind === 'missing' && told.down[anchor].some(t => isCore(t.role) && relate(node, t.to).kind === 'entailed')

/** Whether both cannot be: of verbs that no table has, a text that tells of the one tells of no other. */
const isOneWay = ({ stated, told }: GraphPair, root: number, anchor: number): boolean => {
  const exchange = exchangeOf(stated.nodes[root].term.key) ?? exchangeOf(told.nodes[anchor].term.key)
  return exchange === undefined || exchange === 'exclusive'
}

/** In "she begged him to stop" he stands both where he is begged and where he stops. */
const isOtherEnd = ({ relate }: GraphPair, { against }: Defect, clashes: readonly Defect[]): boolean =>
  against !== undefined &&
  clashes.some(d => d.kind === 'turned' && relate(d.node, against).kind === 'entailed')

/** What one asks another to do the other hardly asks of him. */
const hasContent = ({ stated }: GraphPair, root: number, { pairs }: Match): boolean =>
  stated.down[root].some(
    t =>
      t.role === 'clause' && stated.nodes[t.to].term.head.upos === 'VERB' && pairs.some(([a]) => a === t.to),
  )

const BY_OPPOSITE: NodeRelation = { kind: 'entailed', strength: 0.9 }

function evidenceOf(
  read: GraphPair,
  root: number,
  { borne, total, defects }: Match,
  relation: NodeRelation,
  isTurned: boolean,
  isCommitted: boolean,
  mine: Standing,
  theirs: Standing,
): Evidence {
  const { stated } = read
  const share = (fits: (d: Defect) => boolean) =>
    total === 0 ? 0 : defects.reduce((sum, d) => sum + (fits(d) ? d.weight : 0), 0) / total
  const isLost = (d: Defect) => d.kind === 'missing' && !read.isAnywhere(d.node)
  const isValue = (d: Defect) => BINDING.has(stated.nodes[d.node].term.kind)
  const borneShare = total === 0 ? 0 : borne / total
  const clash = (fits: (d: Defect) => boolean) =>
    defects.some(d => d.kind === 'exclusive' && fits(d)) ? borneShare : 0
  return {
    borne: borneShare,
    lost: share(isLost),
    lostValues: share(d => isLost(d) && isValue(d)),
    lostRoot: 0,
    taken: share(d => d.isTaken === true),
    clashOfValues: clash(d => d.node !== root && isValue(d)),
    clashOfWords: clash(d => d.node !== root && !isValue(d)),
    clashOfRoots: relation.kind === 'exclusive' ? borneShare : 0,
    turned: defects.some(d => d.kind === 'turned') ? borneShare : 0,
    denied: isTurned || defects.some(d => d.kind === 'denied') ? borneShare : 0,
    narrowed: isTurned && mine.isNegative ? share(isLost) : 0,
    uncommitted: isCommitted ? 0 : borneShare,
    possible: !isFirm(theirs) && !theirs.isNegative ? 1 : 0,
  }
}
