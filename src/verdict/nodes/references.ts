// What a pronoun may stand for, and what a definite noun takes up that the text has called otherwise before: "the child" after "a girl", "the firm" after "Norbray".
import { kindOfHead } from '../../names/organisations/organisations'
import type { Term } from '../../terms/claim-terms'
import { isPronoun, type TermNode, type TieGraph } from '../../terms/ties/ties'
import type { Entity, EntityType } from '../../types'
import { type Lexeme, lexeme } from '../../words/lexemes'
import { hypernymDistance } from '../../words/word-relations'

/** A noun reaches back this many sentences for what it takes up. */
const REACH = 3
/** How usual the sense of a word must be in which it is a kind of another. */
const USUAL = 0.3

/**
 * The node that a definite noun takes up; undefined when several can be meant, or none. A noun with a possessor brings in a
 * thing of its own, and one that the text has used before takes itself up.
 */
export function takenUp(graph: TieGraph, node: number): number | undefined {
  const { nodes, down, document } = graph
  const noun = nodes[node]
  const ofTwo = oneOfTwo(graph, node)
  if (ofTwo) return ofTwo.meant
  if (!isOpen(document.sentences[noun.sentence].tokens, noun)) return undefined
  if (down[node].some(t => t.role === 'of' || t.role === 'is' || t.role === 'rel' || t.role === 'mod'))
    return undefined
  const { key } = noun.term
  const before: number[] = []
  for (let i = 0; i < nodes.length; i++) {
    const { term, sentence } = nodes[i]
    if (sentence > noun.sentence || noun.sentence - sentence > REACH) continue
    if (term.head.span.start >= noun.term.head.span.start) continue
    if (term.key === key) return undefined
    before.push(i)
  }
  const kinds = before.filter(i => isKindOf(nodes[i], noun.term.lexeme))
  const types = typesOf(noun.term.lexeme)
  // Beside somebody without a name nobody can say which of the two is "the driver".
  const isAlone =
    !types.includes('person') ||
    !before.some(
      i => isPerson(nodes[i].term.lexeme) && isUnnamed(nodes[i]) && !down[i].some(t => t.role === 'is'),
    )
  const named = isAlone ? before.filter(i => isNamed(document.entities, nodes[i], types)) : []
  const found = [...kinds, ...named]
  const [first] = found
  const isOne = found.every(
    i =>
      nodes[i].term.entity === nodes[first].term.entity &&
      (nodes[i].term.entity !== undefined || i === first),
  )
  return first !== undefined && isOne ? found[found.length - 1] : undefined
}

/** Of two named together before, the one that "the former" or "the latter" means, and the other. */
export function oneOfTwo(
  { nodes, document, nodeAt }: TieGraph,
  node: number,
): { readonly meant: number; readonly other: number } | undefined {
  const { term, sentence } = nodes[node]
  if (term.key !== 'former' && term.key !== 'latter') return undefined
  const isNoun = !document.sentences[sentence].tokens.some(
    (t, i) => i === term.head.head && t.upos === 'NOUN' && i > term.index,
  )
  for (let s = sentence; isNoun && s >= Math.max(0, sentence - 1); s--) {
    const { tokens } = document.sentences[s]
    for (let i = (s === sentence ? term.index : tokens.length) - 1; i >= 0; i--) {
      const { deprel, head } = tokens[i]
      if (deprel !== 'conj' || head < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[head].upos)) continue
      const [first, second] = [nodeAt(s, head), nodeAt(s, i)]
      if (first < 0 || second < 0) continue
      return term.key === 'former' ? { meant: first, other: second } : { meant: second, other: first }
    }
  }
  return undefined
}

/** A common noun in the singular under "the" or "this" that no name is known for. */
function isOpen(tokens: TieGraph['document']['sentences'][number]['tokens'], { term }: TermNode): boolean {
  if (term.kind !== 'word' || term.head.upos !== 'NOUN' || term.entity !== undefined) return false
  if (term.head.xpos !== 'NN') return false
  return tokens.some(t => t.head === term.index && t.deprel === 'det' && /^(?:the|this|that)$/i.test(t.text))
}

const isKindOf = ({ term }: TermNode, general: Lexeme): boolean =>
  term.kind === 'word' &&
  term.head.upos === 'NOUN' &&
  term.head.xpos === 'NN' &&
  hypernymDistance(general, term.lexeme, USUAL) !== undefined

const isPerson = (word: Lexeme): boolean =>
  hypernymDistance(lexeme('person', 'NOUN'), word, USUAL) !== undefined

const isUnnamed = ({ term }: TermNode): boolean =>
  term.kind === 'word' && term.head.upos === 'NOUN' && term.entity === undefined

