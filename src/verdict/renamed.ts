// Statements that only say what somebody or something is or was called, beside what a text says of that.
import { type Naming, namingsIn, relateNamings } from '../terms/ties/namings'
import type { ClauseAnswer } from './answers'

const TOP = /^(?:call|know|name|rename|rechristen|rebrand|bear|use|title)$/

/** The answer with what the namings of both texts make of it; the same where the clause names nothing. */
export function withNamings(answer: ClauseAnswer): ClauseAnswer {
  const { stated, told, root } = answer
  const { sentence, term } = stated.nodes[root]
  const own = namingsIn(stated.document.sentences).filter(n => n.sentence === sentence)
  const [naming] = own
  if (!naming || own.length > 1 || !(TOP.test(term.key) || contains(naming, term.index))) return answer
  const all = namingsIn(told.document.sentences)
  const found = all.flatMap(other => {
    const relation = relateNamings(naming, other)
    return relation ? [{ other, relation }] : []
  })
  const best = found.find(f => f.relation === 'same') ?? found[0]
  if (!best) return answer
  const anchor = [best.other.at, best.other.name.from, best.other.bearer.to]
    .map(token => told.nodeAt(best.other.sentence, token))
    .find(node => node >= 0)
  const node = stated.nodeAt(sentence, naming.name.from)
  if (anchor === undefined || node < 0) return answer
  const isSame = best.relation === 'same'
  const weight = stated.nodes[root].term.weight
  return {
    ...answer,
    outcome: isSame ? 'supported' : 'contradicted',
    anchor,
    borne: isSame ? 1 : answer.borne,
    defects: isSame ? [] : [{ kind: 'turned', role: 'clause', node, against: anchor, weight }],
  }
}

const contains = ({ name }: Naming, token: number): boolean => token >= name.from && token <= name.to
