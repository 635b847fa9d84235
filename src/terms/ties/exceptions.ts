// What is taken out of all or of none: "all save Chile", "no dogs other than guide dogs", "with the exception of Ida,
// everybody". Found by the words, since the reader hangs the exception wherever there is a noun.
import { TAKING_OUT, UNIVERSAL } from '../../lexicon/en/clauses/tie-words'
import type { Token } from '../../types'
import { chunksIn } from './chunks'

export interface Exception {
  /** The noun, or the pronoun, that all or none is said of. */
  readonly of: number
  /** Head of what is taken out. */
  readonly head: number
  readonly words: readonly number[]
  /** "All but four" */
  readonly isAmount: boolean
}

const FURTHEST = 10

export function exceptionsIn(tokens: readonly Token[]): Exception[] {
  return tokens.flatMap((_, i) => {
    const end = endOfWords(tokens, i)
    if (end === undefined) return []
    const [first] = chunksIn(tokens, end, phraseEnd(tokens, end)) ?? []
    if (first?.preposition !== '') return []
    const of = universalBefore(tokens, i) ?? (i === 0 ? universalAfter(tokens, end) : undefined)
    const words = Array.from({ length: end - i }, (_, k) => i + k)
    return of === undefined || of === first.head
      ? []
      : [{ of, head: first.head, words, isAmount: first.isAmount || first.isCounted }]
  })
}

/** Behind the words that take something out, if they begin here. */
function endOfWords(tokens: readonly Token[], at: number): number | undefined {
  const word = (i: number) => tokens[i]?.text.toLowerCase()
  if (/^(?:apart|aside)$/.test(word(at) ?? '') && word(at + 1) === 'from') return at + 2
  if (word(at) === 'other' && word(at + 1) === 'than') return at + 2
  if (word(at) === 'with' && word(at + 2) === 'exception' && word(at + 3) === 'of') return at + 4
  if (!TAKING_OUT.has(tokens[at].lemma.toLowerCase()) || tokens[at - 1]?.lemma === 'the') return undefined
  const end = word(at + 1) === 'for' ? at + 2 : at + 1
  const next = tokens[end]
  if (!next || next.text === 'not' || /^(?:also|rather)$/.test(next.lemma)) return undefined
  if (tokens[at].lemma === 'bar' && !/^(?:DET|PROPN)$/.test(next.upos)) return undefined
  return end
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(
    (t, i) => i >= from && (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(t.upos) || /^W/.test(t.xpos)),
  )
  return end < 0 ? tokens.length : end
}

function universalBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    if (/^(?:VERB|AUX)$/.test(tokens[i].upos)) return undefined
    const found = universalAt(tokens, i)
    if (found !== undefined) return found < at ? found : undefined
  }
  return undefined
}

function universalAfter(tokens: readonly Token[], from: number): number | undefined {
  const i = tokens.findIndex((t, k) => k > from && UNIVERSAL.has(t.lemma.toLowerCase()))
  return i < 0 ? undefined : universalAt(tokens, i)
}

/** "Each choir", "all of the clubs", "nobody". */
function universalAt(tokens: readonly Token[], at: number): number | undefined {
  if (!UNIVERSAL.has(tokens[at].lemma.toLowerCase())) return undefined
  const { head, deprel } = tokens[at]
  return deprel === 'det' && head > at ? head : at
}

/** The tokens with what is taken out hung on what it is taken out of. */
export function exceptionsHung(tokens: readonly Token[]): readonly Token[] {
  const found = exceptionsIn(tokens).filter(e => !e.isAmount)
  if (found.length === 0) return tokens
  const hung = [...tokens]
  for (const { of, head, words } of found) {
    const [first, ...rest] = words
    const { head: above, deprel } = hung[first]
    hung.forEach((t, i) => {
      if (t.head === first && i < first)
        hung[i] = {
          ...t,
          head: above === i ? of : above,
          deprel: i === above ? deprel : t.deprel === 'compound' ? 'nmod' : t.deprel,
        }
      if ((t.head === head || words.includes(t.head)) && t.deprel === 'case')
        hung[i] = { ...t, deprel: 'fixed', head: first }
    })
    hung[first] = { ...hung[first], lemma: 'except', upos: 'ADP', deprel: 'case', head }
    for (const i of rest) hung[i] = { ...hung[i], deprel: 'fixed', head: first }
    // Nothing may hang from what hangs from it.
    if (hung[of].head === head) hung[of] = { ...hung[of], head: hung[head].head, deprel: hung[head].deprel }
    hung[head] = { ...hung[head], deprel: 'nmod', head: of }
    // "Except Chile and Peru"
    hung.forEach((t, i) => {
      if (t.head !== head || t.deprel !== 'conj') return
      const and = hung.findIndex(c => c.head === i && c.deprel === 'cc')
      if (and < 0) return
      hung[and] = { ...hung[and], lemma: 'except', upos: 'ADP', deprel: 'case' }
      hung[i] = { ...t, deprel: 'nmod', head: of }
    })
  }
  return hung
}
