// node:test, and whatever else takes an exception for a failure: npm run node-test
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from 'corroborate'
import { assertNoConflicts, assertSupported } from 'corroborate/assert'

const article = 'Five people died in the fire at the mill on Monday, police said.'

test('keeps to its source', () => {
  assertSupported('Five people died on Monday.', article)
  assertNoConflicts(check('Five people died.', article))
})

test('says what is wrong where it does not', () => {
  assert.throws(() => assertSupported('Nine people died.', article), /A says Nine people, B says Five people/)
})
