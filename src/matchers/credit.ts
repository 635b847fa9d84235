// Who is credited with what: the claims of a text that state a content, and the chains of speakers they stand in.
import { check } from '../check'
import { chainOf } from '../render/chain'
import type { Check, Claim, Document, Finding } from '../types'

interface Credit {
  readonly checked: Check
  readonly credited: boolean
  /** Names of everyone who is credited with the content. */
  readonly said: readonly string[]
}

/** Looks for `content` in a document, and for `speaker` in the chains of the claims that state it. */
export function supportedClaims(document: Document, speaker: string, content: string): Credit {
  const checked = check(content, document.source)
  const read = checked.documents[1]
  const ids = new Set(checked.findings.filter(states).flatMap(finding => finding.claims.b))
  const claims = read.claims.filter(claim => ids.has(claim.id) || isWithin(claim, content))
  const said = new Set(claims.flatMap(claim => chainOf(claim, read).map(link => link.name)))
  const credited = claims.some(claim => speakersOf(claim, read).some(name => isCalled(name, speaker)))
  return { checked, credited, said: [...said] }
}

/** Who says so is what is asked, so a difference on that alone does not count. */
const states = (finding: Finding): boolean =>
  (finding.relation === 'differs' && finding.facets.every(facet => facet === 'attribution')) ||
  finding.relation === 'agrees' ||
  (finding.relation === 'adds-detail' &&
    finding.reasons.every(r => r.addedBy !== 'a' || r.facet === 'attribution'))

const isWithin = (claim: Claim, content: string): boolean => normal(claim.text) === normal(content)

/** Every name, alias and wording by which a text calls the speakers of a claim, along the whole chain. */
function speakersOf(claim: Claim, document: Document): string[] {
  return chainOf(claim, document).flatMap(({ name, attribution }) => {
    const { source, speaker } = document.attributions[attribution]
    const entity = document.entities.find(candidate => candidate.id === speaker)
    const words = source.map(span => document.source.text.slice(span.start, span.end)).join(' ')
    return [name, words, ...(entity?.aliases ?? []), ...(entity?.roles ?? [])]
  })
}

/** "Moss" calls "Ann Moss"; "an" does not: whole words, in order. */
const isCalled = (name: string, speaker: string): boolean =>
  normal(speaker) !== '' && ` ${normal(name)} `.includes(` ${normal(speaker)} `)

const normal = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
