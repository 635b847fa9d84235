// Clauses that go without a verb of their own, told in full: "Ida won the sprint, Olga the relay and Ruth the marathon"; "£30 for
// the lamp and £9 for the shade"; "Ida and Olga won 5-2 and 4-1 respectively". Found by the make of their phrases (gapping and
// conjunction reduction), since the reader hangs such phrases wherever there is a noun.
import { EXCEPTING } from '../../lexicon/en/clauses/tie-words'
import type { Token } from '../../types'
import { type Chunk, chunksIn } from './chunks'
import { type Draft, type Filled, hang, isCounted, repeat, subjectOf } from './draft-tokens'
import { repeatNouns, sharePassive } from './ellipses'

/** The tokens of a sentence with the verbs, and the nouns, that it leaves out added behind them. */
export function fillGaps(tokens: readonly Token[]): Filled {
  const draft: Draft = { tokens: [...tokens], repeats: [] }
  respectively(draft)
  sharePassive(draft)
  repeatNouns(draft)
  const { length } = draft.repeats
  if (length === 0 || !tokens.some(t => t.lemma.toLowerCase() === 'respectively'))
    tokens.forEach(({ upos }, verb) => {
      if (upos === 'VERB' && draft.repeats.length === length) fillAfter(draft, tokens, verb)
    })
  return draft.repeats.length === 0 ? { tokens, repeats: [] } : draft
}

/** A verb again, beside itself, with what makes it passive. */
function repeatVerb(draft: Draft, verb: number, length: number): number {
  const again = repeat(draft, verb, false, verb, 'conj')
  for (let i = 0; i < length; i++)
    if (draft.tokens[i].head === verb && /^(?:aux|compound:prt)/.test(draft.tokens[i].deprel))
      repeat(draft, i, true, again, draft.tokens[i].deprel)
  return again
}

/** A row of phrases, each of which stands where one of the verb's stands, the first perhaps where its subject does. */
interface Remnant {
  readonly chunks: readonly Chunk[]
  /** For each chunk the one that it stands for. */
  readonly stands: readonly number[]
}

const NONE = new Set(['none', 'nothing'])
/** In the place of the subject; in none, but part of the phrase before it. */
const SUBJECT = -1
const APART = -2

function fillAfter(draft: Draft, tokens: readonly Token[], verb: number): void {
  const subject = subjectOf(tokens, verb)
  const frame: Chunk[] = [...frontedIn(tokens, subject)]
  const found: Remnant[] = []
  let isClosed = false
  for (const { chunks, isJoined, start } of segmentsAfter(tokens, verb)) {
    const stands = start === 0 ? undefined : standsFor(tokens, chunks, frame, subject)
    if (stands === undefined) {
      if (found.length > 0) break
      frame.push(...chunks)
      continue
    }
    found.push({ chunks, stands })
    // Behind a comma alone a row with no subject of its own may only say more of the noun before it.
    isClosed ||= isJoined || stands[0] === SUBJECT
  }
  if (!isClosed) return
  // "And in May none": that it did not is told by no verb.
  for (const remnant of found)
    if (!remnant.chunks.some(({ head }) => NONE.has(tokens[head].lemma)))
      tell(draft, tokens.length, verb, subject, frame, remnant)
}

/** "In March it made 300 cars, in April 250": what stands before the subject. */
function frontedIn(tokens: readonly Token[], subject: number): readonly Chunk[] {
  if (subject < 2 || tokens[0].upos !== 'ADP') return []
  let end = subject
  while (end > 0 && tokens[end - 1].head === subject) end--
  if (tokens[end - 1]?.text === ',') end--
  const chunks = chunksIn(tokens, 0, end)
  return chunks?.length === 1 ? chunks : []
}

interface Segment {
  readonly chunks: readonly Chunk[]
  /** Behind "and", not behind a comma alone. */
  readonly isJoined: boolean
  readonly start: number
}

const JOINT = /^(?:,|;|and|but|while)$/

/** What follows a verb up to the next one, parted at commas and conjunctions; none of what cannot be told apart into phrases. */
function segmentsAfter(tokens: readonly Token[], verb: number): Segment[] {
  const segments: Segment[] = []
  let from = verb + 1
  let isJoined = false
  let at = from
  const close = (to: number): boolean => {
    if (to > from) {
      const chunks = chunksIn(tokens, from, to)
      if (chunks === undefined) return false
      segments.push({ chunks, isJoined, start: segments.length })
      isJoined = false
    }
    return true
  }
  for (; at < tokens.length; at++) {
    const { lemma, upos, text } = tokens[at]
    if (JOINT.test(text.toLowerCase())) {
      if (!close(at)) return segments
      isJoined ||= text !== ','
      from = at + 1
      continue
    }
    if (text === '.' || text === '"' || text === '”') break
    const isGerund = tokens[at].xpos === 'VBG' && tokens[at - 1].upos === 'ADP'
    if (
      (upos === 'VERB' && !isGerund) ||
      upos === 'AUX' ||
      upos === 'SCONJ' ||
      EXCEPTING.has(lemma) ||
      lemma === 'not'
    )
      return segments
    if (/^W/.test(tokens[at].xpos) || /^[:()]$/.test(text)) return segments
  }
  close(at)
  return segments
}

