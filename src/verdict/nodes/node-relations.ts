// How a node of the statement relates to a node of the text: by word, value, name or event; by what a pronoun or a description stands for.
import { bridge } from '../../align/pair-context'
import { isReportingVerb } from '../../names/mentions/name-context'
import { viewClaims } from '../../terms/claim-terms'
import { classesOf, isSetAgainst } from '../../terms/events/event-classes'
import { type PhraseReading, relatePhrases } from '../../terms/events/event-words'
import { governmentOf } from '../../terms/places/governments'
import { regionOf } from '../../terms/places/region'
import { relatePlaces } from '../../terms/places/relate-places'
import { termRelations } from '../../terms/term-relation'
import { isPronoun, type TieGraph, tieGraph } from '../../terms/ties/ties'
import { partOfDay } from '../../terms/values/time-relation'
import type { Document, Entity } from '../../types'
import { converseSlots } from '../../words/converses'
import type { GraphPair, NodeRelation } from '../graph-pair'
import { isDenying, isSaying, standingsOf } from '../standing'
import { isPredicate, isWhen } from '../values/order'
import { aliasesIn } from './aliases'
import { cityOf, placeRelation } from './capitals'
import { relateGenerations, relatePeoples } from './peoples'
import { meant } from './pronouns'
import { ofEvent, ofRelation, ofTerms, phrasal, phrasesIn, relationKnown, UNKNOWN } from './readings'
import { takenUp } from './references'
import { described } from './somebody'

