import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const textsOf = (text: string) => segment(text).claims.map(claim => claim.text)

describe('a description belongs', () => {
  it('to the subject of the verb behind it', () => {
    const texts = textsOf('Ana-Lena Ortiz, music teacher at Leeds College, praised the plan in a letter.')
    expect(texts).toContain('Ana-Lena Ortiz praised the plan in a letter.')
  })

  it('to the person, not the event that she met', () => {
    const texts = textsOf('The death of Ortiz, 43, a mother of two, shocked the town.')
    expect(texts).toContain('Ortiz is a mother of two.')
  })

  it('to the name behind it, office and all', () => {
    const texts = textsOf('The firm waits while Secretary of Trade Paul Amato talks with Norway.')
    expect(texts).toContain('Secretary of Trade Paul Amato talks with Norway.')
    expect(texts.some(t => /Amato is/.test(t))).toBe(false)
  })

  it('as party and state', () => {
    const texts = textsOf('Rep. Ana Ortiz (D-Ohio) voted no.')
    expect(texts).toContain('Rep. Ana Ortiz is a Democrat from Ohio.')
    expect(texts).not.toContain('Ana Ortiz is a representative.')
  })

  it('with both of its offices to one person, under one article', () => {
    expect(textsOf('Ana Ortiz, the former mayor and founder of Harker, gave £3m.')).toContain(
      'Ana Ortiz is the former mayor and founder of Harker.',
    )
    const two = textsOf('The thieves hit Harker, a bank and a shop.')
    expect(two.some(text => /Harker is/.test(text))).toBe(false)
  })

  it('to nobody where a verb behind it was read as a name', () => {
    const texts = textsOf('The vicar, Rev Jo Dunn, wept.')
    expect(texts).toEqual(['Rev Jo Dunn is the vicar.', 'The vicar, Rev Jo Dunn, wept.'])
  })

  it('to its noun when it tells which one is meant', () => {
    for (const text of [
      'Police moved people living near the dam.',
      'The man who sold the mill lives in Leeds.',
      'The firm closed a mine that had lost money.',
    ])
      expect(textsOf(text)).toEqual([text])
  })

  it('to its noun as a claim when it is set off', () => {
    expect(textsOf('The mill, built in 1850, burned down.')).toContain('The mill was built in 1850.')
    expect(textsOf('Ana Ortiz, who sold the mill in May, has died.')).toContain(
      'Ana Ortiz sold the mill in May.',
    )
  })
})

describe('no claim is made', () => {
  it('of kin without an owner', () => {
    expect(textsOf('He parted from wife Helen in May.').some(t => /is a wife/.test(t))).toBe(false)
  })

  it('of a part of town as the town', () => {
    expect(textsOf('They met in downtown Leeds.').some(t => /is a downtown/.test(t))).toBe(false)
  })

  it('of a party by brackets with other words', () => {
    expect(textsOf('Ana Ortiz (born 1950) voted no.').some(t => /Democrat|Republican/.test(t))).toBe(false)
  })

  it('of what is only asked', () => {
    const texts = textsOf('The court asked whether the firm had paid. Nobody knew what she was hiding.')
    expect(texts).not.toContain('The firm had paid.')
    expect(texts).not.toContain('She was hiding.')
  })

  it('under "unlikely" without saying so', () => {
    expect(textsOf('It is unlikely the firm will pay.')).not.toContain('The firm will pay.')
  })

  it('of an hour as of somebody', () => {
    const texts = textsOf('Hours after the vote, angry crowds in Leeds broke windows.')
    expect(texts.some(t => /^Hours after the vote broke|^Hours .* (is|are) /.test(t))).toBe(false)
  })
})

describe('joined words', () => {
  it('are nouns behind a finite verb', () => {
    expect(textsOf('Norway is turning to other lands for help and support in the talks.')).toEqual([
      'Norway is turning to other lands for help and support in the talks.',
    ])
  })

  it.each([
    'Only Ortiz and Weber voted no.',
    'Ortiz and Weber signed a treaty.',
    'Ortiz and Weber lost their seats.',
    'Ortiz and Weber won three medals.',
    'The cook mixed flour and water.',
    'The firm sells old cars and bikes.',
    'The firm sells tests and vaccines for children.',
    'She did not see Ortiz and Weber.',
    'She flew between Leeds and Oslo.',
    'The court backed Harker and Sons.',
    'At least Leeds and Oslo were hit.',
  ])('stay together where one alone might not be so: %s', text => {
    expect(textsOf(text)).toEqual([text])
  })

  it('are told one by one where each is so', () => {
    expect(textsOf('The firm owns a mill and a quarry.')).toEqual([
      'The firm owns a mill.',
      'The firm owns a quarry.',
    ])
    expect(textsOf('Ortiz and Weber resigned.')).toEqual(['Ortiz resigned.', 'Weber resigned.'])
  })

  it('go to the clause whose subject they stand before', () => {
    const texts = textsOf(
      'Ortiz said that Weber came to lift his falling ratings and in plain terms she urged voters to stay away.',
    )
    expect(texts.some(t => /^In plain terms (she|Ortiz) urged/.test(t))).toBe(true)
  })

  it('sum up the clause before and stay with it', () => {
    const texts = textsOf('The council voted on Monday, a step that has surprised the traders.')
    expect(texts).not.toContain('A step has surprised the traders.')
    expect(texts.some(t => /voted on Monday, a step that has surprised/.test(t))).toBe(true)
  })

  it('are no offices when several hold the same', () => {
    const texts = textsOf('"That was the desk of President Grant, President Hayes," Ana Ortiz said.')
    expect(texts.some(t => /(Grant|Hayes) is President/.test(t))).toBe(false)
  })

  it('are not claimed of who repeats them', () => {
    const texts = textsOf(
      `"We talked for an hour, and then she said, 'I want to sell the mill.'" Karl Weber recalled.`,
    )
    expect(texts.some(t => /^Karl Weber said: "I want to sell/.test(t))).toBe(false)
  })
})

describe('a noun', () => {
  it('is not described by a clause whose verb has another number', () => {
    const texts = textsOf('Voters across the nation who are watching the race want calm.')
    expect(texts.some(t => /^The nation (is|are) watching/.test(t))).toBe(false)
  })
})
