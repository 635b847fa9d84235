/** WordNet read where it lies: words and their senses, and what stands above a sense (Miller 1995; layout in `tools/compile/compile-wordnet.ts`). */
import { asset, utf8 } from '../assets'
import { lastAtMost, readColumns, readVarints, runningTotal } from './columns'

/** Parts of speech as WordNet numbers them here. */
export type WordNetPart = 0 | 1 | 2 | 3
export const NOUN = 0
export const VERB = 1
export const ADJECTIVE = 2
export const ADVERB = 3

interface WordNet {
  readonly text: Uint8Array
  /** Start in `text`, and first sense, of every sixteenth lemma and of the end. */
  readonly blockTexts: Uint32Array
  readonly blockSenses: Uint32Array
  /** Number of senses of each lemma. */
  readonly totals: Uint8Array
  /** Count, part and end mark of each sense. */
  readonly senses: Uint8Array
  readonly synsetsLow: Uint8Array
  readonly synsetsHigh: Uint8Array
  /** First synset of each part, and one past the end. */
  readonly partStarts: Uint32Array
  /** First synset above each synset, -1 = none. A number is always above that of its parent. */
  readonly parents: Int32Array
  readonly fields: Uint8Array
  readonly information: Uint8Array
  /** Columns of pairs, decoded when first asked for. */
  readonly columns: readonly Uint8Array[]
  readonly pairs: (Pairs | undefined)[]
}

/** Numbers joined to numbers: the targets of a source lie from its start up to the next one's. */
interface Pairs {
  readonly starts: Uint32Array
  readonly targets: Uint32Array
}

/** A sense of a word: its synset, and how usual it is beside the word's most usual sense, which has 1. */
export interface Sense {
  readonly synset: number
  readonly weight: number
}

const BLOCK = 16
const LINE_FEED = 10
const ZERO = 48
const COUNT_BITS = 31
const LAST_SENSE = 128
const INFORMATION_SCALE = 16
/** What a sense that SemCor never shows counts, shared down its rank: of two unseen ones the second is half as usual. */
const UNSEEN_COUNT = 1

const EXTRA_PARENTS = 11
const OPPOSITES = 12
const DERIVATIONS = 13
const ENTAILMENTS = 14

const NOTHING = new Uint32Array(0)

let loaded: WordNet | undefined
const countOf = Float32Array.from({ length: COUNT_BITS + 1 }, (_, code) => 2 ** (code / 2) - 1)

/**
 * The number of a word in one part of speech, -1 when WordNet (as compiled) lacks it. Lower case, phrases with spaces.
 * @example lexemeId('buy', VERB) >= 0 // true
 */
export function lexemeId(lemma: string, part: WordNetPart): number {
  const net = wordNet()
  const wanted = utf8(lemma)
  const block = lastAtMost(
    net.blockTexts.length - 1,
    i => compareAt(net.text, net.blockTexts[i] + 1, wanted) <= 0,
  )
  const place = block < 0 ? undefined : findInBlock(net, block, wanted)
  if (!place) return -1
  for (let sense = place.first; sense < place.end; sense++)
    if (partOf(net.senses[sense]) === part) return sense
  return -1
}

/** The word and part of speech of a lexeme's number. */
export function lexemeOf(lexeme: number): { readonly lemma: string; readonly part: WordNetPart } {
  const net = wordNet()
  const block = lastAtMost(net.blockSenses.length - 1, i => net.blockSenses[i] <= lexeme)
  let at = net.blockTexts[block]
  let sense = net.blockSenses[block]
  let lemma = ''
  for (let i = block * BLOCK; ; i++) {
    let end = at + 1
    while (net.text[end] !== LINE_FEED) end++
    lemma = lemma.slice(0, net.text[at] - ZERO) + String.fromCharCode(...net.text.subarray(at + 1, end))
    sense += net.totals[i]
    if (sense > lexeme || i + 1 === net.totals.length) return { lemma, part: partOf(net.senses[lexeme]) }
    at = end + 1
  }
}

/** Senses of a lexeme, as WordNet orders them. */
export function sensesOf(lexeme: number): Sense[] {
  const net = wordNet()
  const counts: number[] = []
  for (let sense = lexeme; ; sense++) {
    counts.push(countOf[net.senses[sense] & COUNT_BITS] + UNSEEN_COUNT / (1 + sense - lexeme))
    if ((net.senses[sense] & LAST_SENSE) !== 0) break
  }
  const most = Math.max(...counts)
  const start = net.partStarts[partOf(net.senses[lexeme])]
  return counts.map((count, i) => ({
    synset: start + net.synsetsLow[lexeme + i] + (net.synsetsHigh[lexeme + i] << 8),
    weight: count / most,
  }))
}

/** The synset of a lexeme's first sense. */
export function firstSynsetOf(lexeme: number): number {
  const { partStarts, senses, synsetsLow, synsetsHigh } = wordNet()
  return partStarts[partOf(senses[lexeme])] + synsetsLow[lexeme] + (synsetsHigh[lexeme] << 8)
}

/** The synset above (for adjectives: the head of its cluster), -1 at a root. */
export const parentOf = (synset: number): number => wordNet().parents[synset]

