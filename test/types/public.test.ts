// Checked by the compiler (npm run typecheck); at run time these tests say nothing.
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type AlignContext,
  type Aligner,
  type Alignment,
  type Check,
  type CheckOptions,
  type CompareOptions,
  check,
  compare,
  type Document,
  type Extractor,
  type Facet,
  type Finding,
  type Judge,
  load,
  type Reason,
  type Report,
  type Source,
  segment,
} from '../../src'
import type { CorroborateMatchers, MatcherResult } from '../../src/matchers'
import * as matchers from '../../src/matchers'
import '../../src/vitest'

describe('what functions take and give', () => {
  it('is a text or a source, and plain data', () => {
    expectTypeOf(segment).parameter(0).toEqualTypeOf<Source | string>()
    expectTypeOf(segment).returns.toEqualTypeOf<Document>()
    expectTypeOf(compare).returns.toEqualTypeOf<Report>()
    expectTypeOf(compare).parameter(2).toEqualTypeOf<CompareOptions | undefined>()
    expectTypeOf(check).parameter(1).toEqualTypeOf<Source | string | readonly (Source | string)[]>()
    expectTypeOf(check).returns.toEqualTypeOf<Check>()
    expectTypeOf(load).returns.toEqualTypeOf<Promise<void>>()
    expectTypeOf<CheckOptions>().toEqualTypeOf<CompareOptions>()
  })

  it('cannot be changed by the one who reads it', () => {
    expectTypeOf<Report['findings']>().toEqualTypeOf<readonly Finding[]>()
    expectTypeOf<Finding['reasons']>().toEqualTypeOf<readonly [Reason, ...Reason[]]>()
    expectTypeOf<Report['documents']>().toEqualTypeOf<readonly [Document, Document]>()
  })
})

describe('extension points', () => {
  it('are plain functions', () => {
    expectTypeOf<ReturnType<Judge>>().toEqualTypeOf<readonly Reason[]>()
    expectTypeOf<Parameters<Extractor>>().toEqualTypeOf<[document: Document]>()
    expectTypeOf<ReturnType<Aligner>>().toEqualTypeOf<readonly Alignment[]>()
    expectTypeOf<AlignContext['propose']>().returns.toEqualTypeOf<Alignment[]>()
    expectTypeOf<CompareOptions['minConfidence']>().extract<number>().toEqualTypeOf<number>()
    expectTypeOf<{ readonly number: 0.5 }>().toExtend<NonNullable<CompareOptions['minConfidence']>>()
    // @ts-expect-error colour is no facet
    const options: CompareOptions = { minConfidence: { colour: 1 } }
    expectTypeOf(options).toEqualTypeOf<CompareOptions>()
  })
})

describe('matchers', () => {
  it('are typed where they are called, and where they take part in an expectation', () => {
    const assertion = () => expect('a')
    type Assertion = ReturnType<typeof assertion>
    expectTypeOf<Assertion['toDifferFrom']>().parameter(1).toEqualTypeOf<matchers.Difference | undefined>()
    expectTypeOf<Assertion['not']['toHaveNoConflicts']>().parameters.toEqualTypeOf<[]>()
    expectTypeOf(expect.toCredit).parameters.toEqualTypeOf<[speaker: string, content: string]>()
    expectTypeOf(expect.not.toCredit).parameters.toEqualTypeOf<[speaker: string, content: string]>()
    expectTypeOf<matchers.Difference['facet']>().toEqualTypeOf<Facet | undefined>()
  })

  it('have one signature pure and registered', () => {
    expectTypeOf<keyof CorroborateMatchers>().toEqualTypeOf<keyof typeof matchers>()
    expectTypeOf(matchers.toCredit).returns.toEqualTypeOf<MatcherResult>()
  })
})
