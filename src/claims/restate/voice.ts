// Words spoken of oneself are understood only with the speaker: "We lost" becomes: Ortiz said: "We lost."

import { FIRST_OR_SECOND } from '../../lexicon/en/clauses/restated-words'
import type { Tree } from '../../syntax/clause-tree'
import type { Reading } from '../../text/reading'
import type { Attribution } from '../../types'

const pronoun = /^(he|she|they|it|i|we|you|this|that|who|which|one)$/i

/** Whether the words speak of their speaker or hearer. */
export function isPersonal(tree: Tree, words: readonly number[]): boolean {
  return words.some(
    w => tree.tokens[w].upos === 'PRON' && FIRST_OR_SECOND.has(tree.tokens[w].text.toLowerCase()),
  )
}

/** The text as the speaker's words. */
export function inVoice(speaker: string, text: string): string {
  // Words of which some alone are quoted are told as they stand.
  if (/["“]/.test(text) && !isWhollyMarked(text))
    return `${capitalised(speaker)} said that ${uncapitalised(text.replace(/^That /, ''))}`
  const own = isWhollyMarked(text) ? text.slice(1, -1) : text
  return `${capitalised(speaker)} said: "${own.replace(/["“”]/g, "'")}"`
}

/** Whether one pair of marks stands around the whole. */
function isWhollyMarked(text: string): boolean {
  return /^["“][^"“”]*["”]$/.test(text)
}

/** The name by which readers know the speaker; undefined when the article only says "he". */
export function speakerName(
  reading: Reading,
  { speaker, source }: Attribution,
  names: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const entity = reading.entities.find(e => e.id === speaker)
  const words = source
    .map(s => reading.source.text.slice(s.start, s.end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  // "Ana and Li said": both did.
  const isSeveral = entity !== undefined && / and \p{Lu}/u.test(words) && !/ and /.test(entity.name)
  if (entity !== undefined && !isSeveral)
    return entity.type === 'person' ? (names.get(entity.id) ?? entity.name) : entity.name
  if (words === '' || pronoun.test(words)) return undefined
  // "Ana Ortiz, the head of the bank": what a comma opened, a comma closes; not so "Ana, Li and Jo".
  return /^[^,]+, \p{Ll}[^,]*$/u.test(words) ? `${words},` : words
}

/** Names and quoted words keep their capitals. */
function uncapitalised(text: string): string {
  return /^(?:The|A|An|He|She|It|They|This|That|These|Those|In|On|At|If|When|Because|After|Before|Since|While|Although|As|For|There|His|Her|Its|Their)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
