import { describe, expect, it } from 'vitest'
import { check, names } from '../../../src/index'

/** Every entity with its other names. */
const called = (text: string): string[][] => names(text).map(({ name, aliases }) => [name, ...aliases])

describe('names that the text ties', () => {
  it('of marriage and of birth', () => {
    expect(called('Ann Roe, formerly Ann Bell, spoke. Bell wrote books.')).toEqual([
      ['Ann Roe', 'Ann Bell', 'Bell'],
    ])
    expect(called('Mary Smith (née Jones) won. Jones is 30.')).toEqual([
      ['Mary Smith', 'Jones', 'Mary Jones'],
    ])
    expect(called('Mary Smith, known as Jones, won.')).toEqual([['Mary Smith', 'Jones']])
  })
  it('of teams and firms', () => {
    expect(called('Arden City, nicknamed the Swans, drew. The Swans are third.')[0]).toContain('Swans')
    expect(called('The Arden Hawks lost to the Orel Bears. The Hawks had led.')).toHaveLength(2)
    expect(called('Acme Ltd was fined. Acme denied it.')).toEqual([['Acme Ltd', 'Acme']])
  })
  it('by a nickname in quotation marks', () => {
    expect(called('Robert "Bob" Hale died. Bob was 70.')).toEqual([['Robert "Bob" Hale', 'Bob']])
  })
  it('by a surname with a particle or a hyphen', () => {
    expect(called('Ludwig van der Berg won. Van der Berg is 30.')).toHaveLength(1)
    expect(called('Ana Soto-Rey spoke. Soto-Rey left.')).toHaveLength(1)
  })
  it('and none that only stand beside each other', () => {
    expect(called('Ann Roe, born in Leeds, spoke.')).toHaveLength(2)
    expect(called('Ann Roe, Tom Bell and Jo Hale spoke.')).toHaveLength(3)
    expect(called('John Adams Jr. spoke. John Adams Sr. listened.')).toHaveLength(2)
  })
})

describe('one name or two', () => {
  const verdict = (a: string, b: string) => check(`${a} ruled.`, `${b} ruled.`).verdict
  it.each([
    ['Bob Hale', 'Robert Hale'],
    ['Alex Cole', 'Alexandra Cole'],
    ['Sasha Cole', 'Alexander Cole'],
    ['Mr Marsh', 'John Marsh'],
    ['J. Marsh', 'John Marsh'],
    ['Sir Alan Reeve', 'Alan Reeve'],
  ])('%s may be %s', (a, b) => expect(verdict(a, b)).toBe('supported'))
  it.each([
    ['Elizabeth I', 'Elizabeth II'],
    ['Henry VIII', 'Henry VII'],
    ['John Adams Jr', 'John Adams Sr'],
    ['Mr Marsh', 'Hillary Marsh'],
    ['Mrs Marsh', 'John Marsh'],
    ['J. Marsh', 'Peter Marsh'],
  ])('%s is not %s', (a, b) => expect(verdict(a, b)).not.toBe('supported'))
})