export function pairGraphs(
  stated: TieGraph,
  statement: Document,
  document: Document,
  likeness?: (a: Entity, b: Entity) => number,
): GraphPair {
  const told = tieGraph(document)
  const across = bridge(viewClaims(statement), viewClaims(document), [statement, document], likeness)
  const relateTerms = termRelations({
    sameEntity: across.sameEntity,
    areTwo: across.areTwo,
    typeOf: (side, term) =>
      (side === 'a' ? statement : document).entities.find(entity => entity.id === term.entity)?.type,
  })
  const cells = new Map<number, NodeRelation>()
  const roles = new Map(
    document.entities.map(e => [e.id, new Set(e.roles.flatMap(r => r.toLowerCase().split(/\W+/)))]),
  )
  const { of: aliases, named } = aliasesIn(told)
  const direct = (a: number, b: number): NodeRelation => {
    const [x, y] = [stated.nodes[a].term, told.nodes[b].term]
    if (isPronoun(told.nodes[b]))
      // "Its" of the one is "its" of the other where whose it is was answered in its place.
      return x.head.upos === 'PRON' && x.head.lemma === y.head.lemma
        ? { kind: 'entailed', strength: 0.6 }
        : meant(told, b, aliases, alias => direct(a, alias).kind === 'entailed')
    if (isPronoun(stated.nodes[a])) return UNKNOWN
    // "Sank nine boats and damaged six", "kills 12": what is counted goes without saying, if the text counts any, or people.
    if (
      y.kind === 'quantity' &&
      x.kind === 'word' &&
      x.head.upos === 'NOUN' &&
      y.head.upos === 'NUM' &&
      isCounted(b) &&
      (x.key === 'people' || x.key === 'person' || countedWords.has(x.key))
    )
      return { kind: 'entailed', strength: 0.8 }
    const part = isWhen(stated, a) && isWhen(told, b) ? partOfDay(x, y) : undefined
    if (part) return ofRelation(part) ?? UNKNOWN
    // "Rose by $40m": how much more it was is not how much it was.
    if (y.amount?.change === 'by' && x.amount && x.amount.change === undefined && isPredicate(stated, a))
      return UNKNOWN
    const set = told.members.get(b)
    if (set !== undefined && x.key === 'one') return { kind: 'entailed', strength: 0.9 }
    if (set !== undefined && !told.others.has(b) && x.key === told.nodes[set].term.key)
      return { kind: 'entailed', strength: 0.85 }
    if (x.kind === 'name' && y.kind === 'name' && across.areTwo(x.entity, y.entity))
      return ofTerms(relateTerms(x, y), x, y)
    const called = relatePeoples(stated, a, y) ?? relateGenerations(stated, a, y)
    if (called) return called
    const [own, other] = [governmentAt(stated, a), governmentAt(told, b)]
    if (own && other && (own.named || other.named))
      return { kind: own.country === other.country ? 'entailed' : 'exclusive', strength: 0.9 }
    const event = eventOf(a, b)
    if (event) return ofEvent(event)
    if (cityOf(stated, a) !== undefined) {
      const place = placeRelation(stated, told, a, b)
      if (place) return ofRelation(place) ?? UNKNOWN
    }
    if (isSaying(x) && isCue(b)) return { kind: 'entailed', strength: 0.9 }
    if (x.key === 'accord' && isReport(b)) return { kind: 'entailed', strength: 0.9 }
    // Who denies something says that it is not so, and what is said is set against that; by WordNet he says it.
    if (isDenying(x) !== isDenying(y))
      return isSaying(x) || isSaying(y) ? { kind: 'entailed', strength: 0.85 } : UNKNOWN
    const role = y.entity === undefined ? undefined : roles.get(y.entity)
    if (x.kind === 'word' && role?.has(x.key)) return { kind: 'entailed', strength: 0.9 }
    if (x.kind === 'word' && y.kind === 'word' && x.key !== y.key && converseSlots(x.lexeme, y.lexeme))
      return { kind: 'entailed', strength: 0.9 }
    const region = x.kind === 'name' && y.kind === 'name' ? regionOf(told, b) : undefined
    if (region !== undefined && x.key !== y.key)
      return ofRelation(relatePlaces(x.key, `${y.key}, ${region}`)) ?? UNKNOWN
    const known = relationKnown(x, y)
    if (known) return known
    const [m, n] = [phrasal(stated.nodes[a], statement), phrasal(told.nodes[b], document)]
    return ofTerms(relateTerms(m, n), x, y)
  }
  const isNamedApart = (a: number, b: number): boolean => {
    const [x, y] = [stated.nodes[a].term, told.nodes[b].term]
    if (x.kind !== 'name' || y.kind !== 'name' || x.entity === undefined || y.entity === undefined)
      return false
    // What a pronoun stands for is a guess, good enough to bear out and not to belie.
    if (y.head.upos === 'PRON') return false
    if (x.key.split(' ').some(word => y.key.split(' ').includes(word))) return false
    if (across.sameEntity(x.entity, y.entity) > 0) return false
    const own = document.entities.find(e => ACTORS.has(e.type) && across.sameEntity(x.entity, e.id) > 0)
    // Of two in one sentence the reader may have hung the wrong one on the verb.
    const isBeside = (i: number) => told.nodes[i].sentence === told.nodes[b].sentence
    return own !== undefined && own.id !== y.entity && !named(own.id).some(isBeside)
  }
  /** One of two told of together, of whom the text says this, and that of the other. */
  const isToldApart = (a: number, b: number): boolean => {
    const known = aliases(b)
    const isGuess = takenUp(told, b) !== undefined || described(told, b) !== undefined
    if (isGuess && known.some(alias => isNamedApart(a, alias))) return true
    if (!told.nodes[b].isDefinite && !isGuess) return false
    const isMeant = (n: number) =>
      !known.includes(n) && !isPronoun(told.nodes[n]) && direct(a, n).kind === 'entailed'
    if (known.some(alias => direct(a, alias).kind === 'entailed')) return false
    return known.some(alias =>
      told.up[alias].some(({ role, to }) =>
        told.down[to].some(
          t => t.role === role && t.to !== alias && isOneOfTwo(t.to, alias) && isMeant(t.to),
        ),
      ),
    )
  }
  const isOneOfTwo = (x: number, y: number): boolean => {
    const [m, n] = [told.nodes[x].term.head, told.nodes[y].term.head]
    return m.deprel === 'conj' || n.deprel === 'conj'
  }
  const anywhere = new Map<number, boolean>()
  const events = new Map<number, PhraseReading | undefined>()
  const mine = phrasesIn(stated)
  const theirs = phrasesIn(told)
  const eventOf = (a: number, b: number): PhraseReading | undefined => {
    const cell = a * told.nodes.length + b
    if (events.has(cell)) return events.get(cell)
    const [x, y] = [mine(a), theirs(b)]
    const [m, n] = [stated.nodes[a].term, told.nodes[b].term]
    const isAsked = x && y && m.key !== n.key && !converseSlots(m.lexeme, n.lexeme)
    const found = isAsked ? relatePhrases(x, y) : undefined
    events.set(cell, found)
    return found
  }
  const countedWords = new Set(
    told.nodes.flatMap(({ term }, b) => (told.down[b].some(t => t.role === 'count') ? [term.key] : [])),
  )
  const isCounted = (b: number): boolean => told.up[b].some(t => t.role === 'patient' || t.role === 'agent')
  const cues = new Set(document.attributions.flatMap(({ cue }) => cue.map(({ start }) => start)))
  /** "According to her" reports as "she said" does. */
  const isCue = (b: number): boolean =>
    told.nodes[b].term.key === 'accord' && cues.has(told.nodes[b].term.head.span.start)
  const isReport = (b: number): boolean =>
    cues.has(told.nodes[b].term.head.span.start) &&
    (isCue(b) || isReportingVerb(told.nodes[b].term.head.lemma))
  return {
    stated,
    told,
    aliases,
    isNamedApart: (a, b) => isNamedApart(a, b) || isToldApart(a, b),
    isKnownEvent: a => mine(a)?.some(({ text }) => classesOf(text).some(isSetAgainst)) ?? false,
    isAnywhere: a => {
      const had = anywhere.get(a)
      if (had !== undefined) return had
      const found = told.nodes.some((n, b) => n.term.weight > 0 && direct(a, b).kind === 'entailed')
      anywhere.set(a, found)
      return found
    },
    eventOf,
    placeOf: (a, b) => placeRelation(stated, told, a, b),
    taken: (a, b) => {
      const city = cityOf(stated, a)
      if (city) return [city.country]
      const named = governmentAt(told, b) && governmentAt(stated, a)?.named
      return named ? [stated.nodeAt(stated.nodes[a].sentence, named.index)] : []
    },
    relate: (a, b) => {
      const cell = a * told.nodes.length + b
      const had = cells.get(cell)
      if (had) return had
      let best = direct(a, b)
      if (
        best.kind !== 'entailed' &&
        (told.nodes[b].term.kind !== 'quantity' || described(told, b) !== undefined) &&
        told.nodes[b].term.kind !== 'time'
      )
        for (const alias of aliases(b)) {
          if (alias === b) continue
          const other = direct(a, alias)
          if (other.kind === 'entailed' && other.strength > 0.5) {
            best = { ...other, via: alias }
            break
          }
        }
      cells.set(cell, best)
      return best
    },
    standing: standingsOf(),
  }
}

const governmentAt = ({ nodes, nodeAt, document }: TieGraph, node: number) => {
  const { term, sentence } = nodes[node]
  return governmentOf(document.sentences[sentence].tokens, term, i => nodes[nodeAt(sentence, i)]?.term)
}

/** Of places one may be part of another, and a nationality may be anybody's. */
const ACTORS: ReadonlySet<Entity['type']> = new Set(['person', 'organisation', 'other', 'work'])
