// What changed between the revisions of one article: a correction, an addition, a fact that quietly went.
import { type Claim, compare } from 'corroborate'
import { text } from './texts'

const revisions = ['bridge-1', 'bridge-2', 'bridge-3'].map((name, i) => ({
  text: text(name),
  publisher: 'Harbour News',
  published: `2022-05-1${i}`,
}))

revisions.slice(1).forEach((later, i) => {
  const { documents, findings } = compare(revisions[i], later, { minConfidence: 0.3 })
  const [before, after] = documents.map(document => new Map(document.claims.map(claim => [claim.id, claim])))
  const words = (claims: ReadonlyMap<string, Claim>, [id]: readonly string[]) => claims.get(id)?.text ?? ''
  console.log(`Revision ${i + 1} to ${i + 2}`)
  for (const { relation, claims } of findings) {
    if (relation === 'differs')
      console.log(`  changed  ${words(before, claims.a)}\n       to  ${words(after, claims.b)}`)
    if (relation === 'unmatched' && claims.a.length === 0) console.log(`  added    ${words(after, claims.b)}`)
    if (relation === 'unmatched' && claims.b.length === 0)
      console.log(`  gone     ${words(before, claims.a)}`)
  }
})
