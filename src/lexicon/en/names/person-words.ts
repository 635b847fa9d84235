/** Parts of the names of persons, and what is said of persons before them. */

/** Nouns by which a country's government is called; its name before them says which. */
export const GOVERNMENTS: ReadonlySet<string> = new Set([
  'government',
  'authorities',
  'authority',
  'administration',
  'leadership',
  'regime',
])

/** Modifiers that do not change who is meant. */
export const NEUTRAL: ReadonlySet<string> = new Set(
  `former late veteran longtime outspoken embattled popular controversial famous same new old young
  then`.split(/\s+/),
)

/** Verbs whose "it" stands for nothing, or for what a whole clause says. */
export const IMPERSONAL_VERBS: ReadonlySet<string> = new Set(
  `seem appear rain snow happen turn take matter help hurt get depend follow mean`.split(/\s+/),
)

/** Which of two of one name a word behind it means; behind "the" where it may be a surname else. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map(
  'jr jr,junior jr,the younger jr,sr sr,senior sr,the elder sr,ii ii,iii iii,iv iv'
    .split(',')
    .map(pair => [pair.slice(0, pair.lastIndexOf(' ')), pair.slice(pair.lastIndexOf(' ') + 1)] as const),
)

/** Names that ten or more have reigned under. */
export const TENTHS: ReadonlySet<string> = new Set(
  `pius leo charles karl louis ludwig benedict gregory clement john innocent boniface stephen frederick
  frederik christian alfonso constantine carl`.split(/\s+/),
)

/** Words that languages of origin put into names, and that English prints or drops at will. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el ul as an ash at de da do dos du des di del della la le lo van von der den ter ten zu y e na
  bin ibn ben bint`.split(/\s+/),
)

/** First halves of names: dropped at will too, but not exchanged for another word. */
export const HALVES: ReadonlySet<string> = new Set(['abd', 'abdul', 'abdel', 'abu', 'abou', 'st'])

/** Between a man's name and his father's. */
export const SON_OF: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben'])

/** East Asian surnames: they stand first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `kim park lee choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong xi hu mao
  deng zhou wang li zhang liu chen yang zhao huang wu xu sun ma zhu lin guo he gao luo nguyen tran
  pham chiang tsai ri pak choe`.split(/\s+/),
)

/** Offices by their letters; in small ones some are something else: "at 9 pm". */
export const OFFICES_IN_LETTERS: ReadonlySet<string> = new Set([
  'PM',
  'MP',
  'MEP',
  'CEO',
  'CFO',
  'VP',
  'DA',
  'AG',
])
