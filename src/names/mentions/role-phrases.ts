/** Roles that the words around a name give its bearer: "spokesman X", "X, the defence minister,", "X is a physicist". */
import { relationOf } from '../../syntax/tree'
import type { Sentence, Token } from '../../types'
import { foldName } from '../fold'
import { type Gender, roles, titlesInFull } from '../tables'
import type { NameMention } from './name-mentions'

export interface RolePhrase {
  readonly text: string
  /** The role noun, lower case. */
  readonly noun: string
  readonly gender?: Gender
}

/** A role is a phrase, not a biography. */
const LONGEST_ROLE = 14

/** What is said of the bearer around one mention of the name. */
export function rolesAround(text: string, sentence: Sentence, mention: NameMention): RolePhrase[] {
  const found: RolePhrase[] = []
  const add = (phrase: RolePhrase | undefined): void => {
    if (phrase && !found.some(other => other.text === phrase.text)) found.push(phrase)
  }
  add(roleBefore(text, sentence, mention))
  add(roleAfter(text, sentence, mention))
  add(roleOfTree(text, sentence, mention))
  add(roleBeforeComma(text, sentence, mention))
  return found
}

/** The noun phrase that runs into the name: "US National Security Council spokesman". */
function roleBefore(text: string, { tokens }: Sentence, mention: NameMention): RolePhrase | undefined {
  let from = mention.start
  let noun = mention.title === undefined ? undefined : lastRole(tokens, mention.start, mention.from)
  if (noun === undefined && mention.title === undefined) {
    const before = tokens[from - 1]
    if (!before || !isRole(before)) return undefined
    noun = from - 1
    from--
  }
  while (from > 0 && mention.from - from < LONGEST_ROLE && isInPhrase(tokens, from - 1)) from--
  if (tokens[from]?.text === '-') from++
  const to = mention.from
  if (from >= to) return undefined
  const word = noun === undefined ? undefined : tokens[noun]
  return phraseOf(text, tokens, from, to, word)
}

/** "A spokesman for the company, X,": a role phrase that commas set apart from the name. */
function roleBeforeComma(text: string, { tokens }: Sentence, mention: NameMention): RolePhrase | undefined {
  const comma = mention.start - 1
  const closes = /^[,.;:]$/.test(tokens[mention.to]?.text ?? '')
  if (tokens[comma]?.text !== ',' || !closes || mention.type === 'place') return undefined
  let noun: number | undefined
  let from = comma
  while (from > 0 && comma - from < LONGEST_ROLE) {
    const { upos, text: word, xpos } = tokens[from - 1]
    if (upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ' || upos === 'SCONJ' || upos === 'PUNCT') {
      if (word !== '-') break
    }
    from--
    if (isRole(tokens[from])) noun = from
    else if (noun !== undefined && !isInPhrase(tokens, from)) {
      if (upos !== 'DET' && xpos !== 'PRP$') from++
      break
    }
  }
  if (noun === undefined) return undefined
  const start = tokens[from].upos === 'DET' ? from + 1 : from
  return phraseOf(text, tokens, Math.min(start, noun), comma, tokens[noun])
}

