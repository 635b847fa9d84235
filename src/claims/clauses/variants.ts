// The ways to choose one member from each distributive coordination of a claim.
import type { Coordination } from './coordination'
import type { Choice } from './phrases'

/** More claims than this from one clause tell a reader nothing new; the longest coordination alone is then dealt out. */
const MAX_VARIANTS = 8

export function choices(
  words: readonly number[],
  coordinations: ReadonlyMap<number, Coordination>,
): Choice[] {
  const sites = words
    .map(word => coordinations.get(word))
    .filter((c): c is Coordination => c?.distributive === true && !c.clausal)
    // A coordination inside a member of another is only met when that member is chosen.
    .filter(c => c.members.every(m => words.includes(m)))
  if (sites.length === 0) return [new Map()]
  const product = sites.reduce((n, s) => n * s.members.length, 1)
  const dealt =
    product <= MAX_VARIANTS ? sites : [sites.reduce((a, b) => (b.members.length > a.members.length ? b : a))]
  let all: Map<number, number>[] = [new Map()]
  for (const site of dealt)
    all = all.flatMap(choice => site.members.map(member => new Map(choice).set(site.members[0], member)))
  return all
}
