import { describe, expect, it } from 'vitest'
import { quantities, times } from '../../src/index'
import { amountOf, inFull, when } from './usage'
import * as amounts from './usage-quantities'
import * as moments from './usage-times'

const PUBLISHED = '2025-10-16'

for (const [kind, rows] of Object.entries(amounts))
  describe(`quantities as news writes them: ${kind}`, () => {
    for (const [sentence, values] of rows)
      it(sentence, () => expect(quantities(sentence).map(amountOf).join('; ')).toBe(values && inFull(values)))
  })

for (const [kind, rows] of Object.entries(moments))
  describe(`times as news writes them: ${kind}`, () => {
    for (const [sentence, values] of rows)
      it(sentence, () => expect(times(sentence, { published: PUBLISHED }).map(when).join('; ')).toBe(values))
  })
