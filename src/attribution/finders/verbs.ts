/** Verbs that report: their subject is the source, their complement or the quotation beside them the content. */

import {
  clauseVerbs,
  directiveVerbs,
  documentVerbs,
  infinitiveVerbs,
  judgementVerbs,
  namingVerbs,
  sayVerbs,
  topicVerbs,
} from '../../lexicon/en/reporting/reporting-frames'
import { documentNouns, findingVerbs, hearingBodies } from '../../lexicon/en/reporting/reporting-nouns'
import { ACCUSING, PASSED_ON } from '../../lexicon/en/reporting/reporting-words'
import type { Span } from '../../types'
import {
  childOf,
  childrenOf,
  deprel,
  lemma,
  type Range,
  relation,
  spanOf,
  subtree,
  type Tree,
  upos,
  word,
} from '../attribution-tree'
import { type Draft, INNER, type Layout } from '../draft'
import { clauseAfter, complementOf, looseClause, withConjoined } from '../reported-clause'
import {
  isInfinitive,
  judgedContent,
  namedContent,
  objectOf,
  prepositionalContent,
  startsWith,
} from '../reported-object'
import { agentOf, isPassive, nounPhraseBefore, type Speaker, subjectOf } from '../speaker'
import { reportAround } from './parenthetical'

export function findVerbAttributions(layout: Layout, tree: Tree): Draft[] {
  const drafts: Draft[] = []
  const isHeadline = isTitleCase(tree)
  tree.tokens.forEach((token, verb) => {
    if (!isVerb(tree, verb)) return
    if (layout.quoteOf[tree.index][verb] !== -1) {
      const inner = innerReport(tree, verb)
      if (inner) drafts.push(inner)
      return
    }
    // "Port Said", "Tell Hall": a capital within running text makes a name.
    if (!isHeadline && verb > 0 && /^\p{Lu}\p{Ll}/u.test(token.text) && upos(tree, verb - 1) !== 'PUNCT')
      return
    const draft = attributionAt(layout, tree, verb)
    if (draft) drafts.push(draft)
  })
  return drafts
}

/** '"She told me the mill had burned," Ortiz said': what a third is quoted as having said he says, not who quotes him. */
function innerReport(tree: Tree, verb: number): Draft | undefined {
  if (!/^VB[DZ]$/.test(tree.tokens[verb].xpos) || !PASSED_ON.has(lemma(tree, verb))) return undefined
  const subject = childOf(tree, verb, 'nsubj')
  const clause = childrenOf(tree, verb, 'ccomp').find(
    c => c > verb && childOf(tree, c, 'nsubj', 'expl') !== undefined,
  )
  if (subject === undefined || clause === undefined || subject > verb || isPassive(tree, verb))
    return undefined
  if (/^(?:i|we|you|it|that|this|wh\w+)$/.test(word(tree, subject))) return undefined
  const range = subtree(tree, clause)
  let { last } = range
  while (last > clause && upos(tree, last) === 'PUNCT') last--
  const content = spanOf(tree, { first: Math.max(range.first, verb + 1), last })
  const source = spanOf(tree, subtree(tree, subject))
  const cue = spanOf(tree, { first: verb, last: verb })
  if (!content || !source || !cue) return undefined
  return {
    rule: INNER,
    sentence: tree.index,
    head: verb,
    source: [source],
    speakerHead: subject,
    cue: [cue],
    content: [content],
    isReport: true,
  }
}

/** Most long words are capitalised, as headlines in English have them. */
function isTitleCase(tree: Tree): boolean {
  const long = tree.tokens.filter(token => token.text.length > 3 && /^\p{L}/u.test(token.text))
  return long.filter(token => /^\p{Lu}/u.test(token.text)).length * 3 > long.length * 2
}

const isVerb = (tree: Tree, i: number) =>
  upos(tree, i) === 'VERB' || (upos(tree, i) === 'AUX' && childOf(tree, i, 'ccomp') !== undefined)

