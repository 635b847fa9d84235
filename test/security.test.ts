import { afterEach, describe, expect, it } from 'vitest'
import { fromHtml, fromMarkdown } from '../src/html/index'
import { check, compare, compareAll, type Source, segment } from '../src/index'
import { toHtml, toMatrixHtml } from '../src/render/index'

/** Names that every object has, or that lead to what every object has. */
const NAMES = Object.getOwnPropertyNames(Object.prototype).concat('prototype')
const A = 'The mayor of Lindmoor closed the bridge on Monday, police said.'
const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype))

afterEach(() => {
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(before)
  expect(Object.keys({})).toEqual([])
  expect(JSON.stringify({ polluted: ({} as { polluted?: unknown }).polluted })).toBe('{}')
})

describe('names of prototypes', () => {
  it('are refused as options, also from JSON', () => {
    for (const name of NAMES) {
      const options = JSON.parse(`{ ${JSON.stringify(name)}: { "polluted": true } }`)
      expect(() => compare(A, A, options), name).toThrow(/unknown option/)
      expect(() => segment(A, options), name).toThrow(/unknown option/)
      expect(() => check(A, A, { minConfidence: options }), name).toThrow(/unknown facet/)
      expect(() => compare(A, A, { lexicon: options }), name).toThrow(/unknown entry/)
    }
  })

  it('are names like others in a lexicon, and only there', () => {
    for (const name of NAMES) {
      const lexicon = JSON.parse(
        `{ "aliases": { ${JSON.stringify(name)}: ["polluted"] }, "units": { ${JSON.stringify(name)}: { "unit": "m" } } }`,
      )
      const report = compare(A, `${name} sold 5 ${name}.`, { lexicon })
      expect(report.generator.options).toEqual({ lexicon })
    }
  })

  it('are left out of a source', () => {
    const source: Source = JSON.parse(
      `{ "text": "Five men died.", "__proto__": { "publisher": "polluted" }, "constructor": { "prototype": { "polluted": 1 } } }`,
    )
    expect(segment(source).source).toEqual({ id: 'a', text: 'Five men died.' })
    expect(compareAll([source, source]).documents[0].source).toEqual({ id: 's1', text: 'Five men died.' })
  })

  it('are words like others in a text, a page, or what a page says of itself', () => {
    for (const name of NAMES) {
      const text = `${name} said that ${name} had 5 ${name}. ${name}: “${name}.” Mr. ${name} denied it on ${name}.`
      for (const { text: claim } of compare(text, `${text} ${A}`).documents.flatMap(d => d.claims))
        expect(typeof claim).toBe('string')
      expect(fromMarkdown(`---\n${name}: polluted\n---\n${A}`)).toEqual({ text: A })
      expect(Object.keys(fromHtml(`<meta name="${name}" content="polluted"><p>${A}`))).not.toContain(name)
    }
  })

  it('may be ids of sources', () => {
    for (const id of NAMES) {
      const story = compareAll([{ id, text: A }, { id, text: A }, A])
      expect(story.facts.flatMap(fact => fact.tellings).length).toBe(
        story.documents.flatMap(d => d.claims).length,
      )
    }
  })
})

describe('markup in a text', () => {
  const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1) </style>'

  it('never becomes markup of a page', () => {
    const source = {
      text: `${HOSTILE} said that five men died.`,
      title: HOSTILE,
      publisher: HOSTILE,
      url: `javascript:${HOSTILE}`,
    }
    for (const page of [
      toHtml(compare(source, source)),
      toMatrixHtml(compareAll([source, source, A]), { leastSources: 1 }),
    ])
      expect(page).not.toMatch(/<script>alert|<img|" onload="|href="javascript:|<\/style>"/i)
  })
})
