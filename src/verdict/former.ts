// What was so and is no longer: "a former minister", "the ex-captain", "once a dancer", "used to play".
import { FORMER_WORDS, ONCE } from '../lexicon/en/verdict/verdict-words'
import { carriedBy, isUsedTo } from '../terms/ties/carriers'
import type { TieGraph } from '../terms/ties/ties'
import type { Token } from '../types'
import type { Defect } from './answers'
import type { GraphPair } from './graph-pair'

/** `former`: said to be over; `past`: told of as past, and may go on; `now`: said of the present; undefined where the words do not say. */
type Hold = 'former' | 'past' | 'now'

/** Words of a statement that are borne out by whatever says that it is over. */
const isFormerWord = (key: string): boolean => FORMER_WORDS.has(key) || ONCE.has(key)

/** When a node holds, by what stands beside it and by the verb that carries it. */
function holdOf({ document, nodes }: TieGraph, node: number): Hold | undefined {
  const { sentence, term } = nodes[node]
  const { tokens } = document.sentences[sentence]
  const { index } = term
  if (isUsedTo(tokens[index]) || term.quantity) return undefined
  const chain = carriersOf(tokens, index)
  if (/^ex-/i.test(tokens[index].text) || chain.some(at => isOver(tokens, at, at === index))) return 'former'
  return tenseOf(tokens, chain)
}

/** The defects of a predicate beside one that may be over: a former minister is none, and once was one. */
export function heldDefects(
  read: GraphPair,
  root: number,
  anchor: number,
  defects: readonly Defect[],
  weight: number,
): Defect[] {
  const { stated, told } = read
  const at = namedBy(read, root, anchor)
  const [mine, theirs] = [holdOf(stated, root), holdOf(told, at)]
  if (theirs === 'former') {
    if (mine === 'now')
      return [...defects, { kind: 'exclusive', role: 'root', node: root, against: at, weight }]
    return defects.filter(d => d.kind !== 'missing' || !isFormerWord(stated.nodes[d.node].term.key))
  }
  return mine === 'former' ? [...defects, { kind: 'missing', role: 'mod', node: root, weight }] : [...defects]
}

/** The word of the text that says what the anchor is or was: "the ex-captain, Ana Silva". */
function namedBy({ stated, told, aliases }: GraphPair, root: number, anchor: number): number {
  const { key } = stated.nodes[root].term
  return aliases(anchor).find(at => withoutEx(told.nodes[at].term.key) === key) ?? anchor
}

/** "Ex-captain" */
export const withoutEx = (key: string): string => key.replace(/^ex-/, '')

/** A predicate and the verbs that only carry it: "used to play", "served as minister". */
function carriersOf(tokens: readonly Token[], at: number): number[] {
  const { head } = tokens[at]
  if (head < 0) return [at]
  return carriedBy(tokens, head) === at ? [at, ...carriersOf(tokens, head)] : [at]
}

function isOver(tokens: readonly Token[], at: number, isNoun: boolean): boolean {
  if (isUsedTo(tokens[at]) && tokens.some(t => t.head === at && t.deprel === 'xcomp')) return true
  return tokens.some(({ head, deprel, lemma }, i) => {
    if (head !== at) return false
    const word = lemma.toLowerCase()
    if (deprel === 'advmod') return ONCE.has(word) && !/^(?:again|more)$/.test(tokens[i + 1]?.lemma ?? '')
    return isNoun && /^(?:amod|compound)$/.test(deprel) && FORMER_WORDS.has(word)
  })
}

function tenseOf(tokens: readonly Token[], chain: readonly number[]): Hold | undefined {
  for (const at of chain) {
    const carried = tokens.filter(t => t.head === at && /^(?:cop|aux)/.test(t.deprel))
    const forms = [...carried, ...(tokens[at].upos === 'VERB' ? [tokens[at]] : [])].map(t => t.xpos)
    if (forms.length === 0) continue
    const isPerfect = carried.some(t => t.lemma === 'have')
    if (isPerfect || forms.includes('VBD')) return 'past'
    if (forms.some(form => form === 'VBZ' || form === 'VBP')) return 'now'
  }
  return undefined
}
