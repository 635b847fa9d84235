/** Which tokens stand between quotation marks, and who says them where that is plain. */
import { relationOf } from '../../syntax/tree'
import type { Sentence } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import { isReportingVerb } from '../mentions/name-context'

/** For every sentence, for every token, the number of its quotation; 0 outside. A paragraph's end closes one left open. */
export function quotationsOf(sentences: readonly Sentence[]): number[][] {
  let quotation = 0
  let count = 0
  let block = -1
  return sentences.map(sentence => {
    if (sentence.block !== block) quotation = 0
    block = sentence.block
    return sentence.tokens.map(({ text }) => {
      if (text !== '"' && text !== '``' && text !== "''") return quotation
      const closes = quotation
      quotation = quotation === 0 ? ++count : 0
      return closes || quotation
    })
  })
}

/** Words of a quotation that its speaker is looked for around; what is longer runs over several sentences. */
const LONGEST_QUOTATION = 80

/** Quotation → the person who says it: subject of a reporting verb in its sentence, or the name before the colon that opens it. */
export function speakersOf(
  sentences: readonly Sentence[],
  quotations: readonly (readonly number[])[],
  names: readonly MentionDraft[],
): Map<number, EntityDraft> {
  const speakers = new Map<number, EntityDraft>()
  for (const { entity, sentence, head } of names) {
    if (entity?.type !== 'person' || quotations[sentence][head] > 0) continue
    const { tokens } = sentences[sentence]
    const quoted = quotations[sentence]
    const parent = tokens[tokens[head].head]
    const says = parent !== undefined && relationOf(tokens[head]) === 'nsubj' && isReportingVerb(parent.lemma)
    const colon = tokens[head + 1]?.text === ':' || tokens[head + 2]?.text === ':'
    if (!says && !colon) continue
    const end = Math.min(quoted.length, head + LONGEST_QUOTATION)
    for (let at = says ? Math.max(0, head - LONGEST_QUOTATION) : head; at < end; at++)
      if (quoted[at] > 0 && !speakers.has(quoted[at])) speakers.set(quoted[at], entity)
  }
  return speakers
}
