// The claims of a document: every proposition its sentences state, with its words, roles and a text that stands alone.

import { labelNouns } from '../lexicon/en/reporting/labels'
import type { Antecedent } from '../names/coreference/noun-referents'
import { MAX_TOKENS, repairedSentences } from '../repair/repair'
import { growTree, type Tree } from '../syntax/clause-tree'
import type { Reading } from '../text/reading'
import type { Attribution, Claim, Mention, Sentence, Span } from '../types'
import { findArguments, type WordKnowledge } from './arguments'
import { claimId } from './claim-id'
import { firstConjunct } from './clauses/antecedents'
import { doubtfulWords } from './clauses/doubt'
import { isSourceLine, labelEnd, withoutOpening } from './labels'
import { type Proposition, wordsOf } from './proposition'
import { propositionsOf, sourceLine, wholeSentence } from './propositions'
import { commitmentOf, ownCommitment } from './qualifiers/commitment'
import { eventOf } from './qualifiers/event'
import { isUnclear } from './qualifiers/framing'
import { namingOf, replacementsFor, withoutEntity } from './restate/named-references'
import { nounReferences } from './restate/noun-antecedents'
import { openReferences } from './restate/open-references'
import { isInnerQuoted, isQuotedWord } from './restate/quotation-marks'
import { type Replacement, restate } from './restate/restate'
import { sayerOf, showsSomething } from './restate/sayer'
import { namesInText } from './restate/told-names'
import { inVoice, isPersonal, speakerName } from './restate/voice'
import { innermost, type Scope, scopesOf } from './scope'
import { asItWas, theDead } from './the-dead'
import { isWritersOwn } from './writers-own'

/** What earlier stages know beyond the reading. */
export interface Hints {
  /** Pronouns that stand for common nouns. */
  readonly antecedents?: readonly Antecedent[]
  /** How sure the parser is of each head. */
  readonly margins?: readonly (readonly number[])[]
}

/** The propositions that the document's sentences state, in text order; boilerplate states none. */
export function findClaims(
  reading: Reading,
  attributions: readonly Attribution[],
  sentences: readonly Sentence[] = repairedSentences(reading),
  { antecedents = [], margins = [] }: Hints = {},
): Claim[] {
  const claims: Claim[] = []
  const scopes = scopesOf(reading, attributions)
  const names = namesInText(reading)
  const dead = theDead(reading, sentences)
  const nouns = nounReferences(reading.source.text, sentences, antecedents)
  reading.sentences.forEach((sentence, index) => {
    if (reading.blocks[sentence.block]?.kind === 'boilerplate') return
    if (statesNothing(sentence)) return
    const scope = scopes[index]
    const { tree, from, propositions } = analyse(sentences[index], index, sentence, margins[index])
    const mentions = scope.mentions
      .filter(m => m.head >= from)
      .map(m => (from === 0 ? m : { ...m, head: m.head - from }))
    const known = knowledge(tree, mentions, scope)
    const naming = namingOf(tree, mentions, names, from, nouns.get(index))
    const attributionOf = (span: Span) => innermost(attributions, scope.attributions, span)
    for (const proposition of propositions) {
      const within = attributionOf(tree.tokens[proposition.predicate].span)
      const isWriters = within !== undefined && isWritersOwn(tree, proposition, attributions[within])
      const attribution = isWriters ? undefined : within
      const words = wordsOf(proposition)
      const credited = attribution === undefined ? undefined : attributions[attribution]
      const isQuoted = credited?.kind === 'direct'
      // Who is quoted says "I" of himself: "he" in his words is another.
      const self = quotedSpeaker(attributions, attribution)
      const referring = self === undefined ? naming : withoutEntity(naming, self)
      const own = replacementsFor(tree, proposition, referring).filter(
        r => r.from !== proposition.subject || !showsSomething(tree, proposition),
      )
      const sayer = isQuoted ? undefined : sayerOf(tree, proposition, mentions, reading.source.text)
      const replacements = withSayer(own, sayer)
      const isVague = isUnclear(tree, proposition, replacements)
      const open = openReferences(tree, proposition, replacements, mentions)
      if (isVague && proposition.inPassing !== true && isWithin(words, propositions)) continue
      // Words within quoted words are a third's: "'We stay,' she said" is no claim of who tells it.
      const isThirds = isQuoted && !isSingleMarked(reading, credited)
      if (isThirds && isInnerQuoted(tree, proposition.predicate) && isWithin(words, propositions)) continue
      const isMine = isPersonal(tree, words)
      // "She told me the bank had moved my branch": whose it is only the words around tell.
      const isAnothers =
        credited === undefined || (credited.kind === 'indirect' && credited.parent !== undefined)
      if (isMine && isAnothers && isQuotedWord(tree, proposition.predicate) && isWithin(words, propositions))
        continue
      const isOwn = isMine || (isQuoted && (isVague || isCommand(tree, proposition)))
      const speaker =
        credited !== undefined && isOwn && !tellsCue(tree, words, credited)
          ? speakerName(reading, credited, names)
          : undefined
      const told = asItWas(proposition, mentions, dead)
      const body = textOf(reading, tree, told, replacements, speaker !== undefined)
      const text = speaker === undefined ? body : inVoice(speaker, body)
      const id = claimId(reading.source.id, claims.length + 1)
      claims.push(toClaim(id, text, words, tree, proposition, known, attribution, open))
    }
  })
  return claims
}

