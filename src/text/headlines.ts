// Which paragraphs are headlines: short lines without a full stop that other text follows.
import type { Piece } from './blocks'

/** Words in the longest line that can still be the headline at the top: decks stay under it. */
const HEADLINE_WORDS = 22
/** Words in the longest heading inside an article. */
const SUBHEADING_WORDS = 12
/** The same where no blank line sets the heading apart. */
const BARE_SUBHEADING_WORDS = 8
/** Characters in the shortest text under a heading that no blank line sets apart. */
const BARE_TEXT_LENGTH = 80
/** Longest headline in characters. */
const LONGEST = 200

/** Turns paragraphs into headlines: at the top, repeated further down, or as headings inside. */
export function markHeadlines(folded: string, pieces: Piece[]): void {
  const seen = new Set<string>()
  let top = true
  let first = true
  const followers = nextStories(pieces)
  pieces.forEach((piece, i) => {
    if (piece.kind === 'boilerplate') return
    const { start, end } = piece.span
    const next = followers[i]
    if (piece.kind === 'list-item' || !next || end - start > LONGEST) {
      top = false
      first = false
      return
    }
    const content = folded.slice(start, end)
    const alone = (i === 0 || piece.apart) && next.apart
    const bare = !alone && next.span.end - next.span.start >= BARE_TEXT_LENGTH
    if (seen.has(content) || isHeading(content, { top, first, alone, bare })) {
      piece.kind = 'headline'
      seen.add(content)
    } else top = false
    first = false
  })
}

/** For each piece the next one that is not boilerplate. */
function nextStories(pieces: readonly Piece[]): (Piece | undefined)[] {
  const next: (Piece | undefined)[] = []
  let story: Piece | undefined
  for (let i = pieces.length - 1; i >= 0; i--) {
    next[i] = story
    if (pieces[i].kind !== 'boilerplate') story = pieces[i]
  }
  return next
}

interface Place {
  /** Nothing but headlines and page furniture stands above. */
  readonly top: boolean
  /** Nothing but page furniture stands above. */
  readonly first: boolean
  /** Blank lines on both sides. */
  readonly alone: boolean
  /** No blank line, but a text of some length below. */
  readonly bare: boolean
}

function isHeading(content: string, { top, first, alone, bare }: Place): boolean {
  if (LABEL_ALONE.test(content)) return true
  if (!BEGINS.test(content) || OPEN_END.test(content) || STOP.test(content)) return false
  // "Source: …" labels a paragraph, but "Jane Doe: 'I was wrong'" heads an article.
  if (LABEL.test(content) && !(first && alone)) return false
  const words = content.split(/\s+/).length
  if (MARK.test(content)) return top && alone && words <= HEADLINE_WORDS
  if (top) return words <= HEADLINE_WORDS
  return alone ? words <= SUBHEADING_WORDS : bare && words <= BARE_SUBHEADING_WORDS
}

/** A capital, a figure or a quotation mark: headlines do not begin in small letters. */
const BEGINS = /^["'[(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€#@]/u
const LABEL = /^[A-Z][A-Za-z]{1,15}(?: [A-Za-z]{1,15}){0,2}: /
/** "Background:", "Key Points:"; but "She added:" leads into speech. */
const LABEL_ALONE = /^[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{1,15}){0,2}:$/
const OPEN_END = /[,;:]$/
const STOP = /[.…]["')\]]{0,2}$/
const MARK = /[!?]["')\]]{0,2}$/
