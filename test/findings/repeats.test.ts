import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'
import { IS_WHOLE } from '../properties/how-much'

const FACT = 'The warden of Pellworth said on Friday that nine swans had died.'
const OTHER = 'A signalman at Olvera led a goat off the line.'

describe('what one source states again and again', () => {
  it.each(IS_WHOLE ? [2, 70, 300] : [2, 90])(
    'is one fact with the one statement of the other: %d times',
    times => {
      const often = `${FACT} ${OTHER}\n\n`.repeat(times)
      const { findings, documents } = compare(`${FACT} ${OTHER}`, often)
      expect(findings.map(({ relation }) => relation)).toEqual(['agrees', 'agrees'])
      expect(findings.flatMap(({ claims }) => claims.b)).toHaveLength(documents[1].claims.length)
      expect(compare(often, FACT).findings.filter(f => f.relation === 'agrees')).toHaveLength(1)
    },
  )

  it('is not one fact with what is said of others', () => {
    const { findings } = compare(
      FACT,
      `${FACT} The warden of Olvera said on Friday that nine herons had died.`,
    )
    expect(findings.filter(({ claims }) => claims.a.length > 0 && claims.b.length > 0)).toHaveLength(1)
  })
})