function attributionAt(layout: Layout, tree: Tree, verb: number): Draft | undefined {
  const names = lemmasOf(tree, verb)
  const is = (verbs: ReadonlySet<string>) => names.some(name => verbs.has(name))
  const passive = isPassive(tree, verb)
  const cue = cueOf(tree, verb)
  const isTensed = /^VB[DPZ]$/.test(tree.tokens[verb].xpos)
  // "Asked whether he would go, she laughed": who is asked does not ask.
  const isAsked = tree.tokens[verb].xpos === 'VBN' && deprel(tree, verb) === 'advcl' && verb === 0
  const speaker = passive
    ? agentOf(tree, verb)
    : isAsked
      ? undefined
      : (subjectOf(tree, verb) ??
        (isTensed && is(clauseVerbs) ? nounPhraseBefore(tree, cue.first) : undefined))
  const make = (
    rule: string,
    content: readonly (Span | undefined)[],
    isReport: boolean,
    by: Speaker | undefined = speaker,
  ): Draft | undefined => {
    const kept = content.filter(span => span !== undefined)
    const source = by ? spanOf(tree, by.range) : undefined
    const cueSpan = spanOf(tree, cue)
    if (kept.length === 0 || !cueSpan) return undefined
    return {
      rule,
      sentence: tree.index,
      head: verb,
      source: source ? [source] : [],
      speakerHead: by?.antecedent,
      cue: [cueSpan],
      content: kept,
      isReport,
    }
  }
  const says = is(sayVerbs) || isHeardOrFound(tree, verb, speaker)
  if (says && !passive) {
    const around = reportAround(layout, tree, verb, speaker, cue)
    if (around) return make('parenthetical', around.content, true, around.speaker)
  }
  if (passive) return passiveAttribution(tree, verb, is, make)
  // "a stream called Miracle Run", "a deal announced in May", "a vase, said to be old": a participle that names, judges or tells
  // has no speaker.
  const isReduced = tree.tokens[verb].xpos === 'VBN' && childrenOf(tree, verb, 'aux').length === 0
  if (isReduced && deprel(tree, verb) === 'acl') return undefined
  if (is(clauseVerbs)) {
    const clause = clauseAfter(tree, verb)
    if (clause !== undefined)
      return make(
        'clause',
        [inQuotes(layout, tree, beforeMainVerb(tree, speaker, complementOf(tree, clause, verb)))],
        true,
      )
    const loose = says && speaker ? looseClause(layout, tree, verb) : undefined
    if (loose) return make('loose-clause', [inQuotes(layout, tree, loose)], true)
  }
  if (!speaker) return undefined
  if (is(namingVerbs) && !isReduced) {
    const named = namedContent(layout, tree, verb)
    if (named) return make('naming', [inQuotes(layout, tree, named)], says)
  }
  const infinitive = childrenOf(tree, verb, 'xcomp').find(x => x > verb && isInfinitive(tree, x))
  const object = objectOf(tree, verb)
  if (infinitive !== undefined && is(directiveVerbs) && object !== undefined) {
    return make(
      'directive',
      [
        inQuotes(layout, tree, {
          first: subtree(tree, object).first,
          last: subtree(tree, infinitive).last,
        }),
      ],
      true,
    )
  }
  if (infinitive !== undefined && is(infinitiveVerbs))
    return make(
      'infinitive',
      [inQuotes(layout, tree, withConjoined(tree, complementOf(tree, infinitive, verb)))],
      false,
    )
  const gerund = childrenOf(tree, verb, 'xcomp').find(x => x > verb && tree.tokens[x].xpos === 'VBG')
  if (gerund !== undefined && object === undefined && (is(topicVerbs) || is(judgementVerbs)))
    return make('gerund', [inQuotes(layout, tree, complementOf(tree, gerund, verb))], false)
  if (object !== undefined && is(ACCUSING)) {
    const charge = childrenOf(tree, verb, 'obl', 'advcl').some(
      c => c > object && startsWith(tree, c, ['of', 'for', 'with']),
    )
    if (charge) return make('object', [inQuotes(layout, tree, judgedContent(tree, verb, object))], true)
  }
  const prepositional = prepositionalContent(tree, verb, names)
  if (prepositional) return make('preposition', [inQuotes(layout, tree, prepositional)], says)
  if (object === undefined || (upos(tree, object) === 'PRON' && is(directiveVerbs) && !is(judgementVerbs)))
    return undefined
  const isDocument = documentNouns.has(lemma(tree, speaker.antecedent))
  if (isReduced) return undefined
  if (is(judgementVerbs) || is(topicVerbs) || (isDocument && is(documentVerbs))) {
    return make('object', [inQuotes(layout, tree, judgedContent(tree, verb, object))], false)
  }
  return undefined
}

