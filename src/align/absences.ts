// What one article says of nobody and the other of somebody: "No one was hurt" and "A guard was hurt", wherever they stand.

import { carryingVerbs, vagueVerbs } from '../lexicon/en/clauses/light-verbs'
import { PLAIN_PERSONS } from '../lexicon/en/words/persons'
import { isHuman } from '../names/coreference/pronouns'
import type { ClaimView, Term } from '../terms/claim-terms'
import { eventIndex } from '../terms/clause'
import { deepRoles } from '../terms/events/deep-roles'
import { classesOf, isSetAgainst } from '../terms/events/event-classes'
import { phrasesOf } from '../terms/events/event-words'
import { eventReadings } from '../terms/events/relate-events'
import { relateKinds } from '../terms/kinds/relate-kinds'
import { termAt } from '../terms/term-at'
import { partitiveAt } from '../terms/ties/partitives'
import { isNearly } from '../terms/values/quantifiers'
import { contains } from '../text/spans'
import { eventForms } from '../words/event-forms'
import type { TermClash } from './term-clash'

/** Set by hand: in annotated articles of six such pairs five lie on conflicts, and the sixth is one that no link tells. */
const LIKELY = 0.7

const PLAIN: ReadonlySet<string> = new Set(PLAIN_PERSONS.split(' '))

/** Who is said not to have done it, or to whom: anybody, or those that the noun names. */
interface None {
  readonly view: ClaimView
  readonly event: number
  readonly lemma: string
  readonly of: 'people' | 'any' | string
  /** "All were unhurt": whoever is set against what all of them did is none of them. */
  readonly isOfAll?: true
}

/** Events that one side tells of none and the other of some, with the terms of the event on either side. */
export function findAbsences(a: readonly ClaimView[], b: readonly ClaimView[]): TermClash[] {
  const [mine, theirs] = [a.flatMap(noneIn), b.flatMap(noneIn)]
  if (mine.length + theirs.length === 0) return []
  return [
    ...mine.flatMap(none => someOf(none, b).map(([x, y, view]) => pairOf(none.view, view, x, y))),
    ...theirs.flatMap(none => someOf(none, a).map(([y, x, view]) => pairOf(view, none.view, x, y))),
  ]
}

const pairOf = (a: ClaimView, b: ClaimView, x: Term, y: Term): TermClash => ({ a, b, x, y, score: LIKELY })

/** What says that it may still come. */
const SO_FAR = /^(?:by|until|till|before|yet|far|immediately|initially)$/i

