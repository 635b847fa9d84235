// Who does what to whom, active and passive alike.
import { raisingVerbs } from '../../lexicon/en/clauses/light-verbs'
import type { Sentence } from '../../types'

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
  const isPassive = tokens.some(
    t => t.head === verb && (t.deprel === 'nsubj:pass' || t.deprel === 'aux:pass'),
  )
  const isBy = (i: number) => tokens.some(t => t.head === i && t.deprel === 'case' && t.lemma === 'by')
  if (isPassive)
    return {
      agents: [...of('obl:agent'), ...of('obl', 'nmod').filter(isBy)],
      patients: of('nsubj:pass', 'nsubj'),
    }
  const own = of('nsubj')
  const objects = of('obj')
  // "Cleared her of theft": an only object, whatever the tree calls it.
  const patients = objects.length > 0 ? objects : of('iobj')
  const { head, deprel } = tokens[verb]
  // "a guitar played by a man", "a man playing a guitar"
  if (head >= 0 && own.length === 0 && deprel.startsWith('acl')) {
    if (tokens[verb].xpos === 'VBN')
      return { agents: [...of('obl:agent'), ...of('obl', 'nmod').filter(isBy)], patients: [head] }
    return { agents: [head], patients }
  }
  return { agents: own, patients }
}

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