/** "X, North Korea's defence minister,": what stands between commas after the name. */
function roleAfter(text: string, { tokens }: Sentence, mention: NameMention): RolePhrase | undefined {
  let from = mention.to
  if (tokens[from]?.text !== ',') return undefined
  from++
  // "X, 34, a teacher"
  if (tokens[from]?.upos === 'NUM' && tokens[from + 1]?.text === ',') from += 2
  let noun: number | undefined
  let at = from
  let isOpen = true
  for (; at < tokens.length && at - from < LONGEST_ROLE; at++) {
    const { upos, text: word } = tokens[at]
    if (/^[,;:.()"!?–—]$/.test(word) || upos === 'AUX' || (upos === 'VERB' && at > from) || upos === 'SCONJ')
      break
    if (/^(?:who|whom|which|that|and)$/i.test(word)) break
    if (upos === 'ADP') isOpen = false
    if (isOpen && isRole(tokens[at])) noun = at
  }
  if (noun === undefined) return undefined
  // "…, former chairman Y, …": the next of a list.
  if (noun + 1 < at && tokens[noun + 1].upos === 'PROPN') return undefined
  const first = tokens[from]
  const isPhrase =
    first.upos === 'DET' ||
    first.upos === 'NOUN' ||
    first.upos === 'ADJ' ||
    first.upos === 'PROPN' ||
    first.xpos === 'PRP$'
  // A comma or the end must close it, else it is the subject of another clause or a list.
  const closes =
    at >= tokens.length ||
    /^[,;:.()"!?–—]$/.test(tokens[at].text) ||
    /^(?:who|whom|which|and)$/i.test(tokens[at].text)
  if (!isPhrase || !closes || tokens[at]?.text.toLowerCase() === 'and') return undefined
  return phraseOf(text, tokens, first.upos === 'DET' ? from + 1 : from, at, tokens[noun])
}

/** Appositions and predicates that the tree shows. */
function roleOfTree(text: string, { tokens }: Sentence, mention: NameMention): RolePhrase | undefined {
  const name = tokens[mention.head]
  const parent = tokens[name.head]
  if (parent === undefined) return undefined
  const isRolePhrase = isRole(parent) && parent.upos !== 'VERB'
  if (!isRolePhrase) return undefined
  const relation = relationOf(name)
  if (relation === 'appos' && name.head < mention.start)
    return phraseBefore(text, tokens, name.head, mention.start)
  const isPredicate = relation === 'nsubj' && hasCopula(tokens, name.head)
  if (isPredicate && name.head > mention.to) return phraseBefore(text, tokens, name.head, tokens.length)
  return undefined
}

/** "is a", "was the": a copula shortly before, and no "not" behind it. */
function hasCopula(tokens: readonly Token[], noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_ROLE); at--)
    if (tokens[at].deprel === 'cop' && tokens[at].head === noun)
      return !/^n['o]t$/i.test(tokens[at + 1]?.text ?? '')
  return false
}

/** The phrase around a role noun: its modifiers before, and an "of" phrase after. */
function phraseBefore(
  text: string,
  tokens: readonly Token[],
  noun: number,
  limit: number,
): RolePhrase | undefined {
  let from = noun
  while (from > 0 && noun - from < LONGEST_ROLE && isInPhrase(tokens, from - 1)) from--
  let to = noun + 1
  if (tokens[to]?.text === 'of' || tokens[to]?.text === 'for' || tokens[to]?.text === 'to')
    while (
      to < limit &&
      to - noun < 8 &&
      !/^[,;:.()"!?–—]$/.test(tokens[to].text) &&
      tokens[to].upos !== 'VERB' &&
      tokens[to].upos !== 'AUX'
    )
      to++
  return phraseOf(text, tokens, from, to, tokens[noun])
}

/** Adjectives, nouns, names and owners before a role noun belong to its phrase. */
function isInPhrase(tokens: readonly Token[], index: number): boolean {
  const { upos, text, xpos } = tokens[index]
  if (upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN') return true
  if (text === '-') return index > 0 && tokens[index - 1].span.end === tokens[index].span.start
  return xpos === 'POS' || text === "'s"
}

function phraseOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  noun: Token | undefined,
): RolePhrase | undefined {
  let start = from
  while (start < to && (tokens[start].upos === 'PUNCT' || tokens[start].xpos === 'POS')) start++
  if (start >= to || to - start > LONGEST_ROLE) return undefined
  const phrase = text.slice(tokens[start].span.start, tokens[to - 1].span.end)
  const short = titlesInFull().get(foldName(tokens[to - 1].text))
  const word = noun?.lemma.toLowerCase() || noun?.text.toLowerCase() || short || ''
  return { text: phrase, noun: word, gender: roles().get(word) }
}

function lastRole(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isRole(tokens[at])) return at
  return undefined
}

/** A rank in capitals, a large company in small letters: "oil major Arden". */
const COMPANY = 'major'

const isRole = (token: Token): boolean =>
  token.text !== COMPANY &&
  (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ') &&
  token.xpos !== 'NNS' &&
  (roles().has(token.lemma.toLowerCase()) || roles().has(token.text.toLowerCase()))