/** Who speaks the words in marks that the report stands in, however many others he passes on. */
function quotedSpeaker(attributions: readonly Attribution[], at: number | undefined): string | undefined {
  for (
    let i = at, steps = 0;
    i !== undefined && steps < attributions.length;
    i = attributions[i].parent, steps++
  )
    if (attributions[i].kind === 'direct') return attributions[i].speaker
  return undefined
}

/**
 * Marks alone, a name ("Ada Quill", "The Calder Post"), a word by itself ("Background") and what leaves all to a list ("Visitors
 * can:") state nothing.
 */
function statesNothing({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ upos, text }) => upos !== 'PUNCT' || /[\p{L}\p{N}]/u.test(text))
  if (tokens.at(-1)?.text === ':' && /^(?:can|may|must|should|will)$/.test(words.at(-1)?.text ?? ''))
    return true
  if (namesUnderLabel(tokens)) return true
  const [first] = words
  if (words.length < 2) return first === undefined || first.upos === 'NOUN' || first.upos === 'PROPN'
  return words.slice(first.upos === 'DET' ? 1 : 0).every(({ upos }) => upos === 'PROPN')
}

/** "Picture: Ada Quill", "Photos: Ada Quill and Jon Berg": whose they are, and no more. */
function namesUnderLabel(tokens: Sentence['tokens']): boolean {
  if (!labelNouns.has(tokens[0].text.toLowerCase()) || tokens[1]?.text !== ':') return false
  return tokens.slice(2).every(({ upos, text }) => /^(?:PROPN|PUNCT|SYM|CCONJ)$/.test(upos) || text === 'by')
}

