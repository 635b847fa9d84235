// The words around one word that a reader takes with it: "rough seas" rather than "rough", "a safety check" rather than "check".

import type { ClaimView, Term } from '../terms/claim-terms'
import { contains } from '../text/spans'
import type { Span, Token } from '../types'

/** Longer phrases say more than the word stands for. */
const MOST_WORDS = 6
/** What belongs to a noun, as far as it stands before it. */
const BEFORE_A_NOUN = /^(?:det|amod|compound|nummod|nmod:poss|advmod|case|punct)/
/** "The seas were rough" says it of them; "rough seas" is one phrase. */
const IN_A_NOUN = /^(?:amod|compound|nummod)/

/** The span of the phrase of a word: of a noun with what stands before it, of a verb with its particle and its object. */
export function phraseOf(view: ClaimView, term: Term): Span {
  const { tokens } = view.sentence
  const { deprel, head } = tokens[term.index]
  const noun = IN_A_NOUN.test(deprel) && head > term.index ? head : term.index
  const own = [Math.min(noun, ...term.tokens), Math.max(noun, ...term.tokens)]
  const [first, last] =
    tokens[noun].upos === 'VERB'
      ? [own[0], lastOfVerb(tokens, noun, own[1])]
      : [firstOfNoun(tokens, noun, own[0]), own[1]]
  const span = { start: tokens[first].span.start, end: tokens[last].span.end }
  return last - first < MOST_WORDS && view.claim.spans.some(whole => contains(whole, span)) ? span : term.span
}

/** Words of what is said, at most: a reader should see at a glance what it comes to. */
const MOST_SAID = 9
/** What stands before a verb or noun at the top of a clause and belongs to it: what denies it, when and how. */
const BEFORE_THE_TOP = /^(?:aux|cop|advmod|det|amod|compound|nummod|nmod:poss|case)/
/** Words that no phrase ends in. */
const OPEN_END = /^(?:ADP|DET|AUX|PART|CCONJ|SCONJ)$/
const NOBODY = /^(?:no|none|nobody|neither|few|not)$/i

/**
 * The span of what a word at the top of a claim says, from what denies it to the end of what it governs: "has not been
 * found", "would be spent on new boilers", "refused to open the gate", "no train will run". What it leaves out at its end may be
 * more of the same, and never what turns it round.
 */
export function saidOf(view: ClaimView, at: number): Span {
  const { tokens } = view.sentence
  const there =
    tokens[at].lemma === 'be'
      ? tokens.findIndex((t, i) => i > at && t.head === at && t.deprel.startsWith('nsubj'))
      : -1
  const top = there > at ? there : at
  const isIn = (i: number) => view.claim.spans.some(whole => contains(whole, tokens[i].span))
  let first = firstSaid(tokens, top)
  // "’ve sold" begins with its verb.
  while (first < top && (!isIn(first) || /^['’]/.test(tokens[first].text))) first++
  let last = top
  for (
    let i = top + 1;
    i < tokens.length && i - first < MOST_SAID && isIn(i) && !endsClause(tokens, i, top);
    i++
  )
    last = i
  while (last > top && OPEN_END.test(tokens[last].upos) && tokens[last].deprel !== 'compound:prt') last--
  last = endOfQuotes(tokens, first, last, top)
  const span = { start: tokens[first].span.start, end: tokens[last].span.end }
  return view.claim.spans.some(whole => contains(whole, span)) ? span : tokens[top].span
}

/** Where a verb or noun begins with what belongs to it, and with the verb that it completes: "refused to open". */
function firstSaid(tokens: readonly Token[], top: number): number {
  let first = top
  const belongs = (i: number): boolean => {
    const { head, deprel, upos, text } = tokens[i]
    if (upos === 'PUNCT' && text !== '-') return false
    if (head === top)
      return BEFORE_THE_TOP.test(deprel) || (deprel.startsWith('nsubj') && NOBODY.test(tokens[i].text))
    // "Orn's", "six-year-old"
    return (
      head >= 0 &&
      head < top &&
      head !== i &&
      Math.abs(head - i) < MOST_WORDS &&
      tokens[head].head !== i &&
      belongs(head)
    )
  }
  while (
    first > 0 &&
    (belongs(first - 1) ||
      (tokens[first - 1].head === top &&
        tokens[first - 1].deprel === 'mark' &&
        tokens[first - 1].lemma === 'to'))
  )
    first--
  // "No train will run"
  const subject = tokens.findIndex(t => t.head === top && t.deprel.startsWith('nsubj'))
  const denier = tokens.findIndex((t, i) => i < top && t.head === subject && NOBODY.test(t.text))
  if (denier >= 0 && first - denier <= MOST_WORDS && subject < first) first = denier
  const { deprel, head } = tokens[top]
  const isCompletion = deprel === 'xcomp' && head >= 0 && head < first && first - head <= 2
  return isCompletion ? firstSaid(tokens, head) : first
}

/** Whether another clause begins, or the phrase is over. */
const endsClause = (tokens: readonly Token[], i: number, top: number): boolean => {
  const { upos, deprel, xpos, text, head } = tokens[i]
  if (upos === 'PUNCT') return !/^[-–’'“”"]$/.test(text)
  if (/^W/.test(xpos) || deprel === 'cc') return true
  // "The director Ana Ruiz" says what she is.
  if (head === top && upos === 'PROPN' && /^(?:flat|appos)$/.test(deprel) && tokens[top].upos === 'NOUN')
    return true
  return deprel === 'mark' && head !== top && !/^(?:to|that|whether)$/i.test(text)
}

/** The last word with which all quotations of a phrase are whole. */
function endOfQuotes(tokens: readonly Token[], first: number, last: number, top: number): number {
  const isWhole = (end: number): boolean => {
    const text = tokens
      .slice(first, end + 1)
      .map(t => t.text)
      .join(' ')
    const count = (mark: string) => text.split(mark).length - 1
    return count('“') === count('”') && count('"') % 2 === 0
  }
  if (isWhole(last)) return last
  if (/^[”"]$/.test(tokens[last + 1]?.text ?? '') && isWhole(last + 1)) return last + 1
  for (let end = last; end >= top; end--) if (isWhole(end)) return end
  return last
}

function firstOfNoun(tokens: readonly Token[], noun: number, from: number): number {
  let first = from
  while (first > 0 && isBefore(tokens, first - 1, noun)) first--
  // A phrase begins with no comma, and what governs it is no part of it.
  while (first < from && /^(?:case|punct)/.test(tokens[first].deprel)) first++
  return first
}

function isBefore(tokens: readonly Token[], at: number, noun: number): boolean {
  const { head, deprel } = tokens[at]
  if (!BEFORE_A_NOUN.test(deprel)) return false
  return head === noun || (head > at && head < noun && isBefore(tokens, head, noun))
}

function lastOfVerb(tokens: readonly Token[], verb: number, from: number): number {
  const object = tokens.findIndex(({ head, deprel }, i) => head === verb && deprel === 'obj' && i > verb)
  if (object >= 0 && firstOfNoun(tokens, object, object) === from + 1) return object
  const particle = tokens[from + 1]
  return particle?.head === verb && particle.deprel === 'compound:prt' ? from + 1 : from
}
