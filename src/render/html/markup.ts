/** HTML in which every value is text unless it was made here. */
import { escapeUTF8 } from 'entities/escape'
import { withoutControls } from '../lines'

/** Finished HTML; only `html` and `trusted` make it. */
export interface Markup {
  readonly markup: string
}

type Value = string | number | Markup | readonly (Markup | undefined)[] | undefined

/**
 * A template whose values are escaped, for content and for attributes in double quotes alike.
 *
 * @example
 * html`<p title="${'"'}">${'<b>'}</p>`.markup // '<p title="&quot;">&lt;b&gt;</p>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: parts.map((part, index) => part + render(values[index])).join('') }
}

/** Markup that is part of this program, such as its style and its script; never for anything of a source. */
export function trusted(markup: string): Markup {
  return { markup }
}

function render(value: Value): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return escapeUTF8(withoutControls(value))
  return 'markup' in value ? value.markup : value.map(piece => piece?.markup ?? '').join('')
}
