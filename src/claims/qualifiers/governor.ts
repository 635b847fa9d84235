// The word that governs a clause or an event, one step up the tree, and what it says of it.
import {
  type Complement,
  type Governor,
  type Signature,
  signatureOf,
} from '../../lexicon/en/clauses/clause-embedding'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'

/** One step up from a predicate to the word that governs it. */
export interface Governing {
  /** Index of the governing word. */
  readonly head: number
  readonly complement: Complement
  /** Of a word of no row, what its kind of complement is as a rule. */
  readonly signature: Signature
}

/**
 * The word whose complement the token is; undefined for what stands for itself.
 * @param isAbove whether the token itself governs what is asked of
 */
export function governorOf(tree: Tree, token: number, isAbove = false): Governing | undefined {
  const { head } = tree.tokens[token]
  const what = isAbove || hasWord(tree, token, 'that') ? underWhat(tree, token) : undefined
  if (what || head < 0) return what
  const short = shortOf(tree, token, head)
  if (short) return short
  const vain = vainlyTried(tree, token, head)
  if (vain) return vain
  const stopped = stoppedFrom(tree, token, head)
  if (stopped) return stopped
  const over = excessOver(tree, token, head)
  if (over) return over
  const found = isClause(tree, token) ? clauseUnder(tree, token, head) : eventUnder(tree, token, head)
  if (found === undefined) return undefined
  // "abandoned plans to close": the infinitive belongs to the noun, wherever it hangs.
  const noun = found.complement === 'object to' ? dependent(tree, head, 'obj') : -1
  const plan = noun < 0 ? undefined : signatureOf('noun', 'to', tree.tokens[noun].lemma)
  if (plan) return { head: noun, complement: 'to', signature: plan }
  const signature = lookUp(tree, head, found.complement, found.words) ?? found.otherwise
  return signature && { head, complement: found.complement, signature }
}

interface Found {
  readonly complement: Complement
  /** What the governing word is looked up with behind it: particles and prepositions. */
  readonly words: readonly string[]
  readonly otherwise: Signature | undefined
}

const SAID: Signature = { affirmed: '·', denied: '·', leaves: 'said' }
const MEANT: Signature = { affirmed: '·', denied: '¬', leaves: 'planned' }
const DONE: Signature = { affirmed: '+', denied: '-', leaves: 'possible' }

/** Verbs, and whatever else has a subject, a copula or a joining word of its own. */
function isClause(tree: Tree, token: number): boolean {
  const { upos, xpos } = tree.tokens[token]
  if (/^VB/.test(xpos) && upos !== 'NOUN' && relation(tree, token) !== 'amod') return true
  if (dependent(tree, token, 'cop', 'nsubj', 'expl', 'aux') >= 0) return true
  if (isInfinitive(tree, token)) return true
  return ['ccomp', 'xcomp', 'csubj'].includes(relation(tree, token)) && !isEventNoun(tree, token)
}

const isEventNoun = (tree: Tree, token: number) =>
  tree.tokens[token].upos === 'NOUN' && dependent(tree, token, 'mark', 'cop') < 0

