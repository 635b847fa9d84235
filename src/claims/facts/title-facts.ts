// Who somebody is by the title before the name: no claim of its own, but a fact where two sources both give one.

import { ADDRESSES, OFFICES, RANKS } from '../../lexicon/en/names/titles'
import type { Claim, Document, Entity, Mention, Span, Token } from '../../types'
import { claimId } from '../claim-id'
import { article } from '../restate/article'

/** A title before a name, with the words that own it: "the union's chief negotiator Petra Lind". */
export interface Titled {
  readonly mention: Mention
  /** The title, without the name. */
  readonly title: Span
  /** Index of the title's noun in the sentence. */
  readonly noun: number
}

/** Places looked at for each person. */
const MOST_PLACES = 4

/** Where each person is named with a title that says more than how he is addressed, by entity. */
export function titled(document: Document): ReadonlyMap<string, readonly Titled[]> {
  const people = new Map(document.entities.filter(isTitled).map(entity => [entity.id, entity]))
  const found = new Map<string, Titled[]>()
  if (people.size === 0) return found
  for (const mention of document.mentions) {
    const entity = people.get(mention.entity ?? '')
    if (entity === undefined || mention.kind !== 'name') continue
    const places = found.get(entity.id) ?? []
    const made = places.length < MOST_PLACES ? titleBefore(document, entity, mention) : undefined
    if (made) found.set(entity.id, [...places, made])
  }
  return found
}

const isTitled = ({ type, roles }: Entity): boolean => type === 'person' && roles.length > 0

function titleBefore(document: Document, { roles }: Entity, mention: Mention): Titled | undefined {
  const { text } = document.source
  const { tokens } = document.sentences[mention.sentence]
  const before = text.slice(0, mention.span.start).trimEnd()
  const role = roles.find(
    each => before.endsWith(each) && !/[\p{L}\p{N}]/u.test(before.at(-each.length - 1) ?? ''),
  )
  if (role === undefined) return undefined
  const start = before.length - role.length
  const words = tokens.flatMap(({ span }, i) => (span.start >= start && span.end <= before.length ? [i] : []))
  const nouns = words.filter(i => isNoun(tokens[i]))
  // "Police chief Col. Jon Berg": a rank behind an office adds nothing to it.
  const isRank = (i: number) => RANKS.has(bare(tokens[i].text))
  while (nouns.length > 1 && isRank(nouns[nouns.length - 1]) && !isRank(nouns[nouns.length - 2])) nouns.pop()
  const noun = nouns.at(-1)
  // "Justices Ada Quill and Jon Berg": the title of several.
  if (noun === undefined || /S$/.test(tokens[noun].xpos)) return undefined
  return {
    mention,
    noun,
    title: { start: tokens[ownedFrom(tokens, words[0])].span.start, end: tokens[noun].span.end },
  }
}

/** "Chief Executive Ada Quill": a role ends in its noun, whatever the tags say. */
const isNoun = ({ text }: Token): boolean => /\p{L}/u.test(text) && !ADDRESSES.has(bare(text))

/** Small letters without the point of a short form. */
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '')

/** "The", "his" and "the union's" stand before a title and belong to it. */
function ownedFrom(tokens: readonly Token[], first: number): number {
  let from = first
  while (from > 0 && /^(?:det|nmod:poss)$/.test(tokens[from - 1].deprel) && tokens[from - 1].head >= first)
    from--
  return from
}

/** The claim that somebody is what the title says. */
export function titleClaim(document: Document, { mention, title, noun }: Titled, ordinal: number): Claim {
  const { source, sentences, entities } = document
  const { tokens } = sentences[mention.sentence]
  const name = entities.find(({ id }) => id === mention.entity)?.name ?? ''
  const words = source.text.slice(title.start, title.end)
  const { span, lemma } = tokens[noun]
  return {
    id: claimId(source.id, ordinal),
    spans: [{ start: title.start, end: mention.span.end }],
    text: `${name} is ${withArticle(words.replace(/\.$/, ''), tokens[noun])}.`,
    sentence: mention.sentence,
    predicate: { span, lemma },
    arguments: [{ role: 'subject', span: mention.span, entity: mention.entity }],
    polarity: 'affirmative',
    modality: 'asserted',
  }
}

/** "Is a retired nurse", "is the mayor", "is Chief Constable". */
function withArticle(title: string, { lemma }: Token): string {
  const words = title.replace(/^(?:The|His|Her|Its|Their|My|Our)\b/, word => word.toLowerCase())
  const isBare = /^\p{Ll}/u.test(words) && !/^(?:the|an?|his|her|its|their|my|our)\b|['’]s?\s/.test(words)
  return isBare && !OFFICES.has(lemma.toLowerCase()) ? `${article(words)} ${words}` : words
}
