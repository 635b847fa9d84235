import { describe, expect, it } from 'vitest'
import { nameSimilarity, SAME_NAME, sameEntity } from '../../src/names/similarity'
import type { Entity, EntityType } from '../../src/types'

const same = (a: string, b: string, type?: EntityType) => {
  expect(nameSimilarity(a, b, type), `${a} | ${b}`).toBeGreaterThanOrEqual(SAME_NAME)
  expect(nameSimilarity(b, a, type)).toBeCloseTo(nameSimilarity(a, b, type))
}
const other = (a: string, b: string, type?: EntityType) => {
  expect(nameSimilarity(a, b, type), `${a} | ${b}`).toBeLessThan(SAME_NAME)
  expect(nameSimilarity(b, a, type)).toBeCloseTo(nameSimilarity(a, b, type))
}
const entity = (name: string, type: EntityType, aliases: string[] = []): Entity => ({
  id: 'e1',
  type,
  name,
  aliases,
  roles: [],
  mentions: [],
})

describe('names of one person', () => {
  it('are one in any transliteration', () => {
    same('Sergey Shoigu', 'Sergei Shoygu', 'person')
    same('Muammar Gaddafi', 'Moammar Qadhafi', 'person')
    same('Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'person')
    same('Mohammed Hussein', 'Muhammad Husayn', 'person')
    same('Lech Wałęsa', 'Lech Walesa', 'person')
  })
  it('are one in any order, with initials, nicknames, middle names and titles', () => {
    same('Shoigu, Sergey', 'Sergey Shoigu', 'person')
    same('J. Smith', 'John Smith', 'person')
    same('Bill Clinton', 'William J. Clinton', 'person')
    same('John Fitzgerald Kennedy', 'John Kennedy', 'person')
    same('Dr. Anna Weber', 'Anna Weber', 'person')
    same('Kim Jong-un', 'Kim Jong Un', 'person')
    same('JohnPaul Jones', 'John Paul Jones', 'person')
    same('Park Jong hee', 'Jonghee Park', 'person')
  })
  it('are one when a surname stands for the whole', () => {
    same('Shoigu', 'Sergey Shoigu', 'person')
    same('Kim', 'Kim Jong Un', 'person')
  })
})

describe('names of two people', () => {
  it('stay apart in one family', () => {
    other('John Smith', 'Jane Smith', 'person')
    other('George W. Bush', 'George H. W. Bush', 'person')
    other('Bill Clinton', 'Hillary Clinton', 'person')
    other('Martin Luther King Jr.', 'Martin Luther King Sr.', 'person')
    other('Kim Jong Un', 'Kim Jong Il', 'person')
    other('Mr. Baker', 'Mrs. Baker', 'person')
  })
  it('stay apart with another patronymic or father', () => {
    other('Sergey Viktorovich Lavrov', 'Sergey Ivanovich Lavrov', 'person')
    other('Omar bin Hassan al-Tamimi', 'Hassan bin Omar al-Tamimi', 'person')
  })
  it('stay apart when only the given name is shared', () => {
    other('Michael', 'Michael Jordan', 'person')
    other('Paul Martin', 'Paul Ryan', 'person')
  })
  it('stay apart on initials alone', () => other('N. N.', 'Nora Novak', 'person'))
})

describe('names of organisations', () => {
  it('are one with other word order, legal form, spelling and acronym', () => {
    same('Defence Ministry', 'Ministry of Defense', 'organisation')
    same('Russian Defence Ministry', 'Ministry of Defense of the Russian Federation', 'organisation')
    same('Acme Inc.', 'Acme', 'organisation')
    same('GOP', 'Republican Party', 'organisation')
    same('OFAC', 'Office of Foreign Assets Control', 'organisation')
    same('Oxford University', 'University of Oxford', 'organisation')
    same('7th Fleet', 'Seventh Fleet', 'organisation')
  })
  it('stay apart when one word tells them apart', () => {
    other('7th Fleet', '8th Fleet', 'organisation')
    other('Democratic Party', 'Republican Party', 'organisation')
    other('North Korean army', 'South Korean army', 'organisation')
    other('New York Times', 'Financial Times', 'organisation')
    other('University of Oxford', 'University of Cambridge', 'organisation')
    other('Government of Estonia', 'Government of Ethiopia', 'organisation')
  })
})

describe('names of places', () => {
  it('are one under all their names', () => {
    same('Kyiv', 'Kiev')
    same('DPRK', 'North Korea')
    same('the Democratic People’s Republic of Korea', 'N. Korea')
    same('U.S.', 'the United States')
    same('Britain', 'UK')
    same('Burma', 'Myanmar')
  })
  it('stay apart', () => {
    other('North Korea', 'South Korea', 'place')
    other('Niger', 'Nigeria', 'place')
    other('Austria', 'Australia', 'place')
  })
})

describe('entities of two articles', () => {
  it('meet by name and by what stands for a country', () => {
    expect(sameEntity(entity('Kremlin', 'organisation'), entity('Russia', 'place'))).toBeGreaterThanOrEqual(
      SAME_NAME,
    )
    expect(sameEntity(entity('NYT', 'organisation'), entity('The New York Times', 'organisation'))).toBe(1)
  })
  it('never meet across kinds', () => {
    expect(sameEntity(entity('Jordan', 'person'), entity('Jordan', 'place'))).toBe(0)
    expect(sameEntity(entity('Kremlin', 'organisation'), entity('Ukraine', 'place'))).toBeLessThan(SAME_NAME)
  })
  it('take any string for a name', () => {
    for (const name of ['', ' ', '’s', '😀', '\ud800', '-', ',', 'a'.repeat(5000)])
      expect(nameSimilarity(name, 'John Smith')).toBeLessThan(SAME_NAME)
  })
})
