// Who says so: another named source is another framing; a source where the other has none is a detail.

import { SAYS_A_THING } from '../../lexicon/en/reporting/reporting-nouns'
import { rememberEach } from '../../memo'
import type { ClaimView } from '../../terms/claim-terms'
import { topReported } from '../../terms/deed'
import { reportOf } from '../../terms/reports-made'
import { contains } from '../../text/spans'
import type { Attribution, Document, Entity, Mention, Reason, Side, Span, Token } from '../../types'
import { evidence } from '../evidence'
import type { Judge } from '../judge'
import { isQuoted } from '../quoted'
import {
  antecedentOf,
  haveOneHead,
  isAside,
  isHearer,
  isLastOfName,
  isOwnIntent,
  isRelative,
} from '../speaker-words'

interface Speaker {
  readonly span: Span
  readonly name: string
  readonly entities: readonly Entity[]
  /** Named in the words themselves, not by a pronoun or a description. */
  readonly isNamed: boolean
  /** What they do, mean to or hear, not what they say. */
  readonly isDoer: boolean
}

/** Two sources that speak of one matter often report other parts of it: so likely must it be one fact that both are credited with. */
const ONE_REPORT = 0.4

export const judgeAttribution: Judge = (a, b, context) => {
  // A title or an apposition is the article's own, whoever is quoted around it.
  if (isNounFact(a) || isNounFact(b)) return []
  const xs = speakersOf(a)
  const ys = speakersOf(b)
  const isSame = (x: Speaker, y: Speaker) =>
    x.entities.some(p => y.entities.some(q => context.sameEntity(p.id, q.id) > 0)) ||
    (haveOneHead(x.name, y.name) && !x.entities.some(p => y.entities.some(q => context.areTwo(p.id, q.id))))
  const isOneOffice = (x: Speaker, y: Speaker) =>
    speaksFor(x, y, b, (own, other) => context.sameEntity(own, other)) ||
    speaksFor(y, x, a, (own, other) => context.sameEntity(other, own))
  const agree = (x: Speaker, y: Speaker, judge: string, message: string): Reason => ({
    judge,
    facet: 'attribution',
    effect: 'agrees',
    a: evidence(a, x.span, x.name),
    b: evidence(b, y.span, y.name),
    basis: 'stated',
    message,
  })
  // Anyone in both chains is the same source, though one article may leave out a link.
  for (const x of xs)
    for (const y of ys) {
      if (isSame(x, y)) return [agree(x, y, 'attribution/same', `Both credit ${x.name}.`)]
      if (isOneOffice(x, y))
        return [
          agree(
            x,
            y,
            'attribution/office',
            `A credits ${x.name}, B credits ${y.name}: one speaks for the other.`,
          ),
        ]
    }
  const [x] = xs
  const [y] = ys
  if (x && y) {
    // "He" or "a spokesman" is nobody else as far as one can tell, and another's word on another event no difference.
    if (!x.isNamed || !y.isNamed || x.isDoer || y.isDoer) return []
    const effect =
      context.likely >= ONE_REPORT
        ? ({ effect: 'differs', severity: 'framing' } as const)
        : ({ effect: 'adds-detail', addedBy: 'both' } as const)
    return [
      {
        judge: 'attribution/other',
        facet: 'attribution',
        ...effect,
        a: evidence(a, x.span, x.name),
        b: evidence(b, y.span, y.name),
        basis: 'stated',
        // Of two who bear one name what stands before it says that they are two.
        message:
          x.name === y.name
            ? `A credits ${evidence(a, x.span).text}, B credits ${evidence(b, y.span).text}.`
            : `A credits ${x.name}, B credits ${y.name}.`,
      },
    ]
  }
  // "The council accepted the offer" and "the council turned it down" name the same, if only one of them as who said so.
  const isTold = (view: ClaimView, side: Side, { span }: Speaker): boolean =>
    context.terms.some(pair => {
      const term = view.terms[pair[side]]
      return contains(span, term.span) && isHead(view.sentence.tokens, term.index, [span])
    })
  if (
    x &&
    !x.isDoer &&
    !isOwnDeed(a) &&
    !isQuoted(b) &&
    !names(b, x, context.sameEntity) &&
    !isTold(a, 'a', x)
  )
    return [onlyOne('a', a, x)]
  if (
    y &&
    !y.isDoer &&
    !isOwnDeed(b) &&
    !isQuoted(a) &&
    !names(a, y, (p, q) => context.sameEntity(q, p)) &&
    !isTold(b, 'b', y)
  )
    return [onlyOne('b', b, y)]
  return []
}

/** Whether either source gives the speaker a role with the other: the word of a spokesman is that of the office. */
function speaksFor(
  speaker: Speaker,
  office: Speaker,
  other: ClaimView,
  same: (own: string, other: string) => number,
): boolean {
  const name = office.name.toLowerCase()
  return speaker.entities.some(entity =>
    [entity, ...other.document.entities.filter(e => same(entity.id, e.id) > 0)].some(({ roles }) =>
      roles.some(role => role.toLowerCase().includes(name)),
    ),
  )
}

function onlyOne(side: 'a' | 'b', view: ClaimView, speaker: Speaker): Reason {
  return {
    judge: 'attribution/only-one',
    facet: 'attribution',
    effect: 'adds-detail',
    addedBy: side,
    [side]: evidence(view, speaker.span, speaker.name),
    basis: 'stated',
    message: `Only ${side.toUpperCase()} names who said so: ${speaker.name}.`,
  }
}

