// Spellings that decide where one word ends and the next begins. Lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Bound forms: with their hyphen they make one word with what follows ("anti-war"), as UD English EWT has it. */
export const BOUND_PREFIXES = words(`
  anti ante arch co contra counter cross de dis e extra ex hyper infra inter intra macro mega meta micro mid mini mis
  multi non omni over post pre pro proto pseudo psycho re semi socio sub super supra trans ultra un under neo
`)

/** Units and magnitudes that stand apart from the figure before them: "5|kg", "$3.5|bn". */
export const ATTACHED_UNITS = words(`
  am pm k m mn mm b bn bln tn trn t kg g mg lb lbs oz km cm nm mi ft in yd yds sqft sqm ha
  mph kmh kph kt kts hz khz mhz ghz kb mb gb tb kbps mbps gbps w kw mw gw kwh mwh gwh twh v kv ma mah
  l ml cl gal pt hp cc hr hrs h min mins sec secs ms yr yrs yo mo wk wks pp pc pct bp bps c f
  days day hours hour minutes minute months month years year weeks week percent million billion trillion people persons
  usd eur gbp cad aud rmb
`)

/** Written in one word, read as two or three: lengths of the parts. */
export const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map(
  (
    "can not, gon na, wan na, got ta, gim me, lem me, out ta, du n no, c'm on, y' all, 't is, 't was, " +
    'a lot, do nt, did nt, does nt, is nt, are nt, ar nt, was nt, were nt, has nt, have nt, had nt, ca nt, wo nt, could nt, would nt, ' +
    'should nt, ai nt, i m, i ve, you re, you ve, you ll, they re, they ve, they ll, we ve, that s, what s, there s, he s, she s'
  )
    .split(', ')
    .map(spelling => spelling.split(' '))
    .map(parts => [parts.join(''), parts.map(p => p.length)] as const),
)

/** Clitics, with the apostrophe folded. */
export const CLITICS: readonly string[] = ["'s", "n't", "'re", "'ve", "'ll", "'m", "'d"]

/** Last labels that make dotted letters an address on the web or the name of a file. */
export const DOMAIN_ENDINGS = words(`
  com org net edu gov mil int info biz tv io
  doc docx xls xlsx ppt pptx pdf txt rtf csv htm html php asp jpg jpeg png gif zip exe mp3 mp4 js url
`)

/** Country labels: they need two labels before them, or a capital no sentence would begin with ("bbc.co.uk"). */
export const COUNTRY_DOMAINS = words(`
  uk us ca au nz ie de fr it es pt nl be ch at se no dk fi pl cz ru ua by cn jp kr in br mx za il tr gr eu tw hk sg
`)

/** Letters that make one word with the dollar sign after them: "US$". */
export const DOLLAR_PREFIXES = words('us ca c a au aus nz hk s nt')

/** One word in spite of the slash in it. */
export const SLASHED_WORDS = words('w/o w/out b/c b/t n/a l/c')

/** Words that are read as two when no owner can stand there: "its" for "it's", "your" for "you're". */
export const WITHOUT_APOSTROPHE: ReadonlyMap<string, readonly number[]> = new Map([
  ['its', [2, 1]],
  ['your', [3, 1]],
])

/** What never follows the word for an owner. */
export const NEVER_OWNED: ReadonlySet<string> = new Set(
  'a an the not been my our your his her their this these those also'.split(' '),
)