/** Which phrase of the frame each of the remnant stands for, in the frame's order; undefined when they are no such row. */
function standsFor(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  frame: readonly Chunk[],
  subject: number,
): readonly number[] | undefined {
  if (chunks.length < 2) return undefined
  const match = (own: readonly Chunk[], least: number): number[] | undefined => {
    const stands: number[] = []
    let next = 0
    for (const chunk of own) {
      const at = frame.findIndex((c, i) => i >= next && isAlike(chunk, c))
      // What follows with a preposition of its own says more of the phrase before it.
      if (at < 0 && (stands.length < least || chunk.preposition === '')) return undefined
      stands.push(at < 0 ? APART : at)
      if (at >= 0) next = at + 1
    }
    return stands
  }
  const whole = match(chunks, 2)
  if (whole) return whole
  const [first, ...rest] = chunks
  const others = match(rest, 1)
  const isSubject = subject >= 0 && first.preposition === '' && (!first.isAmount || isAnaphor(tokens, first))
  return isSubject && others ? [SUBJECT, ...others] : undefined
}

const isAlike = (x: Chunk, y: Chunk): boolean =>
  x.preposition === y.preposition && (x.isAmount === y.isAmount || (x.isBare && y.isCounted))

/** "Another", "that of tin", "two": one more of what the frame has in this place. */
const ANAPHORS = new Set(['another', 'that', 'those', 'one', 'other', 'second', 'third'])
const isAnaphor = (tokens: readonly Token[], { head }: Chunk): boolean =>
  ANAPHORS.has(tokens[head].lemma.toLowerCase()) ||
  tokens[head].upos === 'NUM' ||
  /^JJ[RS]$/.test(tokens[head].xpos)

function tell(
  draft: Draft,
  length: number,
  verb: number,
  subject: number,
  frame: readonly Chunk[],
  { chunks, stands }: Remnant,
): void {
  const again = repeatVerb(draft, verb, length)
  const heads = new Map<number, number>()
  chunks.forEach((chunk, i) => {
    if (stands[i] === APART) return
    const like = stands[i] === SUBJECT ? subject : frame[stands[i]].head
    const { head, deprel } = draft.tokens[like]
    const above = heads.get(head) ?? again
    const plain = above === again && !/^(?:nsubj|obj|iobj|obl)/.test(deprel)
    const role = plain ? (chunk.preposition === '' ? 'obj' : 'obl') : deprel
    for (const at of chunk.tokens) {
      const { head: own } = draft.tokens[at]
      if (at !== chunk.head && !chunk.tokens.includes(own))
        hang(draft, at, chunk.head, roleWithin(draft.tokens[at]))
    }
    // What counts alone, or says "another", is of the noun that stands in the frame.
    const isOne = isAnaphor(draft.tokens, chunk) && isCounted(draft.tokens, like)
    const top = isOne ? repeat(draft, like, false, above, role) : chunk.head
    heads.set(like, top)
    hang(draft, chunk.head, isOne ? top : above, isOne ? roleWithin(draft.tokens[chunk.head]) : role)
    if (isOne)
      for (const at of chunk.tokens)
        if (draft.tokens[at].head === chunk.head) hang(draft, at, top, draft.tokens[at].deprel)
  })
  if (stands[0] !== SUBJECT) return
  // Where it was is told once: "won gold in the relay and she silver".
  frame.forEach(({ head, preposition }, i) => {
    if (!stands.includes(i) && preposition !== '' && draft.tokens[head].head === verb)
      repeat(draft, head, true, again, draft.tokens[head].deprel)
  })
}

const roleWithin = ({ upos, deprel }: Token): string => {
  if (upos === 'NUM') return 'nummod'
  if (/^(?:det|case|amod|nummod|nmod|compound|flat|punct|cc)/.test(deprel)) return deprel
  return upos === 'DET' || upos === 'PRON' ? 'det' : upos === 'ADJ' ? 'amod' : 'dep'
}

/** "Ida and Olga won 5-2 and 4-1 respectively": the first of one row goes with the first of the other. */
function respectively(draft: Draft): void {
  const { tokens } = draft
  const at = tokens.findIndex(t => t.lemma.toLowerCase() === 'respectively')
  if (at < 0) return
  const { length } = tokens
  const rows = tokens
    .map((_, i) =>
      [i, ...tokens.keys()].filter(
        (m, k) => k === 0 || (tokens[m].head === i && tokens[m].deprel === 'conj'),
      ),
    )
    .filter(row => row.length > 1)
  for (const row of rows) {
    const [first] = row
    const other = rows.find(o => o[0] > first && o.length === row.length && isBesideIn(tokens, first, o[0]))
    if (!other) continue
    const isPredicate = tokens[first].head === other[0]
    for (let i = 1; i < row.length; i++) {
      const verb = isPredicate ? other[i] : repeatVerb(draft, tokens[first].head, length)
      if (isPredicate) {
        const cop = tokens.findIndex(t => t.head === other[0] && t.deprel === 'cop')
        if (cop >= 0) repeat(draft, cop, true, verb, 'cop')
      } else hang(draft, other[i], verb, tokens[other[0]].deprel)
      hang(draft, row[i], verb, tokens[first].deprel)
    }
    return
  }
}

/** Two parts of one clause, or what is said of the first by the second. */
const isBesideIn = (tokens: readonly Token[], first: number, second: number): boolean =>
  tokens[first].head >= 0 && (tokens[first].head === tokens[second].head || tokens[first].head === second)
