/** Who says what: every report of speech, thought or order in an article, with its source, cue and content. */

import { repairedSentences } from '../repair/repair'
import type { Reading } from '../text/reading'
import type { Attribution, Sentence, Span } from '../types'
import { chainAttributions } from './chain'
import { withAntecedents, withCited } from './cited'
import { continueQuotations, lowerBound } from './continued-quotations'
import { type Draft, type Layout, layOut } from './draft'
import { findLabelAttributions } from './finders/labels'
import { findPhraseAttributions } from './finders/phrases'
import { findQuotedAttributions } from './finders/quoted'
import { findVerbAttributions } from './finders/verbs'
import { withRunningSpeakers } from './speaker-entity'
import { withoutUnsaid } from './unsaid'

/**
 * Finds who is credited with what, after the scheme of PARC 3 (Pareti 2016) and PolNeAR (Newell et al. 2018).
 *
 * @param reading sentences with their trees, blocks, mentions and entities of one source
 * @param sentences the same with repaired trees, where they are at hand
 * @returns attributions in order of their cues; `parent` links a report within a report to the one that holds it
 */
export function findAttributions(
  reading: Reading,
  sentences: readonly Sentence[] = repairedSentences(reading),
): Attribution[] {
  const layout = layOut({ ...reading, sentences })
  return withRunningSpeakers(reading, chainAttributions(layout, draftAttributions(layout)))
}

/** Every report found, before chains are settled; each names the rule that made it. */
function draftAttributions(layout: Layout): Draft[] {
  const found = underAccordingTo(
    withoutFrames(withoutUnsaid(layout, oneForEachCue(FINDERS.flatMap(find => find(layout))))),
  )
  // Quotations first: what a citing verb shares with its report is the report's full content.
  return withAntecedents(layout, withCited(layout, continueQuotations(layout, found)))
}

/** Layout first: a label in front of a block outranks a verb inside it that the parser took for the cue. */
const FINDERS: readonly ((layout: Layout) => Draft[])[] = [
  findLabelAttributions,
  findQuotedAttributions,
  layout => layout.trees.flatMap(tree => findVerbAttributions(layout, tree)),
  layout => layout.trees.flatMap(tree => findPhraseAttributions(layout, tree)),
]

function oneForEachCue(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(draft => {
    const key = `${draft.sentence}:${draft.head}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Of "seized on the mayor's claim that", the claim is the report; who seized on it is a claim of the article. */
function withoutFrames(drafts: readonly Draft[]): Draft[] {
  const nouns = drafts
    .filter(draft => draft.rule === 'noun-clause' && draft.source.length > 0)
    .map(draft => draft.cue[0].start)
    .sort((a, b) => a - b)
  const holdsNoun = ({ start, end }: Span) => nouns[lowerBound(nouns, start)] < end
  return drafts.filter(draft => draft.isReport || !draft.content.some(holdsNoun))
}

/** "…, according to X" credits the whole of what stands before it: reports in there end where it begins. */
function underAccordingTo(drafts: readonly Draft[]): Draft[] {
  const cues = drafts
    .filter(draft => draft.rule === 'according-to')
    .map(draft => draft.cue[0].start)
    .sort((a, b) => a - b)
  const cut = ({ start, end }: Span): Span => {
    const cue = cues[lowerBound(cues, start + 1)]
    return cue < end ? { start, end: cue } : { start, end }
  }
  if (cues.length === 0) return [...drafts]
  return drafts.map(draft =>
    draft.rule === 'according-to' ? draft : { ...draft, content: draft.content.map(cut) },
  )
}
