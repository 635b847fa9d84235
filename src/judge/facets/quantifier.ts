// All or some, most or few: shares of one set that cannot both be right.

import { TURNING_QUANTIFIERS } from '../../lexicon/en/clauses/negation'
import { QUANTIFIERS, type Quantifier } from '../../lexicon/en/values/quantifiers'
import { rememberEach } from '../../memo'
import type { ClaimView } from '../../terms/claim-terms'
import { eventIndex } from '../../terms/clause'
import { termAt } from '../../terms/term-at'
import { partitiveAt } from '../../terms/ties/partitives'
import { contains } from '../../text/spans'
import type { Evidence } from '../../types'
import { areOtherThings, ONE_EVENT } from '../event'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'

interface Share {
  readonly token: number
  readonly quantifier: Quantifier
  /** Token of the noun that the word is said of; the word itself when it stands alone ("most agreed"). */
  readonly noun: number
}

/** "A", "one" and "some" say that there is such a thing, not how much of a set. */
const LEAST_SHARE = 0.05
export const judgeQuantifier: Judge = (a, b, context) => {
  if (
    Math.max(context.score, context.likely) < ONE_EVENT ||
    areOtherThings(a, b, context) ||
    a.claim.polarity !== b.claim.polarity
  )
    return []
  // What both say alike of some set is told, whatever else either says.
  const isIn = (shares: readonly Share[]) => (x: Share) =>
    shares.some(y => y.quantifier.min === x.quantifier.min && y.quantifier.max === x.quantifier.max)
  const [mine, theirs] = [sharesIn(a), sharesIn(b)]
  const [xs, ys] = [mine.filter(x => !isIn(theirs)(x)), theirs.filter(y => !isIn(mine)(y))]
  for (const x of xs)
    for (const y of ys) {
      const isApart = areApart(x.quantifier, y.quantifier)
      if (!isApart && !isMoreThanMost(x.quantifier, y.quantifier)) continue
      if (!areOfOneSet(a, x, b, y, context)) continue
      const [p, q] = [told(a, x), told(b, y)]
      return [
        differs(
          isApart ? 'quantifier/apart' : 'quantifier/most',
          'quantifier',
          'conflict',
          p,
          q,
          `A says “${p.text}”, B says “${q.text}”.`,
        ),
      ]
    }
  return []
}

const areApart = (x: Quantifier, y: Quantifier): boolean => x.max < y.min || y.max < x.min

/** Nobody who knows of all says "most": what follows from the other is not what it tells. */
const isMoreThanMost = (x: Quantifier, y: Quantifier): boolean =>
  (x.min === 1 && isMost(y)) || (y.min === 1 && isMost(x))

const isMost = ({ min, max }: Quantifier): boolean => min === 0.5 && max === 1

/** The word, or the whole number: "70%". */
const told = (view: ClaimView, { token }: Share): Evidence => {
  const { span } = view.sentence.tokens[token]
  return evidence(view, view.quantities.find(quantity => contains(quantity.span, span))?.span ?? span)
}

const sharesIn = rememberEach((view: ClaimView): Share[] => {
  const { tokens } = view.sentence
  const inside = (token: number) => view.claim.spans.some(span => contains(span, tokens[token].span))
  return tokens.flatMap((token, i) => {
    const quantifier = QUANTIFIERS.get(token.text.toLowerCase()) ?? partOf(view, i)
    if (!quantifier || !inside(i) || !tellsShare(quantifier)) return []
    if (i > 0 && TURNING_QUANTIFIERS.has(tokens[i - 1].text.toLowerCase())) return []
    // "Most wanted" and "few days" are no shares of a set that was spoken of.
    const noun = ['det', 'amod', 'det:predet', 'nummod'].includes(token.deprel) ? token.head : i
    const kind = tokens[noun].upos
    if (noun === i ? !/^(?:nsubj|obj)/.test(token.deprel) : !/^(?:NOUN|PROPN|SYM)$/.test(kind)) return []
    return [{ token: i, quantifier, noun }]
  })
})

/** "Two of the six hostages": a third of them, and not all; "70 % of the hostages". */
function partOf({ sentence: { tokens }, quantities }: ClaimView, token: number): Quantifier | undefined {
  if (tokens[token].upos !== 'NUM') return undefined
  const sign = tokens[token].head
  const percent = quantities.find(({ span, unit }) => unit === '%' && contains(span, tokens[token].span))
  if (percent && sign >= 0 && partitiveAt(tokens, sign) && percent.min !== null && percent.max !== null)
    return { min: percent.min / 100, max: percent.max / 100 }
  const total = partitiveAt(tokens, token)?.total ?? -1
  const countAt = (i: number) => quantities.find(({ span }) => i >= 0 && contains(span, tokens[i].span))
  const [part, whole] = [countAt(token), countAt(total)]
  if (!part || !whole || part.unit === '%' || part.unit === '1' || part.value > whole.value) return undefined
  const share = part.value / whole.value
  return { min: share, max: share }
}

const tellsShare = ({ min, max }: Quantifier): boolean => max < 1 - LEAST_SHARE || min > LEAST_SHARE

/** The nouns answer each other and so do the events; where verbs are too light to tell, both are subjects of the claims. */
function areOfOneSet(a: ClaimView, x: Share, b: ClaimView, y: Share, { terms }: JudgeContext): boolean {
  const pairs = (p: number, q: number) => p >= 0 && q >= 0 && terms.some(t => t.a === p && t.b === q)
  const [mine, theirs] = [a.sentence.tokens[x.noun], b.sentence.tokens[y.noun]]
  if (mine.deprel.split(':')[0] !== theirs.deprel.split(':')[0]) return false
  if (mine.head !== eventIndex(a) || theirs.head !== eventIndex(b)) return false
  const [event, other] = [termAt(a, mine.head), termAt(b, theirs.head)]
  // "Most were wearing masks" and "few had masks": a verb that says little may stand for any.
  const isLight = (view: ClaimView, i: number) => i < 0 || view.terms[i].weight <= LIGHT
  if (!pairs(event, other) && !isLight(a, event) && !isLight(b, other)) return false
  const isOneSet = pairs(termAt(a, x.noun), termAt(b, y.noun))
  const rest = terms.some(
    t => Math.min(a.terms[t.a].weight, b.terms[t.b].weight) >= TELLING && t.a !== termAt(a, x.noun),
  )
  return (rest && (isOneSet || mine.deprel.startsWith('nsubj'))) || (isOneSet && pairs(event, other))
}

const LIGHT = 0.3
/** The rest of the claims must share a word of some weight. */
const TELLING = 0.4
