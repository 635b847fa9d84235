// Follows who says so, from the article down to the first source that it names.
import { type Attribution, type Document, segment } from 'corroborate'
import { text } from './texts'

const document = segment({ text: text('mill'), publisher: 'Calder Post' })

/** The speakers of an attribution, the first source last. */
function chain(attribution: Attribution, { attributions, entities, source }: Document): string[] {
  const words = attribution.source.map(span => source.text.slice(span.start, span.end)).join(' ')
  const speaker = entities.find(entity => entity.id === attribution.speaker)?.name ?? words
  const outer = attribution.parent === undefined ? [] : chain(attributions[attribution.parent], document)
  return [...outer, speaker]
}

for (const claim of document.claims) {
  const attribution = claim.attribution === undefined ? undefined : document.attributions[claim.attribution]
  const speakers = attribution ? chain(attribution, document) : []
  console.log([claim.text, document.source.publisher, ...speakers].join('\n  ← '))
}
