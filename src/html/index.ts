/** Sources from pages and files as they are: the article's text, and what the page says of where it comes from. */
export { type FromHtmlOptions, fromHtml } from './from-html'
export { fromMarkdown } from './from-markdown'
export { fromText } from './from-text'
