/** Tags, lemmas and dependency trees for words. */
import type { RawToken } from '../text/tokens'
import type { Token } from '../types'
import type { Input } from './embedding'
import { isCapitalHeavy } from './features'
import { lemmaOf } from './lemmas'
import { LONGEST, loadModel, type Model } from './model'
import { chooseTags, encode, prepareArcs, scoreArcs, scoreLabels, scoreTags } from './network'
import { headMargins, spanningTree } from './spanning-tree'

/** Of a sentence too long for the network, so many of the last words that fit may be left to the next part. */
const CUT_RANGE = 40
/** Marks after which a long sentence is cut, best first. */
const CUTS: readonly ReadonlySet<string>[] = [
  new Set(['.', '?', '!']),
  new Set([';', ':']),
  new Set([',', '--', '-', '–', '—', ')']),
]

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
 * A bidirectional recurrent network reads each sentence; arcs are scored by a biaffine product (Dozat and Manning 2017)
 * and the best tree is taken. Sentences of more than 120 words are read in parts, so that the cost stays linear.
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
}

/** As `parse`, with how sure of each head the network is. */
export function parseWithMargins(
  sentences: readonly (readonly RawToken[])[],
  model: Model = loadModel(),
): Parsed {
  const trees: Token[][] = sentences.map(() => [])
  const margins: number[][] = sentences.map(() => [])
  const parsed: Parsed = { trees, margins }
  let batch: Part[] = []
  let rows = 0
  const flush = () => {
    if (batch.length > 0) parseBatch(model, batch, sentences, parsed)
    batch = []
    rows = 0
  }
  for (const part of parts(sentences)) {
    if (rows + part.inputs.length > LONGEST) flush()
    batch.push(part)
    rows += part.inputs.length
  }
  flush()
  return parsed
}

function parseBatch(
  model: Model,
  batch: readonly Part[],
  sentences: readonly (readonly RawToken[])[],
  parsed: Parsed,
): void {
  const inputs = batch.map(part => part.inputs)
  const rows = encode(model, inputs)
  scoreTags(model, rows)
  prepareArcs(model, rows)
  const heads: number[] = []
  const margins: number[] = []
  for (const { length } of inputs) {
    const start = heads.length
    const scores = scoreArcs(model, start, length)
    const best = spanningTree(scores, length)
    for (const head of best) heads.push(head === 0 ? -1 : start + head - 1)
    for (const margin of headMargins(scores, length, best)) margins.push(margin)
  }
  const labels = scoreLabels(model, heads)
  const tags = chooseTags(model, rows)
  let row = 0
  for (const { sentence, start, inputs: words } of batch) {
    const shift = start - row
    const tokens = parsed.trees[sentence]
    const sure = parsed.margins[sentence]
    // What is left of a sentence cut in two hangs from the root of its first part.
    const root = tokens.findIndex(token => token.head < 0)
    for (let i = 0; i < words.length; i++, row++) {
      const { span, text } = sentences[sentence][start + i]
      const [upos, xpos] = model.tags[tags[row]]
      const isRoot = heads[row] < 0
      const head = isRoot ? root : heads[row] + shift
      const deprel = isRoot && root >= 0 ? 'parataxis' : model.labels[labels[row]]
      sure.push(margins[row])
      tokens.push({ span, text, lemma: lemmaOf(model.lemmas, text, upos, xpos), upos, xpos, head, deprel })
    }
  }
}

function* parts(sentences: readonly (readonly RawToken[])[]): Generator<Part> {
  for (const [sentence, words] of sentences.entries()) {
    const inputs = readInputs(words, sentences[sentence + 1]?.[0]?.span.start)
    for (let start = 0; start < words.length; ) {
      const end = endOfPart(words, start)
      yield { sentence, start, inputs: inputs.slice(start, end) }
      start = end
    }
  }
}

function readInputs(words: readonly RawToken[], next: number | undefined): Input[] {
  const headline = isCapitalHeavy(words.map(word => word.text)) ? 8 : 0
  let spaced = 2
  return words.map(({ span, text }, i) => {
    const first = i === 0 ? 4 : 0
    const following = i + 1 < words.length ? words[i + 1].span.start : next
    const before = spaced
    spaced = following === span.end ? 0 : 2
    return { form: text, flags: headline | first | before | (spaced >> 1) }
  })
}

/** End of the part of a sentence that starts at `start`: all the rest where it fits, else up to a good place to cut. */
function endOfPart(words: readonly RawToken[], start: number): number {
  if (words.length - start <= LONGEST) return words.length
  const last = start + LONGEST
  for (const marks of CUTS)
    for (let end = last; end > last - CUT_RANGE; end--) if (marks.has(words[end - 1].text)) return end
  return last
}
