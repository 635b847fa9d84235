// A people's noun for one of it, "a Swede", beside "a runner from Sweden"; and of two of one name the elder and the younger.
import { ANYBODY } from '../../lexicon/en/verdict/verdict-words'
import { placeKey, placeOfPeople } from '../../names/places'
import type { Term } from '../../terms/claim-terms'
import type { Tie, TieGraph } from '../../terms/ties/ties'
import type { NodeRelation } from '../graph-pair'

const WHENCE = /^(?:from|of|mod|in)$/

/** The country of "a Swede", "two Swedes"; undefined for what is no noun of a people. */
function countryOf({ kind, head }: Term): string | undefined {
  if (kind !== 'name' || /^(?:amod|compound|nmod:desc)/.test(head.deprel)) return undefined
  const country = placeOfPeople(head.text)
  return country === undefined || placeKey(country) === placeKey(head.text) ? undefined : placeKey(country)
}

/** How somebody from somewhere stands to one of a people; undefined where neither is spoken of. */
export function relatePeoples(stated: TieGraph, node: number, y: Term): NodeRelation | undefined {
  const country = countryOf(y)
  if (country === undefined) return undefined
  const { term } = stated.nodes[node]
  if (term.kind === 'name')
    return placeKey(term.key) === country ? { kind: 'entailed', strength: 0.85 } : undefined
  if (!ANYBODY.has(term.key)) return undefined
  const whence = stated.down[node].filter(t => WHENCE.test(t.role) && stated.nodes[t.to].term.kind === 'name')
  const places = whence.map(t =>
    placeKey(placeOfPeople(stated.nodes[t.to].term.head.text) ?? stated.nodes[t.to].term.key),
  )
  return places.every(place => place === country) ? { kind: 'entailed', strength: 0.85 } : undefined
}

/** Whether a tie asks whence somebody is who is called after a people. */
export const isWhence = ({ role }: Tie, y: Term): boolean => WHENCE.test(role) && countryOf(y) !== undefined

const generationOf = (key: string): string | undefined =>
  /\b(?:jr|junior)\b/.test(key) ? 'young' : /\b(?:sr|senior)\b/.test(key) ? 'old' : undefined
const AGES: Readonly<Record<string, string>> = { young: 'young', old: 'old', eld: 'old', elder: 'old' }

/** "The younger Ivo Lund" is the junior of two. */
export function relateGenerations(
  { nodes, down }: TieGraph,
  node: number,
  y: Term,
): NodeRelation | undefined {
  const generation = y.kind === 'name' ? generationOf(y.key) : undefined
  if (generation === undefined) return undefined
  const { term } = nodes[node]
  const isOf = (age: string | undefined): NodeRelation | undefined =>
    age === undefined ? undefined : { kind: age === generation ? 'entailed' : 'exclusive', strength: 0.9 }
  if (term.kind === 'word')
    return isOf(AGES[term.key])?.kind === 'entailed' ? isOf(AGES[term.key]) : undefined
  if (term.kind !== 'name' || !y.key.startsWith(term.key)) return undefined
  return isOf(
    down[node]
      .map(t => (t.role === 'mod' ? AGES[nodes[t.to].term.key] : undefined))
      .find(age => age !== undefined),
  )
}
