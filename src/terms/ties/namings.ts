// What a sentence says somebody or something is, was or became called: "Quist, formerly Dorling", "Ida Moss, née Lund", "the bar was
// renamed Blue Fin".
import type { Sentence, Token } from '../../types'

export interface Naming {
  readonly sentence: number
  /** The word that names, and its sentence's main one if that is another. */
  readonly at: number
  /** First and last token of whom or what is named, and of the name. */
  readonly bearer: Words
  readonly name: Words
  /** Whether it had the name before, or bears it now; neither for one that it has beside its own. */
  readonly time: 'once' | 'now' | 'beside'
}

export interface Words {
  readonly from: number
  readonly to: number
  /** In lower case, without an article. */
  readonly text: string
}

const ONCE = /^(?:formerly|once|originally|previously|initially|then|earlier|first|former)$/
const NOW = /^(?:now|currently|nowadays|today|presently)$/
const NAMING = new Set(['call', 'know', 'name', 'rename', 'rechristen', 'bear', 'rebrand', 'title'])
const NEW = new Set(['rename', 'rechristen', 'rebrand'])
const BORN = new Set(['née', 'nee', 'né', 'formerly', 'previously', 'originally'])
const OLD_NAMES = /^(?:maiden|original|former|birth|old|previous)$/
const NEW_NAMES = /^(?:new|current|present|married)$/
const FURTHEST = 4

/** The namings of a text; only names by a capital letter, and what bears one. */
export function namingsIn(sentences: readonly Sentence[]): Naming[] {
  return sentences.flatMap(({ tokens }, sentence) => {
    const found = tokens.flatMap((_, at) => {
      const naming = byVerb(tokens, at) ?? byWord(tokens, at) ?? byNoun(tokens, at)
      return naming ? [{ sentence, at, ...naming }] : []
    })
    return [...found, ...joined(found)]
  })
}

type Found = Pick<Naming, 'bearer' | 'name' | 'time'>

/** "Is now called", "formerly known as", "was born", "was renamed", and "as X was then called". */
function byVerb(tokens: readonly Token[], at: number): Found | undefined {
  const { lemma, xpos } = tokens[at]
  if (!NAMING.has(lemma) || (!/^VB[ND]$/.test(xpos) && lemma !== 'rename')) return undefined
  let next = at + 1
  if (NEW.has(lemma) && tokens[next]?.lemma === 'itself') next++
  const isAs = tokens[next]?.lemma === 'as'
  if (lemma === 'know' && !isAs) {
    // "Bombay, as Mumbai was then known"
  } else if (isAs) next++
  const around = tokens.slice(Math.max(0, at - FURTHEST), at).map(t => t.lemma.toLowerCase())
  const until = tokens
    .slice(at)
    .some((t, i) => t.lemma === 'until' && i < 6 && tokens[at + i + 1]?.upos === 'NUM')
  const used = around.includes('use')
  const time = NEW.has(lemma)
    ? 'now'
    : lemma === 'bear' || used || until || around.some(w => ONCE.test(w))
      ? 'once'
      : around.some(w => NOW.test(w))
        ? 'now'
        : 'beside'
  const name = nameFrom(tokens, next)
  const bearer = bearerBefore(tokens, at)
  if (bearer && name) return { bearer, name, time }
  const before =
    bearer && tokens[bearer.from - 1]?.lemma === 'as' ? nameBefore(tokens, bearer.from - 2) : undefined
  return bearer && before && !name ? { bearer, name: before, time } : undefined
}

