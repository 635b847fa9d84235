/** Who says so: the chain of speakers from the article down to the first source it names. */
import type { Claim, Document } from '../types'
import { quoteAt } from './quote'

export interface ChainLink {
  /** The speaker's name, or the words that describe the speaker. */
  readonly name: string
  /** True when the words themselves are given in quotation marks. */
  readonly quoted: boolean
  /** Index into `document.attributions`. */
  readonly attribution: number
}

/**
 * The links of a claim's attribution chain, nearest to the article first; empty when the article itself states the claim.
 *
 * @example
 * // The New York Times reported, citing declassified US intelligence, that Russia buys shells.
 * chainOf(claim, document).map(link => link.name) // ['The New York Times', 'declassified US intelligence']
 */
export function chainOf(claim: Claim, document: Document): ChainLink[] {
  const links: ChainLink[] = []
  const seen = new Set<number>()
  let index = claim.attribution
  while (index !== undefined && !seen.has(index)) {
    const attribution = document.attributions[index]
    if (attribution === undefined) break
    seen.add(index)
    links.unshift({
      name: speakerName(document, index),
      quoted: attribution.kind !== 'indirect',
      attribution: index,
    })
    index = attribution.parent
  }
  // "Reuters reported" inside "Reuters writes" is one voice, not two.
  return links.filter((link, at) => at === 0 || link.name.toLowerCase() !== links[at - 1].name.toLowerCase())
}

function speakerName(document: Document, index: number): string {
  const attribution = document.attributions[index]
  const words = quoteAt(document.source.text, attribution.source)
  const entity = document.entities.find(candidate => candidate.id === attribution.speaker)
  return entity?.name || words || 'an unnamed source'
}

/** The name as a reader is shown it: "she", of whom nobody can be sure, is marked as the word of the source. */
export const shownName = ({ name }: ChainLink): string =>
  PRONOUNS.has(name.toLowerCase()) ? `“${name.toLowerCase()}”` : name

const PRONOUNS = new Set('he she it they who which we i you this that these those'.split(' '))
