// Who does what to whom and what belongs to what: the ties between the terms of a statement, and whether a text has them too.

import type { Slot } from '../../lexicon/en/words/converses'
import type { ClaimView } from '../../terms/claim-terms'
import { exchangedSlots, fillers } from '../../terms/events/converse'
import { deepRoles } from '../../terms/events/deep-roles'
import type { Token } from '../../types'
import type { Comparison, Cover } from './cover'
import { hangers, termOfToken } from './main-terms'

/** What a term is to the one it hangs from, active and passive, "red hat" and "the hat is red" alike. */
type Role = 'agent' | 'patient' | 'recipient' | 'quality' | 'of' | 'oblique' | 'and' | 'clause'

interface Tie {
  readonly head: number
  readonly dependent: number
  readonly role: Role
}

export interface TieFacts {
  /** Of the ties between found terms the share that the text has too, by weight; of core arguments, and of qualities. */
  readonly kept: number
  readonly core: number
  readonly quality: number
  /** Ties that the text lacks, of each kind. */
  readonly brokenCore: number
  readonly brokenOther: number
  /** What the text gives to another: the doer or the object of a found predicate, the bearer of a found quality. */
  readonly otherAgent: number
  readonly otherPatient: number
  readonly otherBearer: number
  /** 0 to 1: how loosely the least kept tie hangs together in the text. */
  readonly least: number
}

/** Terms next to each other in the tree under another relation; terms under one roof. */
const OTHER_RELATION = 0.6
const ONE_ROOF = 0.4
const CROSSED = 0.1
const LOOSELY_ALIKE: ReadonlySet<Role> = new Set(['quality', 'of', 'oblique', 'and'])

export function tieFacts({ statement, source }: Comparison, { partners, turned }: Cover): TieFacts {
  const mine = tiesOf(statement)
  const theirs = tiesOf(source)
  const between = new Map<number, Role>()
  const width = source.terms.length
  for (const tie of theirs) {
    if (!between.has(tie.head * width + tie.dependent))
      between.set(tie.head * width + tie.dependent, tie.role)
  }
  const above = hangers(source)
  const answered = new Set(partners)
  let [sum, all, core, cores, qualities, quality] = [0, 0, 0, 0, 0, 0]
  let [brokenCore, brokenOther, otherAgent, otherPatient, otherBearer] = [0, 0, 0, 0, 0]
  let least = 1
  for (const { head, dependent, role } of mine) {
    if (turned.has(head)) continue
    const x = partners[head]
    const y = partners[dependent]
    if (x !== undefined && (role === 'agent' || role === 'patient')) {
      const filler = theirs.find(t => t.head === x && t.role === role)
      if (
        filler &&
        filler.dependent !== y &&
        !theirs.some(t => t.head === x && t.role === role && t.dependent === y)
      ) {
        // A filler that another term of the statement stands for, or one that nothing does.
        const weight = answered.has(filler.dependent) ? 1 : 0.5
        if (role === 'agent') otherAgent = Math.max(otherAgent, weight)
        else otherPatient = Math.max(otherPatient, weight)
      }
    }
    if (x === undefined || y === undefined || x === y) continue
    const weight = Math.sqrt(statement.terms[head].weight * statement.terms[dependent].weight)
    const direct = between.get(x * width + y)
    const inverse = between.get(y * width + x)
    let score = 0
    if (direct !== undefined) score = alike(role, direct)
    else if (inverse !== undefined)
      score = role === 'clause' || role === 'and' || LOOSELY_ALIKE.has(role) ? 0.8 : OTHER_RELATION
    else if (above[x] === y || above[y] === x) score = OTHER_RELATION
    else if (above[x] >= 0 && (above[x] === above[y] || above[above[x]] === y || above[above[y]] === x))
      score = ONE_ROOF
    const isCore = role === 'agent' || role === 'patient' || role === 'recipient'
    sum += weight * score
    all += weight
    if (isCore) {
      core += weight * score
      cores += weight
      if (score <= ONE_ROOF) brokenCore++
    } else {
      quality += weight * score
      qualities += weight
      if (score <= ONE_ROOF) brokenOther++
    }
    if (role === 'quality' && score < OTHER_RELATION && above[y] >= 0 && above[y] !== x) otherBearer = 1
    least = Math.min(least, score)
  }
  return {
    kept: all === 0 ? 0.5 : sum / all,
    core: cores === 0 ? 0.5 : core / cores,
    quality: qualities === 0 ? 0.5 : quality / qualities,
    brokenCore: Math.min(3, brokenCore),
    brokenOther: Math.min(3, brokenOther),
    otherAgent,
    otherPatient,
    otherBearer,
    least,
  }
}

