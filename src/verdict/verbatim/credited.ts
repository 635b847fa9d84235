// Whose words a sentence says that its words are, and whether a text says so too.

import { speakerName } from '../../claims/restate/voice'
import { foldName } from '../../names/fold'
import { overlaps } from '../../text/spans'
import type { Attribution, Document, Span } from '../../types'

export interface Credit {
  /** Tokens of what is said. */
  readonly words: ReadonlySet<number>
  /** Names of who says it, folded. */
  readonly holder: ReadonlySet<string>
}

/** Who is quoted by the sentence, when it says nothing but that. */
export function creditOf(document: Document, sentence: number): Credit | undefined {
  const { tokens } = document.sentences[sentence]
  const within = (spans: readonly Span[], at: Span) => spans.some(s => overlaps(s, at))
  for (const attribution of document.attributions) {
    const { source, cue, content, kind } = attribution
    if (kind === 'indirect') continue
    const words = new Set<number>()
    const isAll = tokens.every(({ span, upos }, i) => {
      if (within(content, span)) words.add(i)
      return upos === 'PUNCT' || within(content, span) || within(source, span) || within(cue, span)
    })
    if (isAll && words.size > 0) return { words, holder: namesOf(document, attribution) }
  }
  return undefined
}

/** Whether what stands there is said by one of those named. */
export function isCredited(document: Document, at: Span, holder: ReadonlySet<string>): boolean {
  return document.attributions.some(
    attribution =>
      attribution.content.some(s => overlaps(s, at)) &&
      [...namesOf(document, attribution)].some(name => holder.has(name)),
  )
}

function namesOf(document: Document, attribution: Attribution): Set<string> {
  const { text } = document.source
  const entity = document.entities.find(e => e.id === attribution.speaker)
  const written = attribution.source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const names = [
    written,
    speakerName(document, attribution) ?? '',
    entity?.name ?? '',
    ...(entity?.aliases ?? []),
  ]
  return new Set(names.map(name => foldName(name).replace(/^the /, '')).filter(name => name !== ''))
}
