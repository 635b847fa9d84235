// Amounts that a text does not write but makes known: what it was before it fell by four to 31, how many voted against in 60-38, a third
// of 900 million, how many came before the fourth, how long something in its ninth day has lasted.
import { CURRENCY_CODES } from '../../lexicon/en/values/currencies'
import { VOTING_AGAINST, VOTING_FOR } from '../../lexicon/en/values/reckoning'
import { rememberEach } from '../../memo'
import { contains } from '../../text/spans'
import type { Document, Quantity, Token } from '../../types'
import { isMeasured, toBaseUnit } from '../../values/quantities/base-units'
import { exceptionsIn } from '../ties/exceptions'
import { changes } from './changes'
import { between, exactly, isPlain, lemmas, type Read, type Reckoned, rounded } from './sentence-amounts'

export const reckonedIn = rememberEach((document: Document): readonly Reckoned[] =>
  document.sentences.flatMap((sentence, at) => {
    const own = document.quantities.filter(({ span }) => contains(sentence.span, span))
    const read: Read = { document, sentence, at, own }
    return [
      ...changes(read),
      ...votes(read),
      ...earlier(read),
      ...parts(read),
      ...shares(read),
      ...rest(read),
      ...aboard(read),
      ...measures(read),
      ...lasted(read),
    ]
  }),
)

/** "Voted 11-4 to sell", "passed it by 54 votes to 46", "a majority of ten to two" */
function votes(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  const words = lemmas(sentence)
  return own.flatMap((first, i): Reckoned[] => {
    const second = own[i + 1]
    if (!second || first.unit !== 'vote' || !Number.isInteger(first.value) || first.value < second.value)
      return []
    if (second.unit !== undefined && second.unit !== 'vote') return []
    if (!/^(?:[-–—]| votes? to | to | against )$/.test(between(read, first.span.end, second.span.start)))
      return []
    const isAgainst =
      words.some(word => VOTING_AGAINST.has(word)) ||
      /\bagainst\b/.test(between(read, sentence.span.start, sentence.span.end))
    if (!isAgainst && !words.some(word => VOTING_FOR.has(word))) return []
    const [yes, no] = isAgainst ? [second, first] : [first, second]
    return [
      { kind: 'for', amount: exactly(yes.value), span: yes.span, sentence: at },
      { kind: 'against', amount: exactly(no.value), span: no.span, sentence: at },
    ]
  })
}

/** "The fourth to hit the town this week" */
function earlier({ own, sentence, at }: Read): Reckoned[] {
  return own.flatMap((q): Reckoned[] => {
    if (q.unit !== 'ordinal' || q.value < 2 || q.value > 20) return []
    const i = sentence.tokens.findIndex(({ span }) => contains(q.span, span))
    const noun = sentence.tokens[i]?.deprel === 'amod' ? sentence.tokens[i].head : i
    const isCounted = sentence.tokens.some(
      t => (t.head === noun || t.head === i) && /^(?:acl|advcl)/.test(t.deprel) && t.upos === 'VERB',
    )
    const isThe = sentence.tokens[i - 1]?.lemma.toLowerCase() === 'the'
    return isCounted && isThe
      ? [{ kind: 'earlier', amount: exactly(q.value - 1), span: q.span, sentence: at }]
      : []
  })
}

const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADV'])

