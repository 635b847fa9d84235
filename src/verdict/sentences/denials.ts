// Which side denies what: at the main predicate, over all that is found, and by how much of what is denied the other side has.
import type { ClaimView } from '../../terms/claim-terms'
import { countDenials, countHiddenDenials, type Standing, standings } from '../../terms/term-polarity'
import type { Comparison, Cover } from './cover'
import { isContent, mainTerm } from './main-terms'

export interface DenialFacts {
  /** 1 when the main predicate is denied on one side alone; the share of what is found that is. */
  readonly main: number
  readonly share: number
  /** 1 when one side alone has denying words. */
  readonly odd: number
  readonly hiddenOdd: number
  readonly both: number
  readonly statement: number
  readonly text: number
  readonly denies: boolean
  readonly denied: boolean
  /** 1 when the statement's head is denied; when its partner is. */
  readonly mainDenied: number
  readonly partnerDenied: number
  /** Telling terms that the statement denies, and affirms, and that are not found. */
  readonly deniedLost: number
  readonly affirmedLost: number
  /** Telling terms that the text denies and the statement does not answer, and the share of weight it does. */
  readonly textDeniedLost: number
  readonly textDeniedAnswered: number
}

const FOUND = 0.6
const MOST = 4

/** @param back how far each term of the text's sentence would be borne out by the statement */
export function denialFacts(
  { statement, source }: Comparison,
  { partners, scores }: Cover,
  back: readonly number[],
): DenialFacts {
  const mine = standings(statement)
  const theirs = standings(source)
  const denials = [countDenials(statement), countDenials(source)]
  const hidden = [denials[0] + countHiddenDenials(statement) > 0, denials[1] + countHiddenDenials(source) > 0]
  const top = mainTerm(statement)
  const partner = top < 0 ? undefined : partners[top]
  const lost = (isNegative: boolean): number =>
    Math.min(
      MOST,
      statement.terms.filter(
        (term, i) => mine[i].isNegative === isNegative && isContent(term) && scores[i] < FOUND,
      ).length,
    )
  const denied = deniedOf(source, theirs)
  const deniedWeight = denied.reduce((sum, j) => sum + source.terms[j].weight, 0)
  const { main, share } = polarities(statement, partners, scores, mine, theirs, top)
  return {
    main,
    share,
    odd: denials[0] > 0 !== denials[1] > 0 ? 1 : 0,
    hiddenOdd: hidden[0] !== hidden[1] ? 1 : 0,
    both: denials[0] > 0 && denials[1] > 0 ? 1 : 0,
    statement: denials[0] > 0 ? 1 : 0,
    text: denials[1] > 0 ? 1 : 0,
    denies: denials[0] > 0 || mine.some(s => s.isNegative),
    denied: denials[1] > 0 || partners.some(j => j !== undefined && theirs[j].isNegative),
    mainDenied: top >= 0 && mine[top].isNegative ? 1 : 0,
    partnerDenied: partner !== undefined && theirs[partner].isNegative ? 1 : 0,
    deniedLost: lost(true),
    affirmedLost: lost(false),
    textDeniedLost: Math.min(MOST, denied.filter(j => isContent(source.terms[j]) && back[j] < FOUND).length),
    textDeniedAnswered:
      deniedWeight === 0
        ? 0.5
        : denied.reduce((sum, j) => sum + source.terms[j].weight * back[j], 0) / deniedWeight,
  }
}

const deniedOf = (view: ClaimView, standing: readonly Standing[]): number[] =>
  view.terms.flatMap((_, j) => (standing[j].isNegative ? [j] : []))

function polarities(
  statement: ClaimView,
  partners: readonly (number | undefined)[],
  scores: readonly number[],
  mine: readonly Standing[],
  theirs: readonly Standing[],
  top: number,
): { main: number; share: number } {
  let differs = 0
  let all = 0
  let main = 0
  statement.terms.forEach((term, i) => {
    const j = partners[i]
    if (j === undefined) return
    const weight = term.weight * scores[i]
    all += weight
    if (mine[i].isNegative === theirs[j].isNegative) return
    differs += weight
    if (i === top) main = 1
  })
  return { main, share: all === 0 ? 0 : differs / all }
}
