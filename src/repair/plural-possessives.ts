// The apostrophe of a plural between single quotation marks: "'We had two weeks' notice,' she said".
import type { Draft } from './draft-tree'

/** A mark behind an "s" and before a noun closes nothing when a better one follows. */
export function repairPluralPossessives(tokens: Draft[]): void {
  tokens.forEach((mark, i) => {
    if (!isClosing(mark) || i < 1 || !/s$/i.test(tokens[i - 1].text) || !touches(tokens, i)) return
    const owned = tokens.findIndex((t, k) => k > i && /^(?:NOUN|PROPN)$/.test(t.upos))
    if (owned < 0 || tokens.slice(i + 1, owned).some(t => !/^(?:ADJ|NUM)$/.test(t.upos))) return
    const opened = tokens.findLastIndex((t, k) => k < i && /^['‘]$/.test(t.text) && t.xpos === '``')
    const next = tokens.findIndex((t, k) => k > owned && /^['‘’]$/.test(t.text))
    if (opened < 0 || next < 0 || !isClosing(tokens[next]) || !touches(tokens, next)) return
    mark.upos = 'PART'
    mark.xpos = 'POS'
    mark.deprel = 'case'
    mark.head = i - 1
    const owner = tokens[i - 1]
    if (owner.head !== tokens[owned].head || owner.head === i) return
    owner.head = owned
    owner.deprel = 'nmod:poss'
  })
}

const isClosing = ({ text, xpos }: Draft) => /^['’]$/.test(text) && xpos === "''"

const touches = (tokens: readonly Draft[], i: number) => tokens[i - 1].span.end === tokens[i].span.start
