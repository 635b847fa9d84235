import { describe, expect, it } from 'vitest'
import { quantities, times } from '../../../src/index'
import { amountOf, inFull, readable, when } from '../usage'
import * as counts from './counts'
import * as days from './days'
import * as hours from './hours'
import * as measures from './measures'

const PUBLISHED = '2025-10-16'

for (const [kind, rows] of Object.entries({ ...counts, ...measures }))
  describe(`quantities: ${readable(kind)}`, () => {
    for (const [sentence, values] of rows)
      it(sentence, () => expect(quantities(sentence).map(amountOf).join('; ')).toBe(values && inFull(values)))
  })

for (const [kind, rows] of Object.entries({ ...days, ...hours }))
  describe(`times: ${readable(kind)}`, () => {
    for (const [sentence, values] of rows)
      it(sentence, () => expect(times(sentence, { published: PUBLISHED }).map(when).join('; ')).toBe(values))
  })
