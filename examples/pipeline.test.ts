// Unit tests of a pipeline that writes summaries: npm test examples/pipeline.test.ts
import { check, compare } from 'corroborate'
import 'corroborate/vitest'
import { describe, expect, it } from 'vitest'
import { text } from './texts'

const article = { text: text('mill'), publisher: 'Calder Post', published: '2022-05-10' }

/** Stands for the pipeline under test, in which a language model may write. */
const summarise = (source: { readonly text: string }) => ({
  headline: 'Five people died in the fire at the Calder mill',
  lead: source.text.split('\n')[2],
})

describe('the summary', () => {
  const summary = summarise(article)

  it('says nothing that the article does not say', () => {
    expect(summary.headline).toBeSupportedBy(article)
    expect(summary).toEqual({
      headline: expect.toBeSupportedBy(article),
      lead: expect.toBeSupportedBy(article),
    })
  })

  it('would be caught with another figure', () => {
    expect('The mill employed 900 people.').toContradict(article)
    expect('The mill employed 900 people.').toDifferFrom(article, { facet: 'number' })
  })

  it('leaves the words with those who said them', () => {
    expect(article).toCredit('Ann Moss', 'The alarm had failed.')
    expect(article).not.toCredit('police', 'The alarm had failed.')
  })

  it('has no conflicts with the article', () => {
    expect(compare(summary.lead, article)).toHaveNoConflicts()
    expect(check(summary.headline, article)).toHaveNoConflicts()
  })
})
