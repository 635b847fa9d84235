/** The facts of a story as a reader wants them: each once. The data has a claim and the report of it apart, each with those who tell it. */
import type { Story, StoryFact } from '../../types'
import { isCut } from '../alone'
import { type ClaimView, isReportOf, viewClaims } from '../view'

/** One fact of "the dam held" and "the mayor said that the dam held"; what is told in passing only where it stands in a longer fact. */
export function readerFacts(story: Story): StoryFact[] {
  const claims = new Map(story.documents.flatMap(viewClaims).map(view => [view.claim.id, view]))
  const headOf = (fact: StoryFact) => claims.get(fact.tellings[0]?.claim ?? '')
  const bySentence = new Map<string, StoryFact[]>()
  for (const fact of story.facts) {
    const head = headOf(fact)
    const key = `${head?.document.source.id} ${head?.claim.sentence}`
    bySentence.set(key, [...(bySentence.get(key) ?? []), fact])
  }
  const joined = new Map<StoryFact, StoryFact>()
  for (const near of bySentence.values())
    for (const fact of near) {
      const home = near.find(
        other => other !== fact && !joined.has(other) && areOne(other, headOf(other), fact, headOf(fact)),
      )
      if (home) joined.set(fact, home)
    }
  const whole = new Map<StoryFact, StoryFact>()
  for (const fact of story.facts) {
    let home = fact
    for (let next = joined.get(home); next; next = joined.get(home)) home = next
    whole.set(home, fact === home ? (whole.get(home) ?? home) : join(story, whole.get(home) ?? home, fact))
  }
  return story.facts.flatMap(fact => (joined.has(fact) ? [] : (whole.get(fact) ?? [])))
}

/** The content is the fact, and its report goes with it; a cut goes where it names nobody who does not tell the whole. */
function areOne(
  home: StoryFact,
  whole: ClaimView | undefined,
  fact: StoryFact,
  part: ClaimView | undefined,
): boolean {
  if (!whole || !part || whole.claim.polarity !== part.claim.polarity) return false
  if (isReportOf(part, whole)) return true
  return (
    isCut(part, whole) &&
    !isCut(whole, part) &&
    fact.disputedBy.length === 0 &&
    fact.statedBy.every(source => home.statedBy.includes(source))
  )
}

function join({ origins }: Story, fact: StoryFact, other: StoryFact): StoryFact {
  const [head] = fact.tellings
  const disputedBy = union(fact.disputedBy, other.disputedBy)
  const statedBy = union(fact.statedBy, other.statedBy).filter(source => !disputedBy.includes(source))
  const tellers = new Set([...statedBy, ...disputedBy])
  return {
    ...fact,
    tellings: [...fact.tellings, ...other.tellings.filter(({ source }) => source !== head.source)],
    statedBy,
    addedToBy: union(fact.addedToBy, other.addedToBy),
    disputedBy,
    lackedBy: fact.lackedBy.filter(source => !tellers.has(source)),
    voices: origins.filter(({ sources }) => sources.some(source => statedBy.includes(source))).length,
  }
}

const union = (some: readonly string[], others: readonly string[]): string[] => [
  ...new Set([...some, ...others]),
]
