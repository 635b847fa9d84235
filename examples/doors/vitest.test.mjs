// Vitest, alone and beside a document (jsdom, happy-dom): npm run vitest
import 'corroborate/vitest'
import { check } from 'corroborate'
import { expect, it } from 'vitest'

const article = 'Five people died in the fire at the mill on Monday, police said.'

it('keeps to its source', () => {
  expect('Five people died on Monday.').toBeSupportedBy(article)
  expect({ answer: 'Five people died.' }).toEqual({ answer: expect.toBeSupportedBy(article) })
  expect(check('Five people died.', article)).toHaveNoConflicts()
})

it('says what is wrong where it does not', () => {
  expect(() => expect('Nine people died.').toBeSupportedBy(article)).toThrow(
    'A says Nine people, B says Five people',
  )
})
