// Phrases that a tree hangs on a clause set in before the verb: "The mayor, who had denied it, resigned on Monday".
import { type Draft, isUnder } from './draft-tree'

const holding = /^(?:leave|find|keep|see|catch)$/

/**
 * "left Ortiz, who is 70, facing a trial", "open the canal, which is shut, to barges": what stands behind a clause set in
 * between commas goes on with the verb before it.
 */
function behindAside(tokens: Draft[], i: number): void {
  const { head: clause, deprel, xpos } = tokens[i]
  if (clause < 0 || clause > i || tokens[clause].deprel !== 'acl:relcl' || !/^(?:obl|advcl)/.test(deprel))
    return
  const noun = tokens[clause].head
  const verb = noun < 0 ? -1 : tokens[noun].head
  if (verb < 0 || verb > noun || !/^(?:obj|obl)$/.test(tokens[noun].deprel)) return
  const first = tokens.findIndex((_, k) => isUnder(tokens, k, i))
  const relative = tokens.findIndex((_, k) => isUnder(tokens, k, clause))
  const opening = tokens[relative].text === ',' ? relative : relative - 1
  if (tokens[opening].text !== ',' || (tokens[first].text !== ',' && tokens[first - 1].text !== ',')) return
  const word = tokens[first].text === ',' ? tokens[first + 1].text : tokens[first].text
  if (tokens[noun].deprel === 'obl') {
    if (deprel === 'obl' && word !== tokens[relative].text && isTime(tokens[i])) tokens[i].head = verb
    return
  }
  if (xpos === 'VBG' && deprel === 'advcl' && holding.test(tokens[verb].lemma)) {
    tokens[i].head = verb
    tokens[i].deprel = 'xcomp'
  } else if (deprel === 'obl' && /^(?:to|into|from)$/.test(word)) tokens[i].head = verb
}

/** "…, which had stood for years, on Monday" */
const isTime = ({ xpos, text }: Draft): boolean =>
  xpos === 'CD' ||
  /^(?:noon|midnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/.test(
    text,
  )

/** "Ana Ortiz, known for a song, left": what describes a name hangs on the whole of it. */
function offName(tokens: Draft[], i: number): void {
  const part = tokens[i].head
  if (
    part < 0 ||
    part > i ||
    tokens[part].deprel !== 'flat' ||
    !/^(?:acl|appos|nmod$)/.test(tokens[i].deprel)
  )
    return
  const whole = tokens[part].head
  if (whole >= 0 && whole < part && tokens[whole].upos === 'PROPN') tokens[i].head = whole
}

const moving =
  /^(?:send|throw|push|pull|drive|plunge|drop|pour|hurl|tip|knock|sweep|bring|put|move|fling|dump|toss|carry|load)$/

/** "sent a bus and two cars into the river": that is where all were sent, not which cars they were. */
function whither(tokens: Draft[], place: number): void {
  const { head: noun, deprel } = tokens[place]
  if (deprel !== 'nmod' || noun < 0 || noun > place) return
  if (!tokens.some(t => t.head === place && t.deprel === 'case' && /^(?:into|onto)$/.test(t.text))) return
  const first = tokens[noun].deprel === 'conj' ? tokens[noun].head : noun
  const verb = first < 0 ? -1 : tokens[first].head
  if (
    verb >= 0 &&
    verb < first &&
    /^(?:obj|nsubj:pass)$/.test(tokens[first].deprel) &&
    moving.test(tokens[verb].lemma)
  )
    Object.assign(tokens[place], { head: verb, deprel: 'obl' })
}

/** What stands behind the main verb belongs to it, not to a clause that was over before it. */
export function repairCrossings(tokens: Draft[]): void {
  tokens.forEach((token, i) => {
    behindAside(tokens, i)
    offName(tokens, i)
    whither(tokens, i)
    const { head, deprel } = token
    if (head < 0 || head > i || !/^(?:obl|advmod|advcl)/.test(deprel)) return
    let above = tokens[head].head
    for (let steps = 0; above >= 0 && steps < tokens.length; steps++) {
      if (above > head && above < i) {
        if (tokens[above].upos === 'VERB') token.head = above
        return
      }
      above = tokens[above].head
    }
  })
}
