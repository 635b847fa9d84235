// A statement in the source's very words: a sentence of it, what one of its claims is told as, or a clause that stands there.
import { commitmentOf } from '../../claims/qualifiers/commitment'
import { rememberEach } from '../../memo'
import { growTree, type Tree } from '../../syntax/clause-tree'
import { mendedSentences } from '../../terms/ties/mended'
import { overlaps } from '../../text/spans'
import type { Claim, Document, Finding } from '../../types'
import { commits } from '../commitments'
import type { Odds } from '../verdict'
import { creditOf, isCredited } from './credited'
import { clauseOf, folded, runIn, type Word, wordsOf } from './same-run'

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
      if (claim.attribution === undefined) said.set(unmarked(claim.text), { ...claim, in: document })
    sentences.forEach(({ span }, s) => {
      const claim = claims.find(c => c.sentence === s)
      if (claim) said.set(unmarked(source.text.slice(span.start, span.end)), { ...claim, in: document })
    })
  }
  stated.sentences.forEach(({ span }, s) => {
    const text = unmarked(stated.source.text.slice(span.start, span.end))
    const a = stated.claims.find(c => c.sentence === s)
    const there = said.get(text) ?? clauseIn(stated, s, sources)
    if (a === undefined || there === undefined || text === '') return
    const { in: document, ...b } = there
    found.set(s, { a, b, texts: [stated, document] })
  })
  return found
}

/** Where a source has the sentence's words as a clause, commits itself to it as firmly, and credits it to whom the statement does. */
function clauseIn(
  stated: Document,
  sentence: number,
  sources: readonly Document[],
): (Claim & { readonly in: Document }) | undefined {
  const credit = creditOf(stated, sentence)
  const tree = growTree(stated.sentences[sentence], sentence)
  const { tokens } = tree
  const own = [...tokens.keys()].filter(i => tokens[i].upos !== 'PUNCT' && credit?.words.has(i) !== false)
  const top = own.find(i => !own.includes(tokens[i].head))
  if (top === undefined || (own.length < FEWEST && credit === undefined)) return undefined
  const words = own.map(i => folded(tokens[i].text))
  const mine = standingAt(tree, top)
  for (const source of sources)
    for (const there of clausesOf(source)) {
      if (words.filter(word => there.tree.lowered.includes(word)).length < words.length / 2) continue
      const run = runIn(words, there.words())
      const head = run === undefined ? -1 : clauseOf(there.tree, run, mine.whole)
      const theirs = head < 0 ? undefined : standingAt(there.tree, head)
      if (theirs?.isNegative !== mine.isNegative || !commits(theirs, mine)) continue
      const { span } = there.tree.tokens[head]
      if (credit !== undefined && !isCredited(source, span, credit.holder)) continue
      const near = source.claims.filter(c => c.sentence === there.tree.sentence)
      const claim = near.find(c => overlaps(c.predicate.span, span)) ?? near[0]
      if (claim) return { ...claim, in: source }
    }
  return undefined
}

/** A word or two stand anywhere. */
const FEWEST = 3

const clausesOf = rememberEach((document: Document) =>
  mendedSentences(document).map((sentence, s) => {
    const tree = growTree(sentence, s)
    let words: readonly Word[] | undefined
    return { tree, words: () => (words ??= wordsOf(document, tree)) }
  }),
)

function standingAt(tree: Tree, token: number) {
  const whole = commitmentOf(tree, token)
  return { whole, isNegative: whole.polarity === 'negative', modality: whole.modality }
}

/** One spelling of white space and marks, without the last stop. */
function unmarked(text: string): string {
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
