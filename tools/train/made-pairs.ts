// Pairs of sentences made from real ones by operations whose effect on truth is known: what is left out follows, what is
// put in does not, a denial belies, and denial turns both about (van Benthem 1986; MacCartney & Manning 2009).
import { SYMMETRIC_VERBS } from '../../src/lexicon/en/words/converses'
import { segment } from '../../src/segment'
import type { Token } from '../../src/types'
import { lexeme } from '../../src/words/lexemes'
import { relateWords } from '../../src/words/relate-words'

export interface MadePair {
  readonly premise: string
  readonly hypothesis: string
  readonly label: 'entailment' | 'contradiction' | 'neutral'
  readonly kind: string
}

interface Parsed {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Sentences longer than this have too much in them for one change to matter. */
const MOST_TOKENS = 24
const FEWEST_TOKENS = 4
/** How many other sentences are searched for a word to put in. */
const SEARCHED = 60
/** Words as near as this may say the same. */
const TOO_NEAR = 0.45
/** How sure the lexicon must be that two words clash. */
const SURE = 0.5

/** Some pairs of each sentence, the same for the same sentences: nothing is random. */
export function madePairs(texts: readonly string[]): MadePair[] {
  const parsed = texts.flatMap((text): Parsed[] => {
    const { sentences } = segment(text)
    const [first] = sentences
    return first &&
      sentences.length === 1 &&
      first.tokens.length >= FEWEST_TOKENS &&
      first.tokens.length <= MOST_TOKENS
      ? [{ text, tokens: first.tokens }]
      : []
  })
  return parsed.flatMap((own, k) => {
    const pairs: MadePair[] = []
    const add = (premise: string, hypothesis: string, label: MadePair['label'], kind: string) => {
      if (premise !== hypothesis) pairs.push({ premise, hypothesis, label, kind })
    }
    const { text } = own
    const denied = denial(own)
    const less = withLess(own, k)
    if (less) {
      add(text, less.text, 'entailment', 'left out')
      add(less.text, text, 'neutral', 'put in')
      const lessDenied = denial(less)
      if (denied && lessDenied) {
        add(text, lessDenied, 'contradiction', 'less denied')
        add(lessDenied, text, 'contradiction', 'less denied before')
        add(lessDenied, denied, 'entailment', 'more denied')
        add(denied, less.text, 'neutral', 'denied, less stated')
        if (k % 2) add(denied, lessDenied, 'neutral', 'less denied of more denied')
      }
    }
    if (denied) {
      add(text, denied, 'contradiction', 'denied')
      if (k % 2) add(denied, text, 'contradiction', 'denied before')
    }
    const none = nobody(own)
    if (none) {
      add(text, none, 'contradiction', 'there is no')
      if (k % 2) add(none, text, 'contradiction', 'there is no, before')
    }
    const other = withOther(parsed, k, isElsewhere)
    if (other) {
      add(text, other.text, 'neutral', 'other word')
      if (k % 2) add(other.text, text, 'neutral', 'other word')
      const otherDenied = denial(other)
      if (otherDenied && k % 3 === 0) add(text, otherDenied, 'neutral', 'other word denied')
    }
    const clashing = withOther(parsed, k, isClashing)
    const how = clashing && subjectOf(own)
    if (clashing && how) {
      // What two sentences bring in may be two things, the more so the less they have in common; what they name is one.
      const lessOf = withLess(clashing, k)
      if (how === 'known') {
        add(text, clashing.text, 'contradiction', 'clashing word of a known subject')
        if (lessOf) add(text, lessOf.text, 'contradiction', 'clashing word of a known subject, less')
      } else if (lessOf) {
        add(text, lessOf.text, 'neutral', 'clashing word of another subject')
        add(lessOf.text, text, 'neutral', 'clashing word of another subject')
        if (less) add(less.text, clashing.text, 'neutral', 'clashing word of another subject')
      }
    }
    const swapped = exchange(own)
    if (swapped) add(text, swapped.text, swapped.isNamed ? 'contradiction' : 'neutral', 'exchanged')
    const general = withOther(parsed, k, isGeneral)
    if (general) {
      add(text, general.text, 'entailment', 'general word')
      add(general.text, text, 'neutral', 'special word')
    }
    return pairs
  })
}

/** The sentence with "not" after its first auxiliary; undefined without one, or where it is denied already. */
function denial({ text, tokens }: Parsed): string | undefined {
  if (tokens.some(t => /^(?:not|n't|no|never|nobody|none|without)$/i.test(t.text))) return undefined
  const root = tokens.findIndex(t => t.head < 0)
  const aux = tokens.find(
    t => t.upos === 'AUX' && (t.head === root || tokens[root] === t) && /^(?:is|are|was|were)$/i.test(t.text),
  )
  return aux ? `${text.slice(0, aux.span.end)} not${text.slice(aux.span.end)}` : undefined
}

/** "A dog is running" as "There is no dog running". */
function nobody({ text, tokens }: Parsed): string | undefined {
  const [article, ...rest] = tokens
  if (!article || !/^an?$/i.test(article.text)) return undefined
  const aux = rest.find(t => t.upos === 'AUX')
  if (aux?.text !== 'is' || tokens[aux.head]?.xpos !== 'VBG') return undefined
  const subject = text.slice(article.span.end, aux.span.start).trim()
  return subject.length === 0 ? undefined : `There is no ${subject}${text.slice(aux.span.end)}`
}

/** The sentence with the doer and the object of its main verb in each other's place. */
function exchange({ text, tokens }: Parsed): { text: string; isNamed: boolean } | undefined {
  const root = tokens.findIndex(t => t.head < 0)
  const subject = tokens.findIndex(t => t.head === root && t.deprel === 'nsubj')
  const object = tokens.findIndex(t => t.head === root && t.deprel === 'obj')
  if (
    subject < 0 ||
    object < subject ||
    tokens[root].upos !== 'VERB' ||
    SYMMETRIC_VERBS.has(tokens[root].lemma)
  )
    return undefined
  const [x, y] = [subject, object].map(at => {
    const inside = under(tokens, at)
    return { start: tokens[Math.min(...inside)].span.start, end: tokens[Math.max(...inside)].span.end }
  })
  const kinds = [tokens[subject].upos, tokens[object].upos]
  const isNamed = kinds.every(kind => kind === 'PROPN')
  if (x.end > y.start || (!isNamed && !kinds.every(kind => kind === 'NOUN'))) return undefined
  const [first, second] = [text.slice(x.start, x.end), text.slice(y.start, y.end)]
  const lead = isNamed ? first : first[0].toLowerCase() + first.slice(1)
  return {
    text: `${text.slice(0, x.start)}${second[0].toUpperCase()}${second.slice(1)}${text.slice(x.end, y.start)}${lead}${text.slice(y.end)}`,
    isNamed,
  }
}

const LEFT_OUT = /^(?:amod|advmod|obl|nmod|advcl|acl|acl:relcl)$/

/** The sentence without one modifier. */
function withLess({ text, tokens }: Parsed, k: number): Parsed | undefined {
  const candidates = tokens.flatMap((t, i) => {
    if (!LEFT_OUT.test(t.deprel) || t.head < 0) return []
    const inside = under(tokens, i)
    const [first, last] = [Math.min(...inside), Math.max(...inside)]
    if (last - first + 1 !== inside.length || first === 0 || inside.length > tokens.length / 2) return []
    // A clause without a preposition may be an argument; a quantity is no mere modifier.
    if (/^(?:obl|nmod)$/.test(t.deprel) && !tokens.some(c => c.head === i && c.deprel === 'case')) return []
    if (t.deprel === 'nmod' && tokens.some(c => c.head === i && /^of$/i.test(c.text))) return []
    if (t.deprel === 'obl' && tokens.some(c => c.head === i && /^by$/i.test(c.text))) return []
    if (t.deprel === 'advmod' && !/ly$/.test(t.text)) return []
    return [[tokens[first].span.start, tokens[last].span.end] as const]
  })
  const cut = candidates[k % Math.max(1, candidates.length)]
  if (!cut) return undefined
  const less = `${text.slice(0, cut[0])}${text.slice(cut[1])}`
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,])/g, '$1')
  return parse(less.trim())
}

function under(tokens: readonly Token[], top: number): number[] {
  const found = [top]
  for (let i = 0; i < found.length; i++)
    tokens.forEach((t, at) => {
      if (t.head === found[i]) found.push(at)
    })
  return found
}

/** The sentence with one word in the place of another, of those that another sentence has and that suit. */
function withOther(
  parsed: readonly Parsed[],
  k: number,
  suits: (own: Token, other: Token) => boolean,
): Parsed | undefined {
  const { text, tokens } = parsed[k]
  const places = tokens.filter(
    t => (t.upos === 'NOUN' || t.upos === 'VERB' || t.upos === 'ADJ') && t.text.length > 2,
  )
  for (let p = 0; p < places.length; p++) {
    const own = places[(k + p) % places.length]
    for (let step = 1; step <= SEARCHED; step++) {
      const { tokens: others } = parsed[(k + step * 7) % parsed.length]
      const other = others.find(
        t => t.upos === own.upos && t.xpos === own.xpos && t.lemma !== own.lemma && suits(own, t),
      )
      if (!other) continue
      return parse(
        `${text.slice(0, own.span.start)}${matchCase(own.text, other.text)}${text.slice(own.span.end)}`,
      )
    }
  }
  return undefined
}

const matchCase = (own: string, other: string): string =>
  /^[A-Z]/.test(own) ? other[0].toUpperCase() + other.slice(1) : other.toLowerCase()

function isElsewhere(own: Token, other: Token): boolean {
  const { kind, strength } = relateWords(lexeme(own.lemma, own.upos), lexeme(other.lemma, other.upos))
  return kind === 'unrelated' || (kind === 'related' && strength < TOO_NEAR)
}

function isClashing(own: Token, other: Token): boolean {
  const { kind, strength } = relateWords(lexeme(own.lemma, own.upos), lexeme(other.lemma, other.upos))
  return (kind === 'opposite' || kind === 'rival') && strength >= SURE
}

/** Whether the subject of the main verb is brought in, or known already; undefined for what is neither. */
function subjectOf({ tokens }: Parsed): 'new' | 'known' | undefined {
  const root = tokens.findIndex(t => t.head < 0)
  const at = tokens.findIndex(t => t.head === root && t.deprel.startsWith('nsubj'))
  if (at < 0) return tokens[root]?.upos === 'NOUN' && /^an?$/i.test(tokens[0].text) ? 'new' : undefined
  if (tokens[at].upos === 'PROPN') return 'known'
  const determiner = tokens.find(t => t.head === at && (t.deprel === 'det' || t.deprel === 'nummod'))
  if (determiner === undefined) return tokens[at].xpos === 'NNS' ? 'new' : undefined
  return /^(?:an?|some|two|three)$/i.test(determiner.text)
    ? 'new'
    : /^(?:the|this|that)$/i.test(determiner.text)
      ? 'known'
      : undefined
}

const isGeneral = (own: Token, other: Token): boolean =>
  own.upos === 'NOUN' &&
  relateWords(lexeme(other.lemma, other.upos), lexeme(own.lemma, own.upos)).kind === 'general'

function parse(text: string): Parsed | undefined {
  const [sentence, ...more] = segment(text).sentences
  return sentence && more.length === 0 ? { text, tokens: sentence.tokens } : undefined
}
