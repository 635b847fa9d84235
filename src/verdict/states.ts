// What a thing is like after an act, whoever did it: a tap that still drips was not mended.
import type { TieGraph } from '../terms/ties/ties'
import type { Match } from './answers'
import type { GraphPair } from './graph-pair'

/** Whether the text tells the state of what the statement says something is done to, and of nobody who does anything. */
export function isStateOf(
  { stated, told }: GraphPair,
  root: number,
  anchor: number,
  { pairs }: Match,
): boolean {
  const patient = stated.down[root].find(t => t.role === 'patient')
  if (patient === undefined || !pairs.some(([a]) => a === patient.to)) return false
  const { upos } = told.nodes[anchor].term.head
  const doers = told.down[anchor].filter(t => t.role === 'agent')
  return upos === 'ADJ' || doers.length === 0
}

/** "Still leaks", "remains dark": it was so before and has not ended. */
export function isStill({ document, nodes }: TieGraph, anchor: number): boolean {
  const { sentence, term } = nodes[anchor]
  const { tokens } = document.sentences[sentence]
  return (
    tokens.some(t => t.head === term.index && t.deprel === 'advmod' && t.lemma.toLowerCase() === 'still') ||
    (term.head.deprel === 'xcomp' && /^(?:remain|stay)$/.test(tokens[term.head.head]?.lemma ?? ''))
  )
}
