/** The matrix of a story as one self-contained page. */
import type { Story } from '../../types'
import { openDocument } from '../html/document'
import { MATRIX_STYLE_HASH } from '../html/integrity'
import { html, type Markup } from '../html/markup'
import { oneLine } from '../quote'
import { type Cell, type CellKind, type MatrixOptions, matrixOf } from './rows'
import { MATRIX_STYLE } from './style'

/** Nothing is fetched and nothing is run. */
const POLICY = `default-src 'none'; style-src '${MATRIX_STYLE_HASH}'; base-uri 'none'; form-action 'none'`

const KIND_NAMES: Readonly<Record<CellKind, string>> = {
  states: 'tells it first',
  agrees: 'says the same',
  'adds-detail': 'with more or less detail',
  differs: 'tells it otherwise',
  lacks: 'does not tell it',
}

/**
 * The story as a page of HTML: facts down, sources across, the values in the cells, and how many independent voices tell it.
 *
 * @example
 * await writeFile('story.html', toMatrixHtml(compareAll([a, b, c])))
 */
export function toMatrixHtml(story: Story, options?: MatrixOptions): string
export function toMatrixHtml(story: Story, options: MatrixOptions = {}, ...more: readonly unknown[]): string {
  const { title, summary, sources, rows } = matrixOf(story, options, more)
  const head = sources.map(
    ({ name, date }) =>
      html`<th scope="col">${name}${date === '' ? undefined : html` <small>${date}</small>`}</th>`,
  )
  const body = rows.map(
    ({
      fact,
      voices,
      cells,
      isConflict,
    }) => html`<tr${isConflict ? html` class="conflict"` : undefined}><th scope="row" dir="auto">${oneLine(fact)}</th>${cells.map(cell)}<td class="voices">${voices}</td></tr>
`,
  )
  const page = html`${openDocument({ policy: POLICY, title, style: MATRIX_STYLE, generator: story.generator })}
<body>
<main>
<p class="brand">corroborate</p>
<h1>${title}</h1>
${summary.map(
  line => html`<p class="lead">${line}</p>
`,
)}<ul class="key" aria-label="What the colours mean">${(['agrees', 'adds-detail', 'differs'] as const).map(kind => html`<li class="${kind}">${KIND_NAMES[kind]}</li>`)}</ul>
<div class="scroll" role="region" aria-label="Facts by sources" tabindex="0">
<table><thead><tr><th scope="col">Fact</th>${head}<th scope="col">Independent voices</th></tr></thead><tbody>
${body}</tbody></table></div>
</main>
</body>
</html>`
  return `${page.markup}\n`
}

function cell({ kind, value, words }: Cell): Markup {
  const own = words === undefined ? undefined : html`<q dir="auto">${oneLine(words)}</q>`
  return html`<td class="${kind}"><span class="hide">${KIND_NAMES[kind]}: </span><strong>${value}</strong>${own}</td>`
}
