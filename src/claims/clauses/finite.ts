// A finite verb for a participle: "arrested on Monday" → "was", "grossing" → "grossed".

import { DOUBLING_VERBS, GAINING, PAST_ADVERBS } from '../../lexicon/en/clauses/clause-words'
import { irregularVerbs } from '../../lexicon/en/words/irregular-verbs'
import { dependent, dependents, lower, type Tree } from '../../syntax/clause-tree'
import type { Token } from '../../types'
import { isTensed } from './clauses'

export interface FiniteVerb {
  /** Words to put before the predicate; empty when it is inflected itself. */
  readonly insert: string
  /** The new form of `word`, of the predicate unless given. */
  readonly form?: string
  readonly word?: number
}

export function finiteForm(tree: Tree, head: number, subject: number): FiniteVerb {
  const { xpos, lemma } = tree.tokens[head]
  const isNow = tree.children[head].some(c => /^(?:now|currently)$/.test(lower(tree, c)))
  const past =
    (isPast(tree, head) && !isNow) ||
    isDated(tree, head) ||
    tree.children[head].some(c => PAST_ADVERBS.has(lower(tree, c)))
  const plural = isPlural(tree, subject)
  const be = past ? (plural ? 'were' : 'was') : plural ? 'are' : 'is'
  if (dependents(tree, head, 'mark').some(c => tree.tokens[c].text === 'to'))
    return { insert: plural ? 'are' : 'is' }
  const auxiliary = dependent(tree, head, 'aux', 'cop')
  if (auxiliary >= 0) {
    // "being forced", "having left"
    const lemma = tree.tokens[auxiliary].lemma
    const form = lemma === 'have' ? (past ? 'had' : plural ? 'have' : 'has') : lemma === 'be' ? be : undefined
    return tree.tokens[auxiliary].xpos === 'VBG' ? { insert: '', word: auxiliary, form } : { insert: '' }
  }
  if (xpos === 'VBG') {
    const form = past ? pastTense(lemma) : plural ? lemma : thirdPerson(lemma)
    return { insert: '', form }
  }
  return { insert: be }
}

/** "opened in 1974", "figures, obtained by the Post, show": what is told with its year is over, and so is what somebody got. */
function isDated(tree: Tree, head: number): boolean {
  if (tree.tokens[head].xpos !== 'VBN') return false
  if (GAINING.has(tree.tokens[head].lemma)) return true
  return dependents(tree, head, 'obl', 'advmod').some(
    c =>
      /^(?:(?:1\d|20)\d\d|yesterday|ago|earlier)$/.test(lower(tree, c)) ||
      tree.children[c].some(word => /^(?:last|previous|ago)$/.test(lower(tree, word))),
  )
}

/** Whether the clause around speaks of the past. */
function isPast(tree: Tree, token: number): boolean {
  let at = token
  while (tree.tokens[at].head >= 0) {
    const above = tree.tokens[at].head
    if (isTensed(tree, above)) {
      const tensed = dependents(tree, above, 'aux', 'cop')
        .concat(above)
        .find(t => /^(VB[DPZ]|MD)$/.test(tree.tokens[t].xpos))
      if (tensed === undefined) return false
      if (tree.tokens[tensed].xpos === 'VBD') return true
      // "has arrived": what accompanied it is past as well
      return tree.tokens[tensed].lemma === 'have' && tensed !== above
    }
    at = above
  }
  return false
}

export function isPlural(tree: Tree, subject: number): boolean {
  if (subject < 0) return false
  const { xpos, text } = tree.tokens[subject]
  const agreed = agreedNumber(tree, subject)
  if (agreed !== undefined) return agreed
  if (/^NNP?S$/.test(xpos)) return true
  if (
    ['they', 'we', 'you', 'these', 'those', 'many', 'several', 'some', 'both', 'others'].includes(
      text.toLowerCase(),
    )
  )
    return true
  return false
}

/** "The crew say": a body may be spoken of as many, and its own verb tells; undefined where nothing does. */
function agreedNumber(tree: Tree, subject: number): boolean | undefined {
  const { deprel, head, upos } = tree.tokens[subject]
  if (!deprel.startsWith('nsubj') || (upos !== 'NOUN' && upos !== 'PROPN')) return undefined
  if (dependent(tree, subject, 'conj') >= 0) return undefined
  const verb = [...dependents(tree, head, 'aux', 'cop'), head].find(w => w > subject)
  if (verb === undefined) return undefined
  return tree.tokens[verb].xpos === 'VBP' || lower(tree, verb) === 'were' ? true : undefined
}

/** The form a verb takes when its subject turns singular; undefined when it does not change. */
export function singularForm({ text, lemma, xpos }: Token): string | undefined {
  if (text.toLowerCase() === 'were') return 'was'
  if (text === "'re") return "'s"
  if (xpos !== 'VBP') return undefined
  return text === text.toLowerCase() ? thirdPerson(lemma) : undefined
}

/** The form a verb takes when its subject turns plural; undefined when it does not change. */
export function pluralForm({ text, lemma, xpos }: Token): string | undefined {
  if (text === 'was') return 'were'
  if (xpos !== 'VBZ' || text !== text.toLowerCase()) return undefined
  return lemma === 'be' ? 'are' : lemma
}

function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is'
  if (lemma === 'have') return 'has'
  if (/(s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

export function pastTense(lemma: string): string {
  const irregular = irregularVerbs.get(lemma)
  if (irregular !== undefined) return irregular
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || DOUBLING_VERBS.has(lemma))
    return `${lemma}${lemma.at(-1)}ed`
  return `${lemma}ed`
}
