// Words spoken of oneself are understood only with the speaker: "We lost" becomes: Ortiz said: "We lost."
import type { Reading } from '../text/reading'
import type { Attribution, Span } from '../types'
import type { Tree } from './tree'

const firstOrSecond = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'you',
  'your',
  'yours',
])
const pronoun = /^(he|she|they|it|i|we|you|this|that|who|which|one)$/i

/** Whether the words speak of their speaker or hearer. */
export function isPersonal(tree: Tree, words: readonly number[]): boolean {
  return words.some(
    w => tree.tokens[w].upos === 'PRON' && firstOrSecond.has(tree.tokens[w].text.toLowerCase()),
  )
}

/** The text as the speaker's words. */
export function inVoice(speaker: string, text: string): string {
  return `${capitalised(speaker)} said: "${text.replace(/["“”]/g, "'")}"`
}

/** The name by which readers know the speaker; undefined when the article only says "he". */
export function speakerName(
  reading: Reading,
  attributions: readonly Attribution[],
  index: number,
): string | undefined {
  const { speaker, source } = attributions[index]
  const named =
    speaker ?? (isPronoun(reading, source) ? lastSpeaker(reading, attributions, index) : undefined)
  const entity = reading.entities.find(e => e.id === named)
  if (entity !== undefined) return entity.name
  const words = source
    .map(s => reading.source.text.slice(s.start, s.end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' || pronoun.test(words) ? undefined : words
}

function isPronoun(reading: Reading, source: readonly Span[]): boolean {
  return source.length === 1 && pronoun.test(reading.source.text.slice(source[0].start, source[0].end))
}

/** Who spoke last before: a report whose speaker is only "he" goes on with the one before it. */
function lastSpeaker(
  reading: Reading,
  attributions: readonly Attribution[],
  index: number,
): string | undefined {
  for (let i = index - 1; i >= Math.max(0, index - MAX_REPORTS_BACK); i--) {
    const { speaker, cue, content } = attributions[i]
    if (speaker === undefined) continue
    // Whoever else is named in between, but in the words reported, may be the one who goes on.
    const from = cue[0]?.end ?? 0
    const to = attributions[index].cue[0]?.start ?? 0
    const reported = [...content, ...attributions[index].content]
    const isAlone = !reading.mentions.some(
      ({ type, entity, kind, span }) =>
        type === 'person' &&
        kind === 'name' &&
        entity !== speaker &&
        span.start >= from &&
        span.end <= to &&
        !reported.some(words => words.start <= span.start && span.end <= words.end),
    )
    return isAlone ? speaker : undefined
  }
  return undefined
}

/** Further back the thread of who is speaking is lost. */
const MAX_REPORTS_BACK = 3

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
