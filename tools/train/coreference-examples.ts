// What the ranking of mentions is taught from: questions of annotated documents with the candidates that are right.
import { readdirSync, readFileSync } from 'node:fs'
import { corefer } from '../../src/names/coreference/corefer'
import { quotationsOf, speakersOf } from '../../src/names/coreference/quotes'
import { KLASSES, type Spot } from '../../src/names/coreference/spots'
import { linkedNames } from '../../src/names/find'
import { readSentences } from '../../src/syntax/read-sentences'
import type { Sentence } from '../../src/types'
import { findQuantities } from '../../src/values/quantities/quantities'
import { findTimes } from '../../src/values/times/times'
import type { GoldDocument, GoldMention } from './coreference-documents'

export interface Example {
  readonly klass: number
  readonly own: readonly number[]
  /** Rows of each candidate, and last of none. */
  readonly rows: readonly (readonly number[])[]
  readonly vector: Float32Array
  /** Indices of the right rows. */
  readonly right: readonly number[]
}

/** Whether a question of a document teaches, given what is annotated there. */
export type Teaches = (klass: number, isAnnotated: boolean, hasRight: boolean) => boolean

/** All is annotated. */
export const FULLY: Teaches = () => true
/** People, bodies and places alone: what is no mention may be one of something else. */
export const PEOPLE: Teaches = (klass, isAnnotated, hasRight) =>
  isAnnotated &&
  (klass === KLASSES.he || (klass >= KLASSES.they && klass <= KLASSES.you) || klass === KLASSES.self) &&
  hasRight
/** One pronoun and two names. */
export const ONE_PRONOUN: Teaches = (klass, isAnnotated, hasRight) =>
  klass === KLASSES.he && isAnnotated && hasRight

export function examplesOf(gold: GoldDocument, teaches: Teaches): Example[] {
  const { text } = gold
  const { blocks, sentences } = readSentences(text)
  const reading = {
    text,
    blocks,
    sentences,
    quantities: findQuantities(text, sentences),
    times: findTimes(text, sentences, undefined),
  }
  const { trees, linked } = linkedNames(reading)
  const names = linked.mentions.filter(mention => mention.type !== 'title' || mention.entity !== undefined)
  const quotations = quotationsOf(sentences)
  const found: Example[] = []
  let ids: (string | undefined)[] = []
  corefer(sentences, trees, quotations, speakersOf(sentences, quotations, names), names, question => {
    const { index, spot, spots, candidates, own, rows } = question
    if (ids.length === 0) ids = goldIds(gold, sentences, spots)
    const id = ids[index]
    const right = candidates.flatMap((at, i) => (id !== undefined && ids[at] === id ? [i] : []))
    if (teaches(spot.klass, id !== undefined, right.length > 0))
      found.push({
        klass: spot.klass,
        own,
        rows,
        vector: spot.vector,
        right: right.length > 0 ? right : [candidates.length],
      })
    // Later mentions are asked with this one linked as it should be.
    const shares = new Array<number>(rows.length).fill(0)
    shares[right.at(-1) ?? candidates.length] = 1
    return shares
  })
  return found
}

/** Of each spot what it means: the gold mention with its head and the nearest ends, or one that it holds and is held by. */
export function goldIds(
  { mentions }: GoldDocument,
  sentences: readonly Sentence[],
  spots: readonly Spot[],
): (string | undefined)[] {
  const byHead = new Map<number, GoldMention[]>()
  for (const mention of mentions) {
    const known = byHead.get(mention.head)
    if (known) known.push(mention)
    else byHead.set(mention.head, [mention])
  }
  const taken = new Set<GoldMention>()
  const places = spots.map(({ sentence, from, to, token }) => {
    const { tokens } = sentences[sentence]
    return { start: tokens[from].span.start, end: tokens[to - 1].span.end, head: tokens[token].span.start }
  })
  const found = places.map(({ start, end, head }) => {
    let best: GoldMention | undefined
    for (const mention of byHead.get(head) ?? []) {
      if (taken.has(mention)) continue
      const off = (m: GoldMention) => Math.abs(m.start - start) + Math.abs(m.end - end)
      if (best === undefined || off(mention) < off(best)) best = mention
    }
    if (best !== undefined) taken.add(best)
    return best
  })
  places.forEach(({ start, end, head }, k) => {
    if (found[k] !== undefined) return
    const other = mentions.find(
      m => !taken.has(m) && m.start <= head && head < m.end && start <= m.head && m.head < end,
    )
    if (other !== undefined) taken.add(other)
    found[k] = other
  })
  return found.map(mention => mention?.id)
}

/** LitBank: CoNLL columns, a word a line. */
export function readLitbank(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.conll'))
    .sort()
    .map(name => {
      let text = ''
      const mentions: GoldMention[] = []
      const open: { readonly id: string; readonly start: number }[] = []
      for (const line of readFileSync(`${folder}/${name}`, 'utf8').split('\n')) {
        const columns = line.split('\t')
        if (columns.length < 5) continue
        const start = text === '' ? 0 : text.length + 1
        text += (text === '' ? '' : ' ') + columns[3]
        for (const [, opens, closesAtOnce, closes] of (columns.at(-1) ?? '').matchAll(
          /\((\d+)(\)?)|(\d+)\)/g,
        )) {
          if (opens !== undefined) open.push({ id: opens, start })
          const id = opens !== undefined ? (closesAtOnce ? opens : undefined) : closes
          if (id === undefined) continue
          const at = open.findLastIndex(o => o.id === id)
          if (at < 0) continue
          const [{ start: from }] = open.splice(at, 1)
          // The head of a name or noun phrase is mostly its last word; the tree may say another.
          mentions.push({ start: from, end: text.length, head: start, id })
        }
      }
      return { name, text, mentions }
    })
}

/** GAP: a pronoun and two names a row, of which one or none is meant. */
export function readGap(path: string): GoldDocument[] {
  const [, ...rows] = readFileSync(path, 'utf8').trim().split('\n')
  return rows.map(row => {
    const [name, text, pronoun, at, a, aAt, aIsMeant, b, bAt, bIsMeant] = row.split('\t')
    const mention = (start: number, words: string, id: string): GoldMention => ({
      start,
      end: start + words.length,
      head: start + words.lastIndexOf(' ') + 1,
      id,
    })
    const isMeant = (told: string) => told.toLowerCase() === 'true'
    return {
      name,
      text,
      mentions: [
        mention(Number(aAt), a, isMeant(aIsMeant) ? 'meant' : 'a'),
        mention(Number(bAt), b, isMeant(bIsMeant) ? 'meant' : 'b'),
        mention(Number(at), pronoun, 'meant'),
      ],
    }
  })
}
