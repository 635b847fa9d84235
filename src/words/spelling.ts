/** One spelling for the British and the American, the hyphenated and the closed, the accented and the plain. */
import {
  DIGRAPHS,
  DOUBLED_L_STEMS,
  ISE_ONLY_STEMS,
  OUR_STEMS,
  RE_STEMS,
  SPELLINGS,
} from '../lexicon/en/words/spellings'

const OUR = new RegExp(`(${OUR_STEMS.join('|')})our`)
const TRE = new RegExp(`^(${RE_STEMS.join('|')})re(s|d|folds?|pieces?|goers?|glass)?$`)
const DOUBLED_L = new RegExp(
  `(${DOUBLED_L_STEMS.join('|')})l(?=(?:ed|ing|ings|er|ers|or|ors|ery|ist|ists|en|ens|ous)$)`,
)
const DIGRAPH = new RegExp(DIGRAPHS.map(([british]) => british).join('|'))
const DIGRAPH_FOLD: ReadonlyMap<string, string> = new Map(DIGRAPHS)
const ISE = /^([a-z]{2,}?)([iy])s(e|es|ed|ing|er|ers|ation|ations|able|ational|ably|ement|ingly)$/
/** Words longer than this are no words, and no rule need look at them. */
const LONGEST_WORD = 40
/** With the hyphen another word: "re-sign" is not "resign". */
const DISTINCT_HYPHENS: ReadonlySet<string> = new Set(
  'cover covered create creation dress form formed lay lease mark press prove sent sign signed signing sort sound store treat'.split(
    ' ',
  ),
)

/**
 * A form that all spellings of a word share, lower case: for comparing, not for showing.
 * @example foldSpelling('Defence') // 'defense'
 */
export function foldSpelling(word: string): string {
  const plain = foldAccents(word.toLowerCase())
  if (plain.length > LONGEST_WORD || plain.length < 3) return plain
  return foldSingle(plain)
}

/**
 * A form that the open, the hyphenated and the closed compound share.
 * @example foldCompound('Cease-fire') === foldCompound('cease fire') // true
 */
export function foldCompound(phrase: string): string {
  if (phrase.length > 4 * LONGEST_WORD) return phrase.toLowerCase()
  const parts = foldAccents(phrase.toLowerCase())
    .split(/[\s\u2010\u2011-]/)
    .filter(part => part !== '')
  const isDistinct = parts[0] === 're' && parts.length === 2 && DISTINCT_HYPHENS.has(parts[1])
  return isDistinct ? parts.join('-') : parts.map(foldSpelling).join('')
}

function foldAccents(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 127)
      return word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[\u2018\u2019\u02bc]/g, "'")
  return word
}

function foldSingle(word: string): string {
  const known = SPELLINGS.get(word) ?? plural(word)
  if (known !== undefined) return known
  return foldIse(
    word
      .replace(DIGRAPH, british => DIGRAPH_FOLD.get(british) ?? british)
      .replace(OUR, '$1or')
      .replace(TRE, (_, stem: string, suffix = '') => `${stem}er${suffix === 'd' ? 'ed' : suffix}`)
      .replace(DOUBLED_L, '$1'),
  )
}

function plural(word: string): string | undefined {
  const singular = word.endsWith('s') ? SPELLINGS.get(word.slice(0, -1)) : undefined
  return singular === undefined ? undefined : `${singular}s`
}

/** -ise to -ize and -yse to -yze, but for words that never had a z. */
function foldIse(word: string): string {
  const found = ISE.exec(word)
  if (!found) return word
  const [, stem, vowel, suffix] = found
  if (vowel === 'i' ? ISE_ONLY_STEMS.has(stem) : !/(?:al|ol)$/.test(stem) || suffix === 'es') return word
  return `${stem}${vowel}z${suffix}`
}
