import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens'

const words = (text: string) => tokenize(text, { start: 0, end: text.length }).map(t => t.text)

describe('tokenize', () => {
  it('splits clitics, also after a letter apostrophe', () => {
    expect(words("They can't say it's Maria’s or the dogsʼ.")).toEqual(
      "They|ca|n't|say|it|'s|Maria|'s|or|the|dogs|'|.".split('|'),
    )
  })

  it('splits money, percentages and times from their units', () => {
    expect(words('It paid $3.5bn, 10% more, at 5pm.')).toEqual(
      'It|paid|$|3.5|bn|,|10|%|more|,|at|5|pm|.'.split('|'),
    )
  })

  it('keeps abbreviations with their stop, and lets the sentence have its own', () => {
    expect(words('Mr. Low left the U.S. at 5 p.m.')).toEqual('Mr.|Low|left|the|U.S.|at|5|p.m|.'.split('|'))
  })
})
