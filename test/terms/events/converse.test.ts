import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'
import { isToldFromOtherEnd } from '../../../src/terms/events/converse'
import { compareSentences } from '../../../src/verdict/sentences/sentences'

/** Whether the main verbs tell one event from its two ends, equal names standing for each other. */
function isTurned(a: string, b: string): boolean {
  const [answer] = compareSentences(segment({ id: 'a', text: a }), [segment({ id: 'b', text: b })])
  const { statement, source } = answer.comparison
  const verb = (view: typeof statement) => view.terms.findIndex(term => term.head.upos === 'VERB')
  const partners = statement.terms.map(term => {
    const at = source.terms.findIndex(other => other.key === term.key)
    return at < 0 ? undefined : at
  })
  return isToldFromOtherEnd(statement, verb(statement), source, verb(source), partners)
}

describe('one event told from its other end', () => {
  it.each([
    ['Ingrid sold the van to Pavel.', 'Pavel bought the van from Ingrid.'],
    ['Keller defeated Lind.', 'Lind lost to Keller.'],
    ['Pavel sent a letter to Ingrid.', 'Ingrid received a letter from Pavel.'],
    ['Anna has married Pavel.', 'Pavel has married Anna.'],
  ])('is known: %s / %s', (a, b) => {
    expect(isTurned(a, b)).toBe(true)
  })
})

describe('two events', () => {
  it.each([
    ['Ingrid sold the van.', 'Ingrid bought the van.'],
    ['Keller defeated Lind.', 'Keller lost to Lind.'],
    ['Ingrid sued Pavel.', 'Pavel sued Ingrid.'],
    ['Ingrid sold the van to Pavel.', 'Pavel washed the van.'],
  ])('are not taken for one: %s / %s', (a, b) => {
    expect(isTurned(a, b)).toBe(false)
  })
})
