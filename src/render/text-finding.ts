/** One finding, or one claim, as lines of a text report. */
import type { Finding } from '../types'
import { aloneWords } from './alone'
import { shownName } from './chain'
import { doubtNotes, notesOf } from './doubts'
import { flow, sideBySide, wrap, wrapPieces } from './lines'
import { markWordings } from './marking'
import { clean, cleanPiece, type Page } from './page'
import { shownReasons } from './reasons'
import { type ClaimView, type FindingView, shownClaims } from './view'
import type { Marked, Piece } from './word-diff'
import { confidenceWords, FACET_NAMES, modalityWords } from './wording'

/** Below this, two columns of a wording hold too few words a line to be read with ease. */
const LEAST_WIDTH_FOR_COLUMNS = 72
export const INDENT = '     '
const COLUMN_GAP = '   '

/** What the two sides are called, and the colour of the relation. */
export interface PairStyle {
  readonly a: string
  readonly b: string
  /** What a finding is called. */
  readonly relation: (finding: Finding) => string
  readonly color: (text: string) => string
}

/** A finding with both wordings side by side, and the reasons under them. */
export function pairLines(view: FindingView, style: PairStyle, page: Page): string[] {
  const { finding } = view
  const about = finding.facets.map(facet => FACET_NAMES[facet]).join(', ')
  const head = [
    style.color(style.relation(finding)),
    about,
    page.paint.grey(confidenceWords(finding.confidence)),
  ]
  return [
    '',
    ...flow(head.filter(Boolean), `${page.paint.grey(finding.id.padEnd(4))} `, page.width),
    ...wordings(view, markWordings(view), style, page),
    ...reasonLines(view, page),
  ]
}

function reasonLines(view: FindingView, page: Page): string[] {
  const reasons = shownReasons(view).map(({ message, basis, judges }) => {
    const rule = page.explain ? ` [${clean(judges.join(', '))}]` : ''
    return `${clean(message)}${basis === '' ? '' : ` (${basis})`}${rule}`
  })
  const notes = doubtNotes(view).map(note => `${clean(note)}.`)
  return [...reasons, ...notes].flatMap(line =>
    wrap(line, page.width - INDENT.length - 2).map(
      (part, row) => `${INDENT}${page.paint.grey(`${row === 0 ? '›' : ' '} ${part}`)}`,
    ),
  )
}

/** What one source alone tells as an item: its words, then who says so, how it is meant, and whatever else is to be noted. */
export function claimLines(
  claims: readonly ClaimView[],
  label: string,
  notes: readonly string[],
  page: Page,
): string[] {
  const [view] = claims
  if (view === undefined) return []
  const said = [chainNames(view), modalityWords(view.claim), ...notesOf(claims).map(clean), ...notes]
    .filter(Boolean)
    .join(' · ')
  const [first = '', ...rest] = wrap(clean(aloneWords(claims)), page.width - INDENT.length)
  const lines = [
    `${page.paint.grey(label.padStart(INDENT.length - 1))} ${first}`,
    ...rest.map(line => INDENT + line),
  ]
  const noted = said === '' ? [] : wrap(said, page.width - INDENT.length)
  return [...lines, ...noted.map(line => INDENT + page.paint.grey(line))]
}

function wordings(view: FindingView, marked: Marked, style: PairStyle, page: Page): string[] {
  const room = page.width - INDENT.length
  const isWide = page.width >= LEAST_WIDTH_FOR_COLUMNS
  const width = isWide ? Math.floor((room - COLUMN_GAP.length) / 2) : room
  const left = wording(style.a, shownClaims(view, 'a'), marked.a, width, page)
  const right = wording(style.b, shownClaims(view, 'b'), marked.b, width, page)
  const lines = isWide ? sideBySide(left, right, width, COLUMN_GAP) : [...left, ...right]
  return lines.map(line => INDENT + line)
}

function wording(
  label: string,
  claims: readonly ClaimView[],
  pieces: readonly Piece[],
  width: number,
  page: Page,
): string[] {
  const [first] = claims
  const chain = first === undefined ? '' : chainNames(first)
  const said = wrap(`${clean(label)} ${chain}`, width).map(line => page.paint.grey(line))
  return [...said, ...wrapPieces(pieces.map(cleanPiece), width, page.mark)]
}

/** `← The New York Times ← declassified US intelligence`; empty when the article itself says so. */
function chainNames(view: ClaimView): string {
  return view.chain.map(link => `← ${clean(shownName(link))}`).join(' ')
}
