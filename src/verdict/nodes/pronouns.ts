// What a pronoun of a text bears out: the term of a statement that the only one has whom it can stand for.
import { isPronoun, type TieGraph } from '../../terms/ties/ties'
import type { NodeRelation } from '../graph-pair'
import { UNKNOWN } from './readings'
import { isAlone, isLike, subjectsBefore } from './references'
import { describedAlone, personOf } from './somebody'

/**
 * The subject of a clause above, or of the sentence before, if it is the only one that the pronoun can stand for.
 * @param isEntailed whether the statement's term is borne out by a node that is no pronoun
 */
export function meant(
  told: TieGraph,
  pronoun: number,
  aliases: (node: number) => readonly number[],
  isEntailed: (node: number) => boolean,
): NodeRelation {
  const { key } = told.nodes[pronoun].term
  const typeIn = (node: number) =>
    told.document.entities.find(e => e.id === told.nodes[node].term.entity)?.type
  const whoIs = (s: number): number => describedAlone(told, s, pronoun) ?? s
  const subjects = subjectsBefore(told, pronoun, s =>
    isLike(key, told.nodes[whoIs(s)].term, typeIn(whoIs(s))),
  )
  // "The mill blamed its insurer because it was late": nobody can say which.
  const isGrounds = told.up[pronoun].some(t => told.up[t.to].some(u => u.role === 'c:because'))
  const possible = new Set(subjects.map(s => told.nodes[s].term.entity ?? s))
  if (isGrounds && possible.size > 1) return UNKNOWN
  for (const subject of subjects)
    for (const alias of aliases(subject))
      if (!isPronoun(told.nodes[alias]) && isEntailed(alias))
        return isAlone(told, pronoun, whoIs(subject), key)
          ? { kind: 'entailed', strength: 0.7, via: subject }
          : UNKNOWN
  const person = personOf(told, pronoun)
  if (person !== undefined)
    for (const alias of aliases(person))
      if (isEntailed(alias)) return { kind: 'entailed', strength: 0.7, via: person }
  return UNKNOWN
}
