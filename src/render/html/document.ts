/** What every page of ours begins with: nothing is fetched, it fits a telephone, and it is light or dark as the reader likes. */
import { html, type Markup, trusted } from './markup'

interface Page {
  /** What the page may load and run: a content security policy. */
  readonly policy: string
  readonly title: string
  readonly style: string
  /** Who made the result that it shows, where the result says so. */
  readonly generator?: { readonly name: string; readonly version: string }
}

export const openDocument = ({ policy, title, style, generator }: Page): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">${
  generator === undefined
    ? undefined
    : html`
<meta name="generator" content="${generator.name} ${generator.version}">`
}
<title>${title}</title>
<style>${trusted(style)}</style>
</head>`
