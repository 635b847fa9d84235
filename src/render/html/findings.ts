/** The findings as cards, in groups. */
import type { Document, Facet, Finding, Side } from '../../types'
import { aloneWords } from '../alone'
import { shownName } from '../chain'
import { doubtNotes, nearNotes, notesOf } from '../doubts'
import { markWordings } from '../marking'
import { isQuotable } from '../quote'
import { shownReasons } from '../reasons'
import { quoteLink } from '../standards/selector'
import { type ClaimView, type FindingView, type Group, groupOf, quotedClaims, shownClaims } from '../view'
import type { Piece } from '../word-diff'
import { confidenceWords, FACET_NAMES, type GroupKey, modalityWords } from '../wording'
import { type KeyOf, segmentId } from './articles'
import { html, type Markup } from './markup'
import { toneOf } from './tones'

/** Which speakers a finding speaks of, as keys of the filter. */
export type SpeakerKeys = (view: FindingView) => readonly string[]

/** What a card goes by beside its finding. */
interface Cards {
  readonly speakers: SpeakerKeys
  /** Reasons with the rules that gave them. */
  readonly explain: boolean
  readonly keyOf: KeyOf
  /** What a section is called. */
  readonly title: (key: GroupKey) => string
  /** Who says what is credited to nobody. */
  readonly ownName: (document: Document) => string
  /** What a finding is called. */
  readonly relation: (finding: Finding) => string
  /** Where on the page the words of a document are: `in article A`. */
  readonly place: (document: Document) => string
}

export function renderGroups(groups: readonly Group[], cards: Cards): Markup[] {
  return groups
    .filter(group => group.findings.length > 0)
    .map(
      group => html`<section class="group" aria-labelledby="group-${group.key}">
<h3 id="group-${group.key}">${cards.title(group.key)} <span class="count">${group.findings.length}</span></h3>
${group.findings.map(view => renderFinding(view, cards))}
</section>`,
    )
}

function renderFinding(view: FindingView, cards: Cards): Markup {
  const { finding } = view
  const tone = toneOf(finding)
  const isAlone = finding.relation === 'unmatched'
  return html`<article class="finding ${tone}" id="${finding.id}" tabindex="-1" aria-labelledby="${finding.id}-name" data-f="${finding.id}" data-relation="${groupOf(finding)}" data-facets="${finding.facets.join(' ')}" data-speakers="${cards.speakers(view).join(' ')}">
${isAlone ? renderAlone(view, cards) : renderPair(view, cards)}</article>`
}

function renderPair(view: FindingView, cards: Cards): Markup {
  const { finding } = view
  const marked = markWordings(view)
  return html`<header>${name(view, cards)}${facets(finding.facets)}${rating(view)}</header>
<div class="pair">${wording('a', view, marked.a, cards)}${wording('b', view, marked.b, cards)}</div>
${reasons(view, cards.explain)}`
}

/** A claim of one article takes two lines: there are many of them. That nothing answers it is all its reason says, and its group says it; how sure that is, is the same for all. */
function renderAlone(view: FindingView, cards: Cards): Markup {
  const side = view.a.length > 0 ? 'a' : 'b'
  const claims = view[side]
  return html`<div class="hide">${name(view, cards)}</div>
<p class="restated" dir="auto">${aloneWords(claims)}</p>
<div class="foot">${said(keyOfSide(side, claims, cards), claims.slice(0, 1), cards, [...notesOf(claims), ...nearNotes(view)])}${places(claims, cards)}<span class="rating">${permalink(view)}</span></div>`
}

function name({ finding }: FindingView, { relation }: Cards): Markup {
  return html`<h4 id="${finding.id}-name">${relation(finding)}<span class="hide"> (${finding.id})</span></h4>`
}

function rating({ finding }: FindingView): Markup {
  return html`<span class="rating">${confidence(finding.confidence)}${permalink({ finding })}</span>`
}

function permalink({ finding: { id } }: Pick<FindingView, 'finding'>): Markup {
  return html`<a class="perma" href="#${id}" aria-label="Link to finding ${id}">${id}</a>`
}