function clauseUnder(tree: Tree, token: number, head: number): Found | undefined {
  const role = relation(tree, token)
  const marker = markerOf(tree, token)
  const hasObject = dependent(tree, head, 'obj', 'iobj') >= 0
  const isGerund = isGerundive(tree, token)
  const isNoun = /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[head].upos) && dependent(tree, head, 'cop') < 0
  // "denies having failed", read as a noun and its participle
  if (role === 'acl' && isGerund && /^VB[DPZ]$/.test(tree.tokens[head].xpos))
    return { complement: 'ing', words: [marker === '' ? '' : ` ${marker}`], otherwise: DONE }
  if (role === 'acl') {
    if (tree.tokens[token].deprel === 'acl:relcl' && !isJoined(tree, token)) return undefined
    if (marker === 'to' && !isGerund) return { complement: 'to', words: [''], otherwise: MEANT }
    if (isGerund && marker !== '')
      return { complement: 'ing', words: [` ${marker}`, ''], otherwise: undefined }
    return isMarked(marker) || isJoined(tree, token)
      ? { complement: 'that', words: [''], otherwise: SAID }
      : undefined
  }
  if (role === 'ccomp' || role === 'csubj') {
    // "called for the judge to resign"
    if (tree.tokens[token].xpos === 'VB' && hasWord(tree, token, 'to')) {
      const words = marker === 'to' ? [''] : [` ${marker}`, '']
      return { complement: 'object to', words, otherwise: MEANT }
    }
    if (isGerund && dependent(tree, token, 'aux') < 0)
      return { complement: 'ing', words: [''], otherwise: DONE }
    const isPlain = role === 'csubj' && !isMarked(marker)
    return isPlain ? undefined : { complement: 'that', words: [''], otherwise: SAID }
  }
  if (role === 'xcomp' || (isNoun && role === 'advcl' && marker === 'to')) {
    // "called for the judge to resign", with the judge hung on the call
    if (marker === 'for' || (marker === 'to' && hasForPhrase(tree, token, head)))
      return { complement: 'object to', words: [' for', ''], otherwise: MEANT }
    if (marker === 'to' && !isGerund)
      return { complement: hasObject ? 'object to' : 'to', words: [''], otherwise: MEANT }
    if (isGerund) return { complement: 'ing', words: [''], otherwise: DONE }
    if (tree.tokens[token].xpos === 'VB')
      return { complement: hasObject ? 'object to' : 'to', words: [''], otherwise: DONE }
    return undefined
  }
  if (['advcl', 'obl', 'nmod'].includes(role)) {
    // "ruled out closing": no comma, no word between.
    if (isGerund && marker === '' && follows(tree, token, head))
      return { complement: 'ing', words: [''], otherwise: undefined }
    // "forgot in all that noise to lock up": an infinitive with a row is no purpose.
    if (marker === 'to' && !isGerund && (role === 'advcl' || isInfinitive(tree, token)))
      return { complement: hasObject ? 'object to' : 'to', words: [''], otherwise: undefined }
    if (marker === 'from' && (hasObject || isPassive(tree, head)))
      return { complement: 'object from', words: [''], otherwise: undefined }
    if (isGerund && marker !== '') return { complement: 'ing', words: [` ${marker}`], otherwise: undefined }
    if (marker === 'that' && role === 'advcl')
      return { complement: 'that', words: [''], otherwise: undefined }
  }
  return undefined
}

/** "tried in vain to land", "tried unsuccessfully to land": it came to nothing. */
function vainlyTried(tree: Tree, token: number, head: number): Governing | undefined {
  if (
    relation(tree, token) !== 'xcomp' ||
    !['try', 'attempt', 'seek', 'struggle', 'fight'].includes(tree.tokens[head].lemma)
  )
    return undefined
  const isVain = dependents(tree, head, 'obl', 'advmod').some(a =>
    ['vain', 'unsuccessfully', 'vainly', 'without success'].includes(lower(tree, a)),
  )
  return isVain
    ? { head, complement: 'to', signature: { affirmed: '-', denied: '·', leaves: 'possible' } }
    : undefined
}

/** "too ill to travel", "too rough for the boats to sail": it is not done. */
function excessOver(tree: Tree, token: number, head: number): Governing | undefined {
  if (!/^(?:JJ|RB|VBN)/.test(tree.tokens[head].xpos) || !hasWord(tree, token, 'to')) return undefined
  const isToo = dependents(tree, head, 'advmod').some(a => lower(tree, a) === 'too')
  return isToo && !isMeasured(tree, token)
    ? { head, complement: 'to', signature: { affirmed: '-', denied: '·', leaves: 'possible' } }
    : undefined
}