/** Named once, the sayer is "its" and "his" as they stand: "The firm would close its plant". */
function withSayer(own: readonly Replacement[], sayer: Replacement | undefined): readonly Replacement[] {
  if (sayer === undefined || own.some(r => r.from === sayer.from)) return own
  const isTheirs = ({ text, from }: Replacement) =>
    from > sayer.from && /^['’]s?$/.test(text.slice(sayer.text.length)) && startsAlike(text, sayer.text)
  return [...own.filter(r => !isTheirs(r)), sayer]
}

const startsAlike = (text: string, opening: string) =>
  text.slice(0, opening.length).toLowerCase() === opening.toLowerCase()

/** Whether the claim itself has the word by which it is credited: '"We stay," the family said, the paper reports'. */
function tellsCue(tree: Tree, words: readonly number[], { cue }: Attribution): boolean {
  return words.some(w =>
    cue.some(c => c.start < tree.tokens[w].span.end && tree.tokens[w].span.start < c.end),
  )
}

/** Whether single marks are those of the quotation itself. */
const isSingleMarked = ({ source }: Reading, { content }: Attribution): boolean =>
  /['‘]/.test(source.text[content[0].start])

/** "Stop lying": without a speaker nobody knows who asks it of whom. */
function isCommand(tree: Tree, { predicate, subject }: Proposition): boolean {
  const { xpos, head } = tree.tokens[predicate]
  return subject < 0 && xpos === 'VB' && head < 0
}

/** Whether another claim of the sentence has all the words and more. */
function isWithin(words: readonly number[], propositions: readonly Proposition[]): boolean {
  return propositions.some(other => {
    const all = wordsOf(other)
    return all.length > words.length && words.every(word => all.includes(word))
  })
}

function analyse(sentence: Sentence, index: number, read: Sentence, margins: readonly number[] | undefined) {
  if (sentence.tokens.length > MAX_TOKENS) {
    const tree = growTree(sentence, index)
    return { tree, from: 0, propositions: [wholeSentence(tree)] }
  }
  const isSource = isSourceLine(sentence)
  const label = isSource ? 0 : labelEnd(sentence)
  const own = withoutOpening(sentence, label)
  // A sentence of which nothing but marks would be left stays whole.
  const from = own === sentence ? 0 : label
  const tree = growTree(own, index, doubtfulWords(own, margins, read.tokens, from))
  return { tree, from, propositions: isSource ? sourceLine(tree) : propositionsOf(tree) }
}

function textOf(
  reading: Reading,
  tree: Tree,
  proposition: Proposition,
  replacements: readonly Replacement[],
  isQuoted: boolean,
): string {
  const mark = isQuestion(tree, proposition) ? '?' : '.'
  // In quoted words what is put in for a reader stands in square brackets.
  const shown = isQuoted ? replacements.map(r => ({ ...r, text: `[${r.text}]` })) : replacements
  return restate(tree, reading.source.text, proposition, shown, mark)
}

function toClaim(
  id: string,
  text: string,
  words: readonly number[],
  tree: Tree,
  proposition: Proposition,
  known: WordKnowledge,
  attribution: number | undefined,
  open: readonly number[],
): Claim {
  const { span, lemma } = tree.tokens[proposition.predicate]
  // What is said in passing of a noun is so, whatever becomes of the noun.
  const { polarity, modality } =
    proposition.inPassing === true
      ? ownCommitment(tree, proposition.predicate)
      : commitmentOf(tree, eventOf(tree, proposition.predicate))
  return {
    id,
    spans: spansOf(tree, words),
    text,
    sentence: tree.sentence,
    predicate: { span, lemma },
    arguments: findArguments(tree, proposition, words, known),
    polarity,
    modality,
    ...(attribution === undefined ? {} : { attribution }),
    ...(open.length === 0 ? {} : { unresolved: open.map(word => tree.tokens[word].span) }),
  }
}

/** Whether the proposition is the one that the sentence asks. */
function isQuestion(tree: Tree, { predicate }: Proposition): boolean {
  if (!tree.tokens.slice(-2).some(t => t.text === '?')) return false
  return ['root', 'parataxis'].includes(tree.tokens[firstConjunct(tree, predicate)].deprel)
}

/** The spans of the words, neighbours joined into one. */
function spansOf(tree: Tree, words: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = []
  let last = -2
  for (const word of words) {
    const { start, end } = tree.tokens[word].span
    if (word === last + 1) spans[spans.length - 1].end = end
    else spans.push({ start, end })
    last = word
  }
  return spans
}

function knowledge({ tokens }: Tree, mentions: readonly Mention[], { times }: Scope): WordKnowledge {
  const within = (span: Span, token: number) =>
    span.start <= tokens[token].span.start && tokens[token].span.end <= span.end
  return {
    entity: token => mentions.find(m => m.head === token && m.entity !== undefined)?.entity,
    isTime: token => times.some(t => within(t.span, token)),
    isPlace: token => mentions.some(m => m.type === 'place' && within(m.span, token)),
  }
}
