// Jest: npm run jest
require('corroborate/jest')
const { check } = require('corroborate')

const article = 'Five people died in the fire at the mill on Monday, police said.'

test('keeps to its source', () => {
  expect('Five people died on Monday.').toBeSupportedBy(article)
  expect({ answer: 'Five people died.' }).toEqual({ answer: expect.toBeSupportedBy(article) })
  expect(check('Five people died.', article)).toHaveNoConflicts()
})

test('says what is wrong where it does not', () => {
  expect(() => expect('Nine people died.').toBeSupportedBy(article)).toThrow(
    'A says Nine people, B says Five people',
  )
})
