/** Where grammar or the order of telling leaves a pronoun few whom it can mean, whatever speaks for others. */
import type { Sentence } from '../../types'
import { isPeople } from '../places'
import type { Context } from './features'
import { isHuman } from './pronouns'
import { KLASSES, type Spot } from './spots'

/** Indices of the only spots that a "he" or "she" may take up; undefined where all before it may be meant. */
export function boundTo(context: Context, index: number): readonly number[] | undefined {
  const { klass, sentence } = context.spots[index]
  if (klass !== KLASSES.he || context.sentences[sentence].tokens.length > LONGEST) return undefined
  return askedBefore(context, index) ?? afterEpithet(context, index) ?? underPersuaded(context, index)
}

/** WordNet's file of nouns for people. */
const PEOPLE = 18

/** Words of a sentence beyond which it is a list or a table. */
const LONGEST = 250

/** Indices of the spots before one, from a sentence on, in text order. */
function near(spots: readonly Spot[], index: number, sentence: number): number[] {
  const found: number[] = []
  for (let at = index - 1; at >= 0 && spots[at].sentence >= sentence; at--) found.push(at)
  return found.reverse()
}

const isSubject = ({ tokens }: Sentence, at: number) => tokens[at].deprel.startsWith('nsubj')

/** Whether the word, or the name that it is part of, is the subject of the sentence's verb. */
function isMainSubject(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  let top = at
  while (tokens[top].deprel === 'flat' && tokens[top].head >= 0) top = tokens[top].head
  return isSubject(sentence, top) && tokens[tokens[top].head]?.head < 0
}

const mayBe = (pronoun: Spot, { sex }: Spot) => sex === 0 || sex === 3 || sex === pronoun.sex

/** "Asked whether it would rain, she said": she is the one of whom the sentence before tells. */
function askedBefore({ spots, sentences }: Context, index: number): readonly number[] | undefined {
  const { sentence, token, above } = spots[index]
  const { tokens } = sentences[sentence]
  const [asked] = tokens
  if (asked.lemma !== 'ask' || asked.deprel !== 'advcl' || asked.head !== above) return undefined
  if (!isSubject(sentences[sentence], token) || sentences[sentence - 1]?.block !== sentences[sentence].block)
    return undefined
  const before = near(spots, index, sentence - 1).find(
    i =>
      spots[i].sentence === sentence - 1 &&
      spots[i].klass === KLASSES.person &&
      isMainSubject(sentences[sentence - 1], spots[i].token),
  )
  return before !== undefined && mayBe(spots[index], spots[before]) ? [before] : undefined
}

/** "The Swede led from the start, but she fell": she is the Swede, whoever that may be, and nobody named before. */
function afterEpithet({ spots, sentences }: Context, index: number): readonly number[] | undefined {
  const { sentence, token, above } = spots[index]
  const { tokens } = sentences[sentence]
  if (!isSubject(sentences[sentence], token)) return undefined
  let first = above
  while (first >= 0 && tokens[first].deprel === 'conj') first = tokens[first].head
  if (first < 0 || first === above) return undefined
  const epithet = tokens.findIndex(
    (t, i) => i > 0 && i < token && t.head === first && t.deprel.startsWith('nsubj') && isPeople(t.text),
  )
  if (epithet < 0 || !/^NNP?$/.test(tokens[epithet].xpos) || !/^the$/i.test(tokens[epithet - 1].text))
    return undefined
  const isBetween = near(spots, index, sentence).some(
    i => spots[i].token > epithet && spots[i].klass === KLASSES.person,
  )
  return isBetween ? undefined : []
}

/** "Lee said Ortiz had persuaded the sailor to sell his boat": what the sailor is to do he does with what is his. */
function underPersuaded({ spots, sentences }: Context, index: number): readonly number[] | undefined {
  const { sentence, token } = spots[index]
  const { tokens } = sentences[sentence]
  if (tokens[token].deprel !== 'nmod:poss') return undefined
  let at = tokens[token].head
  while (at >= 0 && tokens[at].deprel !== 'xcomp') at = tokens[at].head
  const verb = at < 0 ? -1 : tokens[at].head
  if (verb < 0 || tokens[verb].deprel !== 'ccomp') return undefined
  const child = (relation: RegExp, from: number, to: number) =>
    tokens.findIndex((t, i) => i >= from && i < to && t.head === verb && relation.test(t.deprel))
  const asked = child(/^i?obj$/, verb, at)
  const subject = child(/^nsubj/, 0, verb)
  if (asked < 0 || subject < 0 || tokens[asked].upos !== 'NOUN') return undefined
  const here = near(spots, index, sentence)
  const person = spots[here.find(i => spots[i].token === asked) ?? -1]
  if (person === undefined || !mayBe(spots[index], person)) return undefined
  if (!isHuman(person.head) && person.field !== PEOPLE) return undefined
  return here.filter(i => spots[i].token >= subject)
}
