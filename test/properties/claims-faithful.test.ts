import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { segment } from '../../src/index'
import type { Claim, Document, Sentence } from '../../src/types'
import { GENRES } from './genres'
import { some } from './how-much'
import { readings } from './read-once'

const once = readings()

const seed = (side: string) => readFileSync(join(__dirname, `../../seeds/${side}.txt`), 'utf8')
const ARTICLES = Object.entries({ ...GENRES, 'seed a': seed('a'), 'seed b': seed('b') })

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/
const folded = (word: string) => word.toLowerCase().replace(/[’‘]/g, "'")

/** Words of the sentence, of whatever it refers to by name or as a noun said before, and "said", by which a quotation is told. */
function wordsAtHand(document: Document, { sentence }: Claim): Set<string> {
  const named = document.entities.flatMap(({ name, aliases }) => [name, ...aliases]).join(' ')
  const before = document.sentences.slice(0, sentence + 1).flatMap(s => s.tokens)
  const nouns = before.filter(t => /^(?:NOUN|PROPN)$/.test(t.upos))
  const own = document.sentences[sentence].tokens
  return new Set(
    [
      ...own.flatMap(t => [t.text, t.lemma]),
      ...nouns.flatMap(t => [t.text, t.lemma]),
      ...named.split(/\s+/),
      'say',
      'be',
    ].map(folded),
  )
}

function wordsMadeUp(document: Document, claim: Claim): string[] {
  const known = wordsAtHand(document, claim)
  return segment(claim.text)
    .sentences.flatMap(s => s.tokens)
    .filter(t => CONTENT.test(t.upos) && !known.has(folded(t.text)) && !known.has(folded(t.lemma)))
    .map(t => t.text)
}

const GUARDS =
  /^(?:not|n't|never|no|nobody|none|neither|nor|only|almost|nearly|few|may|might|could|can|will|would|should|must|if|unless|whether)$/

/** Words that turn, weaken or limit what the predicate says: they hang on it, or open a condition that does. */
function guardsOf({ tokens }: Sentence, predicate: number): string[] {
  return tokens.flatMap((token, i) => {
    if (!GUARDS.test(folded(token.text))) return []
    const above = tokens[token.head]
    const isOwn = token.head === predicate
    const isOfParty = above?.head === predicate && /^(?:nsubj|obj)/.test(above.deprel)
    const isOfCondition = above?.head === predicate && above.deprel === 'advcl' && token.deprel === 'mark'
    return isOwn || isOfParty || isOfCondition ? [folded(tokens[i].text)] : []
  })
}

function guardsLost({ sentences }: Document, { sentence, predicate: { span }, text }: Claim): string[] {
  const predicate = sentences[sentence].tokens.findIndex(t => t.span.start === span.start)
  const told = folded(text)
  return guardsOf(sentences[sentence], predicate).filter(guard => !told.includes(guard))
}

/** Who says it, where the predicate stands in what somebody says; a noun in passing is the writer's. */
function isHolderLost({ attributions, sentences }: Document, claim: Claim): boolean {
  const { start, end } = claim.predicate.span
  const token = sentences[claim.sentence].tokens.find(t => t.span.start === start)
  const isSaid = attributions.some(({ content }) => content.some(c => c.start <= start && end <= c.end))
  return isSaid && token?.upos === 'VERB' && claim.attribution === undefined
}

describe.each(ARTICLES)('each claim of an article (%s)', (_, text) => {
  const document = segment(text)
  it('has no content word but of its sentence or of what that refers to', () => {
    expect(document.claims.flatMap(claim => wordsMadeUp(document, claim).map(w => [w, claim.text]))).toEqual(
      [],
    )
  })
  it('keeps the denials, modals, conditions and limits of its clause, and who says so', () => {
    expect(document.claims.flatMap(claim => guardsLost(document, claim).map(w => [w, claim.text]))).toEqual(
      [],
    )
    expect(document.claims.filter(claim => isHolderLost(document, claim)).map(c => c.text)).toEqual([])
  })
  it('is borne out by the article itself', () => {
    const texts = some(document.claims, 4).map(claim => claim.text)
    expect(texts.filter(claim => once.check(claim, text).verdict !== 'supported')).toEqual([])
  })
})
