// Learns the weights of src/names/antecedents.ts from a treebank with GUM's coreference annotation:
// `npx tsx tools/train-antecedents.ts FILE`. Conditional logit over the candidates of each pronoun and none of them,
// the likelihood of all right ones summed; nothing random. First prints what each half teaches for the other.
import { type Asked, WEIGHT_COUNT } from '../src/names/antecedent-features'
import { type Believed, believe, featuresOf, settled } from '../src/names/antecedents'
import { findEntities, type ReadText } from '../src/names/find'
import type { Referent } from '../src/names/noun-referents'
import { parse } from '../src/syntax/parse'
import { findBlocks } from '../src/text/blocks'
import { splitSentences } from '../src/text/sentences'
import { tokenize } from '../src/text/tokens'
import { findQuantities } from '../src/values/quantities/quantities'
import { findTimes } from '../src/values/times/times'
import { type GoldDocument, type GoldMention, readCoreference } from './coreference-documents'
import { writeWeights } from './weights'

interface Example {
  readonly candidates: readonly (readonly number[])[]
  /** Indices of the right ones; that of "none" follows the last candidate. */
  readonly right: readonly number[]
}

interface Tally {
  asked: number
  given: number
  right: number
}

/** The gain of further rounds is below what is printed. */
const ROUNDS = 40
const RATE = 0.15
/** Two thousand pronouns for some five hundred weights: held small. */
const RIDGE = 0.004

const path = process.argv[2]
if (!path) throw new Error('usage: npx tsx tools/train-antecedents.ts FILE')
const documents = readCoreference(path).map(gold => ({ gold, read: read(gold.text) }))
const examples = documents.map(({ gold, read }) => examplesOf(gold, read))
const tallies = new Map<string, Tally>()
for (const half of [0, 1]) {
  const weights = fit(examples.filter((_, i) => i % 2 !== half).flat())
  for (const { gold, read } of documents.filter((_, i) => i % 2 === half)) test(gold, read, weights)
}
for (const [name, { asked, given, right }] of tallies)
  console.log(
    name.padEnd(16),
    `${asked} pronouns, ${given} read, precision ${(right / given).toFixed(3)}, recall ${(right / asked).toFixed(3)}`,
  )
const weights = fit(examples.flat())
writeWeights('antecedents', weights, 2)

function read(text: string): ReadText {
  const blocks = findBlocks(text)
  const pieces = splitSentences(text, blocks)
  const trees = parse(pieces.map(piece => tokenize(text, piece.span)))
  const sentences = pieces.map((piece, i) => ({ ...piece, tokens: trees[i] }))
  return {
    text,
    blocks,
    sentences,
    quantities: findQuantities(text, sentences),
    times: findTimes(text, sentences),
  }
}

/** What a word means: the thing of the shortest mention that holds it. */
function meaning({ mentions }: GoldDocument, start: number, end: number): string | undefined {
  let best: GoldMention | undefined
  for (const mention of mentions)
    if (mention.start <= start && end <= mention.end)
      if (best === undefined || mention.end - mention.start < best.end - best.start) best = mention
  return best?.id
}

function rightOnes(
  gold: GoldDocument,
  read: ReadText,
  asked: Asked,
  candidates: readonly Believed<Referent>[],
): number[] {
  const idOf = ({ sentence, token }: { sentence: number; token: number }) => {
    const { start, end } = read.sentences[sentence].tokens[token].span
    return meaning(gold, start, end)
  }
  const id = idOf(asked)
  return candidates.flatMap((c, i) => (id !== undefined && idOf(c) === id ? [i] : []))
}

function examplesOf(gold: GoldDocument, read: ReadText): Example[] {
  const found: Example[] = []
  findEntities(read, (sentence, asked, candidates, children) => {
    const right = rightOnes(gold, read, asked, candidates)
    const lists: number[][] = []
    featuresOf(sentence, asked, candidates, children, features => lists.push([...features]))
    found.push({ candidates: lists, right: right.length > 0 ? right : [candidates.length] })
    // Later pronouns are asked with this one read as it should be.
    const taught = right.map(i => candidates[i].beliefs).findLast(beliefs => beliefs.size > 0)
    const referent = taught === undefined ? undefined : [...taught].sort((a, b) => b[1] - a[1])[0][0]
    return referent === undefined ? new Map() : new Map([[referent, 1]])
  })
  return found
}

function fit(data: readonly Example[]): number[] {
  const weights = new Array<number>(WEIGHT_COUNT).fill(0)
  const squares = new Array<number>(WEIGHT_COUNT).fill(1e-6)
  const step = (feature: number, gradient: number) => {
    squares[feature] += gradient * gradient
    weights[feature] += (RATE * gradient) / Math.sqrt(squares[feature])
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const { candidates, right } of data) {
      const scores = candidates.map(features => features.reduce((sum, f) => sum + weights[f], 0))
      const top = Math.max(...scores)
      const powers = scores.map(score => Math.exp(score - top))
      const total = powers.reduce((sum, p) => sum + p, 0)
      const held = right.reduce((sum, i) => sum + powers[i], 0)
      candidates.forEach((features, i) => {
        const wanted = right.includes(i) ? powers[i] / held : 0
        const gradient = wanted - powers[i] / total
        if (Math.abs(gradient) > 1e-4) for (const f of features) step(f, gradient - RIDGE * weights[f])
      })
    }
  return weights
}

function test(gold: GoldDocument, read: ReadText, weights: readonly number[]): void {
  findEntities(read, (sentence, asked, candidates, children) => {
    const beliefs = believe(sentence, asked, candidates, children, weights)
    const right = rightOnes(gold, read, asked, candidates)
    const referent = settled(asked.klass, beliefs)
    const isRight = referent !== undefined && right.some(i => isMeant(candidates[i], referent))
    const genre = gold.name.split('_')[1]
    const word = ['he, she', 'it', 'its', 'they', 'their'][asked.klass]
    const target = referent === undefined ? 'open' : 'mentions' in referent ? 'a name' : 'a noun'
    for (const name of ['all', word, genre, target, asked.quotation > 0 ? 'quoted' : 'unquoted']) {
      const tally = tallies.get(name) ?? { asked: 0, given: 0, right: 0 }
      tallies.set(name, tally)
      tally.asked++
      if (referent !== undefined) tally.given++
      if (isRight) tally.right++
    }
    return beliefs
  })
}

/** Whether a right candidate names the referent itself, not only through pronouns that were read so. */
function isMeant({ beliefs }: Believed<Referent>, referent: Referent): boolean {
  return (beliefs.get(referent) ?? 0) > 0.5
}
