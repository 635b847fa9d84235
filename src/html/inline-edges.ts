/** Words of neighbouring inline elements that stand apart on the page though no space stands between their tags. */

/** Elements that editors cut in the middle of a word: two of one kind, side by side, may be halves of one. */
const LETTERS = /^(?:B|I|EM|STRONG|U|MARK|SUB|SUP|BIG|SMALL|INS|FONT|WBR)$/
/** What a number goes on with: "5" and "m". */
const AFTER_DIGIT = /^(?:m|bn|k|tn|th|st|nd|rd|km|kg|p|am|pm)\b/i

/** Follows what is said and which tags open and close; `isFused` tells before which words a space is missing. */
export class InlineEdges {
  private last = ''
  private length = 0
  private readonly starts: number[] = []
  private closedName = ''
  private closedLength = 0
  private openedName = ''

  opened(name: string): void {
    this.starts.push(this.length)
    if (this.closedName !== '') this.openedName = name
  }

  closed(name: string): void {
    const start = this.starts.pop() ?? this.length
    if (this.length === start) return
    this.closedName = name
    this.closedLength = this.length - start
    this.openedName = ''
  }

  said(words: string): void {
    this.last = words[words.length - 1]
    this.length += words.length
    this.closedName = ''
    this.openedName = ''
  }

  clear(): void {
    this.closedName = ''
    this.openedName = ''
    this.last = ''
  }

  isFused(words: string): boolean {
    if (this.closedName === '' || this.openedName === '') return false
    const next = words[0]
    if (!/[\p{L}\p{N}.,;:!?)”’%]/u.test(this.last) || !/[\p{L}\p{N}“‘(]/u.test(next)) return false
    // The large first letter of an article.
    if (this.closedLength === 1 && /\p{L}/u.test(this.last)) return false
    if (/\d/.test(this.last) && AFTER_DIGIT.test(words)) return false
    const isWithinWord = this.closedName === this.openedName && LETTERS.test(this.openedName)
    return !isWithinWord || !/\p{L}/u.test(this.last) || !/\p{Ll}/u.test(next)
  }
}
