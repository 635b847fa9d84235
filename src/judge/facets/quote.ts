// Words between quotation marks: changed, the sources quote otherwise; left out, one quotes more.

import { rememberEach } from '../../memo'
import type { ClaimView } from '../../terms/claim-terms'
import { reportOf } from '../../terms/reports-made'
import { contains } from '../../text/spans'
import type { Reason, Side, Span, Token } from '../../types'
import { lexeme } from '../../words/lexemes'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { quotedIn } from '../quoted'

/** So many words, and so much of the longer quotation, must be the same for both to quote one utterance. */
const FEWEST_SHARED = 4
const LEAST_SHARED = 0.4
/** Two who quote one speaker on a matter quote the same utterance oftener than not. */
const LIKELY = 0.2
/** As likely one fact as this, one speaker is quoted on it by both, in whatever words. */
const SURE = 0.85
/** The table costs the product of the lengths. */
const LONGEST_QUOTE = 120

const MARKS = new Set(['"', '“', '”', '«', '»'])

/** Short forms and the words they stand for, so that "couldn't" is "could not". */
const FULL_FORMS: ReadonlyMap<string, string> = new Map(
  "n't not;'m am;'re are;'ve have;'ll will;wo will;ca can;'s is;'d would"
    .split(';')
    .map(row => [row.split(' ')[0], row.split(' ')[1]]),
)
const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'PRON'])

interface Word {
  readonly key: string
  readonly token: Token
}

export const judgeQuote: Judge = (a, b, context) => {
  const [all, others] = [quotesIn(a), quotesIn(b)]
  for (const mine of all) {
    // What both quote in the same words is not compared with what else one of them quotes.
    if (others.some(theirs => areSame(mine, theirs))) continue
    for (const theirs of others) {
      if (all.some(quote => areSame(quote, theirs))) continue
      const reason = compareQuotes(a, mine, b, theirs)
      if (reason) return [reason]
    }
  }
  return otherwiseQuoted(a, b, context)
}

/** Both quote, and each has words that the other lacks, where it is one event that they tell. */
function otherwiseQuoted(a: ClaimView, b: ClaimView, { score, likely, sameEntity }: JudgeContext): Reason[] {
  const [x, y] = [quotedIn(a), quotedIn(b)]
  if (!x || !y) return []
  const isOneSpeaker = likely >= SURE && sameEntity(speakerOf(a), speakerOf(b)) > 0
  if (score < LIKELY && !isOneSpeaker) return []
  const [mine, theirs] = [evidence(a, x), evidence(b, y)]
  const [words, others] = [wordsIn(a, x), wordsIn(b, y)]
  const isShared = [...words].some(word => others.has(word))
  const hasOwn = (own: ReadonlySet<string>, view: ClaimView) => [...own].some(word => !keysOf(view).has(word))
  if (!(isShared || isOneSpeaker) || !hasOwn(words, b) || !hasOwn(others, a)) return []
  return [
    differs(
      'quote/otherwise',
      'quote',
      'framing',
      mine,
      theirs,
      `A quotes “${mine.text}” where B quotes “${theirs.text}”.`,
    ),
  ]
}

/** What the words of a span tell; a number may be written out. */
const wordsIn = ({ sentence }: ClaimView, span: Span): ReadonlySet<string> =>
  new Set(sentence.tokens.filter(token => contains(span, token.span) && TELLING.has(token.upos)).map(keyOf))

const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Who is credited with a claim, or with the report that it makes. */
function speakerOf(view: ClaimView): string | undefined {
  const at = reportOf(view)
  return at === undefined ? undefined : view.document.attributions[at].speaker
}

const areSame = (x: readonly Word[], y: readonly Word[]): boolean =>
  x.length === y.length && x.every(({ key }, i) => key === y[i].key)

function compareQuotes(a: ClaimView, mine: Word[], b: ClaimView, theirs: Word[]): Reason | undefined {
  const gaps = differences(mine, theirs)
  if (!gaps) return undefined
  const telling = (words: readonly Word[]) => words.some(word => CONTENT.has(word.token.upos))
  // A claim may be one part of a list that is quoted whole on both sides.
  const isClaimed = (view: ClaimView, words: readonly Word[]) =>
    words.every(({ token }) => view.claim.spans.some(span => contains(span, token.span)))
  const isChange = ({ a: x, b: y }: Gap) =>
    x.length > 0 && y.length > 0 && (telling(x) || telling(y)) && isClaimed(a, x) && isClaimed(b, y)
  const changed = gaps.find(gap => isChange(gap) && !isNumber(gap.a) && !isNumber(gap.b))
  if (changed) {
    const [x, y] = [evidence(a, hullOf(changed.a)), evidence(b, hullOf(changed.b))]
    return differs(
      'quote/changed',
      'quote',
      'framing',
      x,
      y,
      `A quotes “${x.text}” where B quotes “${y.text}”.`,
    )
  }
  const keys = { a: keysOf(a), b: keysOf(b) }
  const added = (side: Side) => {
    const other = side === 'a' ? 'b' : 'a'
    // Words that the other tells outside its quotation are not left out.
    const isNew = ({ key, token }: Word) => CONTENT.has(token.upos) && !keys[other].has(key)
    return gaps.find(
      gap => gap[other].length === 0 && gap[side].some(isNew) && isClaimed(side === 'a' ? a : b, gap[side]),
    )
  }
  const [left, right] = [added('a'), added('b')]
  if (!left === !right) return undefined
  const [side, view, words] = left ? (['a', a, left.a] as const) : (['b', b, right?.b ?? []] as const)
  const more = evidence(view, hullOf(words))
  return {
    judge: 'quote/longer',
    facet: 'quote',
    effect: 'adds-detail',
    addedBy: side,
    [side]: more,
    basis: 'stated',
    message: `Only ${side.toUpperCase()} quotes “${more.text}”.`,
  }
}

