// What a match or a vote came to: "beat the Blues 3-1", "won by three goals to one", "by two goals", "scored twice", "passed by eight votes to five".
import {
  DRAWING,
  LOSING,
  POINTS,
  VOTING_AGAINST,
  VOTING_FOR,
  WINNING,
} from '../../lexicon/en/values/reckoning'
import { rememberEach } from '../../memo'
import { contains } from '../../text/spans'
import type { Document, Quantity, Span, Token } from '../../types'

export interface Result {
  readonly sentence: number
  /** Token of the verb. */
  readonly verb: number
  /** The words of its numbers. */
  readonly span: Span
  /** Tokens of whoever did better, or cast most votes, and of the other; of a draw in either order. */
  readonly ahead?: number
  readonly behind?: number
  readonly kind: 'won' | 'drawn' | 'voted' | 'scored'
  /** Of a vote: what was voted on was turned down. */
  readonly isAgainst: boolean
  /** The greater number and the lesser; or by how much the one is greater; or how often one side scored. */
  readonly points?: readonly [number, number]
  readonly margin?: number
  readonly scored?: number
}

export const resultsIn = rememberEach((document: Document): readonly Result[] =>
  document.sentences.flatMap(({ tokens, span }, sentence) => {
    const own = document.quantities.filter(q => contains(span, q.span))
    return tokens.flatMap((_, verb): Result[] => {
      const kind = kindOf(tokens[verb])
      const told = kind && numbersOf(document, own, tokens, verb, kind)
      return kind && told
        ? [
            {
              sentence,
              verb,
              kind,
              isAgainst: kind === 'voted' && isAgainst(tokens, verb),
              ...told,
              ...sidesOf(tokens, verb, kind),
            },
          ]
        : []
    })
  }),
)

function kindOf({ lemma, upos }: Token): Result['kind'] | undefined {
  if (upos !== 'VERB') return undefined
  if (WINNING.has(lemma) || LOSING.has(lemma)) return 'won'
  if (DRAWING.has(lemma)) return 'drawn'
  if (lemma === 'score') return 'scored'
  return VOTING_FOR.has(lemma) || VOTING_AGAINST.has(lemma) ? 'voted' : undefined
}

const isAgainst = (tokens: readonly Token[], verb: number): boolean =>
  VOTING_AGAINST.has(tokens[verb].lemma) || tokens.some(t => t.lemma === 'against')

type Numbers = Pick<Result, 'span' | 'points' | 'margin' | 'scored'>

function numbersOf(
  { source: { text } }: Document,
  own: readonly Quantity[],
  tokens: readonly Token[],
  verb: number,
  kind: Result['kind'],
): Numbers | undefined {
  const behind = own.filter(q => q.span.start > tokens[verb].span.start)
  const [p, q] = behind
  const before = (at: Span): string => text.slice(Math.max(0, at.start - 4), at.start)
  const isPoint = ({ unit }: Quantity): boolean => unit !== undefined && POINTS.has(unit)
  if (kind === 'scored') {
    const word = tokens.findIndex((t, i) => i > verb && t.head === verb && /^(?:once|twice)$/.test(t.text))
    if (word > 0)
      return {
        span: tokens[word].span,
        scored: tokens[word].text === 'once' ? 1 : 2,
      }
    return p && behind.length === 1 && isPoint(p) ? { span: p.span, scored: p.value } : undefined
  }
  if (!p || !isPoint(p)) return undefined
  const joint = q && text.slice(p.span.end, q.span.start).toLowerCase()
  if (
    q &&
    behind.length === 2 &&
    /^(?:[-–]| to | (?:goals?|points?|runs?|votes?|tries) to )$/.test(joint ?? '')
  )
    return {
      span: { start: p.span.start, end: q.span.end },
      points: [Math.max(p.value, q.value), Math.min(p.value, q.value)],
    }
  return behind.length === 1 && before(p.span) === ' by ' ? { span: p.span, margin: p.value } : undefined
}

function sidesOf(
  tokens: readonly Token[],
  verb: number,
  kind: Result['kind'],
): Pick<Result, 'ahead' | 'behind'> {
  const child = (wanted: (token: Token, at: number) => boolean): number | undefined => {
    const at = tokens.findIndex((t, i) => t.head === verb && wanted(t, i))
    return at < 0 ? undefined : at
  }
  const subject = child(({ deprel }) => deprel === 'nsubj')
  if (kind === 'voted' || kind === 'scored') return { ahead: subject }
  const isCased = (noun: number): boolean =>
    tokens.some(t => t.head === noun && t.deprel === 'case' && /^(?:to|against|with)$/.test(t.text))
  const other = child(
    ({ deprel, upos }, at) => upos !== 'NUM' && (deprel === 'obj' || (deprel === 'obl' && isCased(at))),
  )
  return LOSING.has(tokens[verb].lemma)
    ? { ahead: other, behind: subject }
    : { ahead: subject, behind: other }
}
