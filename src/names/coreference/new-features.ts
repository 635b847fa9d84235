/** What speaks for a mention being the first of what it speaks of. */

import type { Context } from './features'
import { isImpersonal, looksForward } from './pronouns'
import { A, F, familyOf, is } from './rows'
import { KLASSES, type Spot } from './spots'

/** Rows for speaking of something new. */
export function newFeatures(
  { sentences, trees }: Context,
  a: Spot,
  index: number,
  seen: { readonly head: number; readonly phrase: boolean; readonly apt: number },
  into: number[],
): void {
  const f = familyOf(a.klass)
  const { tokens } = sentences[a.sentence]
  const token = tokens[a.token]
  const head = tokens[token.head]
  const children = trees[a.sentence][a.token]
  const right = children.filter(child => child > a.token).map(child => tokens[child].deprel)
  const upos = head === undefined ? 5 : ['VERB', 'ADJ', 'NOUN', 'AUX', 'ADV'].indexOf(head.upos)
  const announces = (head === undefined ? [] : trees[a.sentence][token.head]).some(
    child => child > a.token && /^(?:csubj|ccomp|xcomp|advcl|expl)/.test(tokens[child].deprel),
  )
  const r = right.some(d => d === 'acl:relcl')
    ? 1
    : right.some(d => d.startsWith('acl'))
      ? 2
      : right.some(d => d.startsWith('nmod'))
        ? 3
        : right.some(d => d === 'appos' || d === 'conj')
          ? 4
          : 0
  into.push(
    A.none + a.klass,
    A.role + a.role * F + f,
    A.firstOfText + (index === 0 ? 0 : a.sentence === 0 ? 1 : 2) * F + f,
    A.position + (a.from === 0 ? 0 : a.token < 4 ? 1 : a.token < 12 ? 2 : 3) * F + f,
    A.above + (upos < 0 ? 6 : upos) * F + f,
    A.announces + (token.deprel === 'expl' ? 2 : is(announces)) * F + f,
    A.modified + Math.min(3, a.modifiers.length) * F + f,
    A.right + r * F + f,
    A.headSeen + seen.head * F + f,
    A.phraseSeen + is(seen.phrase) * F + f,
    A.apt + Math.min(4, seen.apt) * F + f,
    A.determiner + a.determiner * F + f,
    A.field + a.field * 3 + (a.klass < KLASSES.the ? 0 : a.klass < KLASSES.a ? 1 : 2),
    A.count + a.count * F + f,
    A.quoted + is(a.quotation > 0) * F + f,
    A.proper + is(/^\p{Lu}/u.test(token.text)) * F + f,
    A.forward + is(looksForward(sentences[a.sentence], a.token)) * F + f,
    A.impersonal + is(isImpersonal(sentences[a.sentence], a.token)) * F + f,
  )
}

/** Rows that hold of the mention whatever it takes up. */
export function ownFeatures(a: Spot, into: number[]): void {
  into.push(A.klass + a.klass, A.aboveTo + Math.min(5, a.modifiers.length) * F + familyOf(a.klass))
}
