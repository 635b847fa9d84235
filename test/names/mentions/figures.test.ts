import { describe, expect, it } from 'vitest'
import { names } from '../../../src/index'

const found = (text: string): string[] => names(text).map(({ name }) => name)
const typed = (text: string): string[] => names(text).map(({ type, name }) => `${type} ${name}`)

describe('names beside figures and titles', () => {
  it.each([
    ['City 2-0 Rovers was the score.', ['City', 'Rovers']],
    ['Apollo 11 landed.', ['Apollo 11']],
    ['Bo Lind tested the 737 Max.', ['Bo Lind', '737 Max']],
    ['The 12 Apostles is a range of rocks.', ['Apostles']],
    ['It reached 35C (95F) in Dorn and Halm.', ['Dorn', 'Halm']],
    ['He wrote to Martin Luther King Jr. in Atlanta.', ['Martin Luther King Jr.', 'Atlanta']],
    ['The bust of King Jr. was sold.', ['King Jr.']],
    ['King Olaf II and Olaf III met.', ['Olaf II', 'Olaf III']],
    // A surname that is spelt as a title.
    ['Coach Ali Sen left the club in May.', ['Ali Sen']],
    ['Hu Bo met Li Wei. Hu stayed.', ['Hu Bo', 'Li Wei']],
    ['Kim Min-su met Xi Lan. Xi left.', ['Kim Min-su', 'Xi Lan']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['Manchester United won.', ['organisation Manchester United']],
    ['Glasgow Rangers won.', ['organisation Glasgow Rangers']],
    ['Norwich City won.', ['place Norwich City']],
    ['Formula 1 returns.', ['other Formula 1']],
    ['The vote was in Hull on Wednesday.', ['place Hull']],
  ])('knows what kind it is: %s', (text, expected) => expect(typed(text)).toEqual(expected))
})
