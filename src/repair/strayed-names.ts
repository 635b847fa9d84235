// Names that the tree hangs on the wrong word: the subject taken for who is spoken to, the bearer for a part of his employer.

import { isHuman } from '../names/coreference/pronouns'
import { roles } from '../names/tables'
import type { Mention } from '../types'
import { type Draft, hasOwn, isUnder, lacksSubject } from './draft-tree'

export function repairStrayedNames(tokens: Draft[], mentions: readonly Mention[]): void {
  tokens.forEach((_, i) => {
    if (isInitial(tokens[i]) && isInitial(tokens[i + 1])) oneName(tokens, i)
  })
  for (const mention of mentions)
    if (mention.kind === 'name' && mention.type === 'person') behindEmployer(tokens, mention)
  tokens.forEach((token, i) => {
    if (token.deprel === 'vocative') spokenOf(tokens, i)
    else if (token.deprel === 'appos') bearerOf(tokens, i)
    else if (token.upos === 'NUM') partOfWhom(tokens, i)
  })
  describedSubject(tokens)
}

const isInitial = (token: Draft | undefined): boolean =>
  token?.upos === 'PROPN' && /^\p{Lu}\.$/u.test(token.text)

/** "T. R. Berg": one name, which hangs where any of its parts does. */
function oneName(tokens: Draft[], first: number): void {
  let last = first + 1
  while (isInitial(tokens[last])) last++
  if (tokens[last]?.upos !== 'PROPN' || isInitial(tokens[first - 1])) return
  const isIn = (at: number): boolean => at >= first && at <= last
  const top = tokens.slice(first, last + 1).find(({ head }) => !isIn(head))
  if (!top) return
  Object.assign(tokens[first], { head: top.head, deprel: top.deprel })
  for (let i = first + 1; i <= last; i++) Object.assign(tokens[i], { head: first, deprel: 'flat' })
  tokens.forEach((token, i) => {
    if (!isIn(i) && isIn(token.head)) token.head = first
  })
}

const isRole = ({ upos, lemma }: Draft): boolean =>
  upos === 'NOUN' && (roles().has(lemma.toLowerCase()) || isHuman(lemma.toLowerCase()))

/** "Harriers coach Ana Ortiz said": she says so, and not the club. */
function behindEmployer(tokens: Draft[], { head: name, span }: Mention): void {
  const { head: body, deprel } = tokens[name]
  const role = name - 1
  if (deprel !== 'flat' || body < 0 || body >= role || tokens[body].span.start >= span.start) return
  if (tokens[body].upos !== 'PROPN' || !isRole(tokens[role]) || tokens[role].head !== body) return
  tokens[name].head = tokens[body].head
  tokens[name].deprel = tokens[body].deprel
  tokens.forEach((t, i) => {
    if (t.head === body && i !== name && (i > name || /^(?:case|cc)$/.test(t.deprel))) t.head = name
  })
  Object.assign(tokens[role], { head: name, deprel: 'nmod:desc' })
  Object.assign(tokens[body], { head: role, deprel: 'compound' })
}

/** "Ortiz, whose term ends in May, could now resign": a verb with tense, and nobody else who does it; not "Ortiz, resign". */
function spokenOf(tokens: Draft[], name: number): void {
  const { head: verb } = tokens[name]
  if (verb < name || !lacksSubject(tokens, verb)) return
  if (!tokens.some((t, i) => (i === verb || t.head === verb) && i > name && /^(?:VB[DZ]|MD)$/.test(t.xpos)))
    return
  tokens[name].deprel = hasOwn(tokens, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'
}

/** "her brother, the painter Jan Berg, left": the role is a title of the name behind it. */
function bearerOf(tokens: Draft[], name: number): void {
  const role = name - 1
  if (tokens[name].upos !== 'PROPN' || tokens[role]?.upos !== 'NOUN' || tokens[role].deprel !== 'appos')
    return
  if (tokens[role].head !== tokens[name].head || !isRole(tokens[role])) return
  Object.assign(tokens[role], { head: name, deprel: 'nmod:desc' })
  for (const t of tokens) if (t.head === role && t.deprel === 'det') t.head = name
}

/** "Forty were saved, nine of whom are ill": the nine are the subject of what stands behind them, which is said of the forty. */
function partOfWhom(tokens: Draft[], part: number): void {
  const { head: verb, deprel } = tokens[part]
  const whom = part + 2
  if (verb < 0 || verb > part || !/^(?:nsubj|obl|obj)/.test(deprel) || tokens[part - 1]?.text !== ',') return
  if (tokens[part + 1]?.text !== 'of' || !/^wh(?:om|ich)$/.test(tokens[whom]?.text ?? '')) return
  const clause = tokens.findIndex(
    (t, i) => i > whom && t.head === verb && /^(?:advcl|conj|parataxis|ccomp)$/.test(t.deprel),
  )
  if (clause < 0 || !lacksSubject(tokens, clause)) return
  const noun = tokens.findLastIndex(
    (t, i) =>
      i < part && t.head === verb && /^(?:nsubj|obj)/.test(t.deprel) && /^(?:NOUN|NUM|PROPN)$/.test(t.upos),
  )
  if (noun < 0) return
  Object.assign(tokens[part], { head: clause, deprel: 'nsubj' })
  Object.assign(tokens[clause], { head: noun, deprel: 'acl:relcl' })
}

/** "Ortiz, a goalkeeper signed in May, saved both": the participle describes the goalkeeper, and the verb behind is hers. */
function describedSubject(tokens: Draft[]): void {
  const root = tokens.findIndex(t => t.head < 0)
  if (root < 0 || tokens[root].xpos !== 'VBD' || hasOwn(tokens, root, ['aux', 'aux:pass', 'cop'])) return
  const noun = tokens.findIndex((t, i) => i < root && t.head === root && t.deprel.startsWith('nsubj'))
  const verb = tokens.findIndex(
    (t, i) => i > root && t.head === root && t.deprel === 'conj' && /^VB[DZ]$/.test(t.xpos),
  )
  if (noun < 0 || verb < 0 || hasOwn(tokens, verb, ['cc']) || tokens[verb - 1].text !== ',') return
  const name = tokens.findIndex((t, i) => i < noun && t.head === verb && t.deprel.startsWith('nsubj'))
  const article = tokens.findIndex(t => t.head === noun && t.deprel === 'det')
  if (name < 0 || article <= name || !/^an?$/i.test(tokens[article].text) || tokens[article - 1].text !== ',')
    return
  if (!tokens.every((_, i) => i <= article || i > noun || isUnder(tokens, i, noun))) return
  tokens.forEach((t, i) => {
    if (t.head === root && i > verb) t.head = verb
  })
  Object.assign(tokens[verb], { head: -1, deprel: 'root' })
  Object.assign(tokens[noun], { head: name, deprel: 'appos', upos: 'NOUN', xpos: 'NN' })
  Object.assign(tokens[root], { head: noun, deprel: 'acl', xpos: 'VBN' })
}
