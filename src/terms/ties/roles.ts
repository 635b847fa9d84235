// How far one tie may stand for another: the same role, another name for it, or the other end of the same event.

import type { Slot } from '../../lexicon/en/words/converses'
import { converseSlots } from '../../words/converses'
import type { Lexeme } from '../../words/lexemes'
import type { Role } from './ties'

/** Prepositions that say one thing of most nouns and verbs. */
const KINDRED: readonly (readonly Role[])[] = [
  [
    'in',
    'at',
    'on',
    'near',
    'inside',
    'within',
    'off',
    'outside',
    'by',
    'around',
    'along',
    'across',
    'over',
    'throughout',
  ],
  ['to', 'into', 'for', 'towards', 'toward', 'recipient', 'onto'],
  ['from', 'of', 'out'],
  ['with', 'and', 'alongside'],
  ['about', 'on', 'over', 'of', 'regarding', 'concerning'],
  ['because', 'due', 'for', 'over', 'after', 'through'],
  ['during', 'in', 'on', 'time', 'at', 'by', 'within', 'since', 'before', 'after', 'until'],
  ['against', 'on', 'over', 'with'],
]
/** Prepositions that never stand for each other. */
const OPPOSED: readonly (readonly [Role, Role])[] = [
  ['from', 'to'],
  ['from', 'for'],
  ['from', 'into'],
  ['from', 'towards'],
  ['from', 'toward'],
  ['before', 'after'],
  ['with', 'without'],
  ['for', 'against'],
  ['above', 'below'],
  ['over', 'under'],
  ['until', 'since'],
  ['inside', 'outside'],
]
/** What a noun has beside it without a word that says how: "gas explosion", "the town's mayor", "the mayor of the town". */
const LOOSE: ReadonlySet<Role> = new Set(['of', 'mod'])
const CORE: ReadonlySet<Role> = new Set(['agent', 'patient', 'recipient', 'is', 'clause', 'count', 'rel'])

/** Whether a role is one of those that say who and what an event is about; how many they are is told of them. */
export const isCore = (role: Role): boolean => CORE.has(role) && role !== 'count'

/** 0 to 1: how far a tie of the second word may be what the statement's tie of the first is. */
export function roleFit(word: Lexeme, role: Role, other: Lexeme, found: Role, isNoun: boolean): number {
  const slot = SLOT_OF[role] ?? role
  const slots = converseSlots(word, other)
  if (slots) {
    const targets: readonly string[] = slots[slot as Slot] ?? []
    if (targets.includes(SLOT_OF[found] ?? found)) return 1
    if (word.word !== other.word && targets.length > 0) return 0
  }
  if (role === found) return 1
  if (role.includes(':') || found.includes(':')) return fitClauses(role, found)
  if (role === 'time' || found === 'time')
    return role === 'clause' || CORE.has(role) || CORE.has(found) ? 0 : 0.9
  if (OPPOSED.some(([x, y]) => (x === role && y === found) || (y === role && x === found))) return 0
  if (isNoun && !isAimed(role) && !isAimed(found)) {
    if (LOOSE.has(role) || LOOSE.has(found)) return role === 'count' || found === 'count' ? 0 : 0.9
  }
  if (role === 'patient' && found === 'clause') return 0.7
  if (role === 'clause' && (found === 'patient' || !CORE.has(found))) return 0.7
  if ((role === 'recipient' && found === 'patient') || (role === 'patient' && found === 'recipient'))
    return 0.8
  if (CORE.has(role) && CORE.has(found)) return 0
  if (KINDRED.some(row => row.includes(role) && row.includes(found))) return 0.9
  // "Moved into", "hit by", "fight against": what a preposition marks with one verb is the object of another.
  if (
    word.word !== other.word &&
    (role === 'patient' || found === 'patient') &&
    role !== 'agent' &&
    found !== 'agent'
  )
    return 0.7
  return CORE.has(role) || CORE.has(found) ? 0 : 0.6
}

/** "The envoy to Chile" is not the Chilean envoy. */
const isAimed = (role: Role): boolean => role === 'to' || role === 'against' || role === 'without'

/** Clauses by what joins them: one that gives a time does not give a reason, and a condition is neither. */
function fitClauses(role: Role, found: Role): number {
  if (/^(?:or|not):/.test(role) || /^(?:or|not):/.test(found)) return 0
  const [x, y] = [role.replace(/^c:/, ''), found.replace(/^c:/, '')]
  if (x === y) return 1
  if (CONDITIONS.has(x) || CONDITIONS.has(y)) return 0
  if (REASONS.has(x)) return REASONS.has(y) ? 1 : 0
  if (x === 'before' || y === 'before' || x === 'until' || y === 'until') return 0
  return 0.8
}

const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest', 'provided', 'without'])
const REASONS = new Set(['because', 'since', 'as', 'due', 'for'])

const SLOT_OF: Readonly<Record<Role, Role>> = { agent: 'subject', patient: 'object', recipient: 'indirect' }