/** "too early to say" tells of the writer, not of what is done. */
const isMeasured = (tree: Tree, token: number) =>
  ['say', 'tell', 'know', 'judge', 'see'].includes(tree.tokens[token].lemma)

const hasForPhrase = (tree: Tree, token: number, head: number) =>
  dependents(tree, head, 'obl').some(o => o < token && markerOf(tree, o) === 'for')

/** "What she denies is the claim", "what they fear is that he left": the verb behind "what" governs what the sentence says it is. */
function underWhat(tree: Tree, token: number): Governing | undefined {
  const what = dependents(tree, token, 'nsubj', 'nsubj:outer').find(s => lower(tree, s) === 'what')
  const verb =
    what === undefined ? -1 : tree.children[what].find(c => relation(tree, c) === 'acl' && c < token)
  if (verb === undefined || verb < 0 || dependent(tree, token, 'cop') < verb) return undefined
  const complement = tree.tokens[token].upos === 'NOUN' ? 'event' : 'that'
  const signature = lookUp(tree, verb, complement, [''])
  return signature && { head: verb, complement, signature }
}

/** "stopped short of blaming", with the gerund hung on the adverb. */
function shortOf(tree: Tree, token: number, head: number): Governing | undefined {
  if (tree.tokens[head].upos !== 'ADV' || relation(tree, head) !== 'advmod' || !isGerundive(tree, token))
    return undefined
  const verb = tree.tokens[head].head
  const signature = lookUp(tree, verb, 'ing', [` ${markerOf(tree, token)}`])
  return signature && { head: verb, complement: 'ing', signature }
}

/** "discouraged fans from coming", "accused the bank of hiding losses", with the gerund hung on fans and bank. */
function stoppedFrom(tree: Tree, token: number, head: number): Governing | undefined {
  if (relation(tree, token) !== 'acl' || relation(tree, head) !== 'obj' || !isGerundive(tree, token))
    return undefined
  const marker = markerOf(tree, token)
  const verb = tree.tokens[head].head
  const complement = marker === 'from' ? 'object from' : 'ing'
  const signature =
    marker === '' ? undefined : lookUp(tree, verb, complement, [marker === 'from' ? '' : ` ${marker}`])
  return signature && { head: verb, complement, signature }
}

/** "the fear that the well leaks": the "that" of a content clause, which a parser may call its object. */
const isJoined = (tree: Tree, token: number) =>
  tree.children[token].some(c => c < token && lower(tree, c) === 'that' && tree.tokens[c].xpos === 'IN')

const isMarked = (marker: string) => ['that', 'whether', 'if'].includes(marker)

/** "leaving", "having left", "being left"; "was leaving" has tense. */
function isGerundive(tree: Tree, token: number): boolean {
  const auxiliaries = dependents(tree, token, 'aux', 'cop').map(a => tree.tokens[a].xpos)
  if (auxiliaries.some(xpos => /^(?:VB[DPZ]|MD)$/.test(xpos))) return false
  return tree.tokens[token].xpos === 'VBG' || auxiliaries.includes('VBG')
}

/** Whether nothing but a particle stands between the word and its complement. */
const follows = (tree: Tree, token: number, head: number) =>
  head < token &&
  tree.tokens.slice(head + 1, token).every((_, i) => relation(tree, head + 1 + i) === 'compound')

const isInfinitive = (tree: Tree, token: number) =>
  dependents(tree, token, 'mark', 'case').some(
    c => tree.tokens[c].xpos === 'TO' || (tree.tokens[token].xpos === 'VB' && lower(tree, c) === 'to'),
  )

/** The first word that joins a clause or a phrase to what governs it. */
function markerOf(tree: Tree, token: number): string {
  const mark = dependent(tree, token, 'mark', 'case')
  return mark < 0 ? '' : lower(tree, mark)
}

const hasWord = (tree: Tree, token: number, word: string) =>
  dependents(tree, token, 'mark').some(mark => lower(tree, mark) === word)