/** "Five of them seriously", "two of which are empty", "a fifth of it for repairs" */
function parts(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  return own.flatMap((part, i): Reckoned[] => {
    const whole = own[i - 1]
    const found = /^ of (?:them|whom|which|it)\b([^.;,(]*)/.exec(between(read, part.span.end))
    if (!whole || !found || !isPlain(part) || part.unit === 'ordinal') return []
    const end = part.span.end + found[0].length
    const which = sentence.tokens
      .filter(
        t =>
          t.span.start >= part.span.end &&
          t.span.end <= end &&
          TELLING.has(t.upos) &&
          !/^(?:them|it|whom|which)$/i.test(t.text),
      )
      .map(t => t.lemma.toLowerCase())
    const share = part.unit === '1' ? part.value : part.unit === '%' ? part.value / 100 : undefined
    const value = share === undefined ? part.value : rounded(share * whole.value)
    if (which.length === 0 || value > whole.value) return []
    return [{ kind: 'part', amount: exactly(value, whole.unit), span: part.span, sentence: at, which }]
  })
}

/** "Of the 60 islands, 12 are inhabited", "12 of the 60 islands": a fifth; "all but 12 of the 60": four fifths. */
function shares(read: Read): Reckoned[] {
  const { own, at } = read
  return own.flatMap((first, i): Reckoned[] => {
    const second = own[i + 1]
    if (!second || !isPlain(first) || !isPlain(second)) return []
    const gap = between(read, first.span.end, second.span.start)
    const before = between(read, read.sentence.span.start, first.span.start)
    const isOf =
      /\bof (?:the|its|their|his|her)(?: [a-z]+'s)? $/.test(before) &&
      /^(?: [a-z'-]+){0,4}, (?:only |just )?$/.test(gap)
    const isPart = /^ (?:[a-z]+ )?of (?:the|its|their|his|her)(?: [a-z]+'s)? $/.test(gap)
    const [part, whole] = isOf ? [second, first] : [first, second]
    if (
      (!isOf && !isPart) ||
      part.value >= whole.value ||
      [part, whole].some(q => isMeasured(q.unit ?? '') || q.unit === '1')
    )
      return []
    const share = part.value / whole.value
    const isLeft = isTakenOut(read, part)
    const left = exactly(whole.value - part.value, whole.unit)
    return [
      ...(isLeft && whole.unit
        ? [{ kind: 'part', amount: left, span: part.span, sentence: at, which: [whole.unit] } as const]
        : []),
      { kind: 'share', amount: exactly(isLeft ? 1 - share : share, '1'), span: part.span, sentence: at },
    ]
  })
}

/** "40 % went to Bern and the rest to Chur": what the shares told leave of the whole, and whose it is. */
function rest(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  const { tokens } = sentence
  const i = tokens.findIndex(
    ({ lemma }, k) =>
      /^(?:rest|remainder)$/.test(lemma.toLowerCase()) && tokens[k - 1]?.lemma.toLowerCase() === 'the',
  )
  const told = own.filter(q => (q.unit === '%' || q.unit === '1') && isPlain(q))
  const sum = told.reduce((all, q) => all + (q.unit === '%' ? q.value : 100 * q.value), 0)
  const last = told.at(-1)
  if (i < 0 || !last || told.length < own.length || sum >= WHOLE || last.span.end > tokens[i].span.start)
    return []
  // "A quarter to Basel" in a row is a share too, and read as none.
  if (/\b(?:half|third|quarter|fifth|tenth)/.test(between(read, last.span.end, tokens[i].span.start)))
    return []
  const isNoun = (k: number): boolean => /^(?:NOUN|PROPN)$/.test(tokens[k]?.upos ?? '')
  const before = [i - 2, i - 3].find(k => tokens[k]?.span.start >= last.span.end && isNoun(k))
  const after = tokens.findIndex((_, k) => k > i && isNoun(k))
  // "The state the rest" and "the state holds the rest"; else "the rest to the state".
  const owner = before !== undefined && !/^(?:and|,)$/.test(tokens[i - 2].text) ? before : after
  if (owner < 0) return []
  const which = [tokens[owner].lemma.toLowerCase()]
  return [{ kind: 'part', amount: exactly(WHOLE - sum, '%'), span: last.span, sentence: at, which }]
}

const WHOLE = 100

/** "62 passengers and five crew": so many people on board. */
function aboard(read: Read): Reckoned[] {
  const { own, at } = read
  return own.flatMap((first, i): Reckoned[] => {
    const second = own[i + 1]
    if (!second || !isPlain(first) || !isPlain(second)) return []
    const gap = between(read, first.span.end, second.span.start)
    const rest = between(read, second.span.end)
    if (!/^ passengers(?:,? and| plus) (?:a crew of )?$/.test(gap)) return []
    if (!/^ (?:crew|pilots|staff|sailors|flight attendants)\b/.test(rest) && !gap.endsWith('of ')) return []
    const amount = exactly(first.value + second.value, 'people')
    return [{ kind: 'aboard', amount, span: first.span, sentence: at }]
  })
}

/** "All but four" */
const isTakenOut = ({ sentence: { tokens } }: Read, { span }: Quantity): boolean =>
  exceptionsIn(tokens).some(({ words }) => {
    const next = tokens[words[words.length - 1] + 1]
    return next !== undefined && contains(span, next.span)
  })

/** A length, a weight, a sum of money of which the text has no other. */
function measures({ document, own, at }: Read): Reckoned[] {
  return own.flatMap((q): Reckoned[] => {
    if (q.unit === undefined || q.unit === 'ordinal' || !isMeasured(q.unit)) return []
    const { dimension } = toBaseUnit(q)
    if (q.unit === '%' || q.unit === 'pp' || q.unit === '1' || dimension === 'time') return []
    const others = document.quantities.filter(o => o !== q && o.unit !== undefined && isMeasured(o.unit))
    const isMoney = isCurrency(q)
    const isOnly = !others.some(o => toBaseUnit(o).dimension === dimension || (isMoney && isCurrency(o)))
    return isOnly ? [{ kind: 'measure', amount: q, span: q.span, sentence: at }] : []
  })
}

const CURRENCIES: ReadonlySet<string> = new Set(CURRENCY_CODES.values())
const isCurrency = (q: Quantity): boolean => CURRENCIES.has(toBaseUnit(q).dimension)

const STRETCHES: ReadonlyMap<string, string> = new Map([
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'a'],
])

/** "In its ninth day" */
function lasted(read: Read): Reckoned[] {
  const { own, sentence, at } = read
  return own.flatMap((q): Reckoned[] => {
    if (q.unit !== 'ordinal') return []
    const i = sentence.tokens.findIndex(({ span }) => contains(q.span, span))
    const word = (k: number): string => (sentence.tokens[k] as Token | undefined)?.lemma.toLowerCase() ?? ''
    const unit = STRETCHES.get(word(i + 1))
    const isIts =
      /^(?:its|it|their|they|his|her|he|she|a)$/.test(word(i - 1)) && /^(?:in|into|enter)$/.test(word(i - 2))
    if (unit === undefined || !isIts) return []
    const amount = { value: q.value - 0.5, min: q.value - 1, max: q.value, unit, approximate: true }
    return [{ kind: 'lasted', amount, span: q.span, sentence: at }]
  })
}
