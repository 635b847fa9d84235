// Typographic variants to ASCII, one code unit for one, so that offsets into the source hold.

/** Every folded character with its ASCII stand-in; whatever is not listed stays as it is. */
const STAND_INS: readonly (readonly [characters: string, ascii: string])[] = [
  // U+02BC is the letter apostrophe that some newsrooms' keyboards write; ′ ´ ` stand for it in typed text.
  ['\u2018\u2019\u201A\u201B\u02BC\u02BB\u02B9\u2032\u00B4\u0060\uFF07\u055A\uA78C\u2039\u203A', "'"],
  ['\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u02BA\uFF02\u301D\u301E', '"'],
  ['\u2010\u2011\u2012\u2212\uFE63\uFF0D', '-'],
  [
    '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uFEFF',
    ' ',
  ],
  ['\u2028\u2029\u0085', '\n'],
]

const ASCII_OF: ReadonlyMap<string, string> = new Map(
  STAND_INS.flatMap(([characters, ascii]) => [...characters].map(c => [c, ascii] as const)),
)
const FOLDABLE = new RegExp(`[${[...ASCII_OF.keys()].join('')}]`, 'g')

/**
 * Folds typographic apostrophes, quotation marks, hyphens and spaces to ASCII; the result has the same length.
 * En and em dashes stay: they are words of their own, hyphens are not.
 *
 * @example fold('Ortizʼs “visit”') // `Ortiz's "visit"`
 */
export function fold(text: string): string {
  return text.replace(FOLDABLE, c => ASCII_OF.get(c) ?? c)
}