function alike(a: Role, b: Role): number {
  if (a === b) return 1
  if ((a === 'agent' && b === 'patient') || (a === 'patient' && b === 'agent')) return CROSSED
  if (a === 'quality' || b === 'quality' || (LOOSELY_ALIKE.has(a) && LOOSELY_ALIKE.has(b))) return 0.85
  return OTHER_RELATION
}

/** The ties of a sentence, the predicate or the thing first, then its argument or quality. */
function tiesOf(view: ClaimView): Tie[] {
  const { tokens } = view.sentence
  const owner = termOfToken(view)
  const ties: Tie[] = []
  const tie = (head: number | undefined, dependent: number | undefined, role: Role): void => {
    if (head !== undefined && dependent !== undefined && head !== dependent)
      ties.push({ head, dependent, role })
  }
  view.terms.forEach((term, t) => {
    if (term.head.upos === 'VERB' && term.kind === 'word') {
      const { agents, patients } = deepRoles(view.sentence, term.index)
      for (const agent of agents.length > 0 ? agents : sharedSubject(tokens, term.index))
        tie(t, owner.get(agent), 'agent')
      for (const patient of patients) tie(t, owner.get(patient), 'patient')
    }
  })
  const known = new Set(ties.map(t => `${t.head} ${t.dependent}`))
  const above = hangers(view)
  view.terms.forEach((term, t) => {
    const g = above[t]
    if (g < 0 || known.has(`${g} ${t}`) || known.has(`${t} ${g}`)) return
    tie(g, t, roleOf(tokens, term.index, view.terms[g].tokens))
  })
  return ties
}

/** The doer of a verb that shares its subject: "sat and read", "wants to read". */
function sharedSubject(tokens: readonly Token[], verb: number): number[] {
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0 && /^(?:conj|xcomp|advcl)/.test(tokens[at].deprel); steps++) {
    at = tokens[at].head
    const subject = tokens.findIndex(t => t.head === at && t.deprel.startsWith('nsubj'))
    if (subject >= 0) return [subject]
  }
  return []
}

/** The role in which a token hangs, by the last relation on its way up to the tokens named. */
function roleOf(tokens: readonly Token[], index: number, above: readonly number[]): Role {
  let at = index
  for (let steps = 0; steps < tokens.length && tokens[at].head >= 0; steps++) {
    if (above.includes(tokens[at].head)) break
    at = tokens[at].head
  }
  const [relation, subtype] = tokens[at].deprel.split(':')
  switch (relation) {
    case 'nsubj':
      return tokens[tokens[at].head]?.upos === 'VERB' ? (subtype === 'pass' ? 'patient' : 'agent') : 'quality'
    case 'obj':
      return 'patient'
    case 'iobj':
      return 'recipient'
    case 'amod':
    case 'advmod':
    case 'nummod':
    case 'appos':
    case 'det':
    case 'acl':
    case 'flat':
      return 'quality'
    case 'compound':
      return 'of'
    case 'nmod':
      return 'of'
    case 'conj':
      return 'and'
    case 'obl':
      return subtype === 'agent' ? 'agent' : 'oblique'
    default:
      return relation === 'xcomp' || relation === 'ccomp' || relation === 'advcl' ? 'clause' : 'oblique'
  }
}

/** Of the ties between a term and the term it hangs from, both found: how many the source has too. */
export function keptTies(
  { statement, source }: Comparison,
  partners: readonly (number | undefined)[],
): { share: number; broken: number } {
  const mine = hangers(statement)
  const theirs = hangers(source)
  let kept = 0
  let all = 0
  statement.terms.forEach((_, i) => {
    const g = mine[i]
    const x = partners[i]
    const y = g < 0 ? undefined : partners[g]
    if (x === undefined || y === undefined) return
    all++
    if (x === y || theirs[x] === y || theirs[y] === x || (theirs[x] >= 0 && theirs[theirs[x]] === y)) kept++
    else if (theirs[x] === theirs[y]) kept += 0.5
  })
  return { share: all === 0 ? 0.5 : kept / all, broken: Math.min(2, all - kept) }
}

/** 1 when two of a shared verb have changed places, a half when doer or done-to is found in the other's and the other is not found. */
export function exchanged({ statement, source }: Comparison, { partners, turned }: Cover): number {
  let most = 0
  statement.terms.forEach((term, i) => {
    const j = partners[i]
    if (j === undefined || turned.has(i) || term.head.upos !== 'VERB' || source.terms[j].head.upos !== 'VERB')
      return
    const [mine, theirs] = [fillers(statement, i), fillers(source, j)]
    const meets = (x: Slot, y: Slot): boolean => {
      const places = theirs.get(y) ?? []
      return mine.get(x)?.some(t => places.some(place => place === partners[t])) ?? false
    }
    if (exchangedSlots(meets)) most = 1
    else if (meets('subject', 'subject') || meets('object', 'object')) return
    else if (meets('subject', 'object') || meets('object', 'subject')) most = Math.max(most, 0.5)
  })
  return most
}
