/** Tags, lemmas and dependency trees for words. */

import { encode, type Input, MOST_PIECES, pieceCount } from '../encoder/encoder'
import { isCapitalHeavy, shapeOf } from '../encoder/pieces'
import { remember } from '../memo'
import { datelineEnd } from '../text/datelines'
import type { RawToken } from '../text/tokens'
import type { Token } from '../types'
import { foldSpelling } from '../words/spelling'
import { rankOf } from '../words/vectors'
import { lemmaOf } from './lemmas'
import { loadModel, type Model } from './model'
import { scoreArcs, scoreLabels, scoreWords } from './network'
import { headMargins, spanningTree } from './spanning-tree'

/** Of a sentence too long for the network, so many of the last words that fit may be left to the next part. */
const CUT_RANGE = 40
/** Marks after which a long sentence is cut, best first. */
const CUTS: readonly ReadonlySet<string>[] = [
  new Set(['.', '?', '!']),
  new Set([';', ':']),
  new Set([',', '--', '-', '–', '—', ')']),
]

/** Words that are read at once, as many as the treebank's longest sentences have. */
export const LONGEST = 120
/** Pieces of sentences that go through the trunk together: as many as its buffers stay near for. */
const BATCH = 128

/** A sentence, or a part of one too long for the network. */
interface Part {
  readonly sentence: number
  /** Index of its first word within the sentence. */
  readonly start: number
  readonly inputs: readonly Input[]
}

/**
 * Tags, lemmas and trees for the sentences of a document, one array of tokens each, in order.
 *
 * A pretrained encoder reads each sentence; arcs are scored by a biaffine product (Dozat and Manning 2017) and the best tree
 * is taken. Sentences of more than 120 words are read in parts, so that the cost stays linear.
 * @example parse([tokenize('Dogs bark.', { start: 0, end: 10 })])[0].map(token => token.deprel) // ['nsubj', 'root', 'punct']
 */
export function parse(sentences: readonly (readonly RawToken[])[], model: Model = loadModel()): Token[][] {
  return parseWithMargins(sentences, model).trees
}

/** Trees, and for each word by how much its head outscored the next best one. */
export interface Parsed {
  readonly trees: Token[][]
  /** As many numbers a sentence as it has words; no sentence of one word has anything to choose. */
  readonly margins: number[][]
  /** For each sentence the vectors of its words, see `encode`, in the parts that it was read in. */
  readonly vectors: Float32Array[][]
}

/** As `parse`, with how sure of each head the network is. */
export function parseWithMargins(
  sentences: readonly (readonly RawToken[])[],
  model: Model = loadModel(),
): Parsed {
  const trees: Token[][] = sentences.map(() => [])
  const margins: number[][] = sentences.map(() => [])
  const parsed: Parsed = { trees, margins, vectors: sentences.map(() => []) }
  let batch: Part[] = []
  let pieces = 0
  const flush = () => {
    if (batch.length > 0) parseBatch(model, batch, sentences, parsed)
    batch = []
    pieces = 0
  }
  for (const part of parts(sentences, model)) {
    const count = pieceCount(part.inputs)
    if (pieces + count > BATCH) flush()
    batch.push(part)
    pieces += count
  }
  flush()
  sentences.forEach((words, i) => {
    hangDateline(trees[i], datelineEnd(words))
  })
  return parsed
}

/** A dateline, read apart, hangs on the sentence behind it. */
function hangDateline(tokens: Token[], end: number): void {
  if (end === 0) return
  const opening = tokens.findIndex(token => token.head < 0)
  const root = tokens.findIndex((token, i) => i >= end && token.head === opening)
  if (opening < 0 || opening >= end || root < 0) return
  tokens[root] = { ...tokens[root], head: -1, deprel: 'root' }
  tokens[opening] = { ...tokens[opening], head: root, deprel: 'parataxis' }
}