/** "Ida Moss, née Lund", "Quist (formerly Dorling)" */
function byWord(tokens: readonly Token[], at: number): Found | undefined {
  const word = tokens[at].text.toLowerCase()
  if (!BORN.has(word) || !/^[,(]$/.test(tokens[at - 1]?.text ?? '')) return undefined
  const [bearer, name] = [nameBefore(tokens, at - 1), nameFrom(tokens, at + 1)]
  if (!bearer || !name) return undefined
  const isBorn = /^n[eé]e?$/.test(word)
  return { bearer, name: isBorn ? bornAs(tokens, bearer, name) : name, time: 'once' }
}

/** Of "Ida Moss, née Lund" the name is Ida Lund. */
function bornAs(tokens: readonly Token[], bearer: Words, name: Words): Words {
  return name.from < name.to || bearer.from === bearer.to
    ? name
    : { ...name, text: `${tokens[bearer.from].text.toLowerCase()} ${name.text}` }
}

/** "The town's old name was Arden" */
function byNoun(tokens: readonly Token[], at: number): Found | undefined {
  if (tokens[at].lemma !== 'name' || tokens[at].upos !== 'NOUN') return undefined
  const owner =
    tokens[at - 2]?.text === "'s" || tokens[at - 2]?.text === "'" ? nameBefore(tokens, at - 3) : undefined
  const kind = tokens[at - 1]?.text.toLowerCase() ?? ''
  const name = /^(?:is|was)$/.test(tokens[at + 1]?.text ?? '') ? nameFrom(tokens, at + 2) : undefined
  if (!owner || !name) return undefined
  if (OLD_NAMES.test(kind))
    return { bearer: owner, name: kind === 'maiden' ? bornAs(tokens, owner, name) : name, time: 'once' }
  return NEW_NAMES.test(kind) ? { bearer: owner, name, time: 'now' } : undefined
}

const isCapital = ({ text, upos }: Token): boolean =>
  /^\p{Lu}/u.test(text) && upos !== 'PRON' && upos !== 'DET'
const isInName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) ||
  (/^[-.&]$/.test(tokens[at].text) &&
    tokens[at - 1] !== undefined &&
    isCapital(tokens[at - 1]) &&
    tokens[at + 1] !== undefined &&
    isCapital(tokens[at + 1]))

function wordsOf(tokens: readonly Token[], from: number, to: number): Words {
  const text = tokens
    .slice(from, to + 1)
    .map(t => t.text.toLowerCase())
    .join(' ')
  return { from, to, text }
}

function nameFrom(tokens: readonly Token[], from: number): Words | undefined {
  let first = from
  if (/^["“]$/.test(tokens[first]?.text ?? '')) first++
  if (/^the$/i.test(tokens[first]?.text ?? '')) first++
  let last = first
  while (last < tokens.length && isInName(tokens, last)) last++
  return last > first ? wordsOf(tokens, first, last - 1) : undefined
}

/** The name that ends at a token or right before the comma there. */
function nameBefore(tokens: readonly Token[], to: number): Words | undefined {
  let last = to
  if (/^[,(]$/.test(tokens[last]?.text ?? '')) last--
  let first = last
  while (first >= 0 && isInName(tokens, first)) first--
  return first < last ? wordsOf(tokens, first + 1, last) : undefined
}

const BETWEEN = new Set(['AUX', 'ADV', 'PUNCT', 'PART'])
/** Whom a verb of naming names: the name before it, but for "who", "was", "now" and a comma; or the noun that is its subject. */
function bearerBefore(tokens: readonly Token[], verb: number): Words | undefined {
  let at = verb - 1
  while (
    at >= 0 &&
    (BETWEEN.has(tokens[at].upos) || /^(?:who|which|used|to|that|better|also)$/i.test(tokens[at].text))
  )
    at--
  if (at < 0) return undefined
  const name = nameBefore(tokens, at)
  if (name) return name
  return tokens[at].upos === 'NOUN'
    ? { ...wordsOf(tokens, at, at), text: `the ${tokens[at].lemma}` }
    : undefined
}

/** What was called one thing and then another had the first name before the second. */
function joined(found: readonly Naming[]): Naming[] {
  return found.flatMap(old =>
    found.flatMap(next =>
      old.time === 'once' && next.time === 'now' && isOneBearer(old, next)
        ? [{ ...old, bearer: next.name, name: old.name }]
        : [],
    ),
  )
}

const isOneBearer = (x: Naming, y: Naming): boolean =>
  x.bearer.text === y.bearer.text || x.bearer.text.startsWith('the ')

export type Agreement = 'same' | 'turned' | 'apart'

/** How what is stated of a name stands to what a text tells of it; undefined where the text tells nothing of it. */
export function relateNamings(stated: Naming, told: Naming): Agreement | undefined {
  const isSame = isCalled(stated.bearer, told.bearer) && isCalled(stated.name, told.name)
  if (isSame)
    return stated.time === told.time || stated.time === 'beside'
      ? 'same'
      : told.time === 'beside'
        ? undefined
        : 'turned'
  const isTurned = isCalled(stated.bearer, told.name) && isCalled(stated.name, told.bearer)
  if (!isTurned) return undefined
  if (stated.time === 'beside' || told.time === 'beside')
    return stated.time === told.time ? 'same' : undefined
  return stated.time === told.time ? 'turned' : 'same'
}

/** One name, or the end of the other. */
const isCalled = (x: Words, y: Words): boolean =>
  x.text === y.text || y.text.endsWith(` ${x.text}`) || x.text.endsWith(` ${y.text}`)
