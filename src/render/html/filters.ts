/** Controls that choose which findings are shown: by relation, facet and source. */
import type { Facet } from '../../types'
import { shownName } from '../chain'
import type { FindingView, Group } from '../view'
import { FACET_NAMES, type GroupKey } from '../wording'
import type { KeyOf } from './articles'
import type { SpeakerKeys } from './findings'
import { html, type Markup } from './markup'

/** Numbers the speakers that the findings name, and tells which a finding has. */
export function indexSpeakers(
  views: readonly FindingView[],
  keyOf: KeyOf,
): {
  names: readonly string[]
  keysOf: SpeakerKeys
} {
  const speakers = new Map<string, string>()
  for (const name of views.flatMap(speakersOf)) {
    const folded = name.toLowerCase()
    if (!speakers.has(folded)) speakers.set(folded, name)
  }
  const order = [...speakers.keys()]
  return {
    names: [...speakers.values()],
    keysOf: view => [
      ...new Set([...view.a, ...view.b].map(({ document }) => keyOf(document))),
      ...new Set(speakersOf(view).map(name => `s${order.indexOf(name.toLowerCase())}`)),
    ],
  }
}

function speakersOf(view: FindingView): string[] {
  return [...view.a, ...view.b].flatMap(claim => claim.chain.map(shownName))
}

/** Hidden until the script that works them has run. */
export function renderFilters(
  groups: readonly Group[],
  title: (key: GroupKey) => string,
  articles: readonly { readonly key: string; readonly name: string }[],
  speakers: readonly string[],
): Markup {
  const views = groups.flatMap(group => group.findings)
  const facets = [...new Set(views.flatMap(({ finding }) => finding.facets))].sort(byName)
  return html`<form class="filters" aria-label="Filter the findings" hidden>
<fieldset><legend>Show</legend>${groups
    .filter(group => group.findings.length > 0)
    .map(
      ({ key, findings }) =>
        html`<label class="check ${key}"><input type="checkbox" name="relation" value="${key}" checked> ${title(key)} <span class="count">${findings.length}</span></label>`,
    )}</fieldset>
<label>Facet <select name="facet"><option value="">all</option>${facets.map(
    facet => html`<option value="${facet}">${FACET_NAMES[facet]}</option>`,
  )}</select></label>
<label>Source <select name="speaker"><option value="">all</option>${articles.map(({ key, name }) => html`<option value="${key}">${key.toUpperCase()}: ${name}</option>`)}${
    speakers.length === 0
      ? undefined
      : html`<optgroup label="Cited">${speakers.map((name, index) => html`<option value="s${index}">${name}</option>`)}</optgroup>`
  }</select></label>
<button type="reset">Show all</button>
<output class="shown" aria-live="polite"></output>
</form>`
}

function byName(x: Facet, y: Facet): number {
  return FACET_NAMES[x] < FACET_NAMES[y] ? -1 : 1
}