/** "It was reported that", "was accused of", "was reported by the Post": the subject is told of, the agent tells. */
function passiveAttribution(
  tree: Tree,
  verb: number,
  is: (verbs: ReadonlySet<string>) => boolean,
  make: (rule: string, content: readonly (Span | undefined)[], isReport: boolean) => Draft | undefined,
): Draft | undefined {
  const clause = is(clauseVerbs) ? clauseAfter(tree, verb) : undefined
  if (clause !== undefined)
    return make('passive-clause', [spanOf(tree, complementOf(tree, clause, verb))], true)
  const subject = childOf(tree, verb, 'nsubj')
  const about =
    subject === undefined
      ? undefined
      : spanOf(tree, {
          first: subtree(tree, subject).first,
          last: Math.min(subtree(tree, subject).last, verb - 1, asideAfter(tree, subject) - 1),
        })
  const infinitive = childrenOf(tree, verb, 'xcomp').find(x => x > verb && isInfinitive(tree, x))
  if (infinitive !== undefined && (is(clauseVerbs) || is(infinitiveVerbs) || is(directiveVerbs))) {
    return make('passive-infinitive', [about, spanOf(tree, complementOf(tree, infinitive, verb))], true)
  }
  if (agentOf(tree, verb) && (is(topicVerbs) || is(judgementVerbs) || is(sayVerbs)))
    return make('passive-agent', [about], false)
  return undefined
}

/** "the deal, which is new, is expected to …": what is said in passing of the deal nobody expects. */
function asideAfter(tree: Tree, noun: number): number {
  const { last } = subtree(tree, noun)
  for (let i = noun + 1; i < last; i++)
    if (tree.tokens[i].text === ',' && /^W(?:DT|P|P\$|RB)$/.test(tree.tokens[i + 1].xpos)) return i
  return last + 1
}

/** "point~out" before "point": a particle makes another verb. */
function lemmasOf(tree: Tree, verb: number): string[] {
  const base = lemma(tree, verb)
  const particles = (tree.children[verb] ?? []).filter(
    c =>
      c > verb && (deprel(tree, c) === 'compound:prt' || (relation(tree, c) === 'advmod' && c === verb + 1)),
  )
  return [...particles.map(p => `${base}~${word(tree, p)}`), base]
}

function cueOf(tree: Tree, verb: number): Range {
  let first = verb
  const before = new Set(
    (tree.children[verb] ?? []).filter(c => c < verb && ['aux', 'advmod', 'cop'].includes(relation(tree, c))),
  )
  while (before.has(first - 1)) first--
  const particle = (tree.children[verb] ?? []).find(c => c === verb + 1 && deprel(tree, c) === 'compound:prt')
  return { first, last: particle ?? verb }
}

/** A stretch that breaks into a quotation takes all of it, even over sentences. */
function inQuotes(layout: Layout, tree: Tree, range: Range): Span | undefined {
  const span = spanOf(tree, range)
  const quotation = layout.quotations[layout.quoteOf[tree.index][range.last] ?? -1]
  if (!span || !quotation || quotation.start < tree.tokens[range.first].span.start) return span
  return { start: span.start, end: Math.max(span.end, quotation.end) }
}

/** Longest relative clause read for its closing comma. */
const MAX_RELATIVE = 80

/** "X, who said that Y, left": a relative clause between commas ends before the verb of the sentence goes on. */
function beforeMainVerb(tree: Tree, speaker: Speaker | undefined, range: Range): Range {
  if (!speaker || speaker.antecedent === speaker.head || tree.tokens[speaker.head - 1]?.text !== ',')
    return range
  for (let i = range.first + 1; i < range.last && i < range.first + MAX_RELATIVE; i++) {
    if (tree.tokens[i].text === ',' && /^VB[DPZ]$|^MD$/.test(tree.tokens[i + 1].xpos))
      return { first: range.first, last: i - 1 }
  }
  return range
}

/** "…, a court heard yesterday", "…, study finds": what is told before judges, or by a paper, set off behind it by a comma. */
function isHeardOrFound(tree: Tree, verb: number, speaker: Speaker | undefined): boolean {
  if (!speaker || deprel(tree, verb) !== 'parataxis' || childOf(tree, verb, 'obj', 'ccomp') !== undefined)
    return false
  const noun = lemma(tree, speaker.head).toLowerCase()
  return lemma(tree, verb) === 'hear'
    ? hearingBodies.has(noun)
    : findingVerbs.has(lemma(tree, verb)) && documentNouns.has(noun)
}
