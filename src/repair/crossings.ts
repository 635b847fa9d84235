// Phrases that a tree hangs on a clause set in before the verb: "The mayor, who had denied it, resigned on Monday".
import type { Draft } from './draft-tree'

/** What stands behind the main verb belongs to it, not to a clause that was over before it. */
export function repairCrossings(tokens: Draft[]): void {
  tokens.forEach((token, i) => {
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
