import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { compare } from '../src/index'
import { damage, randomNumbers } from './fuzz'
import { brokenSpans, lostClaims, shape } from './invariants'

const read = (path: string) => readFileSync(join(__dirname, '..', path), 'utf8')
const ajv = new Ajv2020({ strict: false })
addFormats(ajv)
const isReport = ajv.compile(JSON.parse(read('schema/report.schema.json')))
const [A, B] = [read('seeds/a.txt'), read('seeds/b.txt')]
const ROUNDS = 12

it('damaged articles break no invariant, and their reports are as the schema says', () => {
  const random = randomNumbers(20260726)
  for (let round = 0; round < ROUNDS; round++) {
    const [a, b] = [damage(A, random), damage(B, random)]
    const report = compare(a, b)
    expect(report.documents.flatMap(brokenSpans)).toEqual([])
    expect(lostClaims(report)).toEqual([])
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    expect(shape(compare(b, a), true)).toEqual(shape(report, false))
  }
})
