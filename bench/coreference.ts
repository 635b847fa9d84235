// Who and what is meant, against a treebank with GUM's entities: CoNLL F1 (MUC, B³, CEAF-e) over every fifth document.
//   npx tsx bench/coreference.ts FILE [--rest] [--wrong]
// What is mentioned once is left out on both sides. Two mentions are one where their heads are, or where each holds the
// other's head. `--rest` scores the other four fifths, on which rules may be made; `--wrong` prints links that are wrong.
import { parseArgs } from 'node:util'
import { segment } from '../src/index'
import { findEntities } from '../src/names/find'
import type { NounReferent } from '../src/names/noun-referents'
import { type GoldDocument, readCoreference } from '../tools/coreference-documents'
import { type Chains, emptySums, f1, score } from './coreference-scores'

interface Found {
  readonly start: number
  readonly end: number
  readonly head: number
  readonly chain: string
  readonly kind: string
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rest: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
})
if (positionals.length !== 1) throw new Error('usage: npx tsx bench/coreference.ts FILE [--rest] [--wrong]')
const documents = readCoreference(positionals[0]).filter((_, i) => (i % 5 === 0) !== options.rest)
const sums = emptySums()
const kinds = new Map<string, { gold: number; found: number; linked: number }>()
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

function tally(gold: GoldDocument): void {
  const right = distinct(gold)
  const found = read(gold.text)
  // One name for a mention that both have: the index of the gold one.
  const byHead = new Map(right.map((mention, i) => [mention.head, i]))
  const taken = new Set<number>()
  const names = found.map(mention => {
    const at = byHead.get(mention.head)
    if (at === undefined || taken.has(at)) return undefined
    taken.add(at)
    return `g${at}`
  })
  found.forEach((mention, i) => {
    if (names[i] !== undefined) return
    const at = right.findIndex(
      (m, k) =>
        !taken.has(k) &&
        m.start <= mention.head &&
        mention.head < m.end &&
        mention.start <= m.head &&
        m.head < mention.end,
    )
    if (at >= 0) taken.add(at)
    names[i] = at < 0 ? `f${i}` : `g${at}`
  })
  const goldChains = chainsOf(right.map((mention, i) => [mention.id, `g${i}`]))
  const foundChains = chainsOf(found.map((mention, i) => [mention.chain, names[i] ?? '']))
  score(goldChains, foundChains, sums)
  report(gold, right, found, names, goldChains, foundChains)
}

/** A mention within a longer one of the same thing and head is the same mention. */
function distinct({ mentions }: GoldDocument) {
  const kept = new Map<string, GoldDocument['mentions'][number]>()
  for (const mention of mentions) kept.set(`${mention.id} ${mention.head}`, mention)
  return [...kept.values()]
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

function read(text: string): Found[] {
  const document = segment(text)
  const found = document.mentions.flatMap(({ span, kind, entity, sentence, head }): Found[] =>
    entity === undefined
      ? []
      : [{ ...span, head: document.sentences[sentence].tokens[head].span.start, chain: entity, kind }],
  )
  const { blocks, sentences, quantities, times } = document
  const chains = new Map<NounReferent, string>()
  for (const { sentence, token, referent } of findEntities({ text, blocks, sentences, quantities, times })
    .nouns) {
    const { span } = sentences[sentence].tokens[token]
    const chain = chains.get(referent) ?? `noun ${chains.size}`
    chains.set(referent, chain)
    found.push({ ...span, head: span.start, chain, kind: 'noun' })
  }
  return found
}

function report(
  gold: GoldDocument,
  right: readonly GoldDocument['mentions'][number][],
  found: readonly Found[],
  names: readonly (string | undefined)[],
  goldChains: Chains,
  foundChains: Chains,
): void {
  const goldOf = new Map(goldChains.flatMap(chain => [...chain].map(mention => [mention, chain] as const)))
  const foundOf = new Map(foundChains.flatMap(chain => [...chain].map(mention => [mention, chain] as const)))
  const kindAt = (kind: string) => {
    const known = kinds.get(kind) ?? { gold: 0, found: 0, linked: 0 }
    kinds.set(kind, known)
    return known
  }
  right.forEach((mention, i) => {
    if (!goldOf.has(`g${i}`)) return
    const entry = kindAt(kindOf(gold.text.slice(mention.start, mention.end), gold.text.slice(mention.head)))
    entry.gold++
    const chain = foundOf.get(`g${i}`)
    if (chain === undefined) return
    entry.found++
    if ([...chain].some(other => other !== `g${i}` && goldOf.get(`g${i}`)?.has(other))) entry.linked++
    else if (options.wrong) {
      const others = [...chain].filter(other => other !== `g${i}`).slice(0, 3)
      console.log(
        `${gold.name}: ${show(gold.text, mention)} with ${others.map(o => words(gold, found, names, o)).join(' | ')}`,
      )
    }
  })
}

function words(
  gold: GoldDocument,
  found: readonly Found[],
  names: readonly (string | undefined)[],
  name: string,
): string {
  const mention = found[names.indexOf(name)]
  return `${gold.text.slice(mention.start, mention.end)} @${mention.start}`
}

function show(text: string, { start, end, head }: GoldDocument['mentions'][number]): string {
  return `«${text.slice(start, Math.min(end, start + 60))}» @${head}`
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