const isPassive = (tree: Tree, head: number) => dependent(tree, head, 'aux:pass', 'nsubj:pass') >= 0

/** A noun as what is done, prevented, planned: "called off the strike", "accused of fraud", "the threat of war". */
function eventUnder(tree: Tree, token: number, head: number): Found | undefined {
  if (tree.tokens[token].upos !== 'NOUN') return undefined
  const role = relation(tree, token)
  const marker = markerOf(tree, token)
  if (role === 'obj') return { complement: 'event', words: [''], otherwise: undefined }
  if (role === 'nsubj') return { complement: 'subject', words: [''], otherwise: undefined }
  const hasObject = dependent(tree, head, 'obj', 'iobj') >= 0
  // "called off the strike", with the particle taken for a preposition's
  if (role === 'obl' && marker === '' && !hasObject && dependent(tree, head, 'compound:prt') >= 0)
    return { complement: 'event', words: [''], otherwise: undefined }
  if (marker === 'from' && (hasObject || isPassive(tree, head)))
    return { complement: 'object from', words: [''], otherwise: undefined }
  // "declined to comment", read as a noun
  if (
    role === 'obl' &&
    marker === 'to' &&
    dependent(tree, token, 'det') < 0 &&
    tree.tokens[token].xpos === 'NN'
  )
    return { complement: 'to', words: [''], otherwise: undefined }
  if ((role === 'nmod' || role === 'obl') && marker !== '') {
    if (tree.tokens[head].upos === 'NOUN') return { complement: 'event', words: [''], otherwise: undefined }
    return { complement: 'ing', words: [` ${marker}`], otherwise: undefined }
  }
  return undefined
}

function lookUp(
  tree: Tree,
  head: number,
  complement: Complement,
  words: readonly string[],
): Signature | undefined {
  const { upos } = tree.tokens[head]
  const lemma = lemmaOf(tree, head)
  const kind: Governor = upos === 'ADJ' ? 'adjective' : upos === 'NOUN' || upos === 'PROPN' ? 'noun' : 'verb'
  // "rule out", "come close to", "stop short of"
  const particles = tree.children[head]
    .filter(c => relation(tree, c) === 'compound' || (relation(tree, c) === 'advmod' && c === head + 1))
    .map(c => ` ${lower(tree, c)}`)
  for (const word of words)
    for (const particle of [...particles, ''])
      for (const [slot, key] of keysOf(tree, head, kind, complement, `${lemma}${particle}${word}`)) {
        const signature = signatureOf(kind, slot, key)
        if (signature) return signature
      }
  // "was thrilled that" is read as a passive or as an adjective.
  if (kind === 'verb' && isPassive(tree, head)) return signatureOf('adjective', complement, lower(tree, head))
  return undefined
}

/** Of a passive the subject is what was the object: "was forced to" is "force X to", "was called off" takes its event. */
function keysOf(
  tree: Tree,
  head: number,
  kind: Governor,
  complement: Complement,
  key: string,
): [Complement, string][] {
  if (kind !== 'verb' || !isPassive(tree, head)) return [[complement, key]]
  const particle = key.slice(lemmaOf(tree, head).length)
  const passive: [Complement, string] = [complement, `be ${lower(tree, head)}${particle}`]
  if (complement === 'to') return [passive, ['object to', key], [complement, key]]
  if (complement === 'subject') return [passive, ['event', key]]
  return [passive, [complement, key]]
}

/** "has yet to", and the "had to" of what was done. */
function lemmaOf(tree: Tree, head: number): string {
  const lemma = tree.tokens[head].lemma.toLowerCase()
  if (lemma !== 'have' && lemma !== 'be') return lemma
  if (dependents(tree, head, 'advmod').some(a => lower(tree, a) === 'yet')) return `${lemma} yet`
  return lemma === 'have' && tree.tokens[head].xpos === 'VBD' ? 'had' : lemma
}