function parseBatch(
  model: Model,
  batch: readonly Part[],
  sentences: readonly (readonly RawToken[])[],
  parsed: Parsed,
): void {
  const vectors = encode(
    model.encoder,
    batch.map(part => part.inputs),
  )
  for (const [i, { sentence }] of batch.entries()) parsed.vectors[sentence].push(vectors[i])
  const rows = batch.reduce((count, part) => count + part.inputs.length + 1, 0)
  const tags = scoreWords(model, rows)
  const heads: number[] = []
  const margins: number[] = []
  for (const { inputs } of batch) {
    const start = heads.length
    const scores = scoreArcs(model, start, inputs.length)
    const best = spanningTree(scores, inputs.length)
    heads.push(start)
    for (const head of best) heads.push(start + head)
    margins.push(0, ...headMargins(scores, inputs.length, best))
  }
  const roots = new Set<number>()
  let next = 0
  for (const { inputs } of batch) {
    roots.add(next)
    next += inputs.length + 1
  }
  const labels = scoreLabels(
    model,
    heads,
    heads.map(head => roots.has(head)),
  )
  let row = 0
  for (const { sentence, start, inputs } of batch) {
    row++
    const shift = start - row
    const tokens = parsed.trees[sentence]
    const sure = parsed.margins[sentence]
    // What is left of a sentence cut in two hangs from the root of its first part.
    const root = tokens.findIndex(token => token.head < 0)
    for (let i = 0; i < inputs.length; i++, row++) {
      const { span, text } = sentences[sentence][start + i]
      const [upos, read] = POINTED.test(text) ? NUMERAL : model.tags[tags[row]]
      // "Will reopen": behind a modal verb stands no participle.
      const isBare =
        read === 'VBN' && i > 0 && tokens[tokens.length - 1].xpos === 'MD' && !text.endsWith('ed')
      const xpos = isBare ? 'VB' : read
      const isRoot = roots.has(heads[row])
      const head = isRoot ? root : heads[row] + shift
      const deprel = isRoot && root >= 0 ? 'parataxis' : model.labels[labels[row]]
      sure.push(margins[row])
      tokens.push({ span, text, lemma: lemmaOf(model.lemmas, text, upos, xpos), upos, xpos, head, deprel })
    }
  }
}

/** ".22" is a number, whatever its stop looks like. */
const POINTED = /^\.\d/
const NUMERAL: readonly [string, string] = ['NUM', 'CD']

function* parts(sentences: readonly (readonly RawToken[])[], model: Model): Generator<Part> {
  for (const [sentence, words] of sentences.entries()) {
    const inputs = readInputs(words, model)
    const dateline = datelineEnd(words)
    for (let start = 0; start < words.length; ) {
      const end = start < dateline ? dateline : endOfPart(words, inputs, start)
      yield { sentence, start, inputs: inputs.slice(start, end) }
      start = end
    }
  }
}

/** Room for the words of some long articles. */
const MOST_WORDS = 20_000

/** The treebanks are American: a British word is read as the American one, where that is a known word. */
const americanOf = remember(lower => {
  const folded = foldSpelling(lower)
  return folded !== lower && rankOf(folded) !== undefined ? folded : lower
}, MOST_WORDS)

/** Words with their pieces and cases; a word right after another is told apart from one after a space. */
function readInputs(words: readonly RawToken[], { encoder }: Model): Input[] {
  const headline = isCapitalHeavy(words.map(word => word.text)) ? 8 : 0
  return words.map(({ span, text }, i) => {
    const joined = i > 0 && words[i - 1].span.end === span.start ? 16 : 0
    return {
      pieces: encoder.pieces.of(americanOf(text.toLowerCase())),
      shape: headline + shapeOf(text) + joined,
    }
  })
}

/** End of the part of a sentence that starts at `start`: all the rest where it fits, else up to a good place to cut. */
function endOfPart(words: readonly RawToken[], inputs: readonly Input[], start: number): number {
  let last = start
  for (let pieces = 1; last < words.length && last < start + LONGEST; last++) {
    pieces += inputs[last].pieces.length
    if (pieces > MOST_PIECES) break
  }
  if (last === words.length) return last
  const least = Math.max(start, last - CUT_RANGE)
  for (const marks of CUTS)
    for (let end = last; end > least; end--) if (marks.has(words[end - 1].text)) return end
  return last
}
