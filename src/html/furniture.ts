/** Blocks of a page that are no words of its article: times of posts, links to more, what a printed page says of its print. */
import type { PageBlock } from './text-of'

/** Longer blocks have something to say. */
const LONGEST = 240
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec'
const STAMP_WORD = new RegExp(
  `^(?:posted|published|updated|last|live|first|at|on|am|pm|a\\.m\\.?|p\\.m\\.?|gmt|bst|utc|est|edt|cst|cdt|pst|pdt|cet|cest|et|ist|ago|just|now|today|yesterday|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|an?|h|m|d|${MONTH}|january|february|march|april|june|july|august|september|october|november|december|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:am|pm)?|\\d{1,2}(?:am|pm)|\\d{1,2}[hmd]|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})$`,
  'i',
)
const CLOCK_OR_AGO = /\d{1,2}[:.h]\d{2}|\d ?(?:am|pm)\b|\bago\b|\bjust now\b/i

/** A time of day, or how long ago, as posts of a live report and headers of pages have it. */
export function isStamp(text: string): boolean {
  if (text.length > 60 || !CLOCK_OR_AGO.test(text)) return false
  return text.split(/[\s,|•·()–—-]+/).every(word => word === '' || STAMP_WORD.test(word.replace(/:$/, '')))
}

const MORE =
  /^(?:read|see|watch|listen|learn|hear|view|find out|show|continue|also) (?:more|also|next|now|this|reading|read|on)\b|^(?:more (?:on|from|about) |related\b|recommended\b|most (?:read|popular)\b|in (?:pictures|photos)\b|follow (?:live|our live|the live)\b|sign up\b|subscribe\b|click here\b|editors?['’]s? picks?\b|don['’]t miss\b|up next\b)/i
const ALONE =
  /^(?:read (?:more|also|next|on)|see (?:more|also)|more|also read|related(?: (?:stories|articles|content|links|topics|news))?|continue reading|read the full (?:story|article)|show more|load more|watch(?: live| now)?|advertisements?|share(?: (?:this|on))?(?: (?:page|article|story|post))?|print(?: (?:this|the))?(?: (?:page|article|story))?|print(?:er)?[- ]friendly(?: version)?|back to (?:the )?(?:article|story|top|page)|close(?: (?:this )?window)?|page \d{1,3} of \d{1,3}|(?:printed from|url|link|source|find this (?:article|story) at):? ?https?:\/\/\S+|https?:\/\/\S+)[\s.:…»>→]*$/i

/** "READ MORE: What we know": a label that no sentence begins with, linked or not. */
const LABEL =
  /^(?:read (?:more|also|next)|also read|see also|watch(?: live| now| more)?|don['’]t miss|related (?:stories|articles|news)) ?[:|»]/i

export function isFurniture({ text, linked }: PageBlock): boolean {
  if (text.length > LONGEST) return false
  const words = text.replace(/^• /, '')
  if (ALONE.test(words) || LABEL.test(words) || isStamp(words)) return true
  // "Read more about the flood", where that is a link; in the article's own words it is a sentence.
  return MORE.test(words) && linked >= MOST_LINKED * (words.length - labelLength(words))
}
const MOST_LINKED = 0.6

const labelLength = (words: string): number => {
  const colon = words.indexOf(':')
  return colon > 0 && colon < 30 ? colon + 1 : 0
}
