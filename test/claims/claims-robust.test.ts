import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClaims } from '../../src/claims/claims'
import type { Mention, Token } from '../../src/types'

const words = [
  'that',
  'Kim',
  'said',
  ',',
  'and',
  '"',
  '(',
  ')',
  'the',
  'which',
  'to',
  'in',
  'house',
  'who',
  'being',
  'not',
  'such',
  'as',
  ':',
  'whose',
  'before',
  '“',
  '?',
]
const parts = [
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'PUNCT',
  'CCONJ',
  'ADP',
  'PRON',
  'DET',
  'AUX',
  'SCONJ',
  'NUM',
]
const tags = [
  'NN',
  'NNP',
  'NNS',
  'VBD',
  'VBG',
  'VBN',
  'VBZ',
  'VB',
  'JJ',
  'RB',
  'CC',
  'IN',
  'WP',
  'WDT',
  'PRP',
  'PRP$',
  'DT',
  'TO',
  'MD',
  'POS',
]
const relations = [
  'nsubj',
  'obj',
  'obl',
  'conj',
  'cc',
  'appos',
  'acl',
  'acl:relcl',
  'advcl',
  'ccomp',
  'xcomp',
  'parataxis',
  'nmod',
  'nmod:poss',
  'nmod:desc',
  'compound',
  'flat',
  'case',
  'mark',
  'det',
  'amod',
  'aux',
  'cop',
  'punct',
  'nsubj:pass',
  'advmod',
  'csubj',
  'expl',
  'list',
  'fixed',
]

const word = fc.record({
  text: fc.constantFrom(...words),
  upos: fc.constantFrom(...parts),
  xpos: fc.constantFrom(...tags),
  deprel: fc.constantFrom(...relations),
  above: fc.nat(30),
  rank: fc.nat(1000),
})

/** Any tree at all: each word hangs on one that ranks before it. */
function treeOf(
  drawn: readonly { text: string; upos: string; xpos: string; deprel: string; above: number; rank: number }[],
) {
  const order = drawn.map((_, i) => i).sort((a, b) => drawn[a].rank - drawn[b].rank || a - b)
  const head = drawn.map(() => -1)
  order.forEach((w, k) => {
    if (k > 0) head[w] = order[drawn[w].above % k]
  })
  let text = ''
  const tokens: Token[] = drawn.map(({ above: _above, rank: _rank, ...d }, i) => {
    if (text !== '') text += ' '
    const start = text.length
    text += d.text
    return {
      ...d,
      span: { start, end: text.length },
      lemma: d.text,
      head: head[i],
      deprel: head[i] < 0 ? 'root' : d.deprel,
    }
  })
  return { text, tokens }
}

describe('claims from any tree', () => {
  it('are made of words of the text, in order, and lose none of them to an error', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(13), (drawn, at) => {
        const { text, tokens } = treeOf(drawn)
        const span = { start: 0, end: text.length }
        const head = at % tokens.length
        const mention: Mention = {
          span: tokens[head].span,
          type: 'person',
          kind: 'pronoun',
          entity: 'e1',
          sentence: 0,
          head,
        }
        const entity = {
          id: 'e1',
          type: 'person' as const,
          name: 'Ana Ortiz',
          aliases: [],
          roles: [],
          mentions: [0],
        }
        const claims = findClaims(
          {
            source: { id: 'a', text },
            blocks: [{ span, kind: 'paragraph' }],
            sentences: [{ span, block: 0, tokens }],
            mentions: [mention],
            entities: [entity],
            quantities: [],
            times: [],
          },
          [],
        )
        // A name or a word by itself states nothing.
        if (tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX'))
          expect(claims.length).toBeGreaterThan(0)
        for (const claim of claims) {
          expect(claim.text).not.toBe('')
          let last = -1
          for (const s of claim.spans) {
            expect(s.start).toBeGreaterThan(last)
            expect(s.end).toBeGreaterThan(s.start)
            last = s.end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})
