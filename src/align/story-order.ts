// Where a sentence stands in the story that two articles share.
import type { ClaimView, Term } from '../terms/claim-terms'
import type { Sentence } from '../types'

/** Shared terms must tell this much together, or the sentence is beside the story: a name, or two plain words. */
const LEAST_SHARED = 1

/**
 * For each sentence that makes a claim, how many sentences of its article before it have something to do with the other
 * article: what is put into an article and has nothing to do with it moves nothing.
 */
export function rankSentences(
  views: readonly ClaimView[],
  terms: ReadonlyMap<Sentence, readonly Term[]>,
  isTheirs: (key: string) => boolean,
  identity: (term: Term) => string,
): Map<Sentence, number> {
  const ranks = new Map<Sentence, number>()
  let document: ClaimView['document'] | undefined
  let rank = 0
  for (const view of views) {
    if (view.document !== document) rank = 0
    document = view.document
    if (ranks.has(view.sentence)) continue
    ranks.set(view.sentence, rank)
    let shared = 0
    for (const term of terms.get(view.sentence) ?? []) if (isTheirs(identity(term))) shared += term.weight
    if (shared >= LEAST_SHARED) rank++
  }
  return ranks
}
