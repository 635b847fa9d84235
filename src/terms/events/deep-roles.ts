// Who does what to whom, active and passive alike.
import { raisingVerbs } from '../../lexicon/en/clauses/light-verbs'
import { CURRENCY_NAMES } from '../../lexicon/en/values/currencies'
import { UNIT_WORDS } from '../../lexicon/en/values/units'
import { isPastAlone } from '../../lexicon/en/words/irregular-verbs'
import type { Sentence, Token } from '../../types'

export interface DeepRoles {
  /** Token indices of the doer and of what it is done to; empty when not said. */
  readonly agents: readonly number[]
  readonly patients: readonly number[]
}

/** The doer and the object of the verb at an index, with conjuncts. */
export function deepRoles({ tokens }: Pick<Sentence, 'tokens'>, verb: number): DeepRoles {
  const over = tokens[verb].head
  const raised = over >= 0 && raisedBy(tokens, over) === verb ? over : verb
  const of = (...relations: readonly string[]): number[] =>
    tokens.flatMap((t, i) =>
      (t.head === verb || (t.head === raised && t.deprel === 'nsubj')) && relations.includes(t.deprel)
        ? [i, ...conjuncts(tokens, i)]
        : [],
    )
  const has = (head: number, deprel: string) => tokens.some(t => t.head === head && t.deprel === deprel)
  const isSaid = has(verb, 'aux:pass')
  const isPassive = isSaid || (has(verb, 'nsubj:pass') && !isPastTense(tokens[verb]))
  const isBy = (i: number) => tokens.some(t => t.head === i && t.deprel === 'case' && t.lemma === 'by')
  const bys = (sure: readonly number[], others: readonly number[]) =>
    [...sure, ...others.filter(isBy)].filter(i => !isAmount(tokens, i))
  if (isPassive)
    return {
      agents: bys(of('obl:agent'), of('obl', 'nmod')),
      patients: of('nsubj:pass', 'nsubj'),
    }
  // "It was a clerk who found it": "who" is the clerk.
  const cleft = cleftOver(tokens, verb)
  const own = of('nsubj', 'nsubj:pass').map(i => (cleft >= 0 && isRelative(tokens[i]) ? cleft : i))
  const objects = of('obj')
  // "Cleared her of theft": an only object, whatever the tree calls it.
  const patients = objects.length > 0 ? objects : of('iobj')
  const { head, deprel } = tokens[verb]
  // "a guitar played by a man", "a man playing a guitar"
  if (head >= 0 && own.length === 0 && deprel.startsWith('acl')) {
    if (tokens[verb].xpos === 'VBN')
      return { agents: bys(of('obl:agent'), of('obl', 'nmod')), patients: [head] }
    return { agents: [head], patients }
  }
  return { agents: own, patients }
}

/** The verb of which a cleft says whose it is: of "it was a clerk who found the purse" the finding; -1 for none. */
export const cleftVerb = (tokens: readonly Token[], noun: number): number =>
  tokens.findIndex(({ head }, i) => head === noun && cleftOver(tokens, i) === noun)

/** The noun of "it was … who" over a verb; -1 for none. */
function cleftOver(tokens: readonly Token[], verb: number): number {
  const { head: noun, deprel, upos } = tokens[verb]
  if (deprel !== 'acl:relcl' || upos !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos)) return -1
  const has = (head: number, is: (token: Token) => boolean) => tokens.some(t => t.head === head && is(t))
  const isCleft =
    has(verb, t => t.deprel === 'nsubj' && isRelative(t)) &&
    has(noun, t => t.deprel === 'nsubj' && t.lemma.toLowerCase() === 'it') &&
    has(noun, t => t.deprel === 'cop')
  return isCleft ? noun : -1
}

const isRelative = ({ text }: Token): boolean => /^(?:who|that|which)$/i.test(text)

/** "Dropped", "rose": a verb that is no participle, whatever its subject was read as. */
export const isPastTense = ({ xpos, lemma, text }: Token): boolean =>
  /^VB[DPZ]$/.test(xpos) || isPastAlone(lemma, text.toLowerCase())

/** "Rose by 4 %", "cut by two metres": what no deed is done by. Two storms are not. */
export const isAmount = (tokens: readonly Token[], at: number): boolean =>
  /^(?:SYM|NUM)$/.test(tokens[at].upos) ||
  (isMeasure(tokens[at].text.toLowerCase()) && tokens.some(t => t.head === at && t.deprel === 'nummod'))

const isMeasure = (word: string): boolean =>
  UNIT_WORDS.has(word) || CURRENCY_NAMES.has(word) || /^(?:per)?cent$|^points?$/.test(word)

const conjuncts = (tokens: Sentence['tokens'], first: number): number[] =>
  tokens.flatMap((t, i) => (t.head === first && t.deprel === 'conj' ? [i] : []))

/** "Had to be led out", "appear to have failed": the verb that says what happens; a verb that says so itself as it is. */
export const raisedBy = (tokens: Sentence['tokens'], verb: number): number =>
  raisingVerbs.has(tokens[verb].lemma.toLowerCase())
    ? Math.max(
        verb,
        tokens.findIndex(
          ({ head, deprel }, i) =>
            head === verb && deprel === 'xcomp' && tokens.some(t => t.head === i && t.lemma === 'to'),
        ),
      )
    : verb