const isNumber = (words: readonly Word[]): boolean => words.some(word => word.token.upos === 'NUM')

const hullOf = (words: readonly Word[]): Span => ({
  start: words[0].token.span.start,
  end: words[words.length - 1].token.span.end,
})

/** The words inside quotation marks of the sentence that makes a claim, one list a quotation; an editor's brackets are not quoted. */
const quotesIn = rememberEach(({ sentence, document }: ClaimView): Word[][] => {
  const { text } = document.source
  const quotes: Word[][] = []
  // What stands before a closing mark without an opening one was opened in a sentence before.
  let words: Word[] = []
  let isOpen = false
  let brackets = 0
  for (const token of sentence.tokens) {
    const mark = MARKS.has(token.text) ? sideOf(token, text) : undefined
    if (mark === 'opening') {
      words = []
      isOpen = true
    } else if (mark === 'closing') {
      if (isOpen || quotes.length === 0) quotes.push(words)
      words = []
      isOpen = false
    } else if (token.text === '[') brackets++
    else if (token.text === ']') brackets = Math.max(0, brackets - 1)
    else if (brackets === 0 && token.upos !== 'PUNCT' && token.upos !== 'SYM')
      words.push({ key: keyOf(token), token })
  }
  if (isOpen) quotes.push(words)
  return quotes.filter(quote => quote.length >= FEWEST_SHARED)
})

/** A straight mark opens where a word follows it and a space goes before. */
function sideOf({ text: mark, span }: Token, text: string): 'opening' | 'closing' {
  const given = text[span.start] ?? mark
  if ('“«'.includes(given)) return 'opening'
  if ('”»'.includes(given)) return 'closing'
  return span.start === 0 || /[\s([—–-]/.test(text[span.start - 1]) ? 'opening' : 'closing'
}

const keysOf = rememberEach(({ sentence }: ClaimView): Set<string> => new Set(sentence.tokens.map(keyOf)))

const keyOf = (token: Token): string => {
  const word = token.text.toLowerCase()
  return FULL_FORMS.get(word) ?? lexeme(word, token.upos).word
}

interface Gap {
  readonly a: Word[]
  readonly b: Word[]
}

/**
 * What stands between the words of the longest common subsequence, ends left out; undefined when they quote other words.
 * Of several as long one is taken, the same one whichever side comes first.
 */
function differences(mine: readonly Word[], theirs: readonly Word[]): Gap[] | undefined {
  const spelled = (words: readonly Word[]) => words.map(word => word.key).join(' ')
  if (spelled(mine) <= spelled(theirs)) return gapsBetween(mine, theirs)
  return gapsBetween(theirs, mine)?.map(gap => ({ a: gap.b, b: gap.a }))
}

function gapsBetween(mine: readonly Word[], theirs: readonly Word[]): Gap[] | undefined {
  if (mine.length > LONGEST_QUOTE || theirs.length > LONGEST_QUOTE) return undefined
  const width = theirs.length + 1
  const longest = new Uint8Array((mine.length + 1) * width)
  for (let i = mine.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--) {
      const at = i * width + j
      longest[at] =
        mine[i].key === theirs[j].key
          ? longest[at + width + 1] + 1
          : Math.max(longest[at + width], longest[at + 1])
    }
  const shared = longest[0]
  if (shared < FEWEST_SHARED || shared < LEAST_SHARED * Math.max(mine.length, theirs.length)) return undefined
  const gaps: Gap[] = []
  let gap: Gap = { a: [], b: [] }
  const close = () => {
    if (gap.a.length > 0 || gap.b.length > 0) gaps.push(gap)
    gap = { a: [], b: [] }
  }
  let [i, j] = [0, 0]
  while (i < mine.length && j < theirs.length) {
    const at = i * width + j
    if (mine[i].key === theirs[j].key) {
      close()
      i++
      j++
    } else if (
      longest[at + width] > longest[at + 1] ||
      (longest[at + width] === longest[at + 1] && gap.a.length <= gap.b.length)
    )
      gap.a.push(mine[i++])
    else gap.b.push(theirs[j++])
  }
  gap.a.push(...mine.slice(i))
  gap.b.push(...theirs.slice(j))
  close()
  return gaps
}