/** What sort of name a noun may stand for. */
function typesOf(noun: Lexeme): readonly EntityType[] {
  if (kindOfHead(noun.word) !== undefined) return ['organisation', 'other']
  return isPerson(noun) ? ['person'] : []
}

const isNamed = (entities: readonly Entity[], { term }: TermNode, types: readonly EntityType[]): boolean =>
  term.kind === 'name' && entities.some(e => e.id === term.entity && types.includes(e.type))

/** Subjects of the clauses above a pronoun that it can stand for, or else of the sentence before. */
export function subjectsBefore(
  { nodes, down, up, nodeAt, document }: TieGraph,
  pronoun: number,
  fits: (node: number) => boolean,
): number[] {
  const { sentence } = nodes[pronoun]
  const subjects: number[] = []
  const { start } = nodes[pronoun].term.span
  // Who wants them to fall wants others to.
  const barred = new Set(
    up[pronoun].flatMap(t =>
      t.role === 'agent' ? [] : down[t.to].filter(o => o.role === 'agent').map(o => o.to),
    ),
  )
  const add = (verb: number) => {
    for (const { role, to } of down[verb])
      if (
        (role === 'agent' || role === 'patient') &&
        !barred.has(to) &&
        fits(to) &&
        // Pronouns are not numbered in the order of the text.
        nodes[to].term.span.start < start &&
        !isPronoun(nodes[to])
      )
        subjects.push(to)
  }
  const seen = new Set<number>()
  const climb = (at: number) => {
    const { deprel, head } = nodes[at].term.head
    // "Lost it and found it again": the clause before is beside, not above.
    const beside = deprel === 'conj' && head >= 0 ? [nodeAt(sentence, head)] : []
    for (const to of [...up[at].map(t => t.to), ...beside]) {
      if (to < 0 || seen.has(to) || nodes[to].sentence !== sentence) continue
      seen.add(to)
      add(to)
      // "Went to free the anchor, but it was stuck": what was meant to be done to it is told before it.
      if (beside.includes(to)) for (const t of down[to]) if (t.role === 'clause') add(t.to)
      climb(to)
    }
  }
  climb(pronoun)
  if (subjects.length > 0 || sentence === 0) return subjects
  const root = document.sentences[sentence - 1].tokens.findIndex(t => t.head < 0)
  const verb = root < 0 ? -1 : nodeAt(sentence - 1, root)
  if (verb < 0) return subjects
  add(verb)
  // "The mayor said the dam was safe. Engineers said it would burst": what is said of the dam goes on.
  for (const { role, to } of down[verb]) if (role === 'clause') add(to)
  return subjects
}

/** Whether no other person near by could be meant: of "A met B. He left", nobody can say who left. */
export function isAlone(
  { nodes, document, up, down }: TieGraph,
  pronoun: number,
  subject: number,
  key: string,
): boolean {
  if (!/^(?:he|she|him|her|his|himself|herself)$/.test(key)) return true
  const own = nodes[subject].term.entity
  // "Her husband, Carl": he is not the one whose husband he is.
  const owned = new Set(up[pronoun].flatMap(t => (t.role === 'of' ? [t.to] : [])))
  for (const at of owned) for (const { role, to } of down[at]) if (role === 'is') owned.add(to)
  const persons = new Set(document.entities.filter(e => e.type === 'person').map(e => e.id))
  return !nodes.some(
    (n, i) =>
      i < pronoun &&
      !owned.has(i) &&
      (n.sentence === nodes[subject].sentence || n.sentence === nodes[pronoun].sentence) &&
      n.term.entity !== undefined &&
      n.term.entity !== own &&
      persons.has(n.term.entity),
  )
}

/** Whether a pronoun may stand for a noun of this kind. */
export function isLike(pronoun: string, { head, kind }: Term, type: Entity['type'] | undefined): boolean {
  const isPlural = head.xpos === 'NNS' || head.xpos === 'NNPS'
  if (/^(?:they|them|their|themselves)$/.test(pronoun)) return isPlural || type !== 'person'
  if (isPlural || kind === 'quantity' || kind === 'time') return false
  return /^it/.test(pronoun) ? type !== 'person' : type === undefined || type === 'person'
}

/** "The red team" and "the blue team": what stands beside either says which is meant. */
export function areToldApart({ nodes, down }: TieGraph, a: number, b: number): boolean {
  const marks = (node: number) =>
    down[node].flatMap(t =>
      (t.role === 'mod' || t.role === 'of') && !isPronoun(nodes[t.to]) ? [nodes[t.to].term.key] : [],
    )
  const [x, y] = [marks(a), marks(b)]
  return x.length > 0 && y.length > 0 && !x.some(key => y.includes(key))
}