function noneIn(view: ClaimView): None[] {
  const { tokens } = view.sentence
  const event = eventIndex(view)
  if (event < 0 || view.claim.modality !== 'asserted' || view.times.length > 0) return []
  const inside = (i: number) => view.claim.spans.some(span => contains(span, tokens[i].span))
  // "None had come by evening", "nobody has yet": later some may have.
  if (tokens.some((t, i) => inside(i) && SO_FAR.test(t.text))) return []
  // "Have not arrested anyone", "have not made any arrests"
  const isDenied = tokens.some(({ head, text }) => head === event && /^(?:not|n['’]t|never)$/i.test(text))
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i].text.toLowerCase()
    if (!(isDenied ? /^any(?:one|body)?$/ : /^(?:no|nobody|none)$/).test(word) || !inside(i)) continue
    const isArticle = word === 'no' || word === 'any'
    const pronoun = word === 'no' && /^one$/i.test(tokens[i + 1]?.text ?? '') ? i + 1 : isArticle ? -1 : i
    if (pronoun >= 0) {
      const { deprel, head } = tokens[pronoun]
      if (head === event && (isDenied ? deprel === 'obj' : /^nsubj/.test(deprel)))
        return noneOf(view, event, tokens[event].lemma, word === 'none' ? 'any' : 'people')
    } else if (tokens[i].deprel === 'det') {
      const noun = tokens[i].head
      // "No photos of the visit were shown": of others it says nothing.
      if (noun < i || isNarrowed(tokens, noun)) continue
      const { head, deprel, lemma } = tokens[noun]
      const isThere = noun === event
      if (!isThere && !(head === event && /^(?:nsubj|obj)/.test(deprel))) continue
      const verb = isThere ? 'be' : tokens[event].lemma.toLowerCase()
      return carryingVerbs.has(verb)
        ? noneOf(view, noun, lemma, 'any')
        : noneOf(view, event, verb, kindAt(tokens, noun))
    }
  }
  return allIn(view, event)
}

/** "Everyone on board escaped unhurt", "all of the passengers survived": nobody was hurt, none of them died. */
function allIn(view: ClaimView, event: number): None[] {
  const { tokens } = view.sentence
  if (view.claim.polarity !== 'affirmative') return []
  const of = allOf(tokens, event)
  // "Got out unharmed" tells how they were.
  const state = tokens.findIndex(t => t.head === event && t.deprel === 'xcomp' && /^AD[JV]$/.test(t.upos))
  const told = state < 0 ? event : state
  const phrase = of && phrasesOf(tokens, told).find(({ text }) => classesOf(text).some(isSetAgainst))
  return phrase ? [{ view, event: told, lemma: phrase.text, of, isOfAll: true }] : []
}

/** Who all did it; undefined where not all did. */
function allOf(tokens: ClaimView['sentence']['tokens'], event: number): None['of'] | undefined {
  const subject = tokens.findIndex(t => t.head === event && /^nsubj/.test(t.deprel))
  if (subject < 0) return undefined
  const word = tokens[subject].text.toLowerCase()
  const all = /^(?:all|everyone|everybody|both)$/.test(word)
    ? subject
    : tokens.findIndex(t => t.head === subject && /^(?:all|every|both)$/i.test(t.text))
  const before = tokens[all - 1]?.text.toLowerCase() ?? ''
  if (all < 0 || before === 'not' || isNearly(before)) return undefined
  const noun = all === subject ? partitiveAt(tokens, subject)?.whole : subject
  if (noun === undefined) return 'people'
  return isNarrowed(tokens, noun) ? undefined : kindAt(tokens, noun)
}

/** Whether what stands behind a noun says which of them are meant, or adds others. */
const isNarrowed = (tokens: ClaimView['sentence']['tokens'], noun: number): boolean =>
  tokens.some((t, i) => i > noun && t.head === noun && /^(?:nmod|acl|conj)/.test(t.deprel))

/** "Apple tree": a noun with what tells its kind. */
const kindAt = (tokens: ClaimView['sentence']['tokens'], noun: number): string =>
  tokens
    .filter((t, i) => i === noun || (t.head === noun && /^(?:amod|compound)$/.test(t.deprel)))
    .map(t => t.lemma.toLowerCase())
    .join(' ')

const noneOf = (view: ClaimView, event: number, lemma: string, of: string): None[] => {
  const word = lemma.toLowerCase()
  const isEvent =
    view.sentence.tokens[event].upos === 'VERB' ||
    eventForms(word, 'NOUN').length > 0 ||
    classesOf(word).length > 0
  return vagueVerbs.has(word) || !isEvent ? [] : [{ view, event, lemma: word, of }]
}

/** The claims that say it of some, each with the terms of both. */
function someOf(none: None, views: readonly ClaimView[]): (readonly [Term, Term, ClaimView])[] {
  const own = none.view.terms[termAt(none.view, none.event)]
  if (own === undefined) return []
  return views.flatMap(view => {
    const { polarity, modality } = view.claim
    if (polarity !== 'affirmative' || modality !== 'asserted' || isOfThePast(view, none.view)) return []
    const event = eventIndex(view)
    if (event < 0) return []
    const { tokens } = view.sentence
    // "Not all of them were": of none it says nothing.
    if (tokens.some((t, i) => /^(?:all|every|everyone)$/i.test(t.text) && tokens[i - 1]?.lemma === 'not'))
      return []
    const phrase = phrasesOf(tokens, event).find(({ text }) =>
      none.isOfAll ? isSetAside(text, none.lemma) : isOneOf(text, none.lemma),
    )
    const term = view.terms[termAt(view, event)]
    if (phrase === undefined || term === undefined || vagueVerbs.has(phrase.text)) return []
    return isOfThem(none.of, view, event) ? [[own, term, view] as const] : []
  })
}

/** Whether the one event is the other or a case of it; of words with several senses only the same word is. */
function isOneOf(event: string, denied: string): boolean {
  if (event === denied) return true
  if (classesOf(event).length > 1) return false
  return eventReadings(event, denied).some(({ relation }) => relation === 'equal' || relation === 'narrower')
}

/** Whether whoever did the one did not do the other, and did not come to it later. */
const isSetAside = (event: string, other: string): boolean => {
  const readings = eventReadings(event, other)
  return (
    readings.length > 0 &&
    readings.every(({ relation, exclusion }) => relation === 'exclusive' && exclusion !== 'reversal')
  )
}

/** Whether one who takes part is of those of whom it is denied. */
function isOfThem(of: None['of'], view: ClaimView, event: number): boolean {
  if (of === 'any') return true
  const { tokens } = view.sentence
  const { agents, patients } = deepRoles(view.sentence, event)
  return [...agents, ...patients].some(party => {
    // "Several of the singers" are singers.
    const at = partitiveAt(tokens, party)?.whole ?? party
    const { lemma, upos } = tokens[at]
    const noun = lemma.toLowerCase()
    if (of === 'people') return upos === 'NUM' || upos === 'PROPN' || isPerson(noun)
    const relation = relateKinds(kindAt(tokens, at), of)
    // "A woman" may be one of the passengers.
    return relation === 'equal' || relation === 'narrower' || (isPerson(of) && PLAIN.has(noun))
  })
}

const isPerson = (noun: string): boolean => isHuman(noun) || relateKinds(noun, 'person') === 'narrower'

/** A month and a half: what lies further back is another event. */
const RECENT = 45 * 24 * 3600 * 1000

/** "Five died there in 2017": of an event that came before, by its date or its year. */
function isOfThePast(view: ClaimView, { document }: ClaimView): boolean {
  const published = view.document.source.published ?? document.source.published
  return view.times.some(({ end, start, type }) => {
    const last = end ?? start
    if (type !== 'date' || last === undefined) return false
    return published === undefined || Date.parse(last) < Date.parse(published) - RECENT
  })
}
