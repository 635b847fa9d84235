// Titles before names, and two subjects of one verb: where the reader's tree is told otherwise than the rules of claims want it.
import type { Reading } from '../text/reading'
import type { Mention, Sentence, Token } from '../types'
import { repairAppositions } from './appositions'
import { repairBesideNames } from './beside-names'
import { repairConjuncts } from './conjuncts'
import { repairCrossings } from './crossings'
import { type Draft, draftOf, isUnder } from './draft-tree'
import { repairGardenPaths } from './garden-paths'
import { repairHeadlineReports } from './headline-reports'
import { repairInvertedConditions } from './inverted-conditions'
import { repairPersonLists } from './lists'
import { repairLostVerbs } from './lost-verbs'
import { repairMisreadAppositions } from './misread-appositions'
import { repairParticiples } from './participles'
import { repairPluralPossessives } from './plural-possessives'
import { repairQuotationTags } from './quotation-tags'
import { repairReports } from './reports'
import { repairStrayedClauses } from './strayed-clauses'
import { repairStrayedNames } from './strayed-names'

/** Beyond this a "sentence" is a list or a table; mended or taken apart it would cost more than it tells. */
export const MAX_TOKENS = 250

/** The sentences of a reading, in which a name heads the role before it, every verb has one subject, and persons are told as such. */
export function repairedSentences({
  sentences,
  mentions,
}: Pick<Reading, 'sentences' | 'mentions'>): Sentence[] {
  const own: Mention[][] = sentences.map(() => [])
  for (const mention of mentions) own[mention.sentence]?.push(mention)
  return sentences.map((s, i) =>
    s.tokens.length > MAX_TOKENS || s.tokens.length === 0 ? s : repaired(s, own[i]),
  )
}

function repaired(sentence: Sentence, mentions: readonly Mention[]): Sentence {
  const tokens = sentence.tokens.map(draftOf)
  repairPluralPossessives(tokens)
  repairInvertedConditions(tokens)
  repairGardenPaths(tokens)
  repairLostVerbs(tokens)
  repairStrayedClauses(tokens)
  repairStrayedNames(tokens, mentions)
  repairMisreadAppositions(tokens)
  repairAppositions(tokens, mentions)
  repairBesideNames(tokens, mentions)
  repairConjuncts(tokens)
  repairQuotationTags(tokens)
  repairReports(tokens)
  repairHeadlineReports(tokens)
  repairParticiples(tokens)
  repairCrossings(tokens)
  for (let i = 0; i < tokens.length; i++) {
    nameAfterRole(tokens, i)
    secondSubject(tokens, i)
  }
  repairPersonLists(tokens, mentions)
  whoOfBodies(tokens, mentions)
  // Two that meet could close a circle; the reader's tree, right or wrong, has none.
  const { span, block } = sentence
  return isTree(tokens) ? { span, block, tokens } : sentence
}

function isTree(tokens: readonly Token[]): boolean {
  const safe = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    let at = i
    let steps = 0
    while (at >= 0 && safe[at] === 0 && steps++ <= tokens.length) at = tokens[at].head
    if (at >= 0 && safe[at] === 0) return false
    for (let t = i; t >= 0 && safe[t] === 0; t = tokens[t].head) safe[t] = 1
  }
  return true
}

/** "strategist Ana Ortiz" read as one name headed by the role: the name heads it, the role describes it. */
function nameAfterRole(tokens: Draft[], role: number): void {
  const name = role + 1
  if (tokens[role].upos !== 'NOUN' || name === tokens.length) return
  const { head, upos, deprel } = tokens[name]
  if (head !== role || upos !== 'PROPN' || (deprel !== 'flat' && deprel !== 'nmod:desc')) return
  tokens[name].head = tokens[role].head
  tokens[name].deprel = tokens[role].deprel
  tokens.forEach((t, i) => {
    // What follows the name, and what governs it from the left, belongs to the whole.
    if (i !== name && t.head === role && (i > name || t.deprel === 'case' || t.deprel === 'cc')) t.head = name
  })
  tokens[role].head = name
  tokens[role].deprel = 'nmod:desc'
}

