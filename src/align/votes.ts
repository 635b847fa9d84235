// Two tellings of one vote that cannot both be right, wherever the two articles have them.
import type { ClaimView } from '../terms/claim-terms'
import { relateVotes, type Vote, voteIn } from '../terms/values/votes'
import type { TermClash } from './term-clash'

/** A body of one size votes on one matter in an article more often than on two. */
const LIKELY = 0.6

/** The votes of the two articles, where each tells of one alone. */
export function votesApart(a: readonly ClaimView[], b: readonly ClaimView[]): TermClash[] {
  const [mine, theirs] = [loneVote(a), loneVote(b)]
  if (!mine || !theirs || relateVotes(mine.vote, theirs.vote) !== 'exclusive') return []
  const [x, y] = [mine.view.terms[mine.vote.term], theirs.view.terms[theirs.vote.term]]
  return x && y ? [{ a: mine.view, b: theirs.view, x, y, score: LIKELY }] : []
}

interface Told {
  readonly view: ClaimView
  readonly vote: Vote
}

/** The vote that an article tells, in the shortest claim that does; nothing where it tells of two. */
function loneVote(views: readonly ClaimView[]): Told | undefined {
  const told = views
    .flatMap(view => {
      const vote = voteIn(view)
      return vote ? [{ view, vote }] : []
    })
    .sort((p, q) => p.view.terms.length - q.view.terms.length || p.view.index - q.view.index)
  return told.every(one => told.every(other => relateVotes(one.vote, other.vote) !== 'exclusive'))
    ? told[0]
    : undefined
}
