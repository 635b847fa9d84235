import type { Claim, Document, Mention, Quantity, Span, TimeExpression, Token } from '../types'

/** A content word of a claim; function words are left out. */
export interface ClaimWord {
  readonly token: Token
  /** Index of the token in its sentence. */
  readonly index: number
  readonly sentence: number
  /** Id of the entity that the word helps to name. */
  readonly entity?: string
}

/** A claim with everything its words carry, gathered once so that alignment and judges need not search the document. */
export interface ClaimView {
  readonly claim: Claim
  readonly document: Document
  /** Index in `document.claims`. */
  readonly index: number
  readonly words: readonly ClaimWord[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly mentions: readonly Mention[]
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'SYM', 'INTJ', 'X'])

const inside = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(s => s.start <= span.start && span.end <= s.end)

/** The claims of a document, each with the words, values and mentions inside its spans. */
export function viewClaims(document: Document): ClaimView[] {
  const mentionsOf = bySentence(document, document.mentions)
  const quantitiesOf = bySentence(document, document.quantities)
  const timesOf = bySentence(document, document.times)
  return document.claims.map((claim, index) => {
    const mentions = mentionsOf[claim.sentence].filter(m => inside(m.span, claim.spans))
    const words: ClaimWord[] = []
    document.sentences[claim.sentence].tokens.forEach((token, i) => {
      if (!CONTENT.has(token.upos) || !inside(token.span, claim.spans)) return
      const named = mentions.find(m => m.entity && m.span.start <= token.span.start && token.span.end <= m.span.end)
      words.push({ token, index: i, sentence: claim.sentence, entity: named?.entity })
    })
    return {
      claim,
      document,
      index,
      words,
      mentions,
      quantities: quantitiesOf[claim.sentence].filter(q => inside(q.span, claim.spans)),
      times: timesOf[claim.sentence].filter(t => inside(t.span, claim.spans)),
    }
  })
}

/** Things with spans, dealt out to the sentences that hold them. */
function bySentence<T extends { readonly span: Span }>(document: Document, things: readonly T[]): T[][] {
  const out: T[][] = document.sentences.map(() => [])
  let s = 0
  for (const thing of [...things].sort((x, y) => x.span.start - y.span.start)) {
    while (s < out.length - 1 && document.sentences[s].span.end <= thing.span.start) s++
    out[s]?.push(thing)
  }
  return out
}