/** The chain of sources behind a claim, the nearest first: of the report that the claim makes, or that holds it. */
const speakersOf = rememberEach((view: ClaimView): readonly Speaker[] => {
  const { attributions } = view.document
  const speakers: Speaker[] = []
  let at: number | undefined = reportOf(view)
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    const report: Attribution | undefined = attributions[at]
    const speaker = speakerIn(view, report)
    if (speaker) speakers.push(speaker)
    at = report?.parent
  }
  return speakers
})

/** Nobody follows more links than this. */
const LONGEST_CHAIN = 8

function speakerIn(view: ClaimView, report: Attribution | undefined): Speaker | undefined {
  const span = report?.source.find(source => !isDateline(view, source))
  if (!report || !span) return undefined
  const named = speakersNamed(view, report.source)
  const ids = named.length > 0 ? named.map(mention => mention.entity) : understood(view, report)
  const entities = entitiesOf(view.document, ids)
  const [entity] = entities
  const meant = entity || !isRelative(view.document, span) ? span : antecedentOf(view.document, span)
  if (!meant) return undefined
  const words = view.document.source.text.slice(meant.start, meant.end)
  const isCut = named.some(mention => isLastOfName(tokensOf(view.document, mention), mention))
  return {
    span: meant,
    name: isCut ? words : (entity?.name ?? words),
    entities,
    isNamed: named.length > 0,
    isDoer: isOwnIntent(view.document, report) || isHearer(view.document, report),
  }
}

/** Names of those who speak: persons, or else bodies, or else what heads the words; "US" in "a US report" does not speak. */
function speakersNamed({ document }: ClaimView, source: readonly Span[]): Mention[] {
  const inside = namesWithin(document, source).filter(
    mention => mention.type !== 'person' || !isAside(tokensOf(document, mention), mention, source),
  )
  const persons = inside.filter(mention => mention.type === 'person')
  if (persons.length > 0) return persons
  return inside.filter(
    mention => mention.type === 'organisation' || isHead(tokensOf(document, mention), mention.head, source),
  )
}

const tokensOf = ({ sentences }: Document, { sentence }: Mention): readonly Token[] =>
  sentences[sentence].tokens

const isHead = (tokens: readonly Token[], index: number, source: readonly Span[]): boolean => {
  const above = tokens[tokens[index].head]
  return above === undefined || !source.some(span => contains(span, above.span))
}

/** Whom "he" or "the minister" stands for; nobody who is named there and does not speak. */
function understood({ document }: ClaimView, { source, speaker }: Attribution): (string | undefined)[] {
  const isNamed = namesWithin(document, source).some(mention => mention.entity === speaker)
  return isNamed ? [] : [speaker]
}

const mentionsBySentence = rememberEach((document: Document): ReadonlyMap<number, readonly Mention[]> => {
  const found = new Map<number, Mention[]>()
  for (const mention of document.mentions) {
    const near = found.get(mention.sentence)
    if (near) near.push(mention)
    else found.set(mention.sentence, [mention])
  }
  return found
})

function namesWithin(document: Document, source: readonly Span[]): Mention[] {
  const near = mentionsBySentence(document)
  const sentences = new Set<number>()
  for (const { start, end } of source)
    for (let i = sentenceAt(document, start); i < document.sentences.length; i++) {
      if (document.sentences[i].span.start >= end) break
      sentences.add(i)
    }
  return [...sentences]
    .sort((i, j) => i - j)
    .flatMap(i => near.get(i) ?? [])
    .filter(mention => mention.kind === 'name' && source.some(span => contains(span, mention.span)))
}

/** The first sentence that ends behind an offset. */
function sentenceAt({ sentences }: Document, offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle].span.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

const places = rememberEach(
  ({ entities }: Document): ReadonlyMap<string, number> => new Map(entities.map(({ id }, i) => [id, i])),
)

/** The entities with these ids, in the order of the document. */
function entitiesOf(document: Document, ids: readonly (string | undefined)[]): Entity[] {
  const place = places(document)
  const found = new Set(ids.map(id => (id === undefined ? undefined : place.get(id))))
  return [...found]
    .filter(i => i !== undefined)
    .sort((i, j) => i - j)
    .map(i => document.entities[i])
}

/** Whether the sentence around a claim names the other's speaker, in whatever role. */
function names(
  view: ClaimView,
  speaker: Speaker,
  same: (other: string | undefined, own: string | undefined) => number,
): boolean {
  const mentions = mentionsBySentence(view.document).get(view.claim.sentence) ?? []
  return mentions.some(mention => speaker.entities.some(entity => same(entity.id, mention.entity) > 0))
}

/** The predicate is a noun and no verb stands by it: "Finance Minister Maria Lopez". */
function isNounFact(view: ClaimView): boolean {
  const { tokens } = view.sentence
  const index = tokens.findIndex(token => token.span.start === view.claim.predicate.span.start)
  if (index < 0 || tokens[index].upos === 'VERB' || tokens[index].upos === 'AUX') return false
  return !tokens.some(token => token.head === index && token.deprel.startsWith('cop'))
}

/** "Wants a refund", "blamed the storm": who does so says nothing that the claim could be credited with. */
function isOwnDeed(view: ClaimView): boolean {
  const { tokens } = view.sentence
  const top = topReported(view)
  return (
    top >= 0 &&
    /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(tokens[top].upos) &&
    !tokens.some(({ head, deprel }) => head === top && deprel === 'cop') &&
    !SAYS_A_THING.has(view.claim.predicate.lemma.toLowerCase())
  )
}

/** "WASHINGTON --": where it was written, which the parser may take for who speaks. */
function isDateline(view: ClaimView, { start, end }: Span): boolean {
  const { text } = view.document.source
  return start === view.sentence.span.start && /^\s*(?:--|–|—)/.test(text.slice(end, end + 4))
}
