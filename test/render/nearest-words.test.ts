import { describe, expect, it } from 'vitest'
import { check, segment } from '../../src/index'
import { checkToText } from '../../src/render'
import { nearestWords } from '../../src/render/nearest-words'

const SOURCE = segment(
  'The mayor opened the bridge in May. The old mill burned down on Monday. Nobody was hurt.',
)
const nearest = (statement: string) => {
  const found = nearestWords(segment(statement), [segment('Rain fell.'), SOURCE])
  return found?.document.source.text.slice(found.sentence.span.start, found.sentence.span.end)
}

describe('the nearest words', () => {
  it.each([
    ['The mill was burning for hours.', 'The old mill burned down on Monday.'],
    ['Rain is expected.', 'Rain fell.'],
    ['She resigned.', undefined],
  ])('to %j are %j', (statement, words) => {
    expect(nearest(statement)).toBe(words)
  })

  it('are shown of a check that found nothing', () => {
    const found = check('The owner of the mill fled abroad.', {
      publisher: 'Radio',
      text: SOURCE.source.text,
    })
    expect(checkToText({ ...found, findings: [] })).toContain(
      'nothing states it; the nearest words, of Radio:\n     The old mill burned down on Monday.',
    )
  })
})