/** A verb has one subject: of two beside each other the second is an apposition, or the first a title. */
function secondSubject(tokens: Draft[], second: number): void {
  const { head, deprel } = tokens[second]
  if (!deprel.startsWith('nsubj') || head < 0) return
  if (head < second) {
    afterSaid(tokens, second)
    return
  }
  const first = tokens.findIndex((t, i) => i < second && t.head === head && t.deprel === deprel)
  if (first < 0 || !isNoun(tokens[first]) || !isNoun(tokens[second])) return
  const opening = tokens.findIndex((_, i) => isUnder(tokens, i, first))
  // "With the doors locked, the hotel burned": what is with it does nothing.
  if (opening < first && /^(?:with|without|despite)$/i.test(tokens[opening].text)) {
    tokens[first].deprel = 'obl'
    return
  }
  const between = tokens.slice(first + 1, second)
  // '"My view, that was wrong," Ortiz said': what the quoted words begin with is no other name of who says them.
  if (between.some(t => /^["”]$/.test(t.text))) {
    const clause = tokens.findIndex((t, i) => i > first && t.head === first && t.deprel.startsWith('acl'))
    if (clause < 0 || clause > second) return
    tokens[clause].head = head
    tokens[clause].deprel = 'ccomp'
    tokens[first].head = clause
    tokens[first].deprel = 'dislocated'
    return
  }
  const comma = between.some(t => t.text === ',')
  if (comma) {
    tokens[second].head = first
    tokens[second].deprel = 'appos'
  } else if (second === first + 1 && tokens[second].upos === 'PROPN') {
    tokens[first].head = second
    tokens[first].deprel = 'nmod:desc'
    // "The singer Ana Ortiz, 34, who left": what stands behind both is said of who is named.
    tokens.forEach((t, i) => {
      if (t.head === first && i > second) t.head = second
    })
  }
}

/** '"…," said the painter Ana Ortiz': behind the verb as well the role is a title of the name. */
function afterSaid(tokens: Draft[], name: number): void {
  const role = name - 1
  const { head } = tokens[name]
  if (role <= head || tokens[role].head !== head || !/^(?:nsubj|ccomp$)/.test(tokens[role].deprel)) return
  if (tokens[role].upos !== 'NOUN' || tokens[name].upos !== 'PROPN') return
  tokens.forEach((t, i) => {
    if (t.head === role && i > name) t.head = name
  })
  tokens[role].head = name
  tokens[role].deprel = 'nmod:desc'
  tokens.forEach((t, i) => {
    if (t.head === role && i < role && t.deprel === 'det') t.head = name
  })
}

function isNoun({ upos }: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN'
}

/** "a judge at the High Court who was ill": "who" is a person, not the body or place that stands before it. */
function whoOfBodies(tokens: Draft[], mentions: readonly Mention[]): void {
  tokens.forEach((clause, i) => {
    const noun = clause.head
    if (clause.deprel !== 'acl:relcl' || noun < 0 || !tokens.some(t => t.head === i && /^who$/i.test(t.text)))
      return
    const isBody = mentions.some(
      m => m.head === noun && m.kind === 'name' && (m.type === 'organisation' || m.type === 'place'),
    )
    if (!isBody || tokens[noun].deprel !== 'nmod') return
    // Up from the parts of the body's name to the noun that is somebody.
    let person = tokens[noun].head
    while (person >= 0 && tokens[person].deprel === 'nmod' && tokens[person].upos === 'PROPN')
      person = tokens[person].head
    if (person >= 0 && person < noun && /^(NOUN|PROPN)$/.test(tokens[person].upos)) clause.head = person
  })
}