function facets(list: readonly Facet[]): Markup {
  return html`${list.map(facet => html`<span class="facet">${FACET_NAMES[facet]}</span>`)}`
}

function confidence(value: number): Markup {
  const width = Math.round(Math.min(1, Math.max(0, value)) * 40)
  return html`<span class="confidence"><svg width="40" height="6" viewBox="0 0 40 6" aria-hidden="true"><rect class="track" width="40" height="6" rx="3"/><rect class="fill" width="${width}" height="6" rx="3"/></svg> ${confidenceWords(value)}</span>`
}

/** The letter of the article that the claims are of; without claims, that of their side. */
const keyOfSide = (side: Side, [first]: readonly ClaimView[], { keyOf }: Cards): string =>
  first === undefined ? side : keyOf(first.document)

function wording(side: Side, view: FindingView, pieces: readonly Piece[], cards: Cards): Markup {
  const claims = shownClaims(view, side)
  const words = pieces.map(piece => (piece.differs ? html`<mark>${piece.text}</mark>` : html`${piece.text}`))
  return html`<div class="wording">${said(keyOfSide(side, claims, cards), claims, cards)}
<blockquote dir="auto">${words}</blockquote>${places(quotedClaims(view, side), cards)}</div>`
}

function said(
  key: string,
  claims: readonly ClaimView[],
  cards: Cards,
  notes: readonly string[] = [],
): Markup {
  return html`<p class="said"><span class="letter">${key.toUpperCase()}</span><span class="who">${chain(claims[0], cards)}${meant(claims)}${notes.map(note => html` <span class="meant">${note}</span>`)}</span></p>`
}

/** Drawn, since not every font has one. */
const ARROW = html`<svg class="arrow" width="14" height="9" viewBox="0 0 14 9" aria-hidden="true"><path d="M13.5 4.5H1.5M5 1L1.5 4.5L5 8"/></svg>`

/** Who says so, from the article down to the first source named. */
function chain(view: ClaimView | undefined, { ownName }: Cards): Markup {
  if (view === undefined || view.chain.length === 0)
    return html` <span class="chain">${view === undefined ? 'the article itself' : ownName(view.document)}</span>`
  return html` <span class="chain">${view.chain.map(link => html`<span class="link">${ARROW}<span class="hide"> according to </span> ${shownName(link)}${link.quoted ? html` <i>quoted</i>` : undefined} </span>`)}</span>`
}

function meant(claims: readonly ClaimView[]): Markup[] {
  const words = new Set(claims.map(({ claim }) => modalityWords(claim)).filter(Boolean))
  return [...words].map(word => html` <span class="meant">${word}</span>`)
}

/** Where the words stand: on this page, and on the page they were published on; once for each sentence. */
function places(claims: readonly ClaimView[], { keyOf, place }: Cards): Markup {
  const sentences = claims.map(({ claim }) => claim.sentence)
  const stands = claims.filter((_, index) => sentences.indexOf(sentences[index]) === index)
  const links = stands.map((view, index) => {
    const first = view.claim.spans.find(span => isQuotable(view.document.source.text, span))
    if (first === undefined) return undefined
    const link = quoteLink(view.document.source, view.claim.spans)
    const which = stands.length === 1 ? '' : ` (${index + 1})`
    const out =
      link === undefined
        ? undefined
        : html` <a class="out" href="${link}" rel="noreferrer">at the source${which}</a>`
    const target = segmentId(keyOf(view.document), first.start)
    return html`<a class="show" href="#${target}">${place(view.document)}${which}</a>${out} `
  })
  return html`<p class="places">${links}</p>`
}

function reasons(view: FindingView, explain: boolean): Markup {
  return html`<ul class="reasons">${shownReasons(view).map(
    ({ message, basis, judges }) =>
      html`<li>${message}${basis === '' ? undefined : html` <span class="inferred">${basis}</span>`}${explain ? judges.map(judge => html` <code title="the rule that says so">${judge}</code>`) : undefined}</li>`,
  )}${doubtNotes(view).map(note => html`<li>${note}.</li>`)}</ul>`
}
