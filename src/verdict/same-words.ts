// A statement in the source's very words: a sentence of it, or what one of its claims is told as.
import type { Claim, Document, Finding } from '../types'
import type { Odds } from './verdict'

/** A sentence of the statement and the claim of a source that says the same in the same words. */
export interface SameWords {
  readonly a: Claim
  readonly b: Claim
  readonly texts: readonly [Document, Document]
}

/** Set by hand, as what is borne out by rule is. */
const SAME: Odds = { support: 0.95, conflict: 0.02 }

/** Sentences of the statement → where a source says the same word for word. What a source only reports is told with who says so. */
export function sameWords(stated: Document, sources: readonly Document[]): ReadonlyMap<number, SameWords> {
  const found = new Map<number, SameWords>()
  const said = new Map<string, SameWords['b'] & { readonly in: Document }>()
  for (const document of sources) {
    const { sentences, claims, source } = document
    for (const claim of claims)
      if (claim.attribution === undefined) said.set(folded(claim.text), { ...claim, in: document })
    sentences.forEach(({ span }, s) => {
      const claim = claims.find(c => c.sentence === s)
      if (claim) said.set(folded(source.text.slice(span.start, span.end)), { ...claim, in: document })
    })
  }
  stated.sentences.forEach(({ span }, s) => {
    const text = folded(stated.source.text.slice(span.start, span.end))
    const a = stated.claims.find(c => c.sentence === s)
    const there = said.get(text)
    if (a === undefined || there === undefined || text === '') return
    const { in: document, ...b } = there
    found.set(s, { a, b, texts: [stated, document] })
  })
  return found
}

/** One spelling of white space and marks, without the last stop. */
function folded(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[.!]["']?$/, '')
    .trim()
}

/** Borne out, whatever a tree says of the words. */
export function asSaid({ a, b, texts: [stated, told] }: SameWords): { odds: Odds; finding: Finding } {
  const evidence = ({ source }: Document, { predicate: { span } }: Claim) => ({
    span,
    text: source.text.slice(span.start, span.end),
  })
  return {
    odds: SAME,
    finding: {
      id: 'f',
      relation: 'agrees',
      claims: { a: [a.id], b: [b.id] },
      facets: ['predicate'],
      confidence: SAME.support,
      reasons: [
        {
          judge: 'clause/same-words',
          facet: 'predicate',
          effect: 'agrees',
          a: evidence(stated, a),
          b: evidence(told, b),
          basis: 'stated',
          message: 'B states it in the same words.',
        },
      ],
    },
  }
}
