// Verbs that only carry what is told below them: "used to play", "served as minister".
import type { Token } from '../../types'

/** "Served as", "acts as": they say no more than "is". */
const SERVING: ReadonlySet<string> = new Set(['serve', 'act', 'work'])

export const isUsedTo = ({ lemma, xpos }: Token): boolean => lemma === 'use' && /^VB[DN]$/.test(xpos)

/** The noun of "serve as": -1 for any other verb. */
export function servedAs(tokens: readonly Token[], verb: number): number {
  if (!SERVING.has(tokens[verb].lemma)) return -1
  return tokens.findIndex(
    ({ head, deprel }, i) =>
      head === verb &&
      deprel.startsWith('obl') &&
      tokens.some(t => t.head === i && t.deprel === 'case' && t.lemma.toLowerCase() === 'as'),
  )
}

/** The predicate that a verb carries: the cinema of "used to be a cinema", the minister of "served as minister"; the verb itself else. */
export function carriedBy(tokens: readonly Token[], verb: number): number {
  const below = isUsedTo(tokens[verb])
    ? tokens.findIndex(t => t.head === verb && t.deprel === 'xcomp' && !/^(?:NUM|SYM)$/.test(t.upos))
    : servedAs(tokens, verb)
  return below < 0 ? verb : carriedBy(tokens, below)
}
