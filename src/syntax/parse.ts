/** Tags, lemmas and dependency trees for words. */
import type { RawToken } from '../text/tokens'
import type { Token } from '../types'
import { isCapitalHeavy } from './features'
import { lemmaOf } from './lemmas'
import { LONGEST, loadModel, type Model } from './model'
import { encode, type Input, type InputCache, scoreArcs, scoreLabels, scoreTags } from './network'
import { spanningTree } from './spanning-tree'

/** Of a sentence too long for the network, so many of the last words that fit may be left to the next part. */
const CUT_RANGE = 40
/** Words before which, or marks after which, a long sentence is best cut, best first. */
const CUTS: readonly ReadonlySet<string>[] = [
  new Set(['.', '?', '!']),
  new Set([';', ':']),
  new Set([',', '--', '-', '–', '—', ')']),
]

/** One word of the result before it is joined with the source's offsets. */
interface Analysis {
  readonly tag: number
  readonly head: number
  readonly label: number
}

/**
 * Tags, lemmas and trees for the sentences of a document, one array of tokens each, in order.
 *
 * A bidirectional recurrent network reads each sentence; arcs are scored by a biaffine product (Dozat and Manning 2017)
 * and the best tree is taken. Sentences of more than 120 words are read in parts, so that the cost stays linear.
 * @example parse([tokenize('Dogs bark.', { start: 0, end: 10 })])[0].map(token => token.deprel) // ['nsubj', 'root', 'punct']
 */
export function parse(sentences: readonly (readonly RawToken[])[], model: Model = loadModel()): Token[][] {
  const cache: InputCache = new Map()
  return sentences.map((words, i) => {
    const next = sentences[i + 1]?.[0]?.span.start
    return parseSentence(model, words, next, cache)
  })
}

function parseSentence(
  model: Model,
  words: readonly RawToken[],
  next: number | undefined,
  cache: InputCache,
): Token[] {
  if (words.length === 0) return []
  const inputs = readInputs(words, next)
  const found: Analysis[] = []
  let root = -1
  for (let start = 0; start < words.length; ) {
    const end = cutAfter(words, start)
    for (const analysis of analyse(model, inputs.slice(start, end), cache)) {
      const isRoot = analysis.head < 0
      const head = isRoot ? root : analysis.head + start
      found.push({ tag: analysis.tag, head, label: analysis.label })
    }
    if (root < 0) root = found.findIndex(analysis => analysis.head < 0)
    start = end
  }
  return words.map(({ span, text }, i) => {
    const { tag, head, label } = found[i]
    const [upos, xpos] = model.tags[tag]
    const relation = model.labels[label]
    const deprel = head < 0 ? 'root' : relation === 'root' ? 'parataxis' : relation
    return { span, text, lemma: lemmaOf(model.lemmas, text, upos, xpos), upos, xpos, head, deprel }
  })
}

function analyse(model: Model, inputs: readonly Input[], cache: InputCache): Analysis[] {
  encode(model, inputs, cache)
  const tags = scoreTags(model, inputs.length)
  const heads = spanningTree(scoreArcs(model, inputs.length), inputs.length)
  const labels = scoreLabels(model, heads)
  return tags.map((tag, i) => ({
    tag,
    head: heads[i] - 1,
    label: heads[i] === 0 ? model.rootLabel : labels[i],
  }))
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
function cutAfter(words: readonly RawToken[], start: number): number {
  if (words.length - start <= LONGEST) return words.length
  const last = start + LONGEST
  for (const marks of CUTS)
    for (let end = last; end > last - CUT_RANGE; end--) if (marks.has(words[end - 1].text)) return end
  return last
}
