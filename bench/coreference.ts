// Who and what is meant, against a treebank with GUM's entities: CoNLL F1 (MUC, B³, CEAF-e) over every fifth document.
//   npx tsx bench/coreference.ts FILE [--rest] [--wrong] [--gap GAP]
// What is mentioned once is left out on both sides. Two mentions are one where their heads are, or where each holds the
// other's head. Then what pronouns and descriptions are told as, where they are told at all: right where the words put in
// their place mean the same. `--rest` scores the other four fifths, which taught; `--wrong` prints what is told wrongly.
// `--gap` asks of each pronoun of GAP whether it is one with either name.
import { parseArgs } from 'node:util'
import { findEntities } from '../src/names/find'
import { readSentences } from '../src/syntax/read-sentences'
import type { Sentence } from '../src/types'
import { findQuantities } from '../src/values/quantities/quantities'
import { findTimes } from '../src/values/times/times'
import { type GoldDocument, type GoldMention, readCoreference } from '../tools/train/coreference-documents'
import { readGap } from '../tools/train/coreference-examples'
import { type Chains, emptySums, f1, score } from './coreference-scores'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rest: { type: 'boolean', default: false },
    wrong: { type: 'boolean', default: false },
    gap: { type: 'string' },
  },
})
if (positionals.length !== 1)
  throw new Error('usage: npx tsx bench/coreference.ts FILE [--rest] [--wrong] [--gap GAP]')
const documents = readCoreference(positionals[0]).filter((_, i) => (i % 5 === 0) !== options.rest)
const sums = emptySums()
const kinds = new Map<string, { gold: number; found: number; linked: number }>()
const told = new Map<string, { given: number; right: number; asked: number }>()
for (const gold of documents) tally(gold)
for (const [kind, { gold, found, linked }] of kinds)
  console.log(
    `${kind.padEnd(12)} ${gold} in chains, ${found} found in chains, ${linked} of them rightly linked`,
  )
const figures = Object.entries(sums).map(([name, sum]) => {
  const { precision, recall, f } = f1(sum)
  console.log(`${name.padEnd(6)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f.toFixed(3)}`)
  return f
})
console.log(
  `CoNLL F1 ${(figures.reduce((sum, f) => sum + f, 0) / figures.length).toFixed(3)}, ${documents.length} documents`,
)
for (const [kind, { given, right, asked }] of [...told].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`told: ${kind.padEnd(24)} ${given} of ${asked}, right ${right} (${(right / given).toFixed(3)})`)
if (options.gap !== undefined) scoreGap(readGap(options.gap))

interface Read {
  readonly sentences: readonly Sentence[]
  readonly found: ReturnType<typeof findEntities>
}

function read(text: string): Read {
  const { blocks, sentences } = readSentences(text)
  const found = findEntities({
    text,
    blocks,
    sentences,
    quantities: findQuantities(text, sentences),
    times: findTimes(text, sentences, undefined),
  })
  return { sentences, found }
}

function tally(gold: GoldDocument): void {
  const { sentences, found } = read(gold.text)
  const right = distinct(gold)
  const chains = found.chains.map(chain =>
    chain.map(({ sentence, token, from, to }) => {
      const { tokens } = sentences[sentence]
      return { head: tokens[token].span.start, start: tokens[from].span.start, end: tokens[to - 1].span.end }
    }),
  )
  const own = chains.flat()
  const names = matched(right, own)
  const goldChains = chainsOf(right.map((mention, i) => [mention.id, `g${i}`]))
  const byMention = new Map(own.map((mention, i) => [mention, names[i]]))
  const foundChains = chains.map(chain => new Set(chain.map(mention => byMention.get(mention) ?? '')))
  score(goldChains, foundChains, sums)
  count(gold, right, goldChains, foundChains)
  countTold(gold, sentences, found)
}

/** A mention within a longer one of the same thing and head is the same mention. */
function distinct({ mentions }: GoldDocument): GoldMention[] {
  const kept = new Map<string, GoldMention>()
  for (const mention of mentions) kept.set(`${mention.id} ${mention.head}`, mention)
  return [...kept.values()]
}

/** One name for a mention that both have: the index of the gold one. */
function matched(right: readonly GoldMention[], own: readonly Omit<GoldMention, 'id'>[]): string[] {
  const taken = new Set<number>()
  const take = (fits: (m: GoldMention) => boolean, { start, end }: Omit<GoldMention, 'id'>) => {
    let best = -1
    const off = (m: GoldMention) => Math.abs(m.start - start) + Math.abs(m.end - end)
    right.forEach((mention, i) => {
      if (!taken.has(i) && fits(mention) && (best < 0 || off(mention) < off(right[best]))) best = i
    })
    if (best >= 0) taken.add(best)
    return best
  }
  const byHead = own.map(mention => take(m => m.head === mention.head, mention))
  return own.map((mention, i) => {
    const { start, end, head } = mention
    const at =
      byHead[i] >= 0
        ? byHead[i]
        : take(m => m.start <= head && head < m.end && start <= m.head && m.head < end, mention)
    return at < 0 ? `f${i}` : `g${at}`
  })
}

function chainsOf(pairs: readonly (readonly [string, string])[]): Chains {
  const chains = new Map<string, Set<string>>()
  for (const [chain, mention] of pairs) {
    const known = chains.get(chain)
    if (known) known.add(mention)
    else chains.set(chain, new Set([mention]))
  }
  return [...chains.values()].filter(chain => chain.size > 1)
}