/**
 * The nearest synset that stands above both or is one of them, by the first hypernyms; -1 when none does.
 * Synsets are numbered in preorder, so the greater number is never the one above.
 */
export function lowestCommon(a: number, b: number): number {
  const { parents } = wordNet()
  while (a !== b) {
    if (a > b) a = parents[a]
    else b = parents[b]
    if (a < 0 || b < 0) return -1
  }
  return a
}

/** Synsets above beside the first. */
export const extraParentsOf = (synset: number): Uint32Array => joined(EXTRA_PARENTS, synset)

/** Lexicographer file: 5 is noun.animal, 13 noun.food. */
export const fieldOf = (synset: number): number => wordNet().fields[synset]

/** -ln of the share of the synset and all below it in running text: 0 for "entity", about 14 for what is never seen. */
export const informationOf = (synset: number): number => wordNet().information[synset] / INFORMATION_SCALE

/** Synsets with a word that is the antonym of one of this synset's words. */
export const oppositesOf = (synset: number): Uint32Array => joined(OPPOSITES, synset)

/** Lexemes derivationally related: "arrive" and "arrival", "quick" and "quickly", "France" and "French". */
export const derivationsOf = (lexeme: number): Uint32Array => joined(DERIVATIONS, lexeme)

/** Verb synsets that this one entails or causes ("snore": sleep, "kill": die). */
export const entailmentsOf = (synset: number): Uint32Array => joined(ENTAILMENTS, synset)

function partOf(senseByte: number): WordNetPart {
  const part = (senseByte >> 5) & 3
  return part === 0 || part === 1 || part === 2 ? part : 3
}

function joined(column: number, source: number): Uint32Array {
  const net = wordNet()
  net.pairs[column] ??= readPairs(net.columns[column])
  const { starts, targets } = net.pairs[column]
  if (source < 0 || source + 1 >= starts.length) return NOTHING
  const start = starts[source]
  const end = starts[source + 1]
  return start === end ? NOTHING : targets.subarray(start, end)
}

function wordNet(): WordNet {
  loaded ??= readWordNet(asset('wordnet'))
  return loaded
}

function readWordNet(bytes: Uint8Array): WordNet {
  const columns = readColumns(bytes)
  const blocks = readVarints(columns[1])
  const partStarts = runningTotal(readVarints(columns[6]))
  return {
    text: columns[0],
    blockTexts: runningTotal(blocks.filter((_, i) => i % 2 === 0)),
    blockSenses: runningTotal(blocks.filter((_, i) => i % 2 === 1)),
    totals: columns[2],
    senses: columns[3],
    synsetsLow: columns[4],
    synsetsHigh: columns[5],
    partStarts,
    parents: readParents(columns[7], columns[8], partStarts),
    fields: columns[9],
    information: columns[10],
    columns,
    pairs: [],
  }
}

function readParents(low: Uint8Array, high: Uint8Array, partStarts: Uint32Array): Int32Array {
  const parents = new Int32Array(low.length)
  for (let part = 0; part < partStarts.length - 1; part++)
    for (let synset = partStarts[part]; synset < partStarts[part + 1]; synset++) {
      const number = low[synset] + (high[synset] << 8)
      parents[synset] = number === 0 ? -1 : partStarts[part] + number - 1
    }
  return parents
}

function readPairs(column: Uint8Array): Pairs {
  const numbers = readVarints(column)
  const targets = new Uint32Array(numbers.length / 2)
  let last = 0
  for (let i = 0; i < targets.length; i++) last += numbers[2 * i]
  const counts = new Uint32Array(last + 1)
  for (let i = 0, source = 0; i < targets.length; i++) {
    source += numbers[2 * i]
    const difference = numbers[2 * i + 1]
    counts[source]++
    targets[i] = source + ((difference >>> 1) ^ -(difference & 1))
  }
  return { starts: runningTotal(counts), targets }
}

/** Where the lemma's senses lie, when it is in the block. */
function findInBlock(
  net: WordNet,
  block: number,
  wanted: Uint8Array,
): { first: number; end: number } | undefined {
  let at = net.blockTexts[block]
  let first = net.blockSenses[block]
  /** How many bytes the lemma before shares with `wanted`: one that shares fewer with that lemma comes after `wanted`. */
  let matched = 0
  for (let i = block * BLOCK; i < Math.min((block + 1) * BLOCK, net.totals.length); i++) {
    const shared = net.text[at] - ZERO
    let end = at + 1
    if (shared < matched) return undefined
    if (shared === matched) {
      while (matched < wanted.length && net.text[end] === wanted[matched]) {
        end++
        matched++
      }
      if (matched === wanted.length && net.text[end] === LINE_FEED)
        return { first, end: first + net.totals[i] }
    }
    while (net.text[end] !== LINE_FEED) end++
    first += net.totals[i]
    at = end + 1
  }
  return undefined
}

/** Sign of the order of the LF-ended word at `at` and `wanted`. */
function compareAt(text: Uint8Array, at: number, wanted: Uint8Array): number {
  for (let i = 0; ; i++, at++) {
    const isEnd = text[at] === LINE_FEED
    if (i === wanted.length) return isEnd ? 0 : 1
    if (isEnd) return -1
    if (text[at] !== wanted[i]) return text[at] - wanted[i]
  }
}
