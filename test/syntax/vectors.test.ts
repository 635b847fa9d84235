import { describe, expect, it } from 'vitest'
import { segment } from '../../src/index'
import { cosine, spanVector } from '../../src/syntax/vectors'

const whole = (text: string) => {
  const [sentence] = segment(text).sentences
  return spanVector(sentence, sentence.tokens.keys())
}

describe('vectors of spans', () => {
  it('are near where the same is said in other words, and far where something else is', () => {
    const said = whole('The minister stepped down on Monday.')
    expect(cosine(said, whole('The minister resigned at the start of the week.'))).toBeGreaterThan(
      cosine(said, whole('The harvest was poor on Monday.')),
    )
  })
  it('are units, and nothing for no words', () => {
    const [sentence] = segment('Rain fell all night.').sentences
    const some = spanVector(sentence, [0, 1])
    expect(cosine(some, some)).toBeCloseTo(1, 5)
    expect([...spanVector(sentence, [])].every(x => x === 0)).toBe(true)
  })
  it('are the same for a sentence that comes from elsewhere', () => {
    const text = 'She signed the order, and the port was closed.'
    const [sentence] = segment(text).sentences
    const copied = structuredClone(sentence)
    expect(spanVector(copied, [1, 2, 3])).toEqual(spanVector(sentence, [1, 2, 3]))
  })
  it('reach into every part of a sentence too long to be read at once', () => {
    const [sentence] = segment(`${'and the river rose , '.repeat(120)}and the bridge held.`).sentences
    const last = sentence.tokens.length
    expect(cosine(spanVector(sentence, [last - 3, last - 2]), spanVector(sentence, [2, 3]))).toBeLessThan(
      0.999,
    )
  })
})