function count(gold: GoldDocument, right: readonly GoldMention[], goldChains: Chains, foundChains: Chains) {
  const goldOf = new Map(goldChains.flatMap(chain => [...chain].map(mention => [mention, chain] as const)))
  const foundOf = new Map(foundChains.flatMap(chain => [...chain].map(mention => [mention, chain] as const)))
  right.forEach((mention, i) => {
    if (!goldOf.has(`g${i}`)) return
    const kind = kindOf(gold.text.slice(mention.start, mention.end), gold.text.slice(mention.head))
    const entry = kinds.get(kind) ?? { gold: 0, found: 0, linked: 0 }
    kinds.set(kind, entry)
    entry.gold++
    const chain = foundOf.get(`g${i}`)
    if (chain === undefined) return
    entry.found++
    if ([...chain].some(other => other !== `g${i}` && goldOf.get(`g${i}`)?.has(other))) entry.linked++
  })
}

/** Of the words that a claim tells by a name or noun in their place, how many mean the same as that. */
function countTold(
  gold: GoldDocument,
  sentences: readonly Sentence[],
  { mentions, entities, antecedents }: Read['found'],
) {
  const idAt = (sentence: number, token: number) => {
    const { start, end } = sentences[sentence].tokens[token].span
    let best: GoldMention | undefined
    for (const m of gold.mentions)
      if (m.start <= start && end <= m.end && (best === undefined || m.end - m.start < best.end - best.start))
        best = m
    return best?.id
  }
  const add = (kind: string, isGiven: boolean, isRight: boolean, words: string) => {
    const entry = told.get(kind) ?? { given: 0, right: 0, asked: 0 }
    told.set(kind, entry)
    entry.asked++
    if (isGiven) entry.given++
    if (isGiven && isRight) entry.right++
    if (isGiven && !isRight && options.wrong) console.log(`${gold.name}: ${kind}: ${words}`)
  }
  const asTold = new Map<
    string,
    { readonly ids: readonly (string | undefined)[]; readonly kind: string; readonly as: string }
  >()
  for (const { entity, kind, sentence, head } of mentions) {
    const of = entities.find(({ id }) => id === entity)
    if (of === undefined || kind === 'name') continue
    const named = of.mentions.map(i => mentions[i]).filter(m => m.kind === 'name')
    asTold.set(`${sentence} ${head}`, {
      ids: named.map(m => idAt(m.sentence, m.head)),
      kind: 'by name',
      as: of.name,
    })
  }
  for (const { sentence, token, of } of antecedents)
    asTold.set(`${sentence} ${token}`, {
      ids: [idAt(of.sentence, of.token)],
      kind: 'by noun',
      as: sentences[of.sentence].tokens[of.token].text,
    })
  sentences.forEach(({ tokens, span }, sentence) => {
    tokens.forEach(({ text, upos, span: word }, token) => {
      const known = asTold.get(`${sentence} ${token}`)
      const kind = kindOf(text, text)
      const isPronoun = upos === 'PRON' && /^(?:he, she|it|they)$/.test(kind)
      if (known === undefined && !isPronoun) return
      const id = idAt(sentence, token)
      const line = `${known?.as} for ${gold.text.slice(word.start, word.end)}: ${gold.text.slice(span.start, span.end)}`
      const isRight = known?.ids.includes(id ?? '') ?? false
      add(`${isPronoun ? kind : 'description'}`, known !== undefined, isRight, line)
      if (known !== undefined) add(`${isPronoun ? kind : 'description'} ${known.kind}`, true, isRight, line)
    })
  })
}

/** GAP's own measure: of each name whether the pronoun means it. */
function scoreGap(rows: readonly GoldDocument[]): void {
  const told = { hits: 0, given: 0, wanted: 0 }
  for (const { text, mentions } of rows) {
    const { sentences, found } = read(text)
    const [a, b, pronoun] = mentions
    const isIn = (chain: Read['found']['chains'][number], { start, end }: GoldMention) =>
      chain.some(({ sentence, token }) => {
        const { span } = sentences[sentence].tokens[token]
        return start <= span.start && span.end <= end
      })
    const chain = found.chains.find(each => isIn(each, pronoun))
    for (const name of [a, b]) {
      const isGiven = chain !== undefined && isIn(chain, name)
      if (isGiven) told.given++
      if (name.id === 'meant') told.wanted++
      if (isGiven && name.id === 'meant') told.hits++
    }
  }
  const [precision, recall] = [told.hits / told.given, told.hits / told.wanted]
  console.log(
    `GAP P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, ${rows.length} rows`,
  )
}

function kindOf(text: string, fromHead: string): string {
  const word = text.toLowerCase()
  if (/^(?:i|me|my|mine|we|us|our|ours|you|your|yours|myself|ourselves|yourself)$/.test(word))
    return 'I, we, you'
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(word)) return 'he, she'
  if (/^(?:it|its|itself)$/.test(word)) return 'it'
  if (/^(?:they|them|their|theirs|themselves)$/.test(word)) return 'they'
  if (/^(?:this|that|these|those|which|who|whom|whose|one|there|here)$/.test(word)) return 'that, who'
  return /^[A-Z]/.test(fromHead) ? 'names' : 'nouns'
}
