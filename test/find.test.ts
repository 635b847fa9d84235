import { describe, expect, it } from 'vitest'
import { names, quantities, segment, times } from '../src/index'

const TEXT =
  'Ann Roe, the mayor of Leeds, resigned on Wednesday after 14 months. More than two dozen people died. Roe is 48.'

const wordsAt = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end)

describe('values and names alone', () => {
  it('finds quantities with their unit and interval', () => {
    const [found] = quantities('More than two dozen people died.')
    expect(found).toMatchObject({ value: 24, min: 24, max: null, unit: 'people' })
  })

  it('finds times, resolved from the date of publication', () => {
    const text = 'They met on Wednesday.'
    const [found] = times(text, { published: '2023-07-28' })
    expect(found).toMatchObject({ start: '2023-07-26', end: '2023-07-26', inferred: true })
    expect(wordsAt(text, found.span)).toBe('Wednesday')
  })

  it('leaves relative times unresolved without a date', () => {
    expect(times('They met on Wednesday.')[0].start).toBeUndefined()
  })

  it('finds each name once, with its other forms, its roles and its places', () => {
    const found = names(TEXT)
    const person = found.find(name => name.type === 'person')
    expect(person).toMatchObject({ name: 'Ann Roe', aliases: ['Roe'] })
    expect(person?.roles.join()).toContain('mayor')
    expect(person?.spans.map(span => wordsAt(TEXT, span))).toEqual(['Ann Roe', 'Roe'])
    expect(found.some(name => name.type === 'place' && name.name === 'Leeds')).toBe(true)
  })

  it('says what segment says', () => {
    const document = segment({ text: TEXT, published: '2023-07-28' })
    expect(quantities(TEXT)).toEqual(document.quantities)
    expect(times(TEXT, { published: '2023-07-28' })).toEqual(document.times)
    expect(names(TEXT).map(name => name.name)).toEqual(document.entities.map(entity => entity.name))
  })

  it('takes any string, and nothing else', () => {
    expect([quantities(''), times(''), names('')]).toEqual([[], [], []])
    const notText = JSON.parse('{ "text": 1 }')
    for (const find of [quantities, times, names]) {
      expect(() => find(notText)).toThrow(TypeError)
    }
    expect(() => times('Now.', { published: '26 July' })).toThrow('ISO 8601')
  })
})
