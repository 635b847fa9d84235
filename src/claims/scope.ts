// What a reading knows of one sentence, gathered once so that no claim searches the document.

import type { Reading } from '../text/reading'
import { countWhile } from '../text/search'
import type { Attribution, Mention, Sentence, Span, TimeExpression } from '../types'

export interface Scope {
  readonly mentions: readonly Mention[]
  readonly times: readonly TimeExpression[]
  /** Indices of the attributions whose content touches the sentence. */
  readonly attributions: readonly number[]
}

export function scopesOf(reading: Reading, attributions: readonly Attribution[]): Scope[] {
  const { sentences } = reading
  const scopes = sentences.map(() => ({
    mentions: [] as Mention[],
    times: [] as TimeExpression[],
    attributions: [] as number[],
  }))
  for (const mention of reading.mentions) scopes[mention.sentence]?.mentions.push(mention)
  for (const attribution of attributions) addSayer(reading, attribution, scopes)
  for (const time of reading.times) for (const i of touched(sentences, time.span)) scopes[i].times.push(time)
  attributions.forEach(({ content }, a) => {
    for (const span of content)
      for (const i of touched(sentences, span))
        if (scopes[i].attributions.at(-1) !== a) scopes[i].attributions.push(a)
  })
  return scopes
}

/** "He said": where who speaks is known, his pronoun is a mention of him. */
function addSayer(
  { sentences }: Reading,
  { source, speaker }: Attribution,
  scopes: readonly { readonly mentions: Mention[] }[],
): void {
  if (speaker === undefined || source.length !== 1 || source[0].end - source[0].start > 3) return
  const [span] = source
  const [sentence] = touched(sentences, span)
  if (sentence === undefined) return
  const head = sentences[sentence].tokens.findIndex(t => t.span.start === span.start)
  if (head < 0 || sentences[sentence].tokens[head].upos !== 'PRON') return
  const { mentions } = scopes[sentence]
  if (mentions.some(m => m.head === head && m.entity !== undefined)) return
  mentions.push({ span, type: 'person', kind: 'pronoun', entity: speaker, sentence, head })
}

/** Indices of the sentences that share a character with the span. */
function touched(sentences: readonly Sentence[], span: Span): number[] {
  const found: number[] = []
  const first = countWhile(sentences, sentence => sentence.span.end <= span.start)
  for (let i = first; i < sentences.length && sentences[i].span.start < span.end; i++) found.push(i)
  return found
}

/** The attribution with the shortest content that holds the span. */
export function innermost(
  attributions: readonly Attribution[],
  among: readonly number[],
  span: Span,
): number | undefined {
  let best: number | undefined
  let least = Number.POSITIVE_INFINITY
  for (const i of among) {
    const { content } = attributions[i]
    if (!content.some(c => c.start <= span.start && span.end <= c.end)) continue
    const length = content.reduce((n, c) => n + c.end - c.start, 0)
    if (length <= least) {
      least = length
      best = i
    }
  }
  return best
}
