// Agreement is earned: two claims of which nothing is known but that they are likely of one fact, or of one speaker, are told as
// told in other words.
import type { Bridge } from '../align/pair-context'
import { areOpposites, haveOwnAmounts } from '../judge/event'
import { evidence } from '../judge/evidence'
import { saidOf } from '../judge/phrase'
import type { ClaimView, Term } from '../terms/claim-terms'
import { eventIndex } from '../terms/clause'
import { deedOf } from '../terms/deed'
import { isOfContent } from '../terms/reports-made'
import type { Evidence, Reason } from '../types'
import { ordinalValue } from '../words/ordinals'
import type { Fold } from './facts'

/**
 * So much of what either says must be like what the other says for both to say the same where no judge finds anything. On
 * annotated pairs, of those below a quarter do, and two in ten where both credit one speaker.
 */
const LIKE = 0.5
/** As unlike as this in all their words, of such on annotated pairs five in nine agree and four differ. */
const LEAST_ALIKE = 0.3

/**
 * @param covered how much of what each says is like what the other says
 * @param haveOwn whether each speaks of a thing of its own
 */
export function unearned(
  reasons: readonly Reason[],
  { best, a: mine, b: theirs, alike }: Fold,
  covered: () => readonly number[],
  haveOwn: () => boolean,
): Reason | undefined {
  if (!reasons.every(({ effect, facet }) => effect === 'agrees' && facet === 'attribution')) return undefined
  const isOther = reasons.length === 0 && (haveOwnAmounts(best.a, best.b, best) || haveOwnPlaces(best))
  const isLike = !isOther && alike >= LEAST_ALIKE && Math.min(...covered()) >= LIKE && !haveOwn()
  if (isLike && !(reasons.length > 0 && isDenied(mine) !== isDenied(theirs))) return undefined
  return toldApart(best)
}

/** As sure as this, a word answers one of the other claim; words that weigh less tell next to nothing. */
const ANSWERS = 0.6
const TELLS = 0.35
/** Where all else is as alike as this, the verbs are what is at issue. */
const ALIKE_BUT_FOR = 0.7

/**
 * Whether each speaks of a thing that the other has no word for, as "left the ring to her maid" and "to a museum" do: of
 * annotated pairs that are alike but for such nouns one in three agrees, of the others six in ten.
 */
export function haveOwnThings(
  { best: { a, b, terms }, alike }: Pick<Fold, 'best' | 'alike'>,
  across: Pick<Bridge, 'elsewhere'>,
): boolean {
  const telling = alike >= ALIKE_BUT_FOR ? /^(?:NOUN|ADJ|VERB)$/ : /^(?:NOUN|ADJ)$/
  const elsewhere = across.elsewhere(a, b)
  const isTurned = a.claim.polarity !== b.claim.polarity
  return (
    [
      ['a', a, b],
      ['b', b, a],
    ] as const
  ).every(([side, view, other]) =>
    view.terms.some(
      ({ kind, head, weight }, i) =>
        kind === 'word' &&
        telling.test(head.upos) &&
        weight >= TELLS &&
        isOfContent(view, i) &&
        !elsewhere[side].includes(i) &&
        !terms.some(pair => pair[side] === i && pair.score >= ANSWERS) &&
        // "Dead", "not alive"
        !(isTurned && other.terms.some(term => areOpposites(view.terms[i], term))),
    ),
  )
}

/** That the two say what they say in words of which nothing is known. */
export function toldApart({ a, b }: Pick<Fold['best'], 'a' | 'b'>): Reason {
  const [x, y] = [stated(a), stated(b)]
  return {
    judge: 'wording/apart',
    facet: 'predicate',
    effect: 'adds-detail',
    addedBy: 'both',
    a: x,
    b: y,
    basis: 'stated',
    message:
      x.text.toLowerCase() === y.text.toLowerCase()
        ? `Both say “${x.text}”: whether they say it of the same is not known.`
        : `A says “${x.text}”, B says “${y.text}”: whether that comes to the same is not known.`,
  }
}

/** "For the second time" and "her first title": each has a place in an order, and not the other's. */
function haveOwnPlaces({ a, b }: Fold['best']): boolean {
  const [mine, theirs] = [a, b].map(({ terms }) => terms.flatMap(placeOf))
  return mine.length > 0 && theirs.length > 0 && !mine.some(place => theirs.includes(place))
}

const placeOf = ({ quantity, head, key }: Term): number[] => {
  const place =
    quantity?.unit === 'ordinal' ? quantity.value : head.upos === 'ADJ' ? ordinalValue(key) : undefined
  return place === undefined ? [] : [place]
}

/**
 * What two claims agree on of which one only says who somebody is: "Mayor Ada Quill opened the bridge" and "Ada Quill is the
 * mayor" agree on that, and on nothing else.
 */
export function sameRole(reasons: readonly Reason[], { best: { a, b, terms } }: Fold): Reason | undefined {
  if (reasons.length > 0 || isRole(a) === isRole(b)) return undefined
  const [mine, theirs] = [eventIndex(a), eventIndex(b)]
  const pair = terms.find(({ a: i, b: j }) =>
    isRole(a) ? a.terms[i].tokens.includes(mine) : b.terms[j].tokens.includes(theirs),
  )
  if (!pair) return undefined
  const [x, y] = [evidence(a, a.terms[pair.a].span), evidence(b, b.terms[pair.b].span)]
  return {
    judge: 'entity/same-role',
    facet: 'entity',
    effect: 'agrees',
    a: x,
    b: y,
    basis: 'stated',
    message:
      x.text === y.text
        ? `Both say “${x.text}”: so much they agree on.`
        : `A’s “${x.text}” and B’s “${y.text}” agree; so much the two have in common.`,
  }
}

/** "The mayor, Ada Quill", "Mayor Ada Quill": who somebody is, by a noun beside the name. */
function isRole(view: ClaimView): boolean {
  const { tokens } = view.sentence
  const token = tokens[eventIndex(view)]
  return (
    token !== undefined &&
    /^(?:appos|nmod|compound|flat)/.test(token.deprel) &&
    /^(?:NOUN|PROPN)$/.test(token.upos)
  )
}

/** "Said it would go", "said it would not": the one is denied in what is reported. */
const isDenied = (views: readonly ClaimView[]): boolean =>
  views.some(({ claim }) => claim.polarity === 'negative')

/** What a claim says happens, with its object; of a report what is reported. */
function stated(view: ClaimView): Evidence {
  const { at } = deedOf(view)
  return evidence(view, at < 0 ? view.claim.predicate.span : saidOf(view, at))
}
